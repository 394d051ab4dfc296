import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Need } from "../../../../src/cube/cube.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import { readJsonStat } from "../../../../src/sources/jsonstat/dataset.ts";
import { createJsonStat } from "../../../../src/sources/jsonstat/jsonstat.ts";
import { periodOf } from "../../../../src/sources/jsonstat/periods.ts";
import { served, right, told } from "./served.ts";
import type { Office } from "./served.ts";

describe("periods as offices write them", () => {
  test.each([
    ["2020", "2020"],
    ["2020M03", "2020-03"],
    ["2020K1", "2020-Q1"],
    ["2020-Q4", "2020-Q4"],
    ["2020-S2", "2020-H2"],
    ["2020H1", "2020-H1"],
    ["2020-W05", "2020-W05"],
    ["2020W53", "2020-W53"],
    ["2020-01", "2020-01"],
    ["1991-06-30", "1991-06-30"],
    ["2019-01-01/P1Y", "2019"],
    ["2019-04-01T00:00:00/P3M", "2019-Q2"],
    ["2019-02-01/P3M", undefined],
    ["2018/2020", undefined],
    ["total", undefined],
  ])("%s is %s", (code, period) => {
    expect(periodOf(code)).toBe(period);
  });
});

describe("JSON-stat by its address", () => {
  const file = readFileSync(new URL("../../../fixtures/jsonstat/pitfalls.json", import.meta.url), "utf8");
  const office: Office = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(file);
    return true;
  };

  test("a bundle of version 1: its tables, a unit with a multiplier, signs by the words of the office", async () => {
    const { server, request } = await served(office);
    const source = createJsonStat({ id: "jsonstat", request });
    const address = new URL("data.json", server.base).href;
    const found = right((await source.find?.(address)) ?? []);
    expect(found.map(({ id, title }) => [id.replace(address, ""), title])).toEqual([
      ["#housing", "Houses"],
      ["#people", "People"],
    ]);
    const table = right(await source.describe(`${address}#housing`));
    expect(table.indicators.map(({ name, unit, dimensions }) => [name.nl, unit.nl, dimensions[0]?.total])).toEqual([
      ["Houses", "aantal", "ALL"],
    ]);
    expect(table.levels.map(({ name }) => name.nl)).toEqual(["Province"]);
    const [indicator] = table.indicators;
    const need: Need = {
      source: "jsonstat",
      indicator: indicator?.id ?? "",
      level: table.levels[0]?.id ?? "",
      periods: ["2019", "2020"],
      members: {},
    };
    expect(source.tableOf(need.indicator)).toBe(`${address}#housing`);
    expect(told(right(await source.read(need)))).toEqual({
      "B 2019": [10_500, "rounded"],
      "B 2020": "suppressed",
      "A 2019": [12_000, "provisional", "rounded"],
      "A 2020": [0, "rounded"],
    });
    expect(server.asked).toHaveLength(1);
  });

  test("Dutch municipalities are those of the store; a cell that was not written is empty, one sign holds for all", async () => {
    const { server, request } = await served(office);
    const source = createJsonStat({ id: "jsonstat", request });
    const table = `${new URL("data.json", server.base).href}#people`;
    expect(right(await source.describe(table)).levels).toEqual([]);
    const cube = right(
      await source.read({
        source: "jsonstat",
        indicator: `${table}:value`,
        level: "gemeente",
        periods: ["2020-01", "2020-02"],
        members: {},
      }),
    );
    expect(told(cube)).toEqual({
      "GM0344 2020-01": [7, "estimate"],
      "GM0344 2020-02": "empty",
      "GM0363 2020-01": "empty",
      "GM0363 2020-02": [9, "estimate"],
    });
  });

  test("a list with a sign for each cell: each goes to its own figure, and a null without one is not published", async () => {
    const list = readFileSync(new URL("../../../fixtures/jsonstat/array-status.json", import.meta.url), "utf8");
    const { server, request } = await served((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(list);
      return true;
    });
    const source = createJsonStat({ id: "jsonstat", request });
    const address = new URL("data.json", server.base).href;
    const [indicator] = right(await source.describe(address)).indicators;
    const need = { source: "jsonstat", indicator: indicator?.id ?? "", level: "gemeente", members: {} };
    expect(told(right(await source.read({ ...need, periods: ["2019", "2020", "2021"] })))).toEqual({
      "GM0344 2019": 5,
      "GM0344 2020": [6, "estimate"],
      "GM0344 2021": "suppressed",
      "GM0363 2019": [0, "provisional"],
      "GM0363 2020": "not-published",
      "GM0363 2021": [8, "estimate"],
    });
  });

  test.each([
    ["a sign for each cell", ["", "e", "c"], ["", "e", "c"]],
    ["a list of one sign, for all", ["e"], ["e", "e", "e"]],
    ["a list that stops before the cells do", ["e", null], ["e", "", ""]],
  ])("status as a list: %s", (_, status, signs) => {
    const dimension = { year: { category: { index: ["2019", "2020", "2021"] } } };
    const file = { class: "dataset", version: "2.0", id: ["year"], size: [3], dimension, value: [1, 2, null], status };
    const answer = right(readJsonStat(file, "x", "https://example.nl/x.json"));
    const [, dataset] = answer.datasets[0] ?? [];
    expect([0, 1, 2].map((cell) => dataset?.status(cell))).toEqual(signs);
  });

  test.each([
    [
      "sizes that do not fit",
      { id: ["a"], size: [2], dimension: { a: { category: { index: ["x"] } } }, value: [1, 2] },
      "dimension.a",
    ],
    [
      "too few values",
      { id: ["a"], size: [2], dimension: { a: { category: { index: ["x", "y"] } } }, value: [1] },
      "#value",
    ],
    [
      "a position outside",
      { id: ["a"], size: [1], dimension: { a: { category: { index: ["x"] } } }, value: { "1": 3 } },
      "#value.1",
    ],
    [
      "a value that is text",
      { id: ["a"], size: [1], dimension: { a: { category: { index: ["x"] } } }, value: ["3"] },
      "#value",
    ],
    [
      "places that leave a hole",
      { id: ["a"], size: [2], dimension: { a: { category: { index: { x: 0, y: 2 } } } }, value: [1, 2] },
      "dimension.a",
    ],
    ["no data set at all", { hello: 1 }, "#dimension"],
  ])("%s: named, and nothing is read", (_, value, place) => {
    const answer = readJsonStat(value, "x", "https://example.nl/x.json");
    expect(answer).toMatchObject({ problem: true, kind: "mismatch" });
    expect(isProblem(answer) ? answer.where : "").toContain(place);
  });
});
