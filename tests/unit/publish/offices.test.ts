import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { eurostat, pxWeb } from "../../offices/jsonStat.ts";
import { workbook } from "../sources/own/files.ts";
import { DatasetSchema } from "../../../src/sources/store/schema.ts";
import { collecting, playing } from "./collecting.ts";
import { withOrigin } from "./small.ts";

describe("the offices that the workbench reads live, collected by the same code", () => {
  const cycling = (base: URL) => ({
    id: "cycling",
    kind: "pxweb",
    base: new URL("pxweb/", base).href,
    table: "TAB7",
    measures: ["K1"],
    levels: ["cycling-4"],
    members: { d1: ["1"] },
    frequency: "quarter",
    areas: { "0114": "GM0003" },
  });

  test("PxWeb, in pieces under its limit of cells, under codes of our own, and not again while it does not change", async () => {
    const office = pxWeb({ most: 6 });
    const { base, asked } = await playing((request, response) => void office(request, response));
    const { shelf, round } = collecting();
    expect(await round([cycling(base)])).toMatchObject([{ outcome: "new", count: 7 }]);
    expect(shelf.read("cycling").split("\n").slice(1, 8)).toEqual([
      "K1/1,GM0003,,2020-Q1,10000,,rounded",
      "K1/1,GM0003,,2020-Q2,0,,rounded",
      "K1/1,GM0003,,2020-Q3,,not-published,",
      "K1/1,GM0003,,2020-Q4,,not-applicable,",
      "K1/1,cycling_0115,,2020-Q1,11000,,rounded",
      "K1/1,cycling_0115,,2020-Q2,12000,,rounded",
      "K1/1,cycling_0115,,2020-Q3,13000,,rounded",
    ]);
    const figures = () => asked.filter((path) => path.includes("/data?")).length;
    const before = figures();
    expect(await round([cycling(base)])).toMatchObject([{ outcome: "unchanged" }]);
    expect(figures()).toBe(before);
  });

  test("a level that is not there is an error that names those that are", async () => {
    const office = pxWeb();
    const { base } = await playing((request, response) => void office(request, response));
    const [report] = await collecting().round([{ ...cycling(base), levels: ["gemeente"] }]);
    expect(report?.why).toBe(
      "TAB7:K1 has no quarter for gemeente; it has quarter for cycling-2, quarter for cycling-4",
    );
  });

  test("Eurostat, with its flags and what it keeps to itself", async () => {
    const office = eurostat();
    const { base } = await playing((request, response) => void office(request, response));
    const { shelf, round } = collecting();
    const settings = {
      id: "bikes",
      kind: "eurostat",
      base: new URL("eurostat/", base).href,
      table: "demo_test",
      measures: ["NR"],
      levels: ["bikes-nuts-2"],
    };
    expect(await round([settings])).toMatchObject([{ outcome: "new", count: 6 }]);
    expect(shelf.read("bikes")).toContain(
      "NR/T,bikes_NL31,,2020,,suppressed,\nNR/T,bikes_NL31,,2021,9.5,,estimate break",
    );
  });

  test("JSON-stat by its address, one table of a bundle", async () => {
    const file = readFileSync(new URL("../../fixtures/jsonstat/pitfalls.json", import.meta.url), "utf8");
    const { base } = await playing(
      (_, response) => void response.writeHead(200, { "content-type": "application/json" }).end(file),
    );
    const { shelf, round } = collecting();
    const settings = {
      id: "houses",
      kind: "jsonstat",
      base: base.href,
      table: `${new URL("data.json", base).href}#people`,
      measures: ["value"],
      levels: ["gemeente"],
      frequency: "month",
    };
    expect(await round([settings])).toMatchObject([{ outcome: "new" }]);
    expect(shelf.read("houses").split("\n").slice(1, -1)).toEqual([
      "value,GM0344,,2020-01,7,,estimate",
      "value,GM0363,,2020-02,9,,estimate",
    ]);
  });
});

describe("tables of a folder, by what the configuration says of them", () => {
  const figuresIn = (name: string, bytes: Uint8Array, origin: object) => {
    const publisher = withOrigin({ kind: "table", address: name, ...origin });
    writeFileSync(join(publisher.settings.from, name), bytes);
    return publisher;
  };
  const published = async ({ publish, said, store }: ReturnType<typeof withOrigin>) => {
    expect(await publish(), said.join("\n")).toBe("published");
    const [, homes = ""] = [...store()].find(([address]) => address.startsWith("data/homes/")) ?? [];
    const { size, value, status } = v.parse(DatasetSchema, JSON.parse(homes));
    return { size, value, status };
  };

  test("CSV in Windows-1252, a row per figure, with names of areas and words for what is not there", async () => {
    const text =
      "Gemeente;Jaar;Wat;Waarde\nÉén;2020;wön;1.234\nTwee;2020;wön;geheim\nDrie;2020;wön;5\nTotaal;2020;wön;9\n";
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const homes = await published(
      figuresIn("homes.csv", bytes, {
        delimiter: ";",
        encoding: "windows-1252",
        mapping: {
          area: { column: "Gemeente", codes: { Één: "GM0003", Twee: "GM0005", Drie: "GM0006" } },
          period: { in: "column", column: "Jaar" },
          figures: { as: "long", name: "Wat", value: "Waarde", names: { wön: "homes" } },
          decimal: ",",
          thousands: ".",
          missing: { geheim: "suppressed" },
          leaveOut: ["Totaal"],
        },
      }),
    );
    expect(homes).toEqual({ size: [3, 1], value: [1234, null, 5], status: "x" });
  });

  test("a workbook with the years in its heads", async () => {
    const sheet = workbook([
      ["Uitleg"],
      ["code", "Huizen|2020", "Huizen|2021"],
      ["GM0003", 12, 13.5],
      ["GM0005", "x", 7],
      ["GM0006", 1, 2],
    ]);
    const homes = await published(
      figuresIn("homes.xlsx", new Uint8Array(sheet), {
        mapping: {
          head: 2,
          area: { column: "code" },
          period: { in: "heads" },
          figures: { as: "wide", columns: { Huizen: "homes" } },
          missing: { x: "suppressed" },
        },
      }),
    );
    expect(homes).toEqual({ size: [3, 2], value: [12, 13.5, null, 7, 1, 2], status: "x" });
  });
});
