import type { Words } from "../../i18n/words.ts";
import { widest } from "../chart/text.ts";
import { figureAt } from "../signs/figure.ts";
import { axisName, headOf } from "./heads.ts";
import type { Head, Names } from "./heads.ts";
import { spanOf } from "./layout.ts";
import type { Layout, Line } from "./layout.ts";

/** Letters of heads and figures, and of what is said beside them, in pixels. */
export const SIZE = 13;
export const SMALL = 11.5;
/** Around what stands in a cell. */
export const PAD = 10;

/** More than this no page or screen shows at a time. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
const ROOM = { head: 240, column: 130 } as const;

/** A head, and the columns that it stands over. */
export interface HeadCell {
  readonly from: number;
  readonly span: number;
  readonly head: Head;
}

/** The heads of the rows of one depth, below their title. */
export interface RowHeads {
  readonly title: string;
  readonly heads: readonly Head[];
  readonly width: number;
}

/** A figure as it is written, and its place in the result. */
export interface Written {
  readonly cell: number;
  readonly text: string;
  readonly missing: boolean;
}

/** The part of a table that is drawn, with how wide everything is. */
export interface Measured {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** From outside in. */
  readonly rowHeads: readonly RowHeads[];
  readonly columnHeads: readonly (readonly HeadCell[])[];
  /** Row by row. */
  readonly figures: readonly (readonly Written[])[];
  /** Where each column begins, and at the end where the last one ends. */
  readonly x: readonly number[];
}

/** What of a table is drawn, measured by its words. */
export function measureTable(layout: Layout, names: Names, decimals: number | null, words: Words): Measured {
  const rows = layout.rows.slice(0, MOST_ROWS);
  const columns = layout.columns.slice(0, MOST_COLUMNS);
  const rowHeads = layout.arrangement.rows.map((axis, depth): RowHeads => {
    const heads = rows.map((row) => headOf(layout, row, depth, names));
    const title = axisName(layout, axis, names);
    const widths = [widest([title], SIZE, true), ...heads.map(widthOf)];
    return { heads, title, width: Math.min(ROOM.head, Math.max(...widths)) + 2 * PAD };
  });
  const figures = rows.map((row) =>
    columns.map((column): Written => {
      const cell = layout.address(row, column);
      const { text, marks, missing } = figureAt(layout.result, cell, words, decimals);
      return { cell, text: text + marks, missing };
    }),
  );
  const columnHeads = layout.arrangement.columns.map((_, depth, { length }) =>
    headCells(columns, depth, depth === length - 1).map(({ from, span }): HeadCell => {
      const column = columns[from];
      return { from, span, head: column ? headOf(layout, column, depth, names) : { text: "", details: [] } };
    }),
  );
  const widths = columns.map((_, at) => {
    const texts = figures.map((row) => row[at]?.text ?? "");
    return Math.max(36, widest(texts, SIZE)) + 2 * PAD;
  });
  const start = rowHeads.reduce((sum, { width }) => sum + width, 0);
  return { rows, columns, rowHeads, columnHeads, figures, x: cumulated(widthsUnder(columnHeads, widths), start) };
}

/** Columns as wide as their figures, and so wide that no word of a head is wider than what it stands over. */
function widthsUnder(heads: readonly (readonly HeadCell[])[], figures: readonly number[]): number[] {
  const widths = [...figures];
  for (const { from, span, head } of heads.flat()) {
    const words = [head.text, ...head.details].flatMap((text) => text.split(/(?<=[ -])/));
    const line = span > 1 ? 0 : Math.min(ROOM.column, widthOf(head));
    const needed = Math.max(line, widest(words, SIZE, true)) + 2 * PAD;
    const short = needed - widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);
    if (short > 0) for (let at = from; at < from + span; at += 1) widths[at] = (widths[at] ?? 0) + short / span;
  }
  return widths;
}

function widthOf({ text, details }: Head): number {
  return Math.max(widest([text], SIZE), widest(details, SMALL));
}

/** Where each begins, and at the end where the last one ends. */
function cumulated(widths: readonly number[], from: number): number[] {
  const places = [from];
  for (const width of widths) places.push((places.at(-1) ?? 0) + width);
  return places;
}

/** The heads of a depth, each once for all lines below it. */
function headCells(lines: readonly Line[], depth: number, inner: boolean): { from: number; span: number }[] {
  const cells: { from: number; span: number }[] = [];
  for (let from = 0; from < lines.length;) {
    const span = inner ? 1 : Math.max(1, spanOf(lines, from, depth));
    cells.push({ from, span });
    from += span;
  }
  return cells;
}
