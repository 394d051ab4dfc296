import type { Sheet } from "../sheet.ts";
import { TABLE_LETTERS, tableBands } from "../tableBands.ts";

/** Width of a letter beside its height: of figures in the typefaces that documents use, and a little more. */
const LETTER = 0.54;
const BOLD = 1.06;

const measured = (text: string, bold = false): number => text.length * TABLE_LETTERS * LETTER * (bold ? BOLD : 1);

/** Columns of a table in a document, the names of the rows first. */
export interface DocumentColumns {
  /** How much of the width is for each; together 1. */
  readonly shares: readonly number[];
  /** The room that all of them ask for names and figures in one line, in heights of a letter. */
  readonly room: number;
}

/** How the width of a page or slide is divided over the columns of a table. */
export function documentColumns(sheet: Sheet): DocumentColumns {
  const rooms = tableBands(sheet, measured, Infinity)[0]?.rooms ?? [];
  const total = rooms.reduce((sum, room) => sum + room, 0);
  return { shares: rooms.map((room) => room / total), room: total / TABLE_LETTERS };
}
