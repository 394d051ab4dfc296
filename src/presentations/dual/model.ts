import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { selectedRows } from "../chart/average.ts";
import { seriesNames } from "../chart/names.ts";
import { lineModel } from "../line/series.ts";
import type { LineModel } from "../line/series.ts";

/** More lines than this of one unit are not told apart beside those of another. */
const MOST_LINES = 3;

/** Two panels of lines, one for each unit, of one area; `left` is how many lines of the result have no place. */
export interface DualModel extends LineModel {
  readonly area: string;
  readonly left: number;
}

/** Result → the topics of the favourite area, else of the first; the first two units. Undefined without an area. */
export function dualModel(result: Result, words: Words, mine?: string): DualModel | undefined {
  const rows = selectedRows(result);
  const row = rows.find((each) => result.areas[each]?.code === mine) ?? rows[0] ?? 0;
  const area = result.areas[row];
  if (!area || result.slots.length === 0) return undefined;
  const names = seriesNames(result, words);
  const model = lineModel(result, { average: false }, words, mine);
  const panels = model.panels.slice(0, 2).map((panel) => ({
    ...panel,
    title: "",
    lines: panel.lines
      .filter((line) => line.area === row)
      .slice(0, MOST_LINES)
      .map((line) => ({ ...line, name: names[line.series] ?? "" })),
  }));
  const drawn = panels.reduce((count, { lines }) => count + lines.length, 0);
  const left = result.series.length * result.areas.length - drawn;
  return { ...model, panels, left, area: words.localised(area.name) };
}
