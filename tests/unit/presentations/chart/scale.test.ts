import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisFor, decimalsOf, place } from "../../../../src/presentations/chart/scale.ts";

const figure = fc
  .integer({ min: -1e9, max: 1e9 })
  .chain((whole) => fc.constantFrom(1, 10, 1000).map((parts) => whole / parts));

describe("an axis of figures", () => {
  it("has round steps around the figures", () => {
    expect(axisFor(0, 941_927, 10, true).ticks).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tick) => tick * 100_000),
    );
    expect(axisFor(10.4, 20.5, 5, false)).toMatchObject({ min: 10, max: 22.5, step: 2.5 });
  });

  it("has no half inhabitants", () => {
    expect(axisFor(0, 2, 10, true).ticks).toEqual([0, 1, 2]);
  });

  it("still has a length when all figures are the same", () => {
    expect(axisFor(5, 5, 4, false)).toMatchObject({ min: 0 });
    expect(axisFor(0, 0, 4, false)).toMatchObject({ min: 0, max: 1 });
  });

  it("always holds every figure, in few ticks that decimals can write", () => {
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 2, max: 12 }), fc.boolean(), (a, b, steps, whole) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const axis = axisFor(low, high, steps, whole);
        const room = Math.abs(axis.step) * 1e-6;
        expect(axis.min).toBeLessThanOrEqual(low + room);
        expect(axis.max).toBeGreaterThanOrEqual(high - room);
        expect(axis.ticks.length).toBeLessThanOrEqual(3 * steps + 3);
        if (whole) expect(decimalsOf(axis)).toBe(0);
      }),
    );
  });

  it("puts its ends on the ends of its scale", () => {
    expect([0, 5, 10].map((value) => place({ min: 0, max: 10, from: 200, to: 100 }, value))).toEqual([200, 150, 100]);
  });
});
