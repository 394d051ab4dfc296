import { describe, expect, it } from "vitest";
import { offersFor } from "../../../src/analysis/offers.ts";
import type { Calculation } from "../../../src/analysis/query.ts";
import { TEXTS } from "../../../src/i18n/resources.ts";
import { entryIdOf, groupsOf, withCalculation } from "../../../src/pickers/calculations/entries.ts";
import { referencesFor } from "../../../src/pickers/calculations/choices.ts";
import { AREAS, areas, query, reference, rule } from "../analysis/fixtures.ts";
import { ADMISSIONS, CATALOGUE, CRIMES, POPULATION, VOTES } from "../workspace/samples.ts";

const offers = (indicator: string) =>
  offersFor({ source: "store", indicator, members: {}, calculations: [] }, CATALOGUE);

describe("the menu of calculations", () => {
  it("names and explains everything that the analysis offers", () => {
    for (const { id } of [ADMISSIONS, CRIMES, POPULATION, VOTES]) {
      for (const { calculation } of offers(id)) {
        const entry = entryIdOf(calculation);
        expect(TEXTS[`calc.${entry}`], entry).toBeDefined();
        expect(TEXTS[`calc.${entry}-means`], entry).toBeDefined();
      }
    }
  });

  it("holds every offer once, in one group", () => {
    const all = offers(CRIMES.id).filter(({ chain }) => !chain);
    const shown = groupsOf(offers(CRIMES.id)).flatMap(({ entries }) => entries.flatMap((entry) => entry.offers));
    expect(shown).toHaveLength(all.length);
    expect(new Set(shown)).toEqual(new Set(all));
  });

  it("puts what works on parts before what works on rows, and one of a kind in the place of the other", () => {
    const growth: Calculation = { kind: "change", of: "growth", against: "previous" };
    const index: Calculation = { kind: "change", of: "index", against: "first" };
    const rate: Calculation = { kind: "rate", per: 1000, denominator: "population" };
    const sum: Calculation = { kind: "rolling", of: "sum", n: 7 };
    expect(withCalculation(withCalculation([growth], rate), sum)).toEqual([sum, rate, growth]);
    expect(withCalculation([rate, growth], index)).toEqual([rate, index]);
  });
});

describe("what a figure may be set beside by name", () => {
  const asked = (...compared: string[]) => query({ areas: [areas("A"), reference(...compared)] });

  it("is what is compared with above it, what is near, the larger area around that, and the country", () => {
    expect(referencesFor(asked("E"), AREAS, ["D", "A"])).toEqual(["E", "D", "A", "P2", "P1", "NL01"]);
  });

  it("is each of these once, and no code that nobody knows", () => {
    expect(referencesFor(asked("NL01", "A", "GM9999"), AREAS, ["A"])).toEqual(["NL01", "A", "P1"]);
  });

  it("is no single area of a group that stands as one row", () => {
    const together = query({ areas: [rule({ kind: "codes", codes: ["D", "E"] }, "reference", "together")] });
    expect(referencesFor(together, AREAS, [])).toEqual(["NL01"]);
  });
});
