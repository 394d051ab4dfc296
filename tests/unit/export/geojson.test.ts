import { expect, it } from "vitest";
import { geojsonFormat } from "../../../src/export/geojson/format.ts";
import { FIRST_FORM } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { resultOf, without } from "../presentations/results.ts";
import { BORDERS } from "../presentations/map/small.ts";
import { exportedOf, textOf } from "./exported.ts";

it("has every chosen area with its figure, rings closed and turned as RFC 7946 asks", async () => {
  const made = without(resultOf({ areas: 5, slots: 1 }), 1, "suppressed");
  const codes = ["A", "B", "C", "D", "E"];
  const classes = { method: "own" as const, limits: [3], min: 0, max: 4 };
  const classIndex = Int8Array.of(0, -1, 0, 1, 1);
  const classed = { ...made, classes: [classes], classIndex };
  const result = { ...classed, areas: made.areas.map((area, at) => ({ ...area, code: codes[at] ?? "" })) };
  const picture = { form: FIRST_FORM, options: {}, theme: makeTheme(false), borders: [BORDERS] };
  const file: unknown = JSON.parse(await textOf(geojsonFormat, exportedOf(result, { picture })));
  expect(file).toMatchObject({ type: "FeatureCollection" });
  const { features } = file as {
    features: {
      properties: { value: number | null; class?: string; figures: { status: string }[] };
      geometry: { coordinates: [number, number][][][] } | null;
    }[];
  };
  expect(features).toHaveLength(5);
  expect(features[1]?.properties.value).toBeNull();
  expect(features[1]?.properties.figures[0]?.status).toBe("suppressed");
  expect(features[1]?.properties).toMatchObject({ status: "suppressed" });
  expect(features[1]?.properties).not.toHaveProperty("class");
  expect(features.map(({ properties }) => properties.class)).toEqual([
    "lager dan 3",
    undefined,
    "lager dan 3",
    "3 of hoger",
    "3 of hoger",
  ]);
  const rings = features.flatMap(({ geometry }) => geometry?.coordinates.map(([outer]) => outer ?? []) ?? []);
  expect(rings.length).toBeGreaterThan(0);
  for (const ring of rings) {
    expect(ring.at(-1)).toEqual(ring[0]);
    const twice = ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(twice).toBeGreaterThan(0);
  }
});
