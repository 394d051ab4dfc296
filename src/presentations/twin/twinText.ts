import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { figureAt } from "../signs/figure.ts";
import { axisName, headOf, headWords } from "../table/heads.ts";
import type { Names } from "../table/heads.ts";
import { layoutOf } from "../table/layout.ts";
import type { TableOptions } from "../table/options.ts";

/**
 * A whole result as text: a line per row, cells apart by tabs, heads first. A missing figure is written as the words
 * of its reason; what must be known about a figure stands behind it in brackets.
 */
export function twinText(result: Result, words: Words, options: Partial<TableOptions> = {}): string {
  const layout = layoutOf(result, { rows: options.rows ?? [], columns: options.columns ?? [] });
  const names: Names = { words, codes: options.codes ?? false };
  const { rows, columns } = layout.arrangement;
  const heads = columns.map((_, depth) => [
    ...rows.map((axis) => (depth === columns.length - 1 ? axisName(layout, axis, names) : "")),
    ...layout.columns.map((line) => headWords(headOf(layout, line, depth, names))),
  ]);
  const body = layout.rows.map((row) => [
    ...rows.map((_, depth) => headWords(headOf(layout, row, depth, names))),
    ...layout.columns.map((column) => {
      const figure = figureAt(result, layout.address(row, column), words, options.decimals ?? null);
      const meaning = figure.words.join(", ");
      if (figure.missing) return meaning;
      return meaning ? `${figure.text} (${meaning})` : figure.text;
    }),
  ]);
  return [...heads, ...body].map((cells) => cells.map(oneCell).join("\t")).join("\n");
}

/** A tab or line end inside a name would make two cells of it. */
function oneCell(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}
