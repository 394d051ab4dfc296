import { existsSync, readFileSync, readdirSync } from "node:fs";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FLAG } from "../../../../src/cube/flags.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import type { Problem } from "../../../../src/cube/problem.ts";
import { reasonOf } from "../../../../src/cube/reason.ts";
import { createCbs } from "../../../../src/sources/cbs/cbs.ts";
import { codeOfPeriod, flagsOfStatus } from "../../../../src/sources/cbs/codes.ts";
import { directAt } from "../../../../src/sources/cbs/direct.ts";
import { findTables } from "../../../../src/sources/cbs/find.ts";
import { lifeOf } from "../../../../src/sources/cbs/life.ts";
import { DatasetSchema } from "../../../../src/sources/cbs/schema.ts";
import { isEnded } from "../../../../src/sources/cbs/tableLife.ts";
import { patient } from "../../../../src/sources/patient.ts";
import { createRequest } from "../../../../src/sources/request.ts";
import type { TableSource } from "../../../../src/sources/source.ts";
import { statLine } from "../../../offices/statline.ts";
import type { Row, Stored } from "../../../offices/statline.ts";
import { openRealStore } from "../../analysis/realStore.ts";
import { serve } from "../server.ts";
import type { TestServer } from "../server.ts";

/** What CBS answered in July 2026, where those recordings are at hand; played by the office of the tests. */
const RECORDED = new URL("file:///work/shared/fixtures/cbs-odata4/");
const TABLES = ["03759ned", "82242NED", "83625NED", "85792NED"];

/** What the recorder knows of the tables and of the words that can stand in them. */
const ConformanceSchema = v.object({
  tables: v.array(v.object({ tableId: v.string() })),
  declaredPeriodStatuses: v.array(v.string()),
  declaredValueAttributes: v.array(v.string()),
  declaredCatalogStatuses: v.array(v.string()),
  declaredDatasetTypes: v.array(v.string()),
});

function recorded(table: string): Stored {
  const folder = new URL(`${table}/`, RECORDED);
  const text = (name: string) => readFileSync(new URL(name, folder), "utf8");
  const read = (name: string) => JSON.parse(text(name)) as { value: readonly never[] };
  const dimensions: readonly { readonly Identifier: string }[] = read("dimensions.json").value;
  const pages = readdirSync(folder).filter((name) => name.startsWith("observations-page"));
  return {
    Properties: JSON.parse(text("properties.json")) as Stored["Properties"],
    Dimensions: dimensions,
    MeasureCodes: read("measure-codes.json").value,
    Codes: Object.fromEntries(dimensions.map(({ Identifier }) => [Identifier, read(`codes-${Identifier}.json`).value])),
    axes: [],
    rows: {},
    observations: pages.flatMap((page): readonly Row[] => read(page).value),
  };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function right<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

describe.skipIf(!existsSync(RECORDED))(`recorded answers of CBS (skipped without ${RECORDED.pathname})`, () => {
  let tables: ReadonlyMap<string, Stored>;
  let server: TestServer;
  let source: TableSource;
  beforeAll(async () => {
    tables = new Map(TABLES.map((table) => [table, recorded(table)]));
    const office = statLine({ tables: [...tables.values()], page: 2_000 });
    server = await serve((request, response) => {
      if (!office(request, response)) response.writeHead(404).end();
    });
    const request = patient(createRequest({ home: server.base, hosts: [] }), { pause: 1 });
    source = createCbs({ id: "cbs", base: new URL("odata/v1/CBS/", server.base), request });
  });
  afterAll(() => server.close());

  test.each(["population", "house-price"])(
    "%s of the store is what CBS says, wherever the store says that it is from there",
    async (indicator) => {
      const store = (await openRealStore()).source;
      const { office } = right(await store.sheet(indicator)).source;
      if (!office) throw new Error("the store does not say where it is from");
      const address = office.address.replace("https://datasets.cbs.nl/", server.base.href);
      for (const level of office.levels) {
        const need = { source: "store", indicator, level, periods: ["2024"], members: {} };
        const { areas, periods, values } = right(await store.read(need));
        const [asked = ""] = directAt({ ...office, address }, level, areas, periods).addresses;
        const said = new Map<string, unknown>();
        for (let next: string | undefined = asked; next !== undefined;) {
          const page = (await (await fetch(next)).json()) as { value: readonly Row[]; "@odata.nextLink"?: string };
          for (const row of page.value)
            said.set(`${text(row[office.area]).trim()} ${text(row[office.period])}`, row["Value"]);
          next = page["@odata.nextLink"];
        }
        for (const [a, area] of areas.entries()) {
          for (const [p, period] of periods.entries()) {
            const value = values[a * periods.length + p] ?? NaN;
            if (!Number.isNaN(value))
              expect(said.get(`${area} ${codeOfPeriod(period)}`), `${area} ${period}`).toBe(value);
          }
        }
      }
    },
  );

  test.each([
    ["83625NED", 1, "gemeente", 0],
    ["82242NED", 1, "land", 1],
    ["85792NED", 8, "land", 0],
    ["03759ned", 2, "gemeente", 3],
  ])("%s is described", async (table, measures, level, breakdowns) => {
    const described = right(await source.describe(table));
    const [first] = described.indicators;
    expect(described.indicators).toHaveLength(measures);
    expect(first?.spans.some((span) => span.level === level)).toBe(true);
    expect(first?.dimensions).toHaveLength(breakdowns);
    for (const { total } of first?.dimensions ?? []) expect(total).toBeDefined();
  });

  test.each([
    ["83625NED", "M001534", "gemeente", ["2015", "2020", "2021", "2025"], {}],
    ["83625NED", "M001534", "provincie", ["2024"], {}],
    ["85792NED", "M001505_2", "provincie", ["2020-Q1", "2021-Q4"], {}],
    ["82242NED", "M001327", "land", ["1981-01", "2025-12"], { TypeGefailleerde: ["T001243"] }],
    ["82242NED", "M001327", "land", ["1981-Q1"], {}],
    [
      "03759ned",
      "M000352",
      "gemeente",
      ["2019", "2021"],
      { Geslacht: ["T001038"], Leeftijd: ["10000"], BurgerlijkeStaat: ["T001019"] },
    ],
  ])(
    "%s %s at %s: every recorded row is a cell of the cube, no more and no less",
    async (table, measure, level, periods, members) => {
      const need = { source: "cbs", indicator: `${table}:${measure}`, level, periods, members };
      const cube = right(await source.read(need));
      const prefix = { gemeente: "GM", provincie: "PV" }[level] ?? "NL";
      const rows = (tables.get(table)?.observations ?? []).filter(
        (row) =>
          row["Measure"] === measure &&
          (row["RegioS"] === undefined || text(row["RegioS"]).startsWith(prefix)) &&
          periods.map(codeOfPeriod).includes(text(row["Perioden"])) &&
          Object.entries(members).every(([id, codes]) => codes.includes(text(row[id]))),
      );
      expect(rows.length).toBeGreaterThan(0);
      const inner = cube.dimensions.reduce((product, one) => product * one.members.length, 1);
      const seen = rows.map((row) => {
        const area = row["RegioS"] === undefined ? 0 : cube.areas.indexOf(text(row["RegioS"]));
        const period = cube.periods.map(codeOfPeriod).indexOf(text(row["Perioden"]));
        const member = cube.dimensions.reduce(
          (at, one) => at * one.members.length + one.members.indexOf(text(row[one.id])),
          0,
        );
        const cell = (area * cube.periods.length + period) * inner + member;
        const reason = reasonOf(cube.reason[cell] ?? -1);
        if (row["ValueAttribute"] === "None") expect([cube.values[cell], reason]).toEqual([row["Value"], "present"]);
        else expect([cube.values[cell], reason]).toEqual([NaN, "not-applicable"]);
        return cell;
      });
      expect(new Set(seen).size).toBe(rows.length);
      const rest = cube.reason.filter((_, cell) => !seen.includes(cell));
      expect([...new Set(rest)].map(reasonOf)).toEqual(rest.length > 0 ? ["empty"] : []);
    },
  );

  test("of all that CBS says can stand in a table each word is understood, and no recorded table has another", () => {
    const said = v.parse(ConformanceSchema, JSON.parse(readFileSync(new URL("conformance.json", RECORDED), "utf8")));
    expect(said.tables.map(({ tableId }) => tableId)).toEqual(expect.arrayContaining(TABLES));
    const { provisional } = FLAG;
    expect(said.declaredPeriodStatuses.map((status) => [status, flagsOfStatus(status)])).toEqual([
      ["Definitief", 0],
      ["Voorlopig", provisional],
      ["NaderVoorlopig", provisional],
    ]);
    expect(said.declaredCatalogStatuses.filter(isEnded)).toEqual(["Gediscontinueerd", "Vervallen"]);
    const catalogue = said.declaredDatasetTypes.map((DatasetType) =>
      v.parse(DatasetSchema, { Identifier: DatasetType, Title: "Bevolking", DatasetType }),
    );
    expect(findTables("bevolking", catalogue).map(({ id }) => id)).toEqual(["Numeric", "Mixed"]);
    const attributes = new Set<unknown>();
    const statuses = new Set<unknown>();
    for (const { observations = [], Codes } of tables.values()) {
      for (const row of observations) attributes.add(row["ValueAttribute"]);
      for (const period of Codes["Perioden"] ?? []) statuses.add((period as { Status?: unknown }).Status);
    }
    expect(said.declaredValueAttributes).toEqual(expect.arrayContaining([...attributes]));
    expect(said.declaredPeriodStatuses).toEqual(expect.arrayContaining([...statuses]));
  });

  test("the status of a period is that of all its figures", async () => {
    const need = { source: "cbs", indicator: "82242NED:M001327", level: "land", members: {} };
    const status = tables.get("82242NED")?.Codes["Perioden"] as readonly { Identifier: string; Status: string }[];
    const provisional = status.filter(({ Status }) => Status !== "Definitief").map(({ Identifier }) => Identifier);
    const periods = ["2024-01", "2026-01", "2026-05"];
    const cube = right(await source.read({ ...need, periods }));
    const inner = cube.values.length / periods.length;
    for (const [at, period] of periods.entries()) {
      if (reasonOf(cube.reason[at * inner] ?? -1) !== "present") continue;
      const expected = provisional.includes(codeOfPeriod(period)) ? FLAG.provisional : 0;
      expect(cube.flags[at * inner]).toBe(expected);
    }
  });

  test("lives of municipalities: where each went, and the divided ones nowhere", async () => {
    const { successions = [] } = right(await source.describe("03759ned"));
    expect(successions).toContainEqual({
      from: "GM0003",
      to: "GM1979",
      date: "2021-01-01",
      kind: "merger",
      share: 1,
      shareOf: "whole",
    });
    expect(successions.length).toBeGreaterThan(250);
    expect(successions.map(({ from }) => from)).not.toContain("GM0138");
    const told = tables.get("03759ned")?.Codes["RegioS"] as readonly { Identifier: string; Description: string }[];
    expect(lifeOf(told.find(({ Identifier }) => Identifier === "GM0138")?.Description ?? "").to).toEqual([
      "GM0109",
      "GM1697",
    ]);
  });
});
