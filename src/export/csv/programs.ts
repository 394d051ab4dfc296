import { flagsOf } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { ResultSeries } from "../../analysis/result.ts";
import type { Exported, Made } from "../format.ts";
import { safeText } from "../safeText.ts";
import { HEADS } from "./columns.ts";
import { writeCsv } from "./write.ts";

/**
 * One figure per line, for programs: commas, decimal points, codes beside names, figures unrounded. A missing figure
 * is an empty `value` with its reason in `status`; a figure that is there has `present`.
 */
export function programsCsv([exported]: readonly Exported[]): Made {
  if (!exported) return { refused: { id: "export.no-figure" } };
  return { parts: writeCsv(linesOf(exported), { separator: ",", byteOrderMark: false }) };
}

function* linesOf({ result, words }: Exported): Iterable<readonly string[]> {
  yield HEADS;
  for (const [s, series] of result.series.entries()) {
    const about = seriesCells(series, words.localised, words.say);
    const unit = safeText(words.localised(series.unit));
    for (const [a, area] of result.areas.entries()) {
      const place = [area.code, words.localised(area.name), area.level, area.role].map(safeText);
      for (const slot of result.slots.keys()) {
        const cell = cellAt(result, s, a, slot);
        const column = columnAt(result, s, slot);
        const reason = result.reason[cell] ?? REASON.empty;
        yield [
          ...about,
          ...place,
          result.periods[column] ?? "",
          result.divisions[column] ?? "",
          figure(result.values[cell]),
          figure(result.lower?.[cell]),
          figure(result.upper?.[cell]),
          unit,
          reasonOf(reason),
          flagsOf(result.flags[cell] ?? 0).join(" "),
        ];
      }
    }
  }
}

function seriesCells(
  { indicator, name, steps, members }: ResultSeries,
  localised: Exported["words"]["localised"],
  say: Exported["words"]["say"],
): string[] {
  return [
    indicator,
    localised(name),
    steps.map(say).join("; "),
    members.map(({ dimension, code }) => `${dimension}=${code}`).join("; "),
    members.map((member) => localised(member.name)).join("; "),
  ].map(safeText);
}

function figure(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "" : String(value);
}
