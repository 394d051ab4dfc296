import { columnName, inPieces } from "./cells.ts";
import { XML_HEAD, xmlText } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const LONGEST_NAME = 31;

/**
 * A name that Excel takes for a sheet: no more than 31 characters, none of `[]:*?/\`. A longer title ends in `…` after a
 * whole word; it stands in full on the last sheet.
 */
export function sheetName(title: string, fallback: string): string {
  const name = title
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  return shortened(name, LONGEST_NAME) || fallback;
}

/** As much of a text as fits with `…` behind it, in whole words where that leaves enough of it. */
export function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const [piece = ""] = inPieces(name, most - 1);
  return `${piece.replace(/[\s,;·–-]+$/, "")}…`;
}

/** Excel keeps this name for itself, and calls a file with such a sheet damaged. */
const KEPT = "history";

/** Names of sheets, each once: Excel does not tell capitals apart. */
export function sheetNames(titles: readonly string[], fallback: string): string[] {
  const taken = new Set([KEPT]);
  return titles.map((title) => {
    const name = sheetName(title, fallback);
    for (let number = 1, free = name; ; number += 1) {
      if (!taken.has(free.toLowerCase())) {
        taken.add(free.toLowerCase());
        return free;
      }
      const end = ` (${number + 1})`;
      free = shortened(name, LONGEST_NAME - end.length) + end;
    }
  });
}

/** A sheet: its name, and how many of its first rows and columns stand on every printed page. */
export interface SheetPart {
  readonly name: string;
  readonly repeated?: { readonly rows: number; readonly columns: number };
}

/** The files of a workbook (ECMA-376) around its sheets: what is in it, how it hangs together. */
export function workbookFiles(parts: readonly SheetPart[]): Record<string, string> {
  const names = parts.map(({ name }) => name);
  const part = (name: string, type: string): string =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const sheets = names.map((_, i) => `sheet${i + 1}`);
  return {
    "[Content_Types].xml":
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/styles.xml", "styles")}` +
      `${sheets.map((sheet) => part(`/xl/worksheets/${sheet}.xml`, "worksheet")).join("")}</Types>`,
    "_rels/.rels": `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      `${names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets>${printTitles(parts)}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      sheets.map((sheet, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/${sheet}.xml`)).join("") +
      `${relation(`rId${names.length + 1}`, "styles", "styles.xml")}</Relationships>`,
  };
}

function printTitles(parts: readonly SheetPart[]): string {
  const names = parts.flatMap(({ name, repeated }, i) => {
    if (!repeated) return [];
    const sheet = `'${xmlText(name.replaceAll("'", "''"))}'`;
    const columns = repeated.columns > 0 ? `${sheet}!$A:$${columnName(repeated.columns - 1)},` : "";
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${columns}${sheet}!$1:$${repeated.rows}</definedName>`,
    ];
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}
