import type { Line } from "../presentations/table/layout.ts";
import { headRows } from "../presentations/twin/headRows.ts";
import type { Sheet } from "./sheet.ts";

/** Letters of a table on paper, in points, and the room beside them in a cell. */
export const TABLE_LETTERS = 8.5;
export const TABLE_PAD = 4;
const MOST_NAME = 150;
const COLUMN = { least: 34, most: 110 } as const;
/** Heads in two lines where there is room for that, else in three. */
const AIRY = { lines: 2, most: 170, shared: true } as const;
const ROOMY = { lines: 3, shared: true } as const;
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
 * with the names of the rows. Columns below one head stay together where they can. Nothing is cut.
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
  const figures = sheet.columns.map((column) => {
    const texts = sheet.rows.slice(0, SAMPLE).map((row) => sheet.figure(sheet.place(row, column)));
    return Math.max(COLUMN.least, ...texts.map(({ text, marks }) => measure(text + marks)));
  });
  const left = names.reduce((sum, width) => sum + width, 0);
  // Where columns go on below, a head may stand over one of them alone.
  const looks: readonly HeadRoom[] = [...(room === Infinity ? [] : [AIRY, ROOMY]), { shared: true }, { shared: false }];
  const widths = looks.map((each) => {
    const heads = headWidths(sheet, measure, each);
    return figures.map((figure, at) => Math.max(figure, heads[at] ?? 0) + 2 * TABLE_PAD);
  });
  const every = sheet.columns.map((_, at) => at);
  const groups = groupsOf(sheet);
  const fit = (all: readonly number[], within: readonly number[]): boolean =>
    left + within.reduce((sum, at) => sum + (all[at] ?? 0), 0) <= room;
  // Where no group is broken its head stands over all of it.
  const chosen =
    widths.find((all) => fit(all, every)) ??
    widths.slice(-2).find((all) => groups.every((group) => fit(all, group))) ??
    widths.at(-1) ??
    [];
  return bandsOf(groups, chosen, room - left).map((band) => ({
    columns: band.map((at) => sheet.columns[at]).filter((column) => column !== undefined),
    rooms: [...names, ...band.map((at) => chosen[at] ?? 0)],
  }));
}

interface HeadRoom {
  /** Over how many lines a head goes where there is room; else over as many as it has words. */
  readonly lines?: number;
  /** A head is no wider, save for its longest word. */
  readonly most?: number;
  /** What a head needs is divided over the columns below it; else each column has it. */
  readonly shared: boolean;
}

/** What heads ask of each column: they break between words, so at least the longest word above it. */
function headWidths(
  sheet: Sheet,
  measure: (text: string, bold?: boolean) => number,
  { lines = Infinity, most = COLUMN.most, shared }: HeadRoom,
): number[] {
  const widths = sheet.columns.map(() => 0);
  for (const [depth, heads] of headRows(sheet.columns).entries()) {
    for (const { line, from, span } of heads) {
      const head = sheet.columnHead(line, depth);
      const words = head.split(/\s/).map((word) => measure(word, true));
      const whole = Math.min(most, Math.max(...words, measure(head, true) / lines));
      const each = shared ? whole / span : whole;
      for (let at = from; at < from + span; at += 1) widths[at] = Math.max(widths[at] ?? 0, each);
    }
  }
  return widths;
}

/** Places of the columns below each outermost head. */
function groupsOf({ columns }: Sheet): number[][] {
  const heads = headRows(columns)[0] ?? [];
  return heads.map(({ from, span }) => Array.from({ length: span }, (_, at) => from + at));
}

/** Columns in turn, as many as fit beside each other and never less than one; a group that fits by itself is not broken. */
function bandsOf(groups: readonly (readonly number[])[], widths: readonly number[], room: number): number[][] {
  const bands: number[][] = [];
  let left = 0;
  const widthOf = (at: number): number => widths[at] ?? 0;
  for (const group of groups) {
    const whole = group.reduce((sum, at) => sum + widthOf(at), 0);
    const together = whole > left && whole <= room;
    for (const [place, at] of group.entries()) {
      const band = together && place === 0 ? undefined : bands.at(-1);
      const fits = band !== undefined && widthOf(at) <= left;
      if (fits) band.push(at);
      else bands.push([at]);
      left = (fits ? left : room) - widthOf(at);
    }
  }
  return bands;
}
