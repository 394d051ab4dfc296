import { describe, expect, test } from "vitest";
import { createEurostat } from "../../../../src/sources/eurostat/eurostat.ts";
import { eurostat } from "../../../offices/jsonStat.ts";
import { served, right, told } from "./served.ts";

describe("Eurostat", () => {
  test("described by its newest period; sparse values and flags; only what is asked is read", async () => {
    const { server, request } = await served(eurostat());
    const source = createEurostat({ id: "eurostat", base: new URL("eurostat/", server.base), request });
    const table = right(await source.describe("demo_test"));
    expect(table.cells).toBe(9);
    expect(table.indicators.map(({ name, unit }) => [name.nl, unit.nl])).toEqual([
      ["Bicycles by NUTS region › Number", "Number"],
      ["Bicycles by NUTS region › Percentage", "Percentage"],
    ]);
    expect(table.indicators[0]?.dimensions).toMatchObject([{ id: "sex", total: "T" }]);
    expect(table.indicators[0]?.spans.map(({ level, first, last }) => [level, first, last])).toEqual([
      ["eurostat-groups", "2019", "2021"],
      ["eurostat-nuts-0", "2019", "2021"],
      ["eurostat-nuts-2", "2019", "2021"],
    ]);
    const need = {
      source: "eurostat",
      indicator: "demo_test:NR",
      level: "eurostat-nuts-2",
      periods: ["2019", "2020", "2021"],
      members: { sex: ["T"] },
    };
    expect(told(right(await source.read(need)))).toEqual({
      "NL31 2019": 8,
      "NL31 2020": "suppressed",
      "NL31 2021": [9.5, "estimate", "break"],
      "NL32 2019": 11,
      "NL32 2020": "not-published",
      "NL32 2021": 0,
    });
    expect(server.asked.at(-1)).toBe(
      "/eurostat/statistics/1.0/data/demo_test?format=JSON&lang=EN&unit=NR&freq=A&sinceTimePeriod=2019&untilTimePeriod=2021&geoLevel=nuts2&sex=T",
    );
  });

  test("an address of its data browser leads to the table, one of another site does not", () => {
    const source = createEurostat({
      id: "eurostat",
      base: new URL("https://ec.europa.eu/eurostat/api/dissemination/"),
      request: () => Promise.reject(new Error("asked")),
    });
    const at = (address: string) => source.tableAt?.(new URL(address));
    expect(at("https://ec.europa.eu/eurostat/databrowser/view/demo_r_pjangrp3/default/table?lang=en")).toBe(
      "demo_r_pjangrp3",
    );
    expect(at("https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/TIPSBD30?format=JSON")).toBe(
      "tipsbd30",
    );
    expect(at("https://europa.eu.example.nl/data/tipsbd30")).toBeUndefined();
  });
});
