import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { FLAG } from "../../../../src/cube/flags.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import type { Problem } from "../../../../src/cube/problem.ts";
import { reasonOf } from "../../../../src/cube/reason.ts";
import { createCbs } from "../../../../src/sources/cbs/cbs.ts";
import { codeOfPeriod, levelOf, periodOf, placeName } from "../../../../src/sources/cbs/codes.ts";
import { totalOf } from "../../../../src/sources/cbs/members.ts";
import { multiplied, readUnit } from "../../../../src/sources/live/units.ts";
import { patient } from "../../../../src/sources/patient.ts";
import { createRequest } from "../../../../src/sources/request.ts";
import type { TableSource } from "../../../../src/sources/source.ts";
import { statLine } from "../../../offices/statline.ts";
import type { StatLineSettings, Stored } from "../../../offices/statline.ts";
import { serve } from "../server.ts";
import type { TestServer } from "../server.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function cbs(settings: StatLineSettings = {}): Promise<{ source: TableSource; server: TestServer }> {
  const office = statLine(settings);
  const server = await serve((request, response) => {
    if (!office(request, response)) response.writeHead(404).end();
  });
  servers.push(server);
  const request = patient(createRequest({ home: server.base, hosts: [] }), { pause: 1 });
  return { source: createCbs({ id: "cbs", base: new URL("odata/v1/CBS/", server.base), request }), server };
}

function right<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const MONTHS = ["2019-03", "2019-04", "2019-05", "2020-03", "2020-04", "2020-05"];
const NEED = { source: "cbs", indicator: "37230ned:M000179", level: "gemeente", periods: MONTHS, members: {} };

describe("codes of StatLine", () => {
  test.each([
    ["2020JJ00", "2020"],
    ["2020KW01", "2020-Q1"],
    ["2020MM12", "2020-12"],
    ["20060101", "2006-01-01"],
    ["2020HJ02", "2020-H2"],
    ["2019SJ00", "2019-SY"],
    ["2020W153", "2020-W53"],
  ])("%s is %s, and back", (code, period) => {
    expect(periodOf(code)).toBe(period);
    expect(codeOfPeriod(period)).toBe(code);
  });

  test.each(["2020X000", "2020VJ01", "2020G200", "2020MM13", "20060231", "2021W153"])("%s is no period", (code) => {
    expect(periodOf(code)).toBeUndefined();
  });

  test("regions by their letters, names without their kind", () => {
    const levels = ["NL01", "LD01", "PV26", "CR01", "AM01", "GM0344", "WK036300", "BU0363AF08", "T001038"].map(levelOf);
    expect(levels).toEqual([
      "land",
      "landsdeel",
      "provincie",
      "corop",
      "arbeidsmarktregio",
      "gemeente",
      "wijk",
      "buurt",
      undefined,
    ]);
    expect(placeName("'s-Gravenhage (gemeente)")).toBe("'s-Gravenhage");
    expect(placeName("Groningen (PV)")).toBe("Groningen");
  });

  test("multipliers go into the figure, without noise", () => {
    expect(["x 1 000", "x 1000", "1 000 euro", "mln euro", "euro", "2020=100", "1 000"].map(readUnit)).toEqual([
      { text: "aantal", factor: 1000 },
      { text: "aantal", factor: 1000 },
      { text: "euro", factor: 1000 },
      { text: "euro", factor: 1_000_000 },
      { text: "euro", factor: 1 },
      { text: "2020=100", factor: 1 },
      { text: "aantal", factor: 1000 },
    ]);
    expect(multiplied(16.1, 1000, 1)).toBe(16_100);
  });

  test("a total is taken only where there is no doubt", () => {
    const code = (Identifier: string, Title: string) => ({
      Identifier,
      Title,
      Index: 0,
      Description: "",
      DimensionGroupId: null,
      Status: "",
    });
    expect(totalOf([code("T1", "Totaal mannen en vrouwen"), code("3000", "Mannen")])).toBe("T1");
    expect(totalOf([code("T1", "Totaal huur"), code("T2", "Totaal koop")])).toBeUndefined();
    expect(totalOf([code("3000", "Mannen"), code("4000", "Vrouwen")])).toBeUndefined();
  });
});

describe("reading a table", () => {
  test("follows the pages, keeps reasons apart and says what is provisional", async () => {
    const { source, server } = await cbs({ page: 5 });
    const told: number[] = [];
    const cube = await source.read(NEED, { onProgress: (done) => told.push(done) });
    if (isProblem(cube)) throw new Error(JSON.stringify(cube));
    const at = (area: string, period: string) =>
      cube.areas.indexOf(area) * cube.periods.length + cube.periods.indexOf(period);
    expect(cube.values[at("GM0344", "2020-04")]).toBe(226);
    expect(cube.values[at("GM0518", "2020-05")]).toBe(0);
    expect(reasonOf(cube.reason[at("GM1979", "2020-05")] ?? -1)).toBe("not-applicable");
    expect(cube.flags[at("GM0344", "2020-04")]).toBe(0);
    expect(cube.flags[at("GM0344", "2020-05")]).toBe(FLAG.provisional);
    expect(told.at(-1)).toBe(1);
    expect(server.asked.filter((path) => path.includes("skip"))).toHaveLength(4);
    expect(server.busiest()).toBeLessThanOrEqual(2);
    const births = await source.read({ ...NEED, indicator: "37230ned:M000173", periods: ["2020"] });
    if (isProblem(births)) throw new Error(JSON.stringify(births));
    expect(reasonOf(births.reason[births.areas.indexOf("GM0363")] ?? -1)).toBe("not-published");
  });

  test("too many questions: waits as long as it is asked to, and goes on", async () => {
    let refusals = 2;
    const { source } = await cbs({
      spoil(_, response) {
        if (refusals === 0) return false;
        refusals -= 1;
        response.writeHead(429, { "retry-after": "0" }).end();
        return true;
      },
    });
    expect(isProblem(await source.read(NEED))).toBe(false);
  });

  test.each([
    ["a page that is HTML", "text/html", "<!doctype html><p>Storing", "malformed"],
    ["a page that is cut off", "application/json", '{"value":[{"Id":1', "malformed"],
    ["an error with status 200", "application/json", '{"error":{"message":"Timeout"}}', "refused"],
    ["fewer rows than were counted", "application/json", '{"value":[]}', "malformed"],
    ["a row of another measure", "application/json", "", "mismatch"],
    [
      "a link to another host",
      "application/json",
      '{"value":[],"@odata.nextLink":"https://elders.example/x"}',
      "forbidden",
    ],
  ])("%s: said, and nothing partial is passed on", async (_, type, body, kind) => {
    let whole = false;
    const strange = JSON.stringify({ value: Array.from({ length: 24 }, (_, Id) => ({ Id, Measure: "M1" })) });
    const { source } = await cbs({
      spoil(path, response) {
        if (whole || !path.endsWith("/Observations")) return false;
        response.writeHead(200, { "content-type": type }).end(body === "" ? strange : body);
        return true;
      },
    });
    expect(await source.read(NEED)).toMatchObject({ problem: true, kind });
    whole = true;
    expect(isProblem(await source.read(NEED))).toBe(false);
  });

  test("taking the question back stops the traffic", async () => {
    const controller = new AbortController();
    const { source, server } = await cbs({ page: 2 });
    const answer = await source.read(NEED, { signal: controller.signal, onProgress: () => controller.abort() });
    expect(answer).toMatchObject({ kind: "cancelled" });
    const asked = server.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.asked).toHaveLength(asked);
  });
});

describe("a table with every pitfall", () => {
  test("regions in a plain dimension, groups in names, texts left out, no total guessed, lives of municipalities", async () => {
    const { source } = await cbs();
    const table = await source.describe("80001tst");
    if (isProblem(table)) throw new Error(JSON.stringify(table));
    expect(table.indicators.map(({ name }) => name.nl)).toEqual([
      "Reizigers › Werkdag › Seizoengecorrigeerd",
      "Reizigers › Weekend › Seizoengecorrigeerd",
    ]);
    expect(table.indicators.map(({ unit }) => unit.nl)).toEqual(["aantal", "euro"]);
    const [first] = table.indicators;
    expect(first?.dimensions.map(({ id, total }) => [id, total])).toEqual([["Geslacht", undefined]]);
    expect(first?.spans.map(({ level, frequency }) => [level, frequency])).toEqual([
      ["gemeente", "year"],
      ["gemeente", "quarter"],
      ["land", "year"],
      ["land", "quarter"],
    ]);
    expect(table.areas.map(({ code, name }) => [code, name])).toContainEqual(["GM0344", "Utrecht"]);
    expect(table.areas.map(({ code }) => code)).not.toContain("AM99");
    expect(table.successions).toEqual([
      { from: "GM0003", to: "GM1979", date: "2021-01-01", kind: "merger", share: 1, shareOf: "whole" },
    ]);
    expect(table.remarks.map(({ id }) => id)).toEqual([
      "tables.periods-left-out",
      "tables.texts-left-out",
      "tables.regions-left-out",
      "tables.provisional",
    ]);
  });

  test("margins are bounds, a zero is a zero, and each reason stays what it is", async () => {
    const { source } = await cbs({ page: 4 });
    const cube = await source.read({ ...NEED, indicator: "80001tst:M1", periods: ["2020", "2021"] });
    if (isProblem(cube)) throw new Error(JSON.stringify(cube));
    const at = (area: string, period: number, member: number) =>
      (cube.areas.indexOf(area) * 2 + period) * cube.dimensions.reduce((sum, { members }) => sum * members.length, 1) +
      member;
    const figure = (cell: number) => [cube.values[cell], cube.lower?.[cell], cube.upper?.[cell]];
    const reason = (cell: number) => reasonOf(cube.reason[cell] ?? -1);
    expect(cube.dimensions).toEqual([{ id: "Geslacht", members: ["3000", "4000"] }]);
    expect(figure(at("GM0344", 0, 0))).toEqual([16_100, 15_300, 17_000]);
    expect(figure(at("GM0344", 1, 0))).toEqual([0, 0, 200]);
    expect(figure(at("GM0344", 0, 1))).toEqual([12_000, NaN, NaN]);
    expect(reason(at("GM0003", 1, 0))).toBe("not-applicable");
    expect(reason(at("GM1979", 1, 0))).toBe("not-published");
    expect(reason(at("GM1979", 1, 1))).toBe("suppressed");
    expect(reason(at("GM0003", 0, 1))).toBe("empty");
    expect(cube.flags[at("GM0344", 0, 0)]).toBe(FLAG.rounded);
    expect(cube.flags[at("GM0344", 1, 0)]).toBe(FLAG.rounded | FLAG.provisional);
  });
});

describe("a table of days, months, quarters and years, on the areas of one year, with spaces behind its codes", () => {
  test("each length of period is one of its own, and the areas are those of the year", async () => {
    const { source } = await cbs();
    const table = right(await source.describe("80002tst"));
    const [only] = table.indicators;
    expect([only?.id, only?.name.nl, only?.unit.nl, only?.decimals]).toEqual(["80002tst:M1", "Omzet", "euro", 0]);
    expect(table.areas.map(({ code }) => code)).toEqual(["NL01", "GM0344", "GM0363"]);
    expect(table.remarks.map(({ id }) => id)).toEqual(["tables.provisional"]);
    expect(
      only?.spans.map(({ level, first, last, periods, division }) => [level, first, last, periods, division]),
    ).toEqual(
      ["gemeente", "land"].flatMap((level) => [
        [level, "2022", "2023", undefined, "gm-2022"],
        [level, "2022-Q1", "2022-Q1", undefined, "gm-2022"],
        [level, "2022-01", "2023-01", ["2022-01", "2023-01"], "gm-2022"],
        [level, "2022-01-01", "2022-01-02", undefined, "gm-2022"],
      ]),
    );
  });

  test("thousands of euros are euros; rows of another length of period stay out", async () => {
    const { source } = await cbs({ page: 3 });
    const read = async (periods: readonly string[]) => {
      const cube = right(await source.read({ ...NEED, indicator: "80002tst:M1", periods }));
      expect([cube.areas, cube.division]).toEqual([["GM0344", "GM0363"], "gm-2022"]);
      return { cube, reasons: Array.from(cube.reason, reasonOf) };
    };
    const years = await read(["2022", "2023"]);
    expect([...years.cube.values]).toEqual([193_200, NaN, 400_700, 410_000]);
    expect(years.reasons).toEqual(["present", "not-published", "present", "present"]);
    expect(years.cube.flags[3]).toBe(FLAG.rounded | FLAG.provisional);
    const days = await read(["2022-01-01", "2022-01-02"]);
    expect([...days.cube.values]).toEqual([100, 200, 0, NaN]);
    expect(days.reasons[3]).toBe("suppressed");
    expect([...(await read(["2022-01", "2023-01"])).cube.values]).toEqual([16_100, 17_700, 32_400, 33_000]);
    expect([...(await read(["2022-Q1"])).cube.values]).toEqual([48_300, NaN]);
  });

  test.each([
    [" 2022 ", "gm-2022"],
    ["", "per-period"],
    [null, "per-period"],
    ["2022-2023", "per-period"],
  ])("MapYear %j is the division %s", async (MapYear, division) => {
    const text = readFileSync(new URL("../../../fixtures/cbs/80002tst.json", import.meta.url), "utf8");
    const stored = JSON.parse(text.replace('"MapYear": "2022"', `"MapYear": ${JSON.stringify(MapYear)}`)) as Stored;
    const { source } = await cbs({ tables: [stored] });
    const spans = right(await source.describe("80002tst")).indicators.flatMap((one) => one.spans);
    expect(new Set(spans.map((span) => span.division))).toEqual(new Set([division]));
  });
});
