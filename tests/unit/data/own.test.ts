import { afterEach, describe, expect, test } from "vitest";
import { cellAt } from "../../../src/analysis/result.ts";
import { isProblem } from "../../../src/cube/problem.ts";
import type { Problem } from "../../../src/cube/problem.ts";
import { REASON } from "../../../src/cube/reason.ts";
import { askLive } from "../../../src/data/engine/engine.ts";
import type { Engine } from "../../../src/data/engine/engine.ts";
import { createEngine } from "../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../src/data/engine/requestFor.ts";
import { readTables } from "../../../src/data/tables.ts";
import { bordersFor, isBorders } from "../../../src/presentations/map/borders.ts";
import type { Query } from "../../../src/analysis/query.ts";
import { statLine } from "../../offices/statline.ts";
import { files, serve } from "../sources/server.ts";
import type { TestServer } from "../sources/server.ts";
import { storeFiles } from "../sources/store/smallStore.ts";
import { question, settingsFor } from "./questions.ts";

let server: TestServer | undefined;
afterEach(() => server?.close());

function right<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

async function opened(): Promise<Engine> {
  const [office, store] = [statLine(), files(storeFiles())];
  server = await serve((request, response) => {
    if (!office(request, response)) store(request, response);
  });
  const known = settingsFor(server);
  const cbs = { kind: "cbs" as const, id: "cbs", base: new URL("odata/v1/CBS/", server.base).href };
  const engine = createEngine(requestFor);
  await engine.open({ ...known, pause: 1, sources: [...known.sources, cbs] });
  return engine;
}

async function answer(engine: Engine, query: Query) {
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

function served(): TestServer {
  if (!server) throw new Error("no server");
  return server;
}

const FILE = new TextEncoder().encode("Gemeentecode;2020\nGM0344;7,5\nGM0363;6,25\nGM0518;x\n").buffer;

/** The population of the store, deaths of a live table of CBS, and a figure of an own file. */
const three = (own: string): Query => {
  const asked = question(["population"], ["2020"]);
  const live = (source: string, indicator: string) => ({ source, indicator, members: {}, calculations: [] });
  return { ...asked, series: [...asked.series, live("cbs", "37230ned:M000179"), live("file", own)] };
};

describe("an own file beside a store and a live table", () => {
  test("stands in one answer, joined on area and period, and nothing is asked of anybody for it", async () => {
    const engine = await opened();
    const opening = right(await askLive(engine, { about: "own-open", name: "rapportcijfer.csv", bytes: FILE }));
    if (!("preview" in opening)) throw new Error(JSON.stringify(opening));
    const { id, choices } = opening.preview;
    const before = server?.asked.length;
    const { kept, table } = right(await askLive(engine, { about: "own-keep", id, choices }));
    // There is no device in Node: it is there until the page goes.
    expect(kept).toBe(false);
    expect(server?.asked.length).toBe(before);
    const { result, problems } = await answer(engine, three(table.indicators[0]?.id ?? ""));
    expect(problems).toEqual([]);
    const row = (series: number) => [0, 1].map((area) => result.values[cellAt(result, series, area, 0)]);
    expect([0, 1, 2].map(row)).toEqual([
      [10, 1010],
      [2100, 5400],
      [7.5, 6.25],
    ]);
    expect(result.reason[cellAt(result, 2, 2, 0)]).toBe(REASON.suppressed);
    expect(result.series[2]).toMatchObject({ name: { nl: "rapportcijfer" }, source: "file" });
    expect(result.provenance.map(({ attribution }) => attribution)).toContain("rapportcijfer.csv");
  });

  test("where the file is not, the rest is shown and the figure that stayed behind is named", async () => {
    const engine = await opened();
    const { result, problems } = await answer(engine, three("rapport-0a1b2c3d:cijfer-voor-de-buurt"));
    expect(problems).toMatchObject([{ kind: "elsewhere", what: "cijfer voor de buurt", retry: false }]);
    expect(result.values[cellAt(result, 0, 0, 0)]).toBe(10);
    expect(result.reason[cellAt(result, 2, 0, 0)]).toBe(REASON["not-loaded"]);
    expect(result.series[2]?.name.nl).toBe("cijfer voor de buurt");
  });
});

const square = (x: number) => [
  [
    [x, 456_000],
    [x + 500, 456_000],
    [x + 500, 457_000],
    [x, 457_000],
    [x, 456_000],
  ],
];
const quarter = (code: string, x: number) => ({
  type: "Feature",
  properties: { code, naam: `Wijk ${code}` },
  geometry: { type: "Polygon", coordinates: square(x) },
});
const BORDERS = { type: "FeatureCollection", features: [quarter("1", 136_000), quarter("2", 136_500)] };
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

test("figures of an own file stand on own borders, so that there is a map of them", async () => {
  const engine = await opened();
  const bytes = bytesOf(JSON.stringify(BORDERS));
  const looked = right(await askLive(engine, { about: "own-open", name: "wijken.geojson", bytes }));
  if (!("shapes" in looked)) throw new Error(JSON.stringify(looked));
  await askLive(engine, { about: "own-shapes-keep", id: looked.shapes.id, choices: looked.shapes.choices });
  const text = bytesOf("Wijk;2020\nWijk 1;7,5\nWijk 2;6,25\n");
  const opening = right(await askLive(engine, { about: "own-open", name: "cijfer.csv", bytes: text }));
  if (!("preview" in opening)) throw new Error(JSON.stringify(opening));
  const { id, choices } = opening.preview;
  expect(opening.preview).toMatchObject({ figures: 2, unplaced: [] });
  const { table } = right(await askLive(engine, { about: "own-keep", id, choices }));
  const series = { source: "file", indicator: table.indicators[0]?.id ?? "", members: {}, calculations: [] };
  const all = { rule: { kind: "all" as const }, role: "selected" as const, show: "each" as const };
  const query = { ...question([], ["2020"]), series: [series], level: choices.level, areas: [all] };
  const { result, problems } = await answer(engine, query);
  expect(problems).toEqual([]);
  expect(result.areas.map(({ name }) => name.nl)).toEqual(["Wijk 1", "Wijk 2"]);
  expect([...result.values]).toEqual([7.5, 6.25]);

  const known = { catalogue: right(await engine.catalogue()), areas: right(await engine.areas("")) };
  const { areas } = (await readTables(engine, [series], {})).add(known);
  const entry = bordersFor(result, 0, areas);
  if (!isBorders(entry)) throw new Error(entry.id);
  const borders = right(await engine.borders(entry));
  expect(borders.levels[choices.level]?.codes).toEqual(result.areas.map(({ code }) => code));

  // To somebody else go, with the figures, the borders that these are about, whatever else the work shows.
  const parts = { files: [id], points: [], levels: ["gemeente"] };
  expect(await askLive(engine, { about: "own-along", parts })).toEqual(["wijken.geojson"]);
  const packed: unknown = JSON.parse(JSON.stringify(await askLive(engine, { about: "own-give", parts })));
  const other = createEngine(requestFor);
  await other.open(settingsFor(served()));
  await askLive(other, { about: "own-take", packed });
  expect((await answer(other, query)).result.values).toEqual(result.values);
});
