import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reason } from "../../../src/cube/reason.ts";
import { REASON } from "../../../src/cube/reason.ts";
import type { Figure, Figures } from "./fixtures.ts";
import { POPULATION, areas, catalogue, choose, indicator, query, read, reference, rule, run } from "./fixtures.ts";

const INCOME = indicator("income", { kind: "mean", aggregation: { rule: "weighted", weight: "population" } });
const MEDIAN = indicator("median", { kind: "median", aggregation: { rule: "none" } });
const BOOK = catalogue(indicator("crimes"), INCOME, MEDIAN, POPULATION);
const IDS = ["crimes", "income", "median"];

const missing = fc.constantFrom<Reason>("not-published", "suppressed", "empty", "not-applicable");
const known = fc.integer({ min: 0, max: 1000 });
const figure: fc.Arbitrary<Figure> = fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: missing });

function figuresOf(cells: fc.Arbitrary<Figure>): fc.Arbitrary<Figures> {
  const places = (cell: fc.Arbitrary<Figure>) =>
    fc.record(Object.fromEntries(["A", "B", "D", "E"].map((code) => [code, fc.record({ 2021: cell })])));
  return fc.record({
    crimes: places(cells),
    income: places(cells),
    median: places(cells),
    population: places(fc.integer({ min: 200, max: 9000 })),
  });
}

const series = IDS.map((id) => choose(id));

describe("laws", () => {
  it("the order of the areas changes no figure", () => {
    fc.assert(
      fc.property(figuresOf(figure), fc.shuffledSubarray(["A", "B", "D", "E"], { minLength: 4 }), (figures, order) => {
        const [plain, turned] = [["A", "B", "D", "E"], order].map((codes) =>
          run(query({ series, areas: [areas(...codes), reference("P1", "NL01")] }), BOOK, figures),
        );
        for (const code of ["A", "B", "D", "E", "P1", "NL01"]) {
          for (const at of [0, 1, 2])
            expect(turned && read(turned, code, 0, at)).toEqual(plain && read(plain, code, 0, at));
        }
      }),
    );
  });

  it("a whole is the sum of its parts when all are known", () => {
    fc.assert(
      fc.property(figuresOf(known), (figures) => {
        const result = run(query({ areas: [areas("A", "B", "D", "E"), reference("NL01", "P1", "P2")] }), BOOK, figures);
        const sum = (...codes: string[]) => codes.reduce((total, code) => total + Number(read(result, code)), 0);
        expect(read(result, "NL01")).toBe(sum("A", "B", "D", "E"));
        expect(read(result, "NL01")).toBe(sum("P1", "P2"));
      }),
    );
  });

  it("a group of one is that one, whatever its rule and its reason", () => {
    fc.assert(
      fc.property(figuresOf(figure), fc.constantFrom("A", "B", "D"), (figures, code) => {
        const one = run(
          query({ series, areas: [rule({ kind: "codes", codes: [code] }, "selected", "together")] }),
          BOOK,
          figures,
        );
        const own = run(query({ series, areas: [areas(code)] }), BOOK, figures);
        for (const at of [0, 1, 2]) expect(read(one, code, 0, at)).toEqual(read(own, code, 0, at));
      }),
    );
  });

  it("missing never becomes zero: a figure is NaN exactly where a reason stands", () => {
    fc.assert(
      fc.property(figuresOf(figure), fc.constantFrom("withhold", "known"), (figures, partial) => {
        const result = run(
          query({
            series,
            partial,
            areas: [
              rule({ kind: "all" }),
              reference("NL01", "P1"),
              rule({ kind: "group", group: "g2" }, "reference", "together"),
            ],
          }),
          BOOK,
          figures,
        );
        for (const [cell, value] of result.values.entries())
          expect(Number.isNaN(value)).toBe(result.reason[cell] !== REASON.present);
      }),
    );
  });

  it("a weighted mean lies between its parts", () => {
    fc.assert(
      fc.property(figuresOf(known), (figures) => {
        const result = run(
          query({ series: [choose("income")], areas: [areas("A", "B"), reference("P1")] }),
          BOOK,
          figures,
        );
        const [a, b, mean] = ["A", "B", "P1"].map((code) => Number(read(result, code)));
        expect(Number(mean)).toBeGreaterThanOrEqual(Math.min(Number(a), Number(b)) - 1e-9);
        expect(Number(mean)).toBeLessThanOrEqual(Math.max(Number(a), Number(b)) + 1e-9);
      }),
    );
  });

  it("a withheld group stays withheld while a part is secret", () => {
    const secret = { crimes: { A: { 2021: 4 }, B: { 2021: "suppressed" } } } as const;
    expect(read(run(query({ areas: [reference("P1")] }), BOOK, secret), "P1")).toBe("partial-withheld");
  });
});

describe("order", () => {
  const figures = { crimes: { A: { 2021: 5 }, B: { 2021: "not-published" }, D: { 2021: 9 }, E: { 2021: 1 } } } as const;
  const codes = (descending: boolean) =>
    run(
      query({
        areas: [rule({ kind: "all" }), reference("NL01")],
        order: { by: "value", series: 0, slot: 0, descending },
      }),
      BOOK,
      figures,
    ).areas.map((area) => area.code);

  it("has areas without a figure last in either direction, and references after them", () => {
    expect(codes(true)).toEqual(["D", "A", "E", "B", "NL01"]);
    expect(codes(false)).toEqual(["E", "A", "D", "B", "NL01"]);
  });

  it("classes the selected areas by all areas of the level, references never", () => {
    const result = run(query({ areas: [areas("A"), reference("D", "NL01")] }), BOOK, figures);
    expect(result.classes[0]).toMatchObject({ min: 1, max: 9 });
    expect([...result.classIndex]).toEqual([1, -1, -1]);
  });
});
