import fc from "fast-check";
import { expect, it } from "vitest";
import { byWeight, weighty } from "../../../../src/presentations/chart/figureOrder.ts";
import { pointNames } from "../../../../src/presentations/chart/pointNames.ts";

const WITHIN = { x: 0, y: 0, width: 300, height: 200 };
const name = { x: 150, y: 100, radius: 4, text: "Urk", colour: "#000000" };

it("a name stands right of its point, and left of it where another dot lies on the right", () => {
  const [usual] = pointNames([name], WITHIN);
  const [moved] = pointNames([name], WITHIN, [{ px: 165, py: 100 }]);
  expect(usual).toMatchObject({ kind: "text", text: "Urk", x: 158 });
  expect(moved?.kind === "text" && moved.x).toBeLessThan(150);
});

it("with dots all around a name is over them rather than left out", () => {
  const dots = Array.from({ length: 900 }, (_, at) => ({ px: (at % 30) * 10, py: Math.floor(at / 30) * 7 }));
  expect(pointNames([name], WITHIN, dots)).toHaveLength(1);
});

it("figures are each there once, the newest first, then the first, and the extremes before any other", () => {
  const rows = fc.array(fc.record({ value: fc.integer() }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, (figures) => {
      const ordered = byWeight(figures);
      expect(new Set(ordered)).toEqual(new Set(figures));
      expect(ordered).toHaveLength(figures.length);
      const first = weighty(figures);
      expect(ordered.slice(0, first.length)).toEqual(first);
      expect(first[0]).toBe(figures.at(-1));
      const values = figures.map(({ value }) => value);
      const told = first.map(({ value }) => value);
      expect([Math.max(...told), Math.min(...told)]).toEqual([Math.max(...values), Math.min(...values)]);
    }),
  );
});
