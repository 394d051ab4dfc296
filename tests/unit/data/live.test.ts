import { afterEach, describe, expect, test } from "vitest";
import type { Query } from "../../../src/analysis/query.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { isProblem } from "../../../src/cube/problem.ts";
import type { Problem } from "../../../src/cube/problem.ts";
import { REASON, reasonOf } from "../../../src/cube/reason.ts";
import { askLive } from "../../../src/data/engine/engine.ts";
import type { Engine } from "../../../src/data/engine/engine.ts";
import { createEngine } from "../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../src/data/engine/requestFor.ts";
import { statLine } from "../../offices/statline.ts";
import type { StatLineSettings } from "../../offices/statline.ts";
import { files, serve } from "../sources/server.ts";
import type { TestServer } from "../sources/server.ts";
import { storeFiles } from "../sources/store/smallStore.ts";
import { question, settingsFor } from "./questions.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function opened(settings: StatLineSettings = {}): Promise<{ engine: Engine; server: TestServer }> {
  const cbs = statLine(settings);
  const store = files(storeFiles());
  const server = await serve((request, response) => {
    if (!cbs(request, response)) store(request, response);
  });
  servers.push(server);
  const engine = createEngine(requestFor);
  const known = settingsFor(server);
  const live = { kind: "cbs" as const, id: "cbs", base: new URL("odata/v1/CBS/", server.base).href };
  await engine.open({ ...known, pause: 1, sources: [...known.sources, live] });
  return { engine, server };
}

function right<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Deaths per month of the live table, beside the population of the store. */
const DEATHS = { source: "cbs", indicator: "37230ned:M000179", members: {}, calculations: [] };

function beside(periods: readonly string[]): Query {
  const asked = question(["population"], periods);
  return { ...asked, series: [...asked.series, DEATHS] };
}

async function answer(engine: Engine, query: Query): Promise<{ result: Result; problems: readonly Problem[] }> {
  const planned = right(await engine.plan(query));
  const loaded = await Promise.all(planned.map((one) => engine.load(one)));
  const answers = new Map(
    planned.map((one, at) => {
      const outcome = loaded[at];
      return [one.key, isProblem(outcome) ? outcome : one.answer];
    }),
  );
  return { result: right(await engine.evaluate(query, answers)), problems: loaded.filter(isProblem) };
}

describe("a live table beside a store", () => {
  test("stands in one answer, joined on area and period, and only what is asked is read", async () => {
    const { engine, server } = await opened();
    const { result, problems } = await answer(engine, beside(["2020", "2020-04"]));
    expect(problems).toEqual([]);
    const read = (series: number, area: number, slot: number) => {
      const cell = cellAt(result, series, area, slot);
      const reason = reasonOf(result.reason[cell] ?? -1);
      return reason === "present" ? result.values[cell] : reason;
    };
    expect(result.areas.map(({ code }) => code)).toEqual(["GM0344", "GM0363", "GM0518"]);
    // The store's population is per year, the table's deaths are per year and month.
    expect([0, 1, 2].map((area) => read(1, area, 1))).toEqual([226, 633, 498]);
    expect([0, 1, 2].map((area) => read(1, area, 0))).toEqual([2100, 5400, "suppressed"]);
    expect([0, 1, 2].map((area) => read(0, area, 0))).toEqual([10, 1010, 2010]);
    expect(read(0, 0, 1)).toBe("other-frequency");
    expect(result.series[1]).toMatchObject({
      source: "cbs",
      indicator: "37230ned:M000179",
      name: { nl: "Overledenen › Totaal" },
      unit: { nl: "aantal" },
    });
    expect(result.provenance.map(({ attribution }) => attribution)).toContain("CBS StatLine 37230ned (CC BY 4.0)");
    const observed = server.asked.filter((path) => path.includes("/Observations?")).map(decodeURIComponent);
    expect(observed.length).toBeGreaterThan(0);
    for (const path of observed) {
      expect(path).toContain("Measure eq 'M000179'");
      expect(path).toContain("startswith(RegioS,'GM')");
    }
    expect(server.asked.some((path) => path.includes("Datasets"))).toBe(false);
  });

  test("a table that fails gives cells that are not loaded beside the store's figures, and trying again helps", async () => {
    let broken = true;
    const { engine } = await opened({
      spoil(path, response) {
        if (!broken || !path.startsWith("37230ned")) return false;
        response.writeHead(500).end();
        return true;
      },
    });
    const query = beside(["2020"]);
    const { result, problems } = await answer(engine, query);
    expect(problems).toMatchObject([{ kind: "server", retry: true }]);
    expect(result.values[cellAt(result, 0, 0, 0)]).toBe(10);
    expect(result.reason[cellAt(result, 1, 0, 0)]).toBe(REASON["not-loaded"]);
    broken = false;
    const again = await answer(engine, query);
    expect(again.problems).toEqual([]);
    expect(again.result.values[cellAt(again.result, 1, 0, 0)]).toBe(2100);
  });

  test("another site is not asked before it may be, and then it is", async () => {
    const office = statLine();
    const elsewhere = await serve((request, response) => {
      if (!office(request, response)) response.writeHead(404).end();
    });
    const home = await serve(files(storeFiles()));
    servers.push(elsewhere, home);
    const engine = createEngine(requestFor);
    const known = settingsFor(home);
    const live = { kind: "cbs" as const, id: "cbs", base: new URL("odata/v1/CBS/", elsewhere.base).href };
    await engine.open({ ...known, hosts: [elsewhere.base.origin], pause: 1, sources: [...known.sources, live] });
    const query = beside(["2020"]);
    const first = await answer(engine, query);
    expect(elsewhere.asked).toEqual([]);
    expect(first.problems).toMatchObject([{ kind: "unasked", what: "37230ned", where: elsewhere.base.origin }]);
    expect(first.result.values[cellAt(first.result, 0, 0, 0)]).toBe(10);
    await askLive(engine, { about: "allow", origins: [elsewhere.base.origin] });
    const then = await answer(engine, query);
    expect(then.problems).toEqual([]);
    expect(then.result.values[cellAt(then.result, 1, 0, 0)]).toBe(2100);
    // Taken back: what was read stays, and nothing more is asked.
    await askLive(engine, { about: "forbid", origins: [elsewhere.base.origin] });
    const asked = elsewhere.asked.length;
    expect((await answer(engine, query)).problems).toEqual([]);
    expect((await answer(engine, beside(["2019-03"]))).problems).toMatchObject([{ kind: "unasked" }]);
    expect(elsewhere.asked).toHaveLength(asked);
  });

  test("a breakdown without a total: no figure is asked until members are chosen", async () => {
    const { engine, server } = await opened();
    const travel = { ...DEATHS, indicator: "80001tst:M1" };
    const asked = question(["population"], ["2020"]);
    const without = await answer(engine, { ...asked, series: [...asked.series, travel] });
    expect(without.problems).toMatchObject([{ kind: "unchosen", where: "Geslacht" }]);
    expect(without.result.series).toHaveLength(2);
    expect(without.result.reason[cellAt(without.result, 1, 0, 0)]).toBe(REASON["not-loaded"]);
    expect(server.asked.some((path) => path.includes("/Observations"))).toBe(false);
    const chosen = { ...travel, members: { Geslacht: ["3000"] } };
    const after = await answer(engine, { ...asked, series: [...asked.series, chosen] });
    expect(after.problems).toEqual([]);
    expect(after.result.values[cellAt(after.result, 1, 0, 0)]).toBe(16_100);
  });

  test("a service that the site does not have is refused by name", async () => {
    const { engine } = await opened();
    const elsewhere = { ...DEATHS, source: "scb" };
    const asked = question(["population"], ["2020"]);
    const { result, problems } = await answer(engine, { ...asked, series: [...asked.series, elsewhere] });
    expect(problems).toMatchObject([{ kind: "forbidden", what: "scb" }]);
    expect(result.reason[cellAt(result, 1, 0, 0)]).toBe(REASON["not-loaded"]);
  });

  test("says what is in a table before any figure is read, and finds tables by words", async () => {
    const { engine, server } = await opened();
    expect(await askLive(engine, { about: "services" })).toEqual([
      { id: "cbs", kind: "cbs", host: server.base.origin, lists: true },
    ]);
    expect(server.asked).toEqual([]);
    expect(right(await askLive(engine, { about: "find", service: "cbs", words: "overledenen maand" }))).toMatchObject([
      { id: "37230ned" },
    ]);
    // The list of all tables is asked for once.
    const listed = server.asked.length;
    expect(right(await askLive(engine, { about: "find", service: "cbs", words: "37230NED" }))).toHaveLength(1);
    expect(server.asked).toHaveLength(listed);
    const table = right(await askLive(engine, { about: "table", source: "cbs", table: "37230ned" }));
    expect(table).toMatchObject({ title: "Bevolkingsontwikkeling; regio per maand", cells: 96, updated: "2026-10-30" });
    expect(table.indicators.map(({ name }) => name.nl)).toEqual(["Levend geborenen › Totaal", "Overledenen › Totaal"]);
    expect(table.remarks.map(({ id }) => id)).toEqual([
      "tables.periods-left-out",
      "tables.texts-left-out",
      "tables.provisional",
    ]);
    expect(server.asked.some((path) => path.includes("Observations"))).toBe(false);
    expect(right(await engine.sheet("37230ned:M000179"))).toMatchObject({ source: { table: "37230ned" } });
  });
});
