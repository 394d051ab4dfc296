import { programsCsvFormat } from "../../src/export/csv/format.ts";
import { xlsxFormat } from "../../src/export/xlsx/format.ts";
import "../texts.ts";
import { bytesOf, exportedOf, TOOLS } from "../unit/export/exported.ts";
import { resultOf } from "../unit/presentations/results.ts";
import { hold, timed } from "./limits.ts";

/** Files as they are made in a worker, off the page; `browser.bench.ts` sees what the page does meanwhile. */
const workbook = exportedOf(resultOf({ areas: 340, slots: 300 }));
const long = exportedOf(resultOf({ series: 5, areas: 342, slots: 424 }));
const csv = await programsCsvFormat.load();

hold("XLSX of 102,000 cells", await timed(5, () => bytesOf(xlsxFormat, workbook)), 400);
hold("CSV for programs of 725,000 cells", await timed(5, () => csv([long], TOOLS)), 1000);
