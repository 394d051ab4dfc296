import { excelCsvFormat, programsCsvFormat } from "./csv/format.ts";
import type { Format } from "./format.ts";
import { jsonStatFormat } from "./json-stat/format.ts";
import { pngFormat, svgFormat } from "./picture/format.ts";
import { xlsxFormat } from "./xlsx/format.ts";

/** Every kind of file, in the order of the menu. A new one is a folder and a line here. */
export const FORMATS: readonly Format[] = [
  xlsxFormat,
  pngFormat,
  svgFormat,
  excelCsvFormat,
  programsCsvFormat,
  jsonStatFormat,
];
