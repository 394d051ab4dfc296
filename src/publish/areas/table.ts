import { readCsv } from "../../sources/csv.ts";
import type { Refusal } from "../report.ts";

/** A row of a file: its line, and its cells by the name of their column, without spaces around them. */
export interface Row {
  readonly line: number;
  readonly get: (column: string) => string;
}

export interface Table {
  readonly rows: readonly Row[];
  readonly refused: readonly Refusal[];
}

/**
 * Reads a comma-separated file with heads. Rows that are no row, or have another number of cells than there are
 * heads, are refused. Throws when a needed column is not there: then it is another file.
 */
export function readTable(text: string, file: string, columns: readonly string[]): Table {
  const rows: Row[] = [];
  const refused: Refusal[] = [];
  let heads: Map<string, number> | undefined;
  for (const row of readCsv(text.replace(/^\uFEFF/, ""), ",")) {
    if ("fault" in row) {
      refused.push({ file, line: row.line, why: row.fault });
    } else if (!heads) {
      heads = new Map(row.cells.map((head, at) => [head.trim(), at]));
    } else if (row.cells.length !== heads.size) {
      refused.push({ file, line: row.line, why: `${row.cells.length} cells, ${heads.size} heads` });
    } else {
      const at = heads;
      rows.push({ line: row.line, get: (column) => row.cells[at.get(column) ?? -1]?.trim() ?? "" });
    }
  }
  for (const column of columns) if (!heads?.has(column)) throw new Error(`${file} has no column ${column}`);
  return { rows, refused };
}
