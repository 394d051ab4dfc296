import type { Line } from "../presentations/table/layout.ts";
import type { Sheet } from "./sheet.ts";

/** Letters of a table on paper, in points, and the room beside them in a cell. */
export const TABLE_LETTERS = 8.5;
export const TABLE_PAD = 4;
const MOST_NAME = 150;
const COLUMN = { least: 34, most: 110 } as const;
/** How many figures of a column are measured. */
const SAMPLE = 200;

/** Columns that stand beside each other on paper. */
export interface Band {
  readonly columns: readonly Line[];
  /** Widths of the names of the rows, then of the columns. */
  readonly rooms: readonly number[];
}

/**
 * The columns of a table in bands as wide as the paper: what does not fit beside each other follows below, each band
 * with the names of the rows. Nothing is cut.
 *
 * @param measure width of a text in the letters of the table, plain or bold
 * @param room width of the paper, in the same unit
 */
export function tableBands(sheet: Sheet, measure: (text: string, bold?: boolean) => number, room: number): Band[] {
  const names = sheet.corner.map((name, depth) => {
    const widths = sheet.rows.map((row) => measure(sheet.rowHead(row, depth)));
    const widest = widths.reduce((most, width) => Math.max(most, width), measure(name) * 1.1);
    return Math.min(MOST_NAME, widest + 2 * TABLE_PAD);
  });
  const widths = sheet.columns.map((column) => {
    const figures = sheet.rows.slice(0, SAMPLE).map((row) => {
      const { text, marks } = sheet.figure(sheet.place(row, column));
      return measure(text + marks);
    });
    const widest = figures.reduce((most, width) => Math.max(most, width), 0);
    return Math.max(widest, COLUMN.least, Math.min(COLUMN.most, longestWord(sheet, column, measure))) + 2 * TABLE_PAD;
  });
  const left = names.reduce((sum, width) => sum + width, 0);
  return bandsOf(widths, room - left).map((band) => ({
    columns: band.map((at) => sheet.columns[at]).filter((column) => column !== undefined),
    rooms: [...names, ...band.map((at) => widths[at] ?? 0)],
  }));
}

/** Heads break between words, so a column is as wide as the longest word above it. */
function longestWord(sheet: Sheet, column: Line, measure: (text: string, bold?: boolean) => number): number {
  const heads = Array.from({ length: sheet.depth.columns }, (_, depth) => sheet.columnHead(column, depth));
  const words = heads.flatMap((head) => head.split(/\s/));
  return Math.max(...words.map((word) => measure(word, true)));
}

/** Columns in turn, as many as fit beside each other; never less than one. */
function bandsOf(widths: readonly number[], room: number): number[][] {
  const bands: number[][] = [];
  let left = 0;
  for (const [at, width] of widths.entries()) {
    const band = bands.at(-1);
    if (band && width <= left) band.push(at);
    else bands.push([at]);
    left = (band && width <= left ? left : room) - width;
  }
  return bands;
}
