import fc from "fast-check";
import { expect, test } from "vitest";
import { edgesOf, partOfLarger, tilesIn } from "../../../../src/app/background/tileGrid.ts";
import { project } from "../../../../src/presentations/map/view.ts";

const SIZE = { width: 900, height: 600 };

function viewAt(longitude: number, latitude: number, zoom: number) {
  const [x, y] = project(longitude, latitude);
  return { x, y, zoom };
}

test("Utrecht lies where web maps have it", () => {
  const [longitude, latitude] = [5.1214, 52.0907];
  const [middle] = tilesIn(viewAt(longitude, latitude, 9), SIZE);
  // The formula of web maps, at zoom 10.
  const x = Math.floor(((longitude + 180) / 360) * 1024);
  const y = Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 1024);
  expect(middle).toEqual({ z: 10, x, y });
  expect([x, y]).toEqual([526, 337]);
});

test("what is in sight is covered, without gaps, by squares near their own size", () => {
  const views = fc.record({
    longitude: fc.double({ min: 3, max: 8, noNaN: true }),
    latitude: fc.double({ min: 50, max: 54, noNaN: true }),
    zoom: fc.double({ min: 5, max: 17, noNaN: true }),
  });
  fc.assert(
    fc.property(views, ({ longitude, latitude, zoom }) => {
      const view = viewAt(longitude, latitude, zoom);
      const tiles = tilesIn(view, SIZE);
      const boxes = tiles.map((tile) => edgesOf(tile, view, SIZE));
      const seen = boxes.map(([left, top, right, bottom]) => {
        const width = Math.min(right, SIZE.width) - Math.max(left, 0);
        return width * (Math.min(bottom, SIZE.height) - Math.max(top, 0));
      });
      expect(seen.reduce((sum, one) => sum + one, 0)).toBeCloseTo(SIZE.width * SIZE.height, 0);
      for (const [left, , right] of boxes) {
        expect(right - left).toBeGreaterThan(256 / 1.42);
        expect(right - left).toBeLessThan(256 * 1.42);
      }
      expect(new Set(tiles.map((tile) => JSON.stringify(tile))).size).toBe(tiles.length);
    }),
    { numRuns: 60 },
  );
});

test("no square outside the world, and none deeper than maps go", () => {
  const whole = tilesIn(viewAt(0, 0, -1), SIZE);
  expect(whole).toEqual([{ z: 0, x: 0, y: 0 }]);
  expect(new Set(tilesIn(viewAt(5, 52, 22), SIZE).map(({ z }) => z))).toEqual(new Set([19]));
});

test("a square on its way is shown by its part of a larger one", () => {
  expect(partOfLarger({ z: 10, x: 526, y: 339 }, 2)).toEqual({
    tile: { z: 8, x: 131, y: 84 },
    left: 0.5,
    top: 0.75,
    width: 0.25,
  });
});
