import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REASON } from "../../../src/cube/reason.ts";
import type { OwnFormula, Query } from "../../../src/analysis/query.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import type { Figure } from "./fixtures.ts";
import { areas, catalogue, choose, indicator, query, read, reference, run, span } from "./fixtures.ts";
import { runs } from "../full.ts";

/**
 * A count by kind of which one kind is kept secret in one area, and formulas over it. A power of eleven per cell makes
 * every sum of cells, each taken a few times, a number of its own, so that a secret that is found is no coincidence.
 */
const both = (text: string) => ({ nl: text, en: text });
const KIND = {
  id: "kind",
  name: both("Soort"),
  total: "all",
  members: ["all", "x", "y", "z"].map((code) => ({ code, name: both(code) })),
};
const PARTS = ["x", "y", "z"];
const CODES = ["A", "B", "D", "E"];
const INSIDE: Readonly<Record<string, readonly string[]>> = { P1: ["A", "B"], P2: ["D", "E"] };
const levels = ["gemeente", "provincie"].map((level) => span(level, "2020", "2021"));
const BOOK = catalogue(
  indicator("crimes", { dimensions: [KIND], spans: levels }),
  indicator("population", { time: "stock", spans: levels }),
);
const PEOPLE = 1000;

function countOf(code: string, kind: string): number {
  const kinds = kind === "all" ? PARTS : [kind];
  return (INSIDE[code] ?? [code])
    .flatMap((each) => kinds.map((one) => 11 ** (CODES.indexOf(each) * 3 + PARTS.indexOf(one))))
    .reduce((sum, each) => sum + each, 0);
}

function figures(...hidden: readonly string[]): Record<string, Record<string, Figure>> {
  const cells = [...CODES, "P1", "P2"].flatMap((code) =>
    ["all", ...PARTS].map((kind): [string, Record<string, Figure>] => {
      const key = `${code}~kind.${kind}`;
      return [key, { 2020: countOf(code, kind), 2021: hidden.includes(key) ? "suppressed" : countOf(code, kind) }];
    }),
  );
  return Object.fromEntries(cells);
}

const population = Object.fromEntries([...CODES, "P1", "P2"].map((code) => [code, { 2020: PEOPLE, 2021: PEOPLE }]));

/** Formulas as series, then plain members of crimes; of A and the areas beside it. */
function ask(texts: readonly string[], plain: readonly string[], hidden: readonly string[], more: Partial<Query> = {}) {
  const formulas = Object.fromEntries(
    texts.map((text, i): [string, OwnFormula] => [`f${String(i)}`, { name: `F${String(i)}`, text }]),
  );
  const asked = query({
    series: [
      ...texts.map((_, i) => ({ ...choose(`f${String(i)}`), source: "own" })),
      ...plain.map((kind) => choose("crimes", [], { kind: [kind] })),
    ],
    areas: [areas("A")],
    formulas,
    ...more,
  });
  return run(asked, BOOK, { crimes: figures(...hidden), population });
}

const member = (kind: string) => `crimes[kind=${kind}]`;

describe("an own formula over figures that are published", () => {
  it.each([
    ["takes the others from the total", "crimes - crimes[kind=x] - crimes[kind=y]"],
    ["does so another way round", "-(crimes[kind=x] + crimes[kind=y] - crimes) / 2"],
    ["does so in rates", "crimes[per 1000] - crimes[kind=x, per 1000] - crimes[kind=y, per 1000]"],
    ["does so per inhabitant", "crimes / population * 1000 - (crimes[kind=x] + crimes[kind=y]) / population * 1000"],
    ["does so within functions", "round(abs(crimes - crimes[kind=x] - crimes[kind=y]); 0) + 1"],
    ["divides it by the total", "(crimes - crimes[kind=x] - crimes[kind=y]) / crimes * 100"],
    ["divides by it", "crimes / (crimes - crimes[kind=x] - crimes[kind=y])"],
    ["has it as the least of some", "min(crimes; crimes - crimes[kind=x] - crimes[kind=y])"],
    ["multiplies it", "(crimes - crimes[kind=x] - crimes[kind=y]) * crimes"],
    ["counts it as part of 100 %", "1 - crimes[kind=x] / crimes - crimes[kind=y] / crimes"],
    ["halves in two ways", "crimes / 2 - crimes[kind=x] * 0.5 - crimes[kind=y] * 0.5"],
    ["names one figure twice", "2 * crimes - crimes[kind=x] - crimes[kind=x] - 2 * crimes[kind=y]"],
    [
      "multiplies by what comes to the same",
      "crimes * (population + 1 - sqrt(4)) - (crimes[kind=x] + crimes[kind=y]) * (population - 1)",
    ],
    ["multiplies by the highest of two numbers", "crimes * max(2; 3) - 3 * crimes[kind=x] - 3 * crimes[kind=y]"],
    ["multiplies by the lowest of two numbers", "crimes * min(2; 3) - 2 * crimes[kind=x] - 2 * crimes[kind=y]"],
    [
      "writes the other indicator in front",
      "population * crimes - population * crimes[kind=x] - population * crimes[kind=y]",
    ],
    ["divides by a product", "crimes / (population * 2) - (crimes[kind=x] + crimes[kind=y]) / population / 2"],
    ["adds to a product with it", "(crimes - crimes[kind=x] - crimes[kind=y]) * crimes[kind=y] + crimes"],
    ["adds to a product after it", "crimes[kind=y] * (crimes - crimes[kind=x] - crimes[kind=y]) + crimes"],
    ["adds to the root of it", "sqrt(crimes - crimes[kind=x] - crimes[kind=y]) + crimes"],
    ["has it as one of the highest", "max(crimes[kind=x]; crimes - crimes[kind=x] - crimes[kind=y])"],
    ["leaves it with a total it names", "3 * crimes - crimes[kind=x] - crimes[kind=y]"],
    ["leaves it with a part it names", "2 * crimes - 2 * crimes[kind=x] - crimes[kind=y]"],
  ])("is withheld when it %s", (_, text) => {
    const result = ask([text], [], ["A~kind.z"]);
    expect(read(result, "A")).toBe("partial-withheld");
    expect(result.notes.find(({ message }) => message.id === "analysis.secret-kept")?.message.params).toEqual({
      name: { nl: "F0", en: "F0" },
    });
    expect(typeof read(ask([text], [], []), "A")).toBe("number");
  });

  it("is withheld when another figure of the result leaves the secret, and only then", () => {
    const rest = "crimes - crimes[kind=x]";
    expect(read(ask([rest], ["y"], ["A~kind.z"]), "A")).toBe("partial-withheld");
    expect(read(ask([rest], [], ["A~kind.z"]), "A")).toBe(countOf("A", "y") + countOf("A", "z"));
    expect(read(ask(["crimes * 2 - crimes[kind=x] * 2"], ["y"], ["A~kind.z"]), "A")).toBe("partial-withheld");
    const more = "crimes + crimes[kind=y] - crimes[kind=x]";
    expect(read(ask([more], ["y"], ["A~kind.z"]), "A")).toBe("partial-withheld");
  });

  it("is withheld when two formulas leave it together", () => {
    const result = ask([`crimes - ${member("x")}`, `${member("y")} + 3`], [], ["A~kind.z"]);
    expect(read(result, "A", 0, 0)).toBe("partial-withheld");
    expect(read(result, "A", 0, 1)).toBe(countOf("A", "y") + 3);
  });

  it("is withheld when two that say nothing alone leave it together, taken from each other or added", () => {
    const both = (one: string, other: string) =>
      [0, 1].map((place) => read(ask([one, other], [], ["A~kind.z"]), "A", 0, place));
    const gone = ["partial-withheld", "partial-withheld"];
    expect(both(`crimes + ${member("x")}`, `2 * ${member("x")} + ${member("y")}`)).toEqual(gone);
    expect(both(`crimes - 2 * ${member("x")}`, `${member("x")} - ${member("y")}`)).toEqual(gone);
    const [one, other] = both(`crimes + ${member("x")}`, `3 * ${member("x")} + ${member("y")}`);
    expect([typeof one, typeof other]).toEqual(["number", "number"]);
  });

  it("is shown where it takes roots, or the least, of figures that tell nothing together", () => {
    const roots = "sqrt(crimes) - sqrt(crimes[kind=x]) - sqrt(crimes[kind=y])";
    expect(typeof read(ask([roots], [], ["A~kind.z"]), "A")).toBe("number");
    const least = "min(crimes; crimes[kind=x]; crimes[kind=y]) + 1";
    expect(read(ask([least], [], ["A~kind.z"]), "A")).toBe(countOf("A", "x") + 1);
  });

  it("keeps the figures of other areas and periods, and formulas that tell nothing", () => {
    const rest = "crimes - crimes[kind=x] - crimes[kind=y]";
    const result = ask([rest], [], ["A~kind.z"], {
      areas: [areas("A", "B")],
      periods: { kind: "exact", periods: ["2020", "2021"] },
    });
    expect(read(result, "A", 0)).toBe(countOf("A", "z"));
    expect(read(result, "A", 1)).toBe("partial-withheld");
    expect(read(result, "B", 1)).toBe(countOf("B", "z"));
    const share = `${member("x")} / crimes * 100`;
    expect(read(ask([share], ["y"], ["A~kind.z"]), "A")).toBeCloseTo(100 / 133, 9);
  });

  it("follows the period before and the reference", () => {
    const before = ask(["previous(crimes - crimes[kind=x] - crimes[kind=y])"], [], ["A~kind.z"]);
    expect(read(before, "A")).toBe(countOf("A", "z"));
    const beside = "crimes[kind=x] - reference(crimes[kind=x])";
    const shown = { areas: [areas("A"), reference("P1")] };
    expect(read(ask([beside], [], ["B~kind.x"], shown), "A")).toBe("partial-withheld");
    expect(read(ask([beside], [], [], shown), "A")).toBe(-countOf("B", "x"));
  });
});

describe("a difference from a reference", () => {
  it("is withheld where it is a figure that is kept secret", () => {
    const versus = query({
      series: [choose("crimes", [{ kind: "versus", of: "difference", reference: "" }], { kind: ["x"] })],
      areas: [areas("A"), reference("P1")],
    });
    const of = (...hidden: string[]): Result => run(versus, BOOK, { crimes: figures(...hidden), population });
    expect(read(of("B~kind.x"), "A")).toBe("partial-withheld");
    expect(read(of(), "A")).toBe(-countOf("B", "x"));
    expect(read(of("D~kind.x"), "A")).toBe(-countOf("B", "x"));
  });
});

const KEYS = CODES.flatMap((code) => ["all", ...PARTS].map((kind) => `${code}~kind.${kind}`));
const weight = fc.integer({ min: -2, max: 2 });
const combination = fc.tuple(weight, weight, weight, weight);

describe("any linear combination of figures that are shown", () => {
  it("gives no secret cell by itself, nor by one subtraction with another figure", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 3 }),
        fc.array(combination, { minLength: 1, maxLength: 2 }),
        fc.subarray(["all", ...PARTS]),
        (hidden, weights, plain) => {
          const texts = weights.map((each) => {
            const parts = each.flatMap((times, i) =>
              times === 0 ? [] : [`${String(times)} * ${member(["all", ...PARTS][i] ?? "")}`],
            );
            return parts.length === 0 ? member("x") : parts.join(" + ").replaceAll("+ -", "- ");
          });
          const result = ask(texts, plain, hidden, { areas: [areas(...CODES)] });
          const secrets = hidden.map((key) => {
            const [code = "", kind = ""] = key.split("~kind.");
            return countOf(code, kind);
          });
          for (const [a, area] of result.areas.entries()) {
            const values = result.series.flatMap((_series, s) => {
              const cell = cellAt(result, s, a, 0);
              const value = result.values[cell] ?? NaN;
              // A formula that is one figure as published tells what the source does.
              const own = weights[s]?.filter((times) => times !== 0) ?? [1];
              return result.reason[cell] === REASON.present ? [{ value, published: own.length < 2 }] : [];
            });
            for (const one of values) {
              if (one.published) continue;
              for (const secret of secrets) {
                expect(
                  [1, -1, 2, -2].map((times) => times * secret),
                  area.code,
                ).not.toContain(one.value);
                for (const other of values)
                  expect(
                    [one.value - other.value, other.value - one.value].some((rest) => rest === secret),
                    `${area.code}: ${texts.join("; ")}`,
                  ).toBe(false);
              }
            }
          }
        },
      ),
      runs(70),
    );
  });
});
