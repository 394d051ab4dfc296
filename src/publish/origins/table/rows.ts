import readXlsx from "read-excel-file/node";
import { readCsv } from "../../../sources/csv.ts";

/** A row of a table; numbers of a workbook are written with a point. `line` counts from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** True when the cell is a number of a workbook, which needs no reading. */
  readonly numbers?: ReadonlySet<number>;
}

/** Rows of a CSV file. Throws when a row is none, with its line, or when the text is not in this encoding. */
export function rowsOfCsv(bytes: ArrayBuffer, delimiter: string, encoding: "utf-8" | "windows-1252"): TableRow[] {
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return [...readCsv(text, delimiter)].map((row) => {
    if ("fault" in row) throw new Error(`line ${row.line}: ${row.fault}`);
    return row;
  });
}

/** Rows of a sheet of a workbook. Throws when it is none, or has no such sheet. */
export async function rowsOfXlsx(bytes: ArrayBuffer, sheet: string | undefined): Promise<TableRow[]> {
  const sheets = await readXlsx(Buffer.from(bytes));
  const found = sheet === undefined ? sheets[0] : sheets.find((one) => one.sheet === sheet);
  if (!found) throw new Error(`no sheet "${sheet ?? ""}"; there are ${sheets.map((one) => one.sheet).join(", ")}`);
  return found.data.map((row, at) => ({
    line: at + 1,
    cells: row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "").trim())),
    numbers: new Set(row.flatMap((cell, place) => (typeof cell === "number" ? [place] : []))),
  }));
}
