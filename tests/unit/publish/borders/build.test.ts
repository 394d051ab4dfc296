import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { buildBorders } from "../../../../src/publish/borders/build.ts";
import type { KnownAreas } from "../../../../src/publish/borders/build.ts";
import { readLeaves } from "../../../../src/publish/borders/leaves.ts";
import type { BordersConfig } from "../../../../src/publish/config/areas.ts";

type Ring = readonly (readonly [number, number])[];

/** A topology as the files have it: steps between corners, an arc per ring, so that nothing is shared yet. */
function topology(areas: readonly { code: string; rings: readonly Ring[] }[]): string {
  const arcs = areas
    .flatMap(({ rings }) => rings)
    .map((ring) => ring.map(([x, y], at) => [x - (ring[at - 1]?.[0] ?? 0), y - (ring[at - 1]?.[1] ?? 0)]));
  let next = 0;
  const geometries = areas.map(({ code, rings }) => ({
    type: "MultiPolygon",
    arcs: rings.map(() => [[next++]]),
    properties: { statcode: code, statnaam: "x" },
  }));
  const transform = { scale: [0.0002, 0.0002], translate: [5, 52] };
  return JSON.stringify({
    type: "Topology",
    transform,
    arcs,
    objects: { shapes: { type: "GeometryCollection", geometries } },
  });
}

const square = (x: number, y: number, size = 500): Ring => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
const turned = (ring: Ring): Ring => ring.toReversed();

/** A and B side by side; C stands apart, has an island and runs the wrong way round. */
const three = topology([
  { code: "GM0001", rings: [square(0, 0)] },
  { code: "GM0002", rings: [square(500, 0)] },
  { code: "GM0003", rings: [turned(square(1500, 0)), turned(square(2100, 100, 20))] },
]);

const set: BordersConfig = {
  id: "gm-2020",
  division: "gm-2020",
  from: "2020-01-01",
  to: null,
  file: "b.json",
  object: "shapes",
  leaf: "gemeente",
  levels: ["land", "provincie", "gemeente"],
  approximate: false,
  join: false,
  keep: 1,
  steps: 20000,
  note: { nl: "Van 2020.", en: "Of 2020." },
};
const provinces: Record<string, string> = { GM0001: "PV1", GM0002: "PV1", GM0003: "PV2" };
const known: KnownAreas = {
  codesIn: () => ["GM0001", "GM0002", "GM0003", "GM0004"],
  parentOf: (_division, code, level) => (level === "land" ? "NL01" : provinces[code]),
};
const build = (text: string, config = set) => buildBorders([config], known, () => Promise.resolve(text));

describe("buildBorders", () => {
  it("merges larger areas from the smallest and keeps codes as ids", async () => {
    const { borders } = await build(three);
    const objects = borders[0]?.topology.objects ?? {};
    const ids = Object.entries(objects).map(([level, { geometries }]) => [level, geometries.map(({ id }) => id)]);
    expect(ids).toEqual([
      ["land", ["NL01"]],
      ["provincie", ["PV1", "PV2"]],
      ["gemeente", ["GM0001", "GM0002", "GM0003"]],
    ]);
    const types = objects["provincie"]?.geometries.map(({ type }) => type);
    expect(types).toEqual(["Polygon", "MultiPolygon"]);
    expect(borders[0]?.entry).toMatchObject({ id: "gm-2020", note: { nl: "Van 2020." } });
  });

  it("winds every shape so that d3-geo fills the inside", async () => {
    const { borders } = await build(three);
    const made = borders[0]?.topology;
    for (const object of Object.values(made?.objects ?? {})) {
      const collection = made ? feature(made, object) : { features: [] };
      for (const shape of collection.features) {
        expect(geoArea(shape)).toBeGreaterThan(0);
        expect(geoArea(shape)).toBeLessThan(0.01);
      }
    }
  });

  it("finds neighbours by shared lines", async () => {
    const { neighbours } = await build(three);
    expect(neighbours).toEqual([
      { division: "gm-2020", level: "gemeente", of: { GM0001: ["GM0002"], GM0002: ["GM0001"], GM0003: [] } },
    ]);
  });

  it("counts areas without a shape and refuses shapes of no area", async () => {
    const { report } = await build(topology([{ code: "GM0009", rings: [square(0, 0)] }]));
    expect(report[0]).toMatchObject({ kept: 0, missing: { "not-published": 4 } });
    expect(report[0]?.refused[0]?.why).toBe("GM0009 is not in gm-2020");
  });

  it("joins borders that are drawn twice, a little apart", async () => {
    const apart = topology([
      { code: "GM0001", rings: [square(0, 0)] },
      {
        code: "GM0002",
        rings: [
          [
            [500, 0],
            [502, 250],
            [500, 500],
            [1000, 500],
            [1000, 0],
            [500, 0],
          ],
        ],
      },
    ]);
    const crack = await build(apart);
    expect(crack.neighbours[0]?.of["GM0001"]).toEqual([]);
    const joined = await build(apart, { ...set, join: true });
    expect(joined.neighbours[0]?.of["GM0001"]).toEqual(["GM0002"]);
    expect(joined.borders[0]?.topology.objects["provincie"]?.geometries[0]?.type).toBe("Polygon");
  });

  it("gives the same bytes twice", async () => {
    expect(JSON.stringify(await build(three))).toBe(JSON.stringify(await build(three)));
  });
});

describe("thinning", () => {
  it("keeps islands, and all corners of an area that it would deform", async () => {
    const wave = Array.from({ length: 60 }, (_, at): readonly [number, number] => [at * 20, 1000 + (at % 2) * 5]);
    const thin: Ring = [
      [300, 1020],
      [310, 1060],
      [320, 1021],
      [310, 1030],
      [300, 1020],
    ];
    const text = topology([
      { code: "GM0001", rings: [[...wave, [1180, 0], [0, 0], [0, 1000]], square(3000, 0, 10)] },
      { code: "GM0002", rings: [thin] },
    ]);
    const how = { object: "shapes", join: false, keep: 0.05, steps: 20000 };
    const whole = await readLeaves(text, { ...how, keep: 1 });
    const leaves = await readLeaves(text, how);
    expect(leaves.arcs.flat().length).toBeLessThan(whole.arcs.flat().length);
    expect(leaves.areas.get("GM0001")).toHaveLength(2);
    expect(leaves.areas.get("GM0002")).toHaveLength(1);
  });

  it("rejects what is no topology", async () => {
    await expect(readLeaves("{}", { object: "shapes", join: false, keep: 1, steps: 100 })).rejects.toThrow();
  });
});
