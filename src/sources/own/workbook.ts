import readWorkbook from "read-excel-file/universal";
import { dateOfDay } from "../../cube/period.ts";
import type { Cell, Sheet } from "./grid.ts";

const DAY = 86_400_000;

/**
 * The sheets of an XLSX workbook that have something in them; undefined when the bytes are none. A formula counts for
 * what it gave when the file was kept; a date becomes `2020-03-13`.
 */
export async function readXlsx(bytes: ArrayBuffer): Promise<readonly Sheet[] | undefined> {
  try {
    const sheets = await readWorkbook(bytes);
    return sheets.map(({ sheet, data }): Sheet => {
      const kept = data.map((row) => row.map(cellOf));
      const places = kept.flatMap((row, at) => (row.some((cell) => cell !== null) ? [at] : []));
      return { name: sheet, rows: places.map((at) => kept[at] ?? []), lines: places.map((at) => at + 1), broken: [] };
    });
  } catch {
    // The library throws for what is no workbook, and for one that is damaged: to a person that is one thing.
    return undefined;
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number") return value;
  if (value instanceof Date) return dateOfDay(Math.round(value.getTime() / DAY));
  return typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;
}
