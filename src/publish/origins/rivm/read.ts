import { dayOfDate } from "../../../cube/period.ts";
import { readCsv } from "../../../sources/csv.ts";
import { readNumber } from "../../importers/importer.ts";
import type { Missing } from "../../importers/importer.ts";
import { layoutOf } from "./layouts.ts";
import type { Layout } from "./layouts.ts";

/** A figure of a file, its municipality still as the file has it. */
export interface RivmFigure {
  readonly select: string;
  readonly day: string;
  /** `GM0003`; empty when the file has none: then `name` says it, and with an empty name it is of no municipality. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly value: number | Missing;
}

export interface RivmFile {
  readonly layout: Layout;
  readonly figures: readonly RivmFigure[];
  readonly remarks: readonly string[];
}

type Row = { readonly line: number; readonly cells: readonly string[] };

/** Reads a file of RIVM, CSV or its twin in JSON. `day` is that of a file without a column for it. Throws with line and reason. */
export function readRivm(text: string, file: string, day: string | undefined): RivmFile {
  const [head, ...rows] = text.trimStart().startsWith("[") ? rowsOfJson(text) : rowsOfCsv(text, file);
  if (!head) throw new Error(`${file} is empty`);
  const layout = layoutOf(head.cells, day);
  const place = (column: string | undefined): number => (column === undefined ? -1 : head.cells.indexOf(column));
  const at = {
    code: place(layout.code),
    name: place(layout.municipality),
    day: place(layout.day),
    province: place("Province"),
  };
  if (at.day === -1 && day === undefined) throw new Error(`${file} (${layout.name}) needs its "day"`);
  const columns = Object.entries(layout.figures).flatMap(([column, select]) =>
    place(column) === -1 ? [] : [{ select, at: place(column) }],
  );
  const remarks: string[] = [];
  const figures = rows.flatMap(({ line, cells }): RivmFigure[] => {
    const wrong = (why: string): Error => new Error(`${file}:${line}: ${why}`);
    if (cells.length !== head.cells.length)
      throw wrong(`${cells.length} cells where the head has ${head.cells.length}`);
    const cell = (place_: number): string => (cells[place_] ?? "").trim();
    const written = at.day === -1 ? (day ?? "") : cell(at.day).slice(0, 10);
    if (dayOfDate(written) === undefined) throw wrong(`"${written}" is no day`);
    const name = cell(at.name);
    const nowhere = /^-1(?:[.,]0+)?$/.test(cell(at.code));
    // The text of this row has another number than the row itself.
    if (nowhere) remarks.push(`${file}:${line}: no municipality, not used: ${name}`);
    const code = nowhere ? "" : codeOf(cell(at.code), wrong);
    const whole = { day: written, code, name: nowhere ? "" : name, province: cell(at.province) };
    return columns.map((column) => ({
      ...whole,
      select: column.select,
      value: nowhere ? "not-published" : valueOf(cell(column.at), layout, wrong),
    }));
  });
  return { layout, figures, remarks };
}

/** `1680,00`, `1680`, `106` and `GM0106` are numbers of a municipality. */
function codeOf(text: string, wrong: (why: string) => Error): string {
  if (text === "" || /^GM\d{4}$/.test(text)) return text;
  const number = /^(\d{1,4})(?:[.,]0+)?$/.exec(text)?.[1];
  if (number === undefined) throw wrong(`"${text}" is no municipality`);
  return `GM${number.padStart(4, "0")}`;
}

function valueOf(text: string, { emptyIsNone, gone }: Layout, wrong: (why: string) => Error): number | Missing {
  if (text === "") return emptyIsNone ? 0 : "not-published";
  if (gone?.includes(text)) return "not-published";
  const value = readNumber(text, text.includes(",") ? "," : ".");
  if (value === undefined || !Number.isInteger(value)) throw wrong(`"${text}" is no count`);
  return value;
}

function rowsOfCsv(text: string, file: string): Row[] {
  // Out of a page, names hold signs of HTML, and those hold the separator.
  const clean = text
    .replace(/^\uFEFF/, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  const [first = ""] = clean.split("\n", 1);
  const delimiter = first.includes(";") ? ";" : ",";
  return [...readCsv(clean, delimiter)].map((row) => {
    if ("fault" in row) throw new Error(`${file}:${row.line}: ${row.fault}`);
    return { line: row.line, cells: row.cells.map((cell) => cell.trim()) };
  });
}

/** A list of objects, each a row; the first says which columns there are. */
function rowsOfJson(text: string): Row[] {
  const list: unknown = JSON.parse(text);
  const records = (Array.isArray(list) ? list : []).filter(
    (one): one is object => typeof one === "object" && one !== null,
  );
  const head = Object.keys(records[0] ?? {});
  const cells = (record: object): string[] => {
    const values = new Map<string, unknown>(Object.entries(record));
    return head.map((column) => {
      const value = values.get(column);
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    });
  };
  return [{ line: 0, cells: head }, ...records.map((record, at) => ({ line: at + 1, cells: cells(record) }))];
}
