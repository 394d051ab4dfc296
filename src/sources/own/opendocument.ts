import { strFromU8, unzipSync } from "fflate";
import { Parser } from "saxen";
import type { Cell, Sheet } from "./grid.ts";

/** A few letters can say *a million times the same cell*; a sheet that becomes larger than this is none of figures. */
const MOST_CELLS = 5_000_000;

const NAMESPACES = {
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
};

interface Growing extends Sheet {
  readonly rows: Cell[][];
  readonly lines: number[];
}

/**
 * The sheets of an OpenDocument spreadsheet (ODS) that have something in them; undefined when the bytes are none. As
 * of a workbook: a formula counts for what it gave, a date becomes `2020-03-13`, a percentage is 0.12.
 */
export function readOds(bytes: ArrayBuffer): readonly Sheet[] | undefined {
  try {
    const { "content.xml": content } = unzipSync(new Uint8Array(bytes), {
      filter: ({ name }) => name === "content.xml",
    });
    return content && sheetsOf(strFromU8(content));
  } catch {
    // What is no packed file, no XML or too large: to a person that is one thing.
    return undefined;
  }
}

function sheetsOf(xml: string): readonly Sheet[] {
  const sheets: Growing[] = [];
  let line = 0;
  let cells = 0;
  let row: { readonly cells: Cell[]; readonly times: number } | undefined;
  let cell: { readonly said: Readonly<Record<string, string>>; readonly lines: string[] } | undefined;
  /** Inside a remark on a cell, whose text is not that of the cell. */
  let aside = 0;

  const heard = (text: string): void => {
    if (cell && aside === 0 && cell.lines.length > 0) cell.lines.push((cell.lines.pop() ?? "") + text);
  };
  const endCell = (): void => {
    if (!row || !cell) return;
    const value = cellOf(cell.said, cell.lines.join("\n"));
    const times = timesOf(cell.said["table:number-columns-repeated"]);
    cells += value === null ? 0 : times * row.times;
    if (cells > MOST_CELLS) throw new Error("too large");
    // Behind the last figure a sheet goes on with a thousand empty cells, said as one.
    if (value !== null || times < 1000) for (let time = 0; time < times; time += 1) row.cells.push(value);
    cell = undefined;
  };
  const endRow = (): void => {
    const sheet = sheets.at(-1);
    if (!row || !sheet) return;
    const whole = row.cells.slice(0, row.cells.findLastIndex((one) => one !== null) + 1);
    if (whole.length > 0)
      for (let time = 0; time < row.times; time += 1) {
        sheet.rows.push(whole);
        sheet.lines.push(line + time + 1);
      }
    line += row.times;
    row = undefined;
  };

  new Parser()
    .ns(NAMESPACES)
    .on("openTag", (name, attributes, decode) => {
      const said = (): Record<string, string> =>
        Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [key, decode(value)]));
      if (name === "office:annotation") aside += 1;
      else if (name === "table:table") {
        sheets.push({ name: said()["table:name"] ?? "", rows: [], lines: [], broken: [] });
        line = 0;
      } else if (name === "table:table-row") row = { cells: [], times: timesOf(said()["table:number-rows-repeated"]) };
      else if (CELLS.has(name)) cell = { said: said(), lines: [] };
      else if (name === "text:p" && aside === 0) cell?.lines.push("");
      else if (name === "text:s") heard(" ".repeat(timesOf(said()["text:c"])));
      else if (name === "text:tab" || name === "text:line-break") heard(" ");
    })
    .on("closeTag", (name) => {
      if (name === "office:annotation") aside -= 1;
      else if (name === "table:table-row") endRow();
      else if (CELLS.has(name)) endCell();
    })
    .on("text", (text, decode) => heard(decode(text)))
    .on("cdata", heard)
    .on("error", (error) => {
      throw error;
    })
    .parse(xml);
  return sheets.filter(({ rows }) => rows.length > 0);
}

const CELLS: ReadonlySet<string> = new Set(["table:table-cell", "table:covered-table-cell"]);

function timesOf(said: string | undefined): number {
  const times = Number(said ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}

function cellOf(said: Readonly<Record<string, string>>, text: string): Cell {
  const number = said["office:value"];
  switch (said["office:value-type"]) {
    case "float":
    case "percentage":
    case "currency":
      return number !== undefined && Number.isFinite(Number(number)) ? Number(number) : text || null;
    case "date":
      return said["office:date-value"]?.slice(0, 10) ?? text;
    case "boolean":
      return said["office:boolean-value"] ?? text;
    default:
      return text === "" ? null : text;
  }
}
