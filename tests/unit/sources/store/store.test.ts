import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import type { Cube, Need } from "../../../../src/cube/cube.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import { REASON } from "../../../../src/cube/reason.ts";
import { FILES, patient } from "../../../../src/sources/patient.ts";
import { createRequest } from "../../../../src/sources/request.ts";
import type { DataSource } from "../../../../src/sources/source.ts";
import { createStore } from "../../../../src/sources/store/store.ts";
import { files, serve } from "../server.ts";
import type { TestServer } from "../server.ts";
import { catalogueFile, cubes, GM, storeFiles, topologyFile } from "./smallStore.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A store on a server, with some of its files replaced. */
async function started(
  changes: Readonly<Record<string, unknown>> = {},
): Promise<{ store: DataSource; server: TestServer }> {
  const changed = Object.fromEntries(Object.entries(changes).map(([path, file]) => [`/store/${path}`, file]));
  const server = await serve(files({ ...storeFiles(), ...changed }));
  servers.push(server);
  const request = patient(createRequest({ home: server.base, hosts: [] }), { ...FILES, pause: 5 });
  return { store: createStore({ id: "store", base: new URL("store/", server.base), request }), server };
}

const need = (indicator: string, level: string, periods: readonly string[], members: Need["members"] = {}): Need => ({
  source: "store",
  indicator,
  level,
  periods,
  members,
});

function cubeOf(answer: Cube | { readonly problem: true }): Cube {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer as Cube;
}

const raw = (text: string) => (_: unknown, response: ServerResponse) =>
  response.writeHead(200, { "content-type": "application/json" }).end(text);

describe("a store that is right", () => {
  test("gives its catalogue without addresses, with a hash that follows the names of its files", async () => {
    const { store } = await started();
    const catalogue = await store.catalogue();
    if (isProblem(catalogue)) throw new Error(catalogue.where);
    expect(catalogue.indicators.map(({ id }) => id)).toEqual(["population", "cases", "votes", "cases-rate"]);
    expect(catalogue.indicators[0]?.name).toEqual({ nl: "population", en: "population (en)" });
    expect(JSON.stringify(catalogue)).not.toMatch(/href|\.json/);
    const renamed = JSON.parse(JSON.stringify(catalogueFile).replaceAll("11111111", "12345678")) as unknown;
    const other = await (await started({ "catalogue.json": renamed })).store.catalogue();
    if (isProblem(other)) throw new Error(other.where);
    const changed = catalogue.indicators.filter(({ hash }, place) => hash !== other.indicators[place]?.hash);
    expect(changed.map(({ id }) => id)).toEqual(["population", "cases-rate"]);
  });

  test("gives sheets, areas and borders", async () => {
    const { store, server } = await started();
    expect(await store.sheet("population")).toMatchObject({
      id: "population",
      updated: "2026-11-20",
      counts: [{ present: 8 }],
    });
    const areas = await store.areas("gemeente");
    if (isProblem(areas)) throw new Error(areas.where);
    expect(areas.areas["GM0518"]?.aliases).toEqual(["Den Haag"]);
    const entry = areas.borders[0];
    if (!entry) throw new Error("no borders");
    expect(entry).not.toHaveProperty("href");
    const oneMore = [...GM.keys(), GM.length];
    expect(await store.borders(entry)).toEqual({
      entry,
      points: Float64Array.of(0, 0, 1, 0),
      lines: Uint32Array.of(0, 2),
      steps: new Int32Array(GM.length),
      rings: Uint32Array.from(oneMore),
      polygons: Uint32Array.from(oneMore),
      shapes: Uint32Array.from(oneMore),
      levels: { gemeente: { first: 0, codes: GM } },
    });
    expect(server.asked.filter((path) => path.endsWith("catalogue.json"))).toHaveLength(1);
    expect(server.asked.filter((path) => path.includes("areas/nl"))).toHaveLength(1);
  });

  test("knows districts and neighbourhoods when they are asked for", async () => {
    const { store } = await started();
    const areas = await store.areas("buurt");
    if (isProblem(areas)) throw new Error(areas.where);
    expect(areas.areas["BU03440102"]).toEqual({
      code: "BU03440102",
      level: "buurt",
      name: "Buurt twee",
      within: ["WK034401", "GM0344"],
    });
    expect(Object.keys(areas.divisions[0]?.levels ?? {})).toEqual(["land", "provincie", "gemeente", "wijk", "buurt"]);
    const inMunicipality = areas.memberships.find(({ child, parent }) => child === "buurt" && parent === "gemeente");
    expect(inMunicipality?.parents).toEqual({ BU03440101: "GM0344", BU03440102: "GM0344" });
  });

  test("reads a need from one file", async () => {
    const { store, server } = await started();
    const cube = await store.read(need("population", "gemeente", ["2020"]));
    expect(cube).toEqual(cubes.population);
    expect(server.asked.filter((path) => path.includes("/data/"))).toHaveLength(1);
  });

  test("joins calendar blocks, and reads no block that is not asked for", async () => {
    const { store, server } = await started();
    const whole = cubeOf(await store.read(need("cases", "gemeente", ["2020-06-30", "2020-07-01"])));
    expect(whole.periods).toHaveLength(366);
    const day = (cube: Cube, area: number, date: string): number | undefined =>
      cube.values[area * cube.periods.length + cube.periods.indexOf(date)];
    for (const area of [0, 1, 2]) {
      expect(day(whole, area, "2020-06-30")).toBe(day(cubes.casesEarly, area, "2020-06-30"));
      expect(day(whole, area, "2020-07-02")).toBe(day(cubes.casesLate, area, "2020-07-02"));
    }
    expect(whole.reason[366 + 181]).toBe(REASON.suppressed);
    await store.read(need("cases", "gemeente", ["2020-08-01"]));
    expect(server.asked.filter((path) => path.includes("H1"))).toHaveLength(1);
  });

  test("joins members that are in different files, in the order of the catalogue", async () => {
    const { store } = await started();
    const whole = cubeOf(await store.read(need("votes", "gemeente", ["2021"])));
    expect(whole.dimensions).toEqual([{ id: "party", members: ["cda", "d66", "vvd"] }]);
    expect([...whole.values.subarray(0, 3)]).toEqual([0, 0, 1]);
    expect([...whole.values.subarray(6, 9)]).toEqual([2000, 2000, 2001]);
    const one = cubeOf(await store.read(need("votes", "gemeente", ["2021"], { party: ["cda"] })));
    expect(one.dimensions).toEqual([{ id: "party", members: ["cda"] }]);
  });

  test("names its answers: the same files, the same name", async () => {
    const { store } = await started();
    await store.catalogue();
    const name = (periods: readonly string[]): string => store.answerId(need("cases", "gemeente", periods));
    expect(name(["2020-02-01"])).toBe(name(["2020-02-02", "2020-03-01"]));
    expect(name(["2020-02-01"])).not.toBe(name(["2020-02-01", "2020-09-01"]));
    expect(store.answerId(need("population", "land", ["2020"]))).not.toBe(
      store.answerId(need("population", "gemeente", ["2020"])),
    );
  });

  test("asks at most six files at once", async () => {
    const slow = (file: unknown) => (_: unknown, response: ServerResponse) => {
      setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(file)), 30);
    };
    const late = Object.fromEntries(Object.entries(storeFiles("")).map(([path, file]) => [path, slow(file)]));
    const { store, server } = await started({ ...late, "catalogue.json": catalogueFile });
    await store.catalogue();
    await Promise.all(
      Array.from({ length: 10 }, () => store.read(need("cases", "gemeente", ["2020-06-30", "2020-07-01"]))),
    );
    expect(server.busiest()).toBe(6);
  });

  test("tells how far it is", async () => {
    const { store } = await started();
    const progress: number[] = [];
    await store.read(need("cases", "gemeente", ["2020-06-30", "2020-07-01"]), {
      onProgress: (done) => progress.push(done),
    });
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });
});

describe("a store that is not right", () => {
  const path = "data/population/gemeente.11111111.json";
  const read = async (changes: Readonly<Record<string, unknown>>): Promise<unknown> =>
    (await started(changes)).store.read(need("population", "gemeente", ["2020"]));

  test("newer than this Meetlat", async () => {
    const newer = { ...catalogueFile, extension: { ...catalogueFile.extension, meetlat: 2 }, link: "of another shape" };
    const { store } = await started({ "catalogue.json": newer });
    expect(await store.catalogue()).toMatchObject({ kind: "newer", retry: false });
  });

  test("a catalogue against its schema names the path inside it", async () => {
    const wrong = JSON.parse(JSON.stringify(catalogueFile).replace('"kind":"count"', '"kind":"colour"')) as unknown;
    const { store, server } = await started({ "catalogue.json": wrong });
    expect(await store.catalogue()).toMatchObject({
      kind: "mismatch",
      what: "catalogue.json",
      where: `${server.base.href}store/catalogue.json#link.item.0.extension.kind`,
    });
  });

  test("a data file that is not there, broken, HTML, or of something else", async () => {
    expect(await read({ [path]: undefined })).toMatchObject({ kind: "not-found", what: "population" });
    expect(await read({ [path]: raw('{"version": "2.0",') })).toMatchObject({ kind: "malformed" });
    expect(await read({ [path]: raw("<html>") })).toMatchObject({ kind: "malformed" });
    expect(await read({ [path]: storeFiles("")["data/population/land.22222222.json"] })).toMatchObject({
      kind: "mismatch",
    });
  });

  test("one block that fails makes the need fail, and says which", async () => {
    const { store } = await started({ "data/cases/gemeente-2020-H2.44444444.json": undefined });
    const answer = await store.read(need("cases", "gemeente", ["2020-06-30", "2020-07-01"]));
    expect(answer).toMatchObject({ kind: "not-found" });
    expect(isProblem(answer) && answer.where).toContain("H2.44444444.json (404)");
  });

  test("an address on a foreign host", async () => {
    const foreign = JSON.parse(
      JSON.stringify(catalogueFile).replace("data/population/gem", "//elsewhere.example/gem"),
    ) as unknown;
    expect(await read({ "catalogue.json": foreign })).toMatchObject({ kind: "forbidden" });
  });

  test("borders without a code", async () => {
    const { store } = await started({
      "boundaries/gm-2019.99999999.json": JSON.parse(
        JSON.stringify(topologyFile).replace('"id":"GM0363",', ""),
      ) as unknown,
    });
    const areas = await store.areas("gemeente");
    const entry = isProblem(areas) ? undefined : areas.borders[0];
    if (!entry) throw new Error("no borders");
    const answer = await store.borders(entry);
    expect(isProblem(answer) && answer.where).toMatch(/#objects\.gemeente\.geometries\.1$/);
  });

  test("borders with a line that is not there, or a point that is none", async () => {
    const faults = [
      { file: { ...topologyFile, arcs: [] }, where: /#objects\.gemeente\.geometries\.0$/ },
      {
        file: {
          ...topologyFile,
          arcs: [
            [
              [0, 0],
              ["1", 0],
            ],
          ],
        },
        where: /#arcs\.0$/,
      },
      { file: { ...topologyFile, objects: {} }, where: /#objects\.gemeente$/ },
    ];
    for (const { file, where } of faults) {
      const { store } = await started({ "boundaries/gm-2019.99999999.json": file });
      const areas = await store.areas("gemeente");
      const entry = isProblem(areas) ? undefined : areas.borders[0];
      if (!entry) throw new Error("no borders");
      const answer = await store.borders(entry);
      expect(isProblem(answer) && answer.where).toMatch(where);
    }
  });

  test("what failed once can be asked again", async () => {
    let times = 0;
    const areas = storeFiles("")["areas/nl.77777777.json"];
    const { store } = await started({
      "areas/nl.77777777.json": (_: unknown, response: ServerResponse) => {
        times += 1;
        response.writeHead(times === 1 ? 404 : 200, { "content-type": "application/json" }).end(JSON.stringify(areas));
      },
    });
    expect(await store.areas("gemeente")).toMatchObject({ kind: "not-found" });
    expect(isProblem(await store.areas("gemeente"))).toBe(false);
  });

  test("a need for something that is not in the store", async () => {
    const { store } = await started();
    expect(await store.read(need("nothing", "gemeente", ["2020"]))).toMatchObject({
      kind: "not-found",
      what: "nothing",
    });
    expect(await store.read(need("population", "corop", ["2020"]))).toMatchObject({
      kind: "not-found",
      what: "population",
    });
  });

  test("cancelled halfway", async () => {
    const { store } = await started({
      [path]: (_: unknown, response: ServerResponse) => response.writeHead(200).write("["),
    });
    const answer = store.read(need("population", "gemeente", ["2020"]), { signal: AbortSignal.timeout(80) });
    expect(await answer).toMatchObject({ kind: "cancelled" });
  });
});
