import type { Exported } from "../format.ts";
import { documentSheet } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { TABLE_LETTERS, TABLE_PAD, tableBands } from "../tableBands.ts";
import type { Band } from "../tableBands.ts";
import { hasManyRows, INKS } from "../onPaper.ts";
import { REFERENCE_GROUND, tableCells } from "../tableCells.ts";
import type { TableCell } from "../tableCells.ts";
import { BOLD, REGULAR } from "./fonts.ts";
import type { Paper } from "./paper.ts";
import { sayTable } from "./sayTable.ts";
import type { SaidTable } from "./sayTable.ts";

const SIZE = TABLE_LETTERS;
const LEADING = 11;
const PAD = TABLE_PAD;
const ROW = LEADING + 3;
const END = 12;

/**
 * The table on as many pages as it needs, its heads on each of them. Columns that do not fit beside each other follow
 * on further pages, each with the heads of the rows.
 */
export function drawTable(paper: Paper, exported: Exported, onRow: (at: number, of: number) => void): void {
  const sheet = documentSheet(exported);
  for (const [at, band] of bandsOf(paper, sheet).entries()) {
    const { columns, rooms } = band;
    const { heads, cellsOf } = tableCells(exported, sheet, columns);
    const head = (said?: SaidTable): void => drawHeads(paper, heads, rooms, said);
    // The first stands with its title; a further one is not broken off where it fits on a page.
    const keeps = at > 0 && !hasManyRows(exported);
    paper.need(keeps ? bandHeight(paper, exported, sheet, band) : ROW * (2 + sheet.depth.columns));
    const said = sayTable(paper);
    head(said);
    for (const [at, row] of sheet.rows.entries()) {
      const cells = cellsOf(row);
      const height = rowHeight(paper, cells.slice(0, sheet.corner.length), rooms);
      if (paper.need(height)) head();
      drawRow(paper, cells, rooms, { height, reference: row.reference }, said);
      onRow(at, sheet.rows.length);
    }
    said.end();
    paper.down(END);
  }
}

/** How high the table is when it is not cut. */
export function tableHeight(paper: Paper, exported: Exported): number {
  const sheet = documentSheet(exported);
  return bandsOf(paper, sheet).reduce((sum, band) => sum + bandHeight(paper, exported, sheet, band) + END, 0);
}

function bandHeight(paper: Paper, exported: Exported, sheet: Sheet, { columns, rooms }: Band): number {
  const { heads, cellsOf } = tableCells(exported, sheet, columns);
  const rows = sheet.rows.map((row) => rowHeight(paper, cellsOf(row).slice(0, sheet.corner.length), rooms));
  return [...heads.map((cells) => headHeight(paper, cells, rooms) + 2), ...rows].reduce((sum, one) => sum + one, 0);
}

function bandsOf(paper: Paper, sheet: Sheet): Band[] {
  const measure = (text: string, bold = false): number =>
    paper.doc
      .font(bold ? BOLD : REGULAR)
      .fontSize(SIZE)
      .widthOfString(text);
  return tableBands(sheet, measure, paper.width);
}

/** A row is as high as the longest of its names. */
function rowHeight({ doc }: Paper, names: readonly TableCell[], rooms: readonly number[]): number {
  doc.font(REGULAR).fontSize(SIZE);
  const heights = names.map(({ text }, at) => doc.heightOfString(text, { width: (rooms[at] ?? 0) - 2 * PAD }) + 3);
  return Math.max(ROW, ...heights);
}

function headHeight(paper: Paper, cells: readonly TableCell[], rooms: readonly number[]): number {
  paper.doc.font(BOLD).fontSize(SIZE);
  const heights = [...placed(paper, cells, rooms)].map(({ cell: { text }, width }) =>
    paper.doc.heightOfString(text, { width: width - 2 * PAD }),
  );
  return Math.max(LEADING, ...heights);
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

/** Heads are said with the table; those of a further page, which are drawn once more, not again. */
function drawHeads(
  paper: Paper,
  heads: readonly (readonly TableCell[])[],
  rooms: readonly number[],
  said?: SaidTable,
): void {
  const { doc } = paper;
  for (const cells of heads) {
    const height = headHeight(paper, cells, rooms);
    doc.fillColor(INKS.plain);
    const say = said?.row();
    for (const { cell, x, width } of placed(paper, cells, rooms)) {
      const options = { width: width - 2 * PAD, align: cell.side };
      const put = (): void => {
        doc.text(cell.text, x + PAD, paper.y + height - doc.heightOfString(cell.text, options), options);
      };
      if (say) say(cell, put);
      else paper.aside(put);
    }
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
  said: SaidTable,
): void {
  const { doc } = paper;
  // In one piece: grounds side by side show a seam.
  if (reference) paper.aside(() => doc.rect(paper.left, paper.y, wide(rooms), height).fill(REFERENCE_GROUND));
  doc.font(REGULAR).fontSize(SIZE);
  const say = said.row();
  for (const { cell, x, width } of placed(paper, cells, rooms)) {
    const { kind, text, missing, fill, ink, low = false } = cell;
    say(cell, () => {
      if (fill !== undefined && !(reference && fill === REFERENCE_GROUND))
        doc.rect(x, paper.y, width, height).fill(fill);
      doc.fillColor(ink ?? (missing ? INKS.quiet : INKS.plain));
      if (kind === "name") doc.text(text, x + PAD, paper.y + 2, { width: width - 2 * PAD });
      else doc.text(text, x + width - PAD - doc.widthOfString(text), paper.y + 2, { lineBreak: false, underline: low });
    });
  }
  paper.down(height);
  paper.line("#dde3e8", paper.left + wide(rooms));
}
