import type { CellLooks } from "../../presentations/table/looks.ts";
import type { Line } from "../../presentations/table/layout.ts";
import { headRows } from "../../presentations/twin/headRows.ts";
import type { Exported } from "../format.ts";
import { heatLooks } from "../heatLooks.ts";
import { sheetOf } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
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
  const looksOf = heatLooks(exported, sheet);
  const { doc } = paper;
  doc.font(REGULAR).fontSize(SIZE);
  const heads = sheet.corner.map((name, depth) => {
    const widths = sheet.rows.map((row) => doc.widthOfString(sheet.rowHead(row, depth)));
    const widest = widths.reduce((most, width) => Math.max(most, width), doc.widthOfString(name) * 1.1);
    return Math.min(MOST_HEAD, widest + 2 * PAD);
  });
  const left = heads.reduce((sum, width) => sum + width, 0);
  const widths = sheet.columns.map((column) => {
    const head = longestWord(doc, sheet, column);
    const figures = sheet.rows.slice(0, 200).map((row) => written(sheet, row, column));
    const widest = figures.reduce((most, text) => Math.max(most, doc.widthOfString(text)), 0);
    return Math.max(widest, COLUMN.least, Math.min(COLUMN.most, head)) + 2 * PAD;
  });
  for (const band of bandsOf(widths, paper.width - left)) {
    const columns = band.map((at) => sheet.columns[at]).filter((column) => column !== undefined);
    const places = band.map((at) => widths[at] ?? 0);
    const head = (): void => drawHeads(paper, sheet, columns, heads, places);
    paper.need(ROW * (2 + sheet.depth.columns));
    head();
    for (const [at, row] of sheet.rows.entries()) {
      const names = heads.map((width, depth) => {
        const text = sheet.rowHead(row, depth);
        return {
          text,
          width,
          height: doc
            .font(REGULAR)
            .fontSize(SIZE)
            .heightOfString(text, { width: width - 2 * PAD }),
        };
      });
      const height = Math.max(ROW, ...names.map((name) => name.height + 3));
      if (paper.need(height)) head();
      drawRow(paper, sheet, row, columns, { names, places, height, looksOf });
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

function drawHeads(
  paper: Paper,
  sheet: Sheet,
  columns: readonly Line[],
  heads: readonly number[],
  widths: readonly number[],
): void {
  const { doc } = paper;
  const start = paper.left + heads.reduce((sum, width) => sum + width, 0);
  const edges = widths.reduce<number[]>((so, width) => [...so, (so.at(-1) ?? start) + width], [start]);
  for (const [depth, cells] of headRows(columns).entries()) {
    const innermost = depth === sheet.depth.columns - 1;
    doc.font(BOLD).fontSize(SIZE);
    const drawn = cells.map(({ line, from, span }) => {
      const [x = start, end = start] = [edges[from], edges[from + span]];
      const options = { width: end - x - 2 * PAD, align: span > 1 ? ("left" as const) : ("right" as const) };
      const text = sheet.columnHead(line, depth);
      return { text, x, options, height: doc.heightOfString(text, options) };
    });
    const height = Math.max(LEADING, ...drawn.map((cell) => cell.height));
    doc.fillColor(INK);
    for (const { text, x, options, height: own } of drawn) doc.text(text, x + PAD, paper.y + height - own, options);
    let x = paper.left;
    for (const [at, name] of sheet.corner.entries()) {
      if (innermost) doc.text(name, x + PAD, paper.y + height - LEADING, { lineBreak: false });
      x += heads[at] ?? 0;
    }
    paper.down(height + 2);
  }
  paper.line("#8492a0", edges.at(-1) ?? start);
}

interface RowLooks {
  readonly names: readonly { readonly text: string; readonly width: number }[];
  readonly places: readonly number[];
  readonly height: number;
  readonly looksOf: (place: number) => CellLooks | undefined;
}

function drawRow(paper: Paper, sheet: Sheet, row: Line, columns: readonly Line[], looks: RowLooks): void {
  const { doc } = paper;
  const { names, places, height, looksOf } = looks;
  const width = [...names.map((name) => name.width), ...places].reduce((sum, each) => sum + each, 0);
  if (row.reference) doc.rect(paper.left, paper.y, width, height).fill("#f0f2f3");
  let x = paper.left;
  doc.font(REGULAR).fontSize(SIZE);
  for (const { text, width: room } of names) {
    doc.fillColor(INK).text(text, x + PAD, paper.y + 2, { width: room - 2 * PAD });
    x += room;
  }
  for (const [at, column] of columns.entries()) {
    const place = sheet.place(row, column);
    const { text, marks, missing } = sheet.figure(place);
    const room = places[at] ?? 0;
    const colours = looksOf(place);
    if (colours) doc.rect(x, paper.y, room, height).fill(colours.fill);
    const said = text + marks;
    doc.fillColor(colours?.ink ?? (missing ? QUIET : INK));
    doc.text(said, x + room - PAD - doc.widthOfString(said), paper.y + 2, { lineBreak: false });
    x += room;
  }
  paper.down(height);
  paper.line("#dde3e8", paper.left + width);
}
