import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import type { Areas } from "../../../../src/cube/area.ts";
import { isMessage, readSheets } from "../../../../src/sources/own/read.ts";
import { understand } from "../../../../src/sources/own/preview.ts";
import type { Understood } from "../../../../src/sources/own/preview.ts";
import type { Corrections } from "../../../../src/sources/own/propose.ts";
import { openRealStore } from "../../analysis/realStore.ts";

const FOLDER = new URL("../../../fixtures/own/", import.meta.url);

/** The bytes of a hand-written file of somebody. */
export function fixture(name: string): ArrayBuffer {
  return new Uint8Array(readFileSync(new URL(name, FOLDER))).buffer;
}

export function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

/** The areas of the embedded store, with its former municipalities and aliases. */
export async function realAreas(): Promise<Areas> {
  return (await openRealStore()).areas;
}

/** What is understood of a file. */
export async function understood(name: string, bytes: ArrayBuffer, said: Corrections = {}): Promise<Understood> {
  const read = await readSheets(bytes, said.delimiter);
  if (isMessage(read)) throw new Error(read.id);
  return understand(read, await realAreas(), name, said);
}

/** Figures of a topic by area and period, as they would stand in a table. */
export function figuresOf({ built }: Understood, topic: string, level = "gemeente"): Record<string, number> {
  const cube = built.cubes.get(topic)?.get(level);
  if (!cube) return {};
  const cells = cube.areas.flatMap((area, row) =>
    cube.periods.map(
      (period, column) => [`${area} ${period}`, cube.values[row * cube.periods.length + column]] as const,
    ),
  );
  return Object.fromEntries(
    cells.flatMap(([key, value]) => (value === undefined || Number.isNaN(value) ? [] : [[key, value]])),
  );
}

type Value = string | number | { readonly date: number } | null;

/** A workbook of one sheet, as spreadsheets write it: numbers, texts in the cell, and days since 1900. */
export function workbook(rows: readonly (readonly Value[])[]): ArrayBuffer {
  const cellOf = (value: Value, row: number, column: number): string => {
    const place = `r="${String.fromCharCode(65 + column)}${String(row + 1)}"`;
    if (value === null) return "";
    if (typeof value === "number") return `<c ${place}><v>${String(value)}</v></c>`;
    if (typeof value === "object") return `<c ${place} s="1"><v>${String(value.date)}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t>${value.replace(/[<&]/g, (sign) => (sign === "<" ? "&lt;" : "&amp;"))}</t></is></c>`;
  };
  const body = rows
    .map(
      (row, at) => `<row r="${String(at + 1)}">${row.map((value, column) => cellOf(value, at, column)).join("")}</row>`,
    )
    .join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packed = "http://schemas.openxmlformats.org/package/2006";
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packed}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packed}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packed}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
  };
  return new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))))
    .buffer;
}

/** An OpenDocument spreadsheet with one table of these rows; its kind stands first, not packed, as the format asks. */
export function openDocument(rows: string): ArrayBuffer {
  const kind = "urn:oasis:names:tc:opendocument:xmlns";
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${kind}:office:1.0" xmlns:table="${kind}:table:1.0" xmlns:text="${kind}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Blad1"><table:table-column/>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const packed = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(content),
  });
  return new Uint8Array(packed).buffer;
}
