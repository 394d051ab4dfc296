import { expect, test } from "vitest";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { sizeOf, sizeWords } from "../../../../src/pickers/tables/size.ts";
import { createPxWeb } from "../../../../src/sources/pxweb/pxweb.ts";
import { pxWeb } from "../../../offices/jsonStat.ts";
import { right, served } from "../../sources/jsonstat/served.ts";

const words = createWords("nl");

test("how much is asked for is said before it is: per period, in all, and what the office gives at a time", async () => {
  const { server, request } = await served(pxWeb({ most: 6 }));
  const table = right(await createPxWeb({ id: "scb", base: new URL("pxweb/", server.base), request }).describe("TAB7"));
  expect(table).toMatchObject({ cells: 64, atOnce: 6 });
  const [trips] = table.indicators;
  if (!trips) throw new Error("no measure");
  // Two areas, four quarters; the members that are chosen count, and so does every measure.
  expect(sizeOf(table, [trips], { d1: ["1"] }, "scb-4")).toEqual({ period: 2, all: 8 });
  expect(sizeOf(table, table.indicators, { d1: ["1", "2"] }, "scb-4")).toEqual({ period: 8, all: 32 });
  expect(sizeWords({ period: 1200, all: 4800 }, table, words)).toBe(
    "Er worden ongeveer 1.200 cijfers per periode opgevraagd; voor alle perioden 4.800. Deze bron geeft er ten hoogste 6 per keer; Meetlat vraagt meer in delen op.",
  );
  expect(sizeWords({ period: 1, all: 4 }, { ...table, whole: true }, words)).toBe(
    "Dit adres geeft de hele tabel in één keer: alle 64 cijfers zijn al opgehaald.",
  );
});
