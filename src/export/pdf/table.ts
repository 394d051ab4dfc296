import type { Exported } from "../format.ts";
import { sheetOf } from "../sheet.ts";
import { TABLE_LETTERS, TABLE_PAD, tableBands } from "../tableBands.ts";
import { REFERENCE_GROUND, tableCells } from "../tableCells.ts";
import type { TableCell } from "../tableCells.ts";
import { BOLD, REGULAR } from "./fonts.ts";
import type { Paper } from "./paper.ts";

const SIZE = TABLE_LETTERS;
const LEADING = 11;
const PAD = TABLE_PAD;
const ROW = LEADING + 3;
const INK = "#16202a";
const QUIET = "#54616d";

/**
 * The table on as many pages as it needs, its heads on each of them. Columns that do not fit beside each other follow
 * on further pages, each with the heads of the rows.
 */
export function drawTable(paper: Paper, exported: Exported, onRow: (done: number) => void): void {
  const sheet = sheetOf(exported);
  const { doc } = paper;
  const measure = (text: string, bold = false): number =>
    doc
      .font(bold ? BOLD : REGULAR)
      .fontSize(SIZE)
      .widthOfString(text);
  for (const { columns, rooms } of tableBands(sheet, measure, paper.width)) {
    const { heads, cellsOf } = tableCells(exported, sheet, columns);
    const head = (): void => drawHeads(paper, heads, rooms);
    paper.need(ROW * (2 + sheet.depth.columns));
    head();
    for (const [at, row] of sheet.rows.entries()) {
      const cells = cellsOf(row);
      doc.font(REGULAR).fontSize(SIZE);
      const heights = sheet.corner.map((_, depth) =>
        doc.heightOfString(cells[depth]?.text ?? "", { width: (rooms[depth] ?? 0) - 2 * PAD }),
      );
      const height = Math.max(ROW, ...heights.map((own) => own + 3));
      if (paper.need(height)) head();
      drawRow(paper, cells, rooms, { height, reference: row.reference });
      if (at % 50 === 0) onRow(at / sheet.rows.length);
    }
    paper.down(12);
  }
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
