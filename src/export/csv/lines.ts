import { flagsOf } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { ResultArea, ResultSeries } from "../../analysis/result.ts";
import type { Exported } from "../format.ts";

/** What the long form says of a series: code, name, calculations, codes and names of members. */
export function seriesTexts({ indicator, name, steps, members }: ResultSeries, words: Exported["words"]): string[] {
  return [
    indicator,
    words.localised(name),
    steps.map(words.say).join("; "),
    members.map(({ dimension, code }) => `${dimension}=${code}`).join("; "),
    members.map((member) => words.localised(member.name)).join("; "),
  ];
}

/** What it says of an area: code, name, level, role. */
export function areaTexts({ code, name, level, role }: ResultArea, words: Exported["words"]): string[] {
  return [code, words.localised(name), level, role];
}

/** One cell of the long form, by places: what is said of its series, area and column is the same for many cells. */
export interface LongCell {
  readonly series: number;
  readonly area: number;
  /** Place in `periods` and `divisions`. */
  readonly column: number;
  readonly cell: number;
  readonly status: string;
  readonly flags: string;
}

/** Calls for every cell, in the order of the result. */
export function eachCell({ result }: Exported, visit: (cell: LongCell) => void): void {
  const named = new Map<number, string>([[0, ""]]);
  const flagNames = (flags: number): string => {
    const known = named.get(flags) ?? flagsOf(flags).join(" ");
    named.set(flags, known);
    return known;
  };
  for (const series of result.series.keys()) {
    for (const area of result.areas.keys()) {
      for (const slot of result.slots.keys()) {
        const cell = cellAt(result, series, area, slot);
        visit({
          series,
          area,
          cell,
          column: columnAt(result, series, slot),
          status: reasonOf(result.reason[cell] ?? REASON.empty),
          flags: flagNames(result.flags[cell] ?? 0),
        });
      }
    }
  }
}
