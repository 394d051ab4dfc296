import type { Line } from "../../presentations/table/layout.ts";
import type { Sheet } from "../sheet.ts";
import { TABLE_LETTERS, tableBands } from "../tableBands.ts";

/** Width of a letter beside its height, and of what is narrow: in the widest typeface that a program without ours may take. */
const LETTER = 0.64;
const NARROW = 0.33;
const BOLD = 1.06;
/** A table that takes so much of the width may have all of it. */
const NEARLY = 0.75;

function measured(text: string, bold = false): number {
  const narrow = text.match(/[ .,:;'ijl]/g)?.length ?? 0;
  const width = (text.length - narrow) * LETTER + narrow * NARROW;
  return width * TABLE_LETTERS * (bold ? BOLD : 1);
}

/** Columns of a table in a document, the names of the rows first. */
export interface DocumentColumns {
  /** How much of the width is for each; together 1. */
  readonly shares: readonly number[];
  /** The room that all of them ask for names and figures in one line, in heights of a letter. */
  readonly room: number;
  /** How much of the width the table takes: one of few columns is no wider than it needs. */
  readonly part: number;
}

/**
 * How the width of a page or slide is divided over the columns of a table.
 *
 * @param most the width, in heights of the largest letter that a table has there
 */
export function documentColumns(sheet: Sheet, most: number): DocumentColumns {
  const [first, ...others] = tableBands(sheet, measured, most * TABLE_LETTERS);
  const rooms = (others.length === 0 ? first : tableBands(sheet, measured, Infinity)[0])?.rooms ?? [];
  const total = rooms.reduce((sum, width) => sum + width, 0);
  const room = total / TABLE_LETTERS;
  return { shares: rooms.map((width) => width / total), room, part: room > most * NEARLY ? 1 : room / most };
}

/** Columns of a table that stand beside each other in a document, below the names of the rows. */
export interface DocumentBand extends Pick<DocumentColumns, "shares" | "part"> {
  readonly columns: readonly Line[];
}

/** A table that is as wide as a page, or goes on below in further columns; letters as large as can be. */
export interface DocumentTable {
  readonly bands: readonly DocumentBand[];
  /** Size of the letters, in the unit of the width. */
  readonly letters: number;
}

/** A table for a page of a width: in smaller letters where that makes it fit, and else in bands one below the other. */
export function documentTable(
  sheet: Sheet,
  width: number,
  letters: { readonly least: number; readonly most: number },
): DocumentTable {
  const { shares, room, part } = documentColumns(sheet, width / letters.most);
  if (width / room >= letters.least)
    return { bands: [{ columns: sheet.columns, shares, part }], letters: Math.min(letters.most, width / room) };
  const whole = (width / letters.least) * TABLE_LETTERS;
  const bands = tableBands(sheet, measured, whole).map(({ columns, rooms }) => {
    const total = rooms.reduce((sum, each) => sum + each, 0);
    return { columns, shares: rooms.map((each) => each / total), part: Math.min(1, total / whole) };
  });
  return { bands, letters: letters.least };
}
