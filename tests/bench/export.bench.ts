import { bench, describe } from "vitest";
import { programsCsvFormat } from "../../src/export/csv/format.ts";
import { xlsxFormat } from "../../src/export/xlsx/format.ts";
import { bytesOf, exportedOf, TOOLS } from "../unit/export/exported.ts";
import { resultOf } from "../unit/presentations/results.ts";

/** Budgets: a workbook of 102,000 cells in 0.4 s, CSV of 725,000 cells in 1 s; both run in a worker, off the page. */
const workbook = exportedOf(resultOf({ areas: 340, slots: 300 }));
const long = exportedOf(resultOf({ series: 5, areas: 342, slots: 424 }));
const FEW = { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 1 };

describe("files", () => {
  bench(
    "XLSX of 102,000 cells (budget 400 ms)",
    async () => {
      await bytesOf(xlsxFormat, workbook);
    },
    FEW,
  );
  bench(
    "CSV for programs of 725,000 cells (budget 1,000 ms)",
    async () => {
      await (
        await programsCsvFormat.load()
      )([long], TOOLS);
    },
    FEW,
  );
});
