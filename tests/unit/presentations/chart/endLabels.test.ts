import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../../../src/presentations/chart/endLabels.ts";

const wanted = fc.array(
  fc.record({
    y: fc.double({ min: -50, max: 450, noNaN: true }),
    height: fc.integer({ min: 10, max: 40 }),
    rank: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 30 },
);

describe("names at the ends of lines", () => {
  it("stay where they want to be when nothing is near", () => {
    expect(
      spread(
        [
          { y: 50, height: 16, rank: 1 },
          { y: 200, height: 16, rank: 1 },
        ],
        0,
        400,
      ),
    ).toEqual([50, 200]);
  });

  it("part evenly when they would touch", () => {
    expect(
      spread(
        [
          { y: 100, height: 16, rank: 1 },
          { y: 100, height: 16, rank: 1 },
        ],
        0,
        400,
      ),
    ).toEqual([92, 108]);
  });

  it("leave out the least important where there is no room for all", () => {
    const heights = spread(
      [
        { y: 10, height: 20, rank: 3 },
        { y: 10, height: 20, rank: 0 },
        { y: 10, height: 20, rank: 1 },
      ],
      0,
      45,
    );
    expect(heights.map((height) => height !== null)).toEqual([false, true, true]);
  });

  it("never touch, never leave the picture, and keep their order", () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        const placed = spread(labels, 0, 400).flatMap((y, at) =>
          y === null ? [] : [{ y, height: labels[at]?.height ?? 0, wish: labels[at]?.y ?? 0 }],
        );
        placed.sort((a, b) => a.y - b.y);
        for (const [at, { y, height, wish }] of placed.entries()) {
          expect(y - height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(y + height / 2).toBeLessThanOrEqual(400 + 1e-6);
          const before = placed[at - 1];
          if (!before) continue;
          expect(y - height / 2).toBeGreaterThanOrEqual(before.y + before.height / 2 - 1e-6);
          expect(wish).toBeGreaterThanOrEqual(before.wish);
        }
      }),
    );
  });
});
