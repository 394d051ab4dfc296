import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRoundedRemainder } from "../../../src/analysis/protect/remainder.ts";
import { holds, setOf } from "../../../src/analysis/protect/sets.ts";

const places = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
const times = fc.constantFrom(1, 0.5, 3);
const part = (cells: readonly number[], by: number, rounded: boolean) => ({ set: setOf(cells), times: by, rounded });

describe("a remainder of rounded figures", () => {
  it("is whatever is left of a figure when one within it is taken away as often, whichever stands first", () => {
    fc.assert(
      fc.property(places, places, times, fc.boolean(), fc.boolean(), (some, more, by, first, rounded) => {
        const whole = part([...some, ...more], by, rounded);
        const taken = part(some, -by, !rounded);
        expect(isRoundedRemainder(first ? [whole, taken] : [taken, whole])).toBe(true);
        expect(isRoundedRemainder([part([...some, ...more], -by, rounded), part(some, by, !rounded)])).toBe(true);
      }),
    );
  });

  it("is none of exact figures, of sums, of one taken more often, or of figures that only overlap", () => {
    fc.assert(
      fc.property(places, places, times, (some, more, by) => {
        const all = [...some, ...more];
        expect(isRoundedRemainder([part(all, by, false), part(some, -by, false)])).toBe(false);
        expect(isRoundedRemainder([part(all, by, true), part(some, by, true)])).toBe(false);
        expect(isRoundedRemainder([part(all, by, true), part(some, -2 * by, true)])).toBe(false);
        const [one, other] = [part([...some, 10], by, true), part([...more, 11], -by, true)];
        expect(isRoundedRemainder([one, other])).toBe(false);
      }),
    );
  });

  it("is none of a figure beside itself, which is nought", () => {
    const figure = part([1, 2], 1, true);
    expect(isRoundedRemainder([figure, { ...figure, times: -1 }])).toBe(false);
  });
});

describe("a set of cells", () => {
  it("holds another exactly when every cell of that is in it", () => {
    fc.assert(
      fc.property(places, places, (some, more) => {
        expect(holds(setOf(more), setOf(some))).toBe(some.every((place) => more.includes(place)));
      }),
    );
  });
});
