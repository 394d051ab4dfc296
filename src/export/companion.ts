import { aboutOf } from "./about.ts";
import { HEADS } from "./csv/columns.ts";
import type { Exported, Format } from "./format.ts";
import { signLinesOfBare, statusLines } from "./signLines.ts";
import { sourcesOf } from "../presentations/sources.ts";

/** What the columns of the long form hold, by their type in CSVW. Those that are not here are text. */
const NUMBERS: ReadonlySet<string> = new Set(["value", "lower", "upper"]);

/**
 * The description that goes with a CSV file (CSV on the Web, W3C 2015): its columns, how it is written, whose figures
 * they are and what to mind. Programs find it by its name, `<file>-metadata.json`.
 */
export function metadataOf({ id }: Pick<Format, "id">, exported: Exported, file: string): Record<string, unknown> {
  const { title, subtitle, description, result, words, link, date } = exported;
  const forExcel = id === "csv-excel";
  const columns = HEADS.map((name) => ({
    name,
    titles: name,
    "dc:description": words.text(`export.column-${name.replaceAll("_", "-")}`),
    datatype: NUMBERS.has(name) ? "number" : "string",
    ...(NUMBERS.has(name) && { null: "" }),
  }));
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": words.language }],
    url: file,
    "dc:title": title,
    "dc:description": [subtitle, description].filter(Boolean).join(". "),
    "dc:source": sourcesOf(result.provenance, words),
    "dc:license": [...new Set(result.provenance.map(({ licence }) => words.localised(licence)).filter(Boolean))],
    "dc:date": date,
    "dc:identifier": link,
    dialect: { delimiter: forExcel ? ";" : ",", encoding: "utf-8", header: !forExcel, lineTerminators: ["\r\n"] },
    // The table as laid out has heads of its own, which differ with the selection.
    ...(forExcel ? {} : { tableSchema: { columns } }),
    notes: aboutOf(exported, (forExcel ? signLinesOfBare : statusLines)(result, words)).map(({ name, value }) => ({
      name,
      value,
    })),
  };
}
