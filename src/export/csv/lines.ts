import { flagsOf } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Result, ResultArea, ResultSeries } from "../../analysis/result.ts";
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

/** Calls for every cell, in the order of the result: places of its series and area, of its column, and its own. */
export function eachCell(
  result: Result,
  visit: (series: number, area: number, column: number, cell: number) => void,
): void {
  for (let series = 0; series < result.series.length; series += 1) {
    for (let area = 0; area < result.areas.length; area += 1) {
      for (let slot = 0; slot < result.slots.length; slot += 1) {
        visit(series, area, columnAt(result, series, slot), cellAt(result, series, area, slot));
      }
    }
  }
}

/** What it says of a cell besides its figure: status and flags. Few differ, so each is put into words once. */
export function signTexts<Text>({ reason, flags }: Result, write: (status: string, flags: string) => Text) {
  const known = new Map<number, Text>();
  return (cell: number): Text => {
    const [status, bits] = [reason[cell] ?? REASON.empty, flags[cell] ?? 0];
    const key = status * 65_536 + bits;
    const text = known.get(key) ?? write(reasonOf(status), flagsOf(bits).join(" "));
    known.set(key, text);
    return text;
  };
}
