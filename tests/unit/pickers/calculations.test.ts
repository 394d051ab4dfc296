import { describe, expect, it } from "vitest";
import { offersFor } from "../../../src/analysis/offers.ts";
import type { Calculation } from "../../../src/analysis/query.ts";
import { TEXTS } from "../../../src/i18n/resources.ts";
import { entryIdOf, groupsOf, withCalculation } from "../../../src/pickers/calculations/entries.ts";
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
