import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRoundedRemainder } from "../../../src/analysis/protect/remainder.ts";
import { holds, setOf } from "../../../src/analysis/protect/sets.ts";
import { explain } from "../../../src/analysis/explain/explain.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { Figure } from "./fixtures.ts";
import { AREAS, TOOLS, answer, areas, catalogue, choose, indicator, query, reference, span } from "./fixtures.ts";

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

describe("the explanation of a cell", () => {
  it("says that it is a remainder of rounded figures, of that cell only", () => {
    const levels = ["gemeente", "provincie"].map((level) => span(level, "2020", "2022"));
    const book = catalogue(indicator("crimes", { spans: levels }));
    const asked = query({
      series: [{ ...choose("f"), source: "own" }],
      formulas: { f: { name: "F", text: "crimes - reference(crimes)" } },
      areas: [areas("A", "D"), reference("P1")],
    });
    const rounded = (value: number): Record<string, Figure> => ({ 2021: [value, "rounded"] });
    const figures = { crimes: { A: rounded(40), D: rounded(25), P1: rounded(100) } };
    const data = answer(plan(asked, book, AREAS, TOOLS), book, figures);
    const said = (area: string) =>
      explain(asked, book, AREAS, data, { series: 0, slot: 0, area }, TOOLS).map(({ id }) => id);
    expect(said("A")).toContain("analysis.rounded-remainder");
    expect(said("A")).toContain("analysis.explain-missing-refused");
    for (const area of ["D", "P1"]) expect(said(area)).not.toContain("analysis.rounded-remainder");
  });
});
