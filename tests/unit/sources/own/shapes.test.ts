import { describe, expect, test } from "vitest";
import type { Table } from "../../../../src/sources/source.ts";
import { readFeatures } from "../../../../src/sources/own/shapes/features.ts";
import { createOwnShapes } from "../../../../src/sources/own/shapes/shapes.ts";
import { pack, unpack } from "../../../../src/sources/own/pack.ts";
import type { ShapesRecord } from "../../../../src/sources/own/device.ts";
import { indicatorOf } from "../../../../src/sources/live/measure.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import { realAreas } from "./files.ts";

const INDICATOR = indicatorOf({
  ...{ source: "cbs", id: "x:a", name: "a", description: "", unit: "", decimals: 0, dimensions: [] },
  ...{ spans: [], provider: "cbs", hash: "" },
});
const bytesOf = (value: unknown): ArrayBuffer => new TextEncoder().encode(JSON.stringify(value)).buffer;

const square = (x: number, y: number, side: number) => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ],
];
const shape = (properties: object, geometry: object | null) => ({ type: "Feature", properties, geometry });
const area = (properties: object, x: number, y: number, side = 1000) =>
  shape(properties, { type: "Polygon", coordinates: square(x, y, side) });
const collection = (...features: object[]) => ({ type: "FeatureCollection", features });

/** Two quarters in RD, whatever the file says of itself. */
const QUARTERS = {
  ...collection(
    area({ naam: "Noord", wijk: "N-1", inwoners: 10 }, 136_000, 456_000),
    area({ naam: "Zuid", wijk: "Z-2", inwoners: 10 }, 136_000, 455_000),
  ),
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
};

function shapesOn(records = new Map<string, ShapesRecord>()) {
  let clock = 0;
  const shelf = {
    all: () => Promise.resolve([...records.values()]),
    put: (record: ShapesRecord) => Promise.resolve(records.set(record.id, record).has(record.id)),
    remove: (id: string) => Promise.resolve(records.delete(id)),
  };
  return createOwnShapes(shelf, () => (clock += 1));
}

async function looked(value: unknown, name = "wijken.geojson") {
  const shapes = shapesOn();
  const opening = await shapes.open(name, bytesOf(value));
  if ("refused" in opening) throw new Error(opening.refused.id);
  return { shapes, preview: opening.shapes };
}

describe("a file of borders", () => {
  test("RD is known by its coordinates, any property may be the code, and the areas carry figures of own files", async () => {
    const { shapes, preview } = await looked(QUARTERS);
    expect(preview).toMatchObject({
      kind: "borders",
      system: "rd",
      count: 2,
      choices: { code: "naam", label: "naam" },
      mistakes: [],
    });
    const corrected = await shapes.correct(preview.id, { code: "wijk", label: "naam" });
    expect(corrected).toMatchObject({
      shapes: {
        choices: { code: "wijk" },
        sample: [
          ["N-1", "Noord"],
          ["Z-2", "Zuid"],
        ],
      },
    });
    expect(await shapes.keep(preview.id, { code: "wijk", label: "naam" })).toBe(true);
    const [listed] = await shapes.list();
    expect(listed?.areas.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Noord", ["N-1"]],
      ["Zuid", ["Z-2"]],
    ]);
    const areas = await shapes.withAreas(await realAreas());
    expect(areas.levels.at(-1)?.id).toBe(listed?.level?.id);
    expect(await shapes.withAreas(await realAreas())).toBe(areas);
  });

  test("taken along in a file of a work they are the same at the other end, and what is there already stays", async () => {
    const { shapes, preview } = await looked(QUARTERS);
    await shapes.keep(preview.id, { code: "wijk", label: "naam" });
    const level = (await shapes.list())[0]?.level?.id ?? "";
    expect(await shapes.give([], ["gemeente"])).toEqual([]);
    const packed: unknown = JSON.parse(JSON.stringify(pack(await shapes.give([], [level]))));
    const other = shapesOn();
    await other.take(unpack(packed).shapes);
    expect(await other.list()).toEqual(await shapes.list());
    await other.keep(preview.id, { code: "naam", label: "naam" });
    await other.take(unpack(packed).shapes);
    expect((await other.list())[0]?.areas[0]?.aliases).toEqual(["Noord"]);
    // Points are called for by the map that names them.
    expect((await shapes.give([preview.id], [])).map(({ id }) => id)).toEqual([preview.id]);
  });

  test("codes of a table abroad get these borders; a table of which too few fit does not", async () => {
    const { shapes, preview } = await looked(
      collection(
        area({ NUTS_ID: "NL31" }, 5, 52, 0.2),
        area({ NUTS_ID: "NL32" }, 5.2, 52, 0.2),
        area({ NUTS_ID: "NL" }, 4, 51, 2),
      ),
    );
    expect(preview.choices.code).toBe("NUTS_ID");
    await shapes.keep(preview.id, preview.choices);
    const place = (code: string) => ({ code: `eurostat_${code}`, level: "eurostat-nuts-2", name: code });
    const level = { id: "eurostat-nuts-2", name: { nl: "", en: "" }, plural: { nl: "", en: "" }, rank: 20 };
    const table = (...codes: string[]): Table => ({
      ...{ source: "eurostat", id: "x", title: "x", description: "", updated: "" },
      provider: { id: "eurostat", name: { nl: "", en: "" }, attribution: "", licence: "" },
      ...{ indicators: [], levels: [level], areas: codes.map(place), remarks: [] },
    });
    const abroad = table("NL31", "NL32", "BE10");
    const beside = await shapes.beside(abroad);
    expect(await shapes.beside(abroad)).toBe(beside);
    expect(beside.borders).toMatchObject([{ levels: ["eurostat-nuts-2"], division: "per-period" }]);
    const [entry] = beside.borders ?? [];
    const borders = entry && (await shapes.borders(entry));
    if (!borders || isProblem(borders)) throw new Error(JSON.stringify(borders));
    expect(borders.levels["eurostat-nuts-2"]?.codes).toEqual(["eurostat_NL31", "eurostat_NL32"]);
    expect([...borders.points].slice(0, 4)).toEqual([5, 52, 5.2, 52]);
    expect(await shapes.give([], ["eurostat-nuts-2"])).toHaveLength(1);
    expect(
      (await shapes.beside(table("NL31", ...Array.from({ length: 9 }, (_, at) => `XX${String(at)}`)))).borders,
    ).toBeUndefined();
  });

  test("codes of CBS get these borders at their own level, with the name of the file; a file of something else does not", async () => {
    const { shapes, preview } = await looked(
      collection(area({ code: "WK034401" }, 5, 52, 0.1), area({ code: "WK034402" }, 5.1, 52, 0.1)),
      "wijken-2019.geojson",
    );
    await shapes.keep(preview.id, preview.choices);
    const span = { frequency: "year" as const, first: "2019", last: "2019", division: "wk-2019" };
    const tableAt = (level: string): Table => ({
      ...{ source: "cbs", id: "x", title: "x", description: "", updated: "" },
      provider: { id: "cbs", name: { nl: "", en: "" }, attribution: "", licence: "" },
      ...{ indicators: [{ ...INDICATOR, spans: [{ ...span, level }] }], levels: [], areas: [], remarks: [] },
    });
    const { borders = [] } = await shapes.beside(tableAt("wijk"));
    expect(borders).toMatchObject([
      { levels: ["wijk"], note: { nl: "De grenzen komen uit uw eigen bestand wijken 2019." } },
    ]);
    const drawn = borders[0] && (await shapes.borders(borders[0]));
    if (!drawn || isProblem(drawn)) throw new Error(JSON.stringify(drawn));
    expect(drawn.levels["wijk"]?.codes).toEqual(["WK034401", "WK034402"]);
    expect((await shapes.beside(tableAt("buurt"))).borders).toBeUndefined();
    expect(await shapes.give([], ["wijk"])).toHaveLength(1);
  });

  test("TopoJSON, parts with one code, what has no place or code, and lines: all told", async () => {
    const topology = {
      type: "Topology",
      arcs: [
        [
          [5, 52],
          [1, 0],
          [0, 1],
          [-1, 0],
          [0, -1],
        ],
      ],
      transform: { scale: [1, 1], translate: [0, 0] },
      objects: {
        wijken: {
          type: "GeometryCollection",
          geometries: [
            { type: "Polygon", arcs: [[0]], properties: { code: "A" } },
            { type: "Polygon", arcs: [[0]], properties: { code: "A" } },
            { type: "Polygon", arcs: [[0]], properties: { code: "" } },
            { type: "LineString", arcs: [0], properties: { code: "L" } },
            { type: null, properties: { code: "N" } },
          ],
        },
      },
    };
    const { preview } = await looked(topology, "wijken.topojson");
    expect(preview).toMatchObject({ kind: "borders", system: "wgs84", count: 1 });
    expect(preview.mistakes.map(({ id }) => id)).toEqual([
      "own.geo-without",
      "own.geo-lines",
      "own.geo-no-code",
      "own.geo-twice",
    ]);
  });
});

describe("a file of points", () => {
  test("each point with all that is said of it; what is not here is told", async () => {
    const point = (naam: string, x: number, y: number) =>
      shape({ naam, plaatsen: 3 }, { type: "Point", coordinates: [x, y] });
    const { shapes, preview } = await looked(
      collection(point("School", 136_000, 455_000), point("Bieb", 137_000, 455_500)),
    );
    expect(preview).toMatchObject({ kind: "points", system: "rd", count: 2 });
    await shapes.keep(preview.id, preview.choices);
    expect(await shapes.points(preview.id)).toMatchObject({
      points: [
        {
          name: "School",
          said: [
            ["naam", "School"],
            ["plaatsen", "3"],
          ],
        },
        { name: "Bieb" },
      ],
    });
    await shapes.remove(preview.id);
    expect(await shapes.points(preview.id)).toMatchObject({ kind: "elsewhere", what: "wijken" });
    await shapes.restore();
    expect(await shapes.points(preview.id)).toMatchObject({ points: [{}, {}] });
  });
});

describe("mistakes are named", () => {
  test.each([
    ["no GeoJSON at all", { hello: 1 }, { id: "own.geo-none" }],
    [
      "a corner that is no point",
      collection(
        shape(
          {},
          {
            type: "Polygon",
            coordinates: [
              [
                [5, 52],
                ["x", 1],
                [5, 53],
                [5, 52],
              ],
            ],
          },
        ),
      ),
      { id: "own.geo-fault", params: { where: "features[0].geometry[0][1]" } },
    ],
    [
      "an outline of two points",
      collection(
        shape(
          {},
          {
            type: "Polygon",
            coordinates: [
              [
                [5, 52],
                [5, 53],
              ],
            ],
          },
        ),
      ),
      { id: "own.geo-fault", params: { where: "features[0].geometry[0]" } },
    ],
    [
      "latitude before longitude",
      collection(shape({}, { type: "Point", coordinates: [52.1, 5.1] })),
      { id: "own.geo-turned" },
    ],
    [
      "another grid",
      collection(shape({}, { type: "Point", coordinates: [651_000, 5_770_000] })),
      { id: "own.geo-system", params: { place: "651000, 5770000" } },
    ],
    [
      "a topology that refers to nowhere",
      { type: "Topology", arcs: [], objects: { a: { type: "Polygon", arcs: [[7]] } } },
      { id: "own.geo-none" },
    ],
  ])("%s", (_, value, message) => {
    expect(readFeatures(value)).toEqual(message);
  });

  test("JSON that stops halfway is told with its line", async () => {
    const bytes = new TextEncoder().encode('{"type":"FeatureCollection",\n"features":[').buffer;
    expect(await shapesOn().open("x.geojson", bytes)).toMatchObject({
      refused: { id: "own.geo-broken", params: { where: "x.geojson:2:13" } },
    });
  });
});
