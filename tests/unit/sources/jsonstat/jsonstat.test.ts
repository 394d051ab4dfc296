import { existsSync, readFileSync, readdirSync } from "node:fs";
import JSONstat from "jsonstat-toolkit";
import { afterEach, describe, expect, test } from "vitest";
import { membersPerCell } from "../../../../src/cube/cube.ts";
import type { Cube, Need } from "../../../../src/cube/cube.ts";
import { flagsOf } from "../../../../src/cube/flags.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import type { Problem } from "../../../../src/cube/problem.ts";
import { reasonOf } from "../../../../src/cube/reason.ts";
import { createEurostat } from "../../../../src/sources/eurostat/eurostat.ts";
import { readJsonStat } from "../../../../src/sources/jsonstat/dataset.ts";
import { createJsonStat } from "../../../../src/sources/jsonstat/jsonstat.ts";
import { periodOf } from "../../../../src/sources/jsonstat/periods.ts";
import { patient } from "../../../../src/sources/live/patient.ts";
import { createPxWeb } from "../../../../src/sources/pxweb/pxweb.ts";
import { inPieces } from "../../../../src/sources/pxweb/selection.ts";
import { createRequest } from "../../../../src/sources/request.ts";
import { eurostat, pxWeb } from "../../../offices/jsonStat.ts";
import { serve } from "../server.ts";
import type { Handler, TestServer } from "../server.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

type Office = (...args: Parameters<Handler>) => boolean;

async function served(office: Office) {
  const server = await serve((request, response) => {
    if (!office(request, response)) response.writeHead(404).end();
  });
  servers.push(server);
  return { server, request: patient(createRequest({ home: server.base, hosts: [], patience: 200 }), 1) };
}

function right<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Every cell as people would read it: a figure with its flags, or why there is none. */
function told(cube: Cube): Record<string, unknown> {
  const inner = membersPerCell(cube);
  const cells = cube.areas.flatMap((area, row) =>
    cube.periods.flatMap((period, column) =>
      Array.from({ length: inner }, (_, at) => {
        const cell = (row * cube.periods.length + column) * inner + at;
        const reason = reasonOf(cube.reason[cell] ?? -1);
        const flags = flagsOf(cube.flags[cell] ?? 0);
        const figure = flags.length > 0 ? [cube.values[cell], ...flags] : cube.values[cell];
        return [
          [area.split("_").at(-1), period, ...(inner > 1 ? [at] : [])].join(" "),
          reason === "present" ? figure : reason,
        ] as const;
      }),
    ),
  );
  return Object.fromEntries(cells);
}

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

describe("PxWeb", () => {
  test("found by words, described without a figure, read in pieces under the cell limit", async () => {
    const { server, request } = await served(pxWeb({ most: 6 }));
    const source = createPxWeb({ id: "scb", base: new URL("pxweb/", server.base), request });
    expect(right((await source.find?.("cycling")) ?? [])).toMatchObject([{ id: "TAB7", about: "2020K1–2020K4" }]);
    const table = right(await source.describe("TAB7"));
    expect(table.indicators.map(({ id, unit, time, aggregation }) => [id, unit.nl, time, aggregation.rule])).toEqual([
      ["TAB7:K1", "aantal", "flow", "sum"],
      ["TAB7:K2", "km", "average", "none"],
    ]);
    // A breakdown whose name a link cannot hold is called by its place; it has no total, so the person is asked.
    expect(table.indicators[0]?.dimensions.map(({ id, name, total }) => [id, name.nl, total])).toEqual([
      ["d1", "sex", undefined],
    ]);
    expect(table.levels.map(({ id }) => id)).toEqual(["scb-2", "scb-4"]);
    const told4 = await source.read({
      source: "scb",
      indicator: "TAB7:K1",
      level: "scb-4",
      periods: ["2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"],
      members: { d1: ["1"] },
    });
    expect(told(right(told4))).toEqual({
      "0114 2020-Q1": [10_000, "rounded"],
      "0114 2020-Q2": [0, "rounded"],
      "0114 2020-Q3": "not-published",
      "0114 2020-Q4": "not-applicable",
      "0115 2020-Q1": [11_000, "rounded"],
      "0115 2020-Q2": [12_000, "rounded"],
      "0115 2020-Q3": [13_000, "rounded"],
      "0115 2020-Q4": "empty",
    });
    expect(server.asked.filter((path) => path.includes("/data?"))).toHaveLength(2);
    expect(server.busiest()).toBeLessThanOrEqual(2);
  });

  test("pieces are the whole, once, and none is larger than allowed", () => {
    const selection = [
      { axis: "a", codes: Array.from({ length: 7 }, (_, at) => `a${String(at)}`) },
      { axis: "b", codes: Array.from({ length: 11 }, (_, at) => `b${String(at)}`) },
    ];
    const pieces = inPieces(selection, 10);
    const cells = pieces.flatMap(([a, b]) => (a?.codes ?? []).flatMap((x) => (b?.codes ?? []).map((y) => x + y)));
    expect(cells).toHaveLength(77);
    expect(new Set(cells).size).toBe(77);
    for (const piece of pieces)
      expect(piece.reduce((size, { codes }) => size * codes.length, 1)).toBeLessThanOrEqual(10);
  });

  test.each<[string, (response: Parameters<Handler>[1]) => void, string]>([
    ["too many cells", (response) => response.writeHead(403).end("{}"), "refused"],
    ["HTML", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Storing"), "malformed"],
    [
      "HTML that says it is JSON",
      (response) => response.writeHead(200, { "content-type": "application/json" }).end("<p>Storing"),
      "malformed",
    ],
    [
      "a cut body",
      (response) => response.writeHead(200, { "content-length": "99" }).write('{"id":', () => response.destroy()),
      "offline",
    ],
    ["a server that fails", (response) => response.writeHead(500).end(), "server"],
    [
      "an error with status 200",
      (response) => response.writeHead(200).end('{"error":[{"label":"EXTRACTION_TOO_BIG"}]}'),
      "refused",
    ],
    ["another site", (response) => response.writeHead(302, { location: "https://elders.invalid/x" }).end(), "offline"],
    [
      "fewer codes than were asked",
      (response) =>
        response
          .writeHead(200)
          .end('{"id":["Tid"],"size":[1],"dimension":{"Tid":{"category":{"index":["2020K1"]}}},"value":[1]}'),
      "malformed",
    ],
    ["a line that stops talking", (response) => void response.writeHead(200).write('{"id":'), "offline"],
  ])("%s in one piece: told, nothing partial is given, and trying again helps", async (_, spoil, kind) => {
    let broken = true;
    let pieces = 0;
    const office = pxWeb({
      most: 6,
      spoil(path, response) {
        if (!broken || !path.endsWith("/data")) return false;
        pieces += 1;
        if (pieces === 1) return false;
        spoil(response);
        return true;
      },
    });
    const { server, request } = await served(office);
    const source = createPxWeb({ id: "scb", base: new URL("pxweb/", server.base), request });
    const need = {
      source: "scb",
      indicator: "TAB7:K1",
      level: "scb-4",
      periods: ["2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"],
      members: { d1: ["1"] },
    };
    expect(await source.read(need)).toMatchObject({ problem: true, kind });
    broken = false;
    expect(isProblem(await source.read(need))).toBe(false);
  });

  test("too many questions are asked again; one that is taken back stops the traffic", async () => {
    let refusals = 1;
    const office = pxWeb({
      most: 1,
      spoil(path, response) {
        if (!path.endsWith("/data") || refusals === 0) return false;
        refusals -= 1;
        response.writeHead(429, { "retry-after": "0" }).end();
        return true;
      },
    });
    const { server, request } = await served(office);
    const source = createPxWeb({ id: "scb", base: new URL("pxweb/", server.base), request });
    const need = { source: "scb", indicator: "TAB7:K1", level: "scb-4", periods: ["2020-Q1", "2020-Q2"], members: {} };
    expect(isProblem(await source.read(need))).toBe(false);
    const before = server.asked.length;
    const controller = new AbortController();
    const answer = await source.read(need, { signal: controller.signal, onProgress: () => controller.abort() });
    expect(answer).toMatchObject({ kind: "cancelled" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Of eight pieces one came and another may have been on its way.
    expect(server.asked.length - before).toBeLessThan(4);
  });
});

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

const RECORDED = new URL("file:///work/shared/fixtures/");

describe.skipIf(!existsSync(RECORDED))(`recorded JSON-stat (skipped without ${RECORDED.pathname})`, () => {
  const folder = new URL("jsonstat/json-stat.org/", RECORDED);
  const names = existsSync(folder) ? readdirSync(folder) : [];

  test.each(names.filter((name) => name !== "order.json"))("%s is read", (name) => {
    const value = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown;
    const found = right(readJsonStat(value, name, name));
    expect(found.datasets.length + found.links.length).toBeGreaterThan(0);
  });

  test("a sample with words in the place of figures is no table of figures", () => {
    const value = JSON.parse(readFileSync(new URL("order.json", folder), "utf8")) as unknown;
    expect(readJsonStat(value, "order", "order")).toMatchObject({ kind: "mismatch", where: "order#value" });
  });

  test.each(["oecd.json", "canada.json", "us-gsp.json", "galicia.json"])(
    "%s: every cell is what another reader of JSON-stat says",
    (name) => {
      const value = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown;
      const [first] = right(readJsonStat(value, name, name)).datasets;
      const other = JSONstat(value);
      const cells = first?.[1].axes.reduce((product, { members }) => product * members.length, 1) ?? 0;
      for (let cell = 0; cell < cells; cell += 1)
        expect(first?.[1].value(cell) ?? null).toBe(other.Data(cell)?.value ?? null);
    },
  );

  test("Eurostat's recorded table: the Netherlands of 2008 is an estimate of 9.7", async () => {
    const file = readFileSync(new URL("eurostat/tipsbd30-trimmed.json", RECORDED), "utf8");
    const { server, request } = await served((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(file);
      return true;
    });
    const source = createEurostat({ id: "eurostat", base: server.base, request });
    const { indicators } = right(await source.describe("tipsbd30"));
    const need = {
      source: "eurostat",
      indicator: indicators[0]?.id ?? "",
      level: "eurostat-nuts-0",
      periods: ["2008"],
      members: {},
    };
    expect(told(right(await source.read(need)))["NL 2008"]).toEqual([9.7, "estimate"]);
  });

  test("the metadata of PxWeb's design become a table", async () => {
    const spec = new URL("pxweb/v2-spec/examplesAsJson/", RECORDED);
    const { server, request } = await served((asked, response) => {
      const name = asked.url?.endsWith("/metadata")
        ? "dataset-meta.json"
        : asked.url === "/config"
          ? "configResponse.json"
          : "tablesResponse.json";
      const said = readFileSync(new URL(name, spec), "utf8");
      // The design says one age and lists a hundred and two.
      const text = name === "dataset-meta.json" ? said.replace(/("size":\s*\[\s*312,\s*4,\s*)1,/, "$1102,") : said;
      response.writeHead(200, { "content-type": "application/json" }).end(text);
      return true;
    });
    const source = createPxWeb({ id: "scb", base: server.base, request });
    expect(right((await source.find?.("population")) ?? []).length).toBeGreaterThan(1);
    const table = right(await source.describe("TAB638"));
    expect(table.indicators.map(({ id }) => id)).toEqual(["TAB638:BE0101N1", "TAB638:BE0101N2"]);
    expect(table.levels.map(({ id }) => id)).toEqual(["scb-2", "scb-4"]);
  });
});
