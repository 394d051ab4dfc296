import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { addsUp } from "../advice/addsUp.ts";
import { selectedRows } from "../chart/average.ts";
import { cellInWords } from "../chart/names.ts";
import type { BarPanel } from "./series.ts";

/** Beside a comparison that is so many times as large, a bar is a stripe. */
const CRUSHED = 10;

/**
 * The comparison areas whose counts are so large that on one scale nothing would be left of the bars of the areas that
 * were selected: their rows. `series` are the topics that share the scale.
 */
export function beyondScale(result: Result, series: readonly number[]): number[] {
  const counts = series.filter((at) => result.series[at] && addsUp(result.series[at]));
  const largest = (rows: readonly number[]): number => {
    let most = 0;
    for (const row of rows) {
      for (const at of counts) {
        for (const slot of result.slots.keys()) {
          const figure = Math.abs(result.values[cellAt(result, at, row, slot)] ?? NaN);
          if (figure > most) most = figure;
        }
      }
    }
    return most;
  };
  const own = largest(selectedRows(result));
  if (own === 0) return [];
  return [...result.areas.keys()].filter((row) => {
    return result.areas[row]?.role === "reference" && largest([row]) >= CRUSHED * own;
  });
}

/** What stands outside the scale, in a sentence: with its figure where it is one. Empty where nothing does. */
export function beyondInWords(result: Result, panels: readonly BarPanel[], words: Words): string {
  const said = panels.flatMap(({ beyond }) =>
    [...new Set(beyond.values())].map((name) => {
      const cells = [...beyond.keys()].filter((cell) => beyond.get(cell) === name);
      const [cell] = cells;
      return cells.length === 1 && cell !== undefined ? `${name} (${cellInWords(result, cell, words).figure})` : name;
    }),
  );
  const areas = [...new Set(said)].join(", ");
  return areas === "" ? "" : words.text("charts.beyond", { areas });
}
