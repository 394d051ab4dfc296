import type { Line } from "../../presentations/table/layout.ts";
import type { Exported } from "../format.ts";
import { sheetOf } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { REFERENCE_GROUND, tableCells } from "../tableCells.ts";
import type { TableCell } from "../tableCells.ts";
import { BOLD, REGULAR } from "./fonts.ts";
import type { Paper } from "./paper.ts";

const SIZE = 8.5;
const LEADING = 11;
const PAD = 4;
const ROW = LEADING + 3;
const MOST_HEAD = 150;
const COLUMN = { least: 34, most: 110 } as const;
const INK = "#16202a";
const QUIET = "#54616d";

/**
 * The table on as many pages as it needs, its heads on each of them. Columns that do not fit beside each other follow
 * on further pages, each with the heads of the rows.
 */
export function drawTable(paper: Paper, exported: Exported, onRow: (done: number) => void): void {
  const sheet = sheetOf(exported);
  const { doc } = paper;
  doc.font(REGULAR).fontSize(SIZE);
  const names = sheet.corner.map((name, depth) => {
    const widths = sheet.rows.map((row) => doc.widthOfString(sheet.rowHead(row, depth)));
    const widest = widths.reduce((most, width) => Math.max(most, width), doc.widthOfString(name) * 1.1);
    return Math.min(MOST_HEAD, widest + 2 * PAD);
  });
  const left = names.reduce((sum, width) => sum + width, 0);
  const widths = sheet.columns.map((column) => {
    const head = longestWord(doc, sheet, column);
    const figures = sheet.rows.slice(0, 200).map((row) => written(sheet, row, column));
    const widest = figures.reduce((most, text) => Math.max(most, doc.widthOfString(text)), 0);
    return Math.max(widest, COLUMN.least, Math.min(COLUMN.most, head)) + 2 * PAD;
  });
  for (const band of bandsOf(widths, paper.width - left)) {
    const columns = band.map((at) => sheet.columns[at]).filter((column) => column !== undefined);
    const rooms = [...names, ...band.map((at) => widths[at] ?? 0)];
    const { heads, cellsOf } = tableCells(exported, sheet, columns);
    const head = (): void => drawHeads(paper, heads, rooms);
    paper.need(ROW * (2 + sheet.depth.columns));
    head();
    for (const [at, row] of sheet.rows.entries()) {
      const cells = cellsOf(row);
      doc.font(REGULAR).fontSize(SIZE);
      const heights = names.map((width, depth) =>
        doc.heightOfString(cells[depth]?.text ?? "", { width: width - 2 * PAD }),
      );
      const height = Math.max(ROW, ...heights.map((own) => own + 3));
      if (paper.need(height)) head();
      drawRow(paper, cells, rooms, { height, reference: row.reference });
      if (at % 50 === 0) onRow(at / sheet.rows.length);
    }
    paper.down(12);
  }
}

/** Heads break between words, so a column is as wide as the longest word above it. */
function longestWord(doc: PDFKit.PDFDocument, sheet: Sheet, column: Line): number {
  const heads = Array.from({ length: sheet.depth.columns }, (_, depth) => sheet.columnHead(column, depth));
  doc.font(BOLD).fontSize(SIZE);
  const widths = heads.flatMap((head) => head.split(/\s/)).map((word) => doc.widthOfString(word));
  doc.font(REGULAR);
  return Math.max(...widths);
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

function written(sheet: Sheet, row: Line, column: Line): string {
  const { text, marks } = sheet.figure(sheet.place(row, column));
  return text + marks;
}

/** Cells from left to right, each with where it begins and how wide it is. */
function* placed(paper: Paper, cells: readonly TableCell[], rooms: readonly number[]) {
  let [x, at] = [paper.left, 0];
  for (const cell of cells) {
    const width = rooms.slice(at, at + cell.span).reduce((sum, room) => sum + room, 0);
    yield { cell, x, width };
    x += width;
    at += cell.span;
  }
}

function drawHeads(paper: Paper, heads: readonly (readonly TableCell[])[], rooms: readonly number[]): void {
  const { doc } = paper;
  for (const cells of heads) {
    doc.font(BOLD).fontSize(SIZE);
    const drawn = [...placed(paper, cells, rooms)].map(({ cell: { text, side }, x, width }) => {
      const options = { width: width - 2 * PAD, align: side };
      return { text, x, options, height: doc.heightOfString(text, options) };
    });
    const height = Math.max(LEADING, ...drawn.map((cell) => cell.height));
    doc.fillColor(INK);
    for (const { text, x, options, height: own } of drawn) doc.text(text, x + PAD, paper.y + height - own, options);
    paper.down(height + 2);
  }
  paper.line("#8492a0", paper.left + wide(rooms));
}

const wide = (rooms: readonly number[]): number => rooms.reduce((sum, room) => sum + room, 0);

interface RowLooks {
  readonly height: number;
  readonly reference: boolean;
}

function drawRow(
  paper: Paper,
  cells: readonly TableCell[],
  rooms: readonly number[],
  { height, reference }: RowLooks,
): void {
  const { doc } = paper;
  // In one piece: grounds side by side show a seam.
  if (reference) doc.rect(paper.left, paper.y, wide(rooms), height).fill(REFERENCE_GROUND);
  doc.font(REGULAR).fontSize(SIZE);
  for (const { cell, x, width } of placed(paper, cells, rooms)) {
    const { kind, text, missing, fill, ink } = cell;
    if (fill !== undefined && !(reference && fill === REFERENCE_GROUND)) doc.rect(x, paper.y, width, height).fill(fill);
    doc.fillColor(ink ?? (missing ? QUIET : INK));
    if (kind === "name") doc.text(text, x + PAD, paper.y + 2, { width: width - 2 * PAD });
    else doc.text(text, x + width - PAD - doc.widthOfString(text), paper.y + 2, { lineBreak: false });
  }
  paper.down(height);
  paper.line("#dde3e8", paper.left + wide(rooms));
}
