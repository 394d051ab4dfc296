import { addressFormat, pythonFormat, rFormat } from "./code/format.ts";
import { excelCsvFormat, programsCsvFormat } from "./csv/format.ts";
import { docxFormat } from "./docx/format.ts";
import { everythingFormat } from "./everything/format.ts";
import { filmFormat } from "./film/format.ts";
import type { Format } from "./format.ts";
import { geojsonFormat } from "./geojson/format.ts";
import { jsonStatFormat } from "./json-stat/format.ts";
import { parquetFormat } from "./parquet/format.ts";
import { pdfFormat } from "./pdf/format.ts";
import { pngFormat, svgFormat } from "./picture/format.ts";
import { pptxFormat } from "./pptx/format.ts";
import { xlsxFormat } from "./xlsx/format.ts";

/** Every kind of file, in the order of the menu. A new one is a folder and a line here. */
export const FORMATS: readonly Format[] = [
  xlsxFormat,
  pngFormat,
  svgFormat,
  filmFormat,
  pdfFormat,
  docxFormat,
  pptxFormat,
  everythingFormat,
  excelCsvFormat,
  programsCsvFormat,
  jsonStatFormat,
  parquetFormat,
  geojsonFormat,
  rFormat,
  pythonFormat,
  addressFormat,
];
