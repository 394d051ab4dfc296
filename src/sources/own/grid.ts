/** What stands in a cell: a number only where the file itself says that it is one, as a spreadsheet does. */
export type Cell = string | number | null;

/** A sheet as rows of cells. A row ends where its last cell does, so it may be shorter than another. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  /** Per row the line of the file that it begins on, counted from 1. */
  readonly lines: readonly number[];
  /** Lines that could not be read, and why. */
  readonly broken: readonly { readonly line: number; readonly fault: string }[];
}

export interface Sheet extends Grid {
  /** As the workbook calls it; empty for a text. */
  readonly name: string;
}

/** The text of a cell, as a person reads it. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : typeof cell === "number" ? String(cell) : cell.trim();
}

export function widthOf({ rows }: Grid): number {
  return rows.reduce((widest, { length }) => Math.max(widest, length), 0);
}

/** Rows as columns: for a sheet with a column per area. */
export function transposed(grid: Grid): Grid {
  const width = widthOf(grid);
  const rows = Array.from({ length: width }, (_, column) => grid.rows.map((row) => row[column] ?? null));
  return { rows, lines: rows.map((_, at) => at + 1), broken: grid.broken };
}
