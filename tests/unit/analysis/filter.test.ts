import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter, Query } from "../../../src/analysis/query.ts";
import { subtitleOf, titleOf } from "../../../src/analysis/titles.ts";
import {
  AREAS,
  POPULATION,
  areas,
  catalogue,
  choose,
  indicator,
  noteIds,
  query,
  read,
  reference,
  rule,
  run,
} from "./fixtures.ts";
import { said } from "./said.ts";

const BOOK = catalogue(
  indicator("crimes", {
    spans: [["gemeente"], ["provincie"]].flatMap(([level = ""]) =>
      indicator("x").spans.map((one) => ({ ...one, level })),
    ),
  }),
  indicator("health", { aggregation: { rule: "none" } }),
  POPULATION,
);
const FIGURES = {
  crimes: {
    A: { 2020: 9, 2021: 10 },
    B: { 2020: 3, 2021: 30 },
    D: { 2020: 1, 2021: 30 },
    E: { 2020: 2, 2021: "suppressed" },
    P1: { 2021: 500 },
  },
  health: { A: { 2021: 1 }, B: { 2021: 2 }, D: { 2021: "not-published" } },
} as const;
const shown = (filter: readonly Filter[], more: Partial<Query> = {}) =>
  run(query({ filter, ...more }), BOOK, FIGURES).areas.map(({ code }) => code);

const at = { series: 0, slot: 0 };
const top = (n: number) => ({ kind: "rank" as const, first: "high" as const, n, ...at });
const bottom = (n: number) => ({ kind: "rank" as const, first: "low" as const, n, ...at });

/** Which areas it leaves stands in filter.json. */
describe("a filter", () => {
  it("leaves references, counts and places as they are", () => {
    const asked = query({
      series: [
        choose("crimes"),
        choose("crimes", [{ kind: "position", of: "rank", among: "selected", first: "high" }]),
      ],
      areas: [rule({ kind: "all" }), reference("P1")],
      filter: [bottom(1)],
    });
    const filtered = run(asked, BOOK, FIGURES);
    expect(filtered.areas.map(({ code }) => code)).toEqual(["A", "P1"]);
    expect(read(filtered, "A", 0, 1)).toBe(3);
    expect(filtered.coverage[0]).toEqual({ known: 3, of: 4 });
    expect(filtered.filtered).toMatchObject({ of: 4, out: 3 });
  });
});

describe("what a filter says", () => {
  const result = (filter: readonly Filter[], more: Partial<Query> = {}) =>
    run(query({ filter, ...more }), BOOK, FIGURES);
  const title = (filter: readonly Filter[], more: Partial<Query> = {}) => said(titleOf(result(filter, more)));

  it("stands in title, subtitle and notes", () => {
    expect(title([top(3)])).toBe("crimes: de 3 hoogste");
    expect(title([bottom(1)])).toBe("crimes: de laagste");
    expect(said(subtitleOf(result([bottom(1)]), AREAS))).toContain("Plaats A");
    const five = result([{ kind: "figure", is: "present", ...at }], {
      periods: { kind: "exact", periods: ["2020"] },
      areas: [areas("A", "B", "D", "E", "C")],
    });
    expect(said(subtitleOf(five, AREAS))).toContain("4 van 5 gemeenten");
    const note = result([top(1)]).notes.find(({ message }) => message.id === "analysis.filtered");
    expect(note && said(note.message)).toBe(
      "U ziet een deel van de keuze: de hoogste. Er zijn 2 van de 4 weggelaten; plaatsen en klassen tellen ze mee.",
    );
  });

  it("names limits as they were given, groups, reasons, and the column where there are several", () => {
    expect(title([{ kind: "value", from: 1.5, to: 20, ...at }])).toBe("crimes: van 1.5 tot en met 20 stuks");
    expect(title([{ kind: "value", from: 0, ...at }])).toBe("crimes: minstens 0 stuks");
    expect(title([{ kind: "value", to: 9, ...at }])).toBe("crimes: hoogstens 9 stuks");
    expect(
      title([
        { kind: "in", parent: "P1" },
        { kind: "group", group: "g2" },
      ]),
    ).toBe("crimes: alleen Noord en alleen G2");
    expect(title([{ kind: "figure", is: "present", ...at }])).toBe("crimes: alleen met een cijfer");
    expect(title([{ kind: "figure", is: "missing", ...at }])).toBe("crimes: alleen zonder cijfer");
    expect(title([{ kind: "figure", is: "suppressed", ...at }])).toContain("(afgeschermd");
    const both = { kind: "exact", periods: ["2020", "2021"] } as const;
    expect(title([{ ...top(1), slot: 1 }], { periods: both })).toBe("crimes: de hoogste (2021)");
    const two = [choose("crimes"), choose("health")];
    expect(title([{ ...top(1), series: 1 }], { series: two })).toBe("crimes en health: de hoogste (health)");
    expect(title([{ ...top(1), series: 1, slot: 1 }], { series: two, periods: both })).toContain(
      "de hoogste (health, 2021)",
    );
  });

  it("says that nothing is left, and nothing about a filter that is not there", () => {
    expect(noteIds(result([{ kind: "value", from: 1e9, ...at }]))).toContain("analysis.filter-none-left");
    expect(run(query({}), BOOK, FIGURES).filtered).toBeUndefined();
    expect(run(query({ filter: [] }), BOOK, FIGURES).filtered).toBeUndefined();
  });
});

describe("laws of filters", () => {
  const column = fc.constant(at);
  const filter: fc.Arbitrary<Filter> = fc.oneof(
    fc
      .tuple(column, fc.integer({ min: 1, max: 6 }), fc.constantFrom("high" as const, "low" as const))
      .map(([one, n, first]) => ({ kind: "rank" as const, first, n, ...one })),
    fc
      .tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 0, max: 30 }))
      .map(([from, more]) => ({ kind: "value" as const, from, to: from + more, ...at })),
    fc.constantFrom("present" as const, "missing" as const).map((is) => ({ kind: "figure" as const, is, ...at })),
  );

  it("only leave out, twice is once, and present and missing are a whole", () => {
    fc.assert(
      fc.property(fc.array(filter, { maxLength: 3 }), (filters) => {
        const once = shown(filters);
        expect(["A", "B", "D", "E"].filter((code) => once.includes(code))).toEqual(once);
        const values = filters.filter(({ kind }) => kind !== "rank");
        expect(shown([...values, ...values])).toEqual(shown(values));
        const parts = (["present", "missing"] as const).flatMap((is) =>
          shown([...filters, { kind: "figure", is, ...at }]),
        );
        expect(parts.sort()).toEqual([...once].sort());
      }),
    );
  });

  it("the n highest are n or more with a figure, and nobody left out is higher", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (values, n) => {
          const codes = ["A", "B", "D", "E"];
          const figures = { crimes: Object.fromEntries(codes.map((code, i) => [code, { 2021: values[i] ?? 0 }])) };
          const left = run(query({ filter: [top(n)] }), BOOK, figures).areas.map(({ code }) => code);
          const of = (code: string) => values[codes.indexOf(code)] ?? NaN;
          expect(left.length).toBeGreaterThanOrEqual(Math.min(n, 4));
          const lowest = Math.min(...left.map(of));
          expect(codes.filter((code) => of(code) >= lowest)).toEqual(left);
          expect(left.filter((code) => of(code) > lowest).length).toBeLessThan(n);
        },
      ),
    );
  });
});
