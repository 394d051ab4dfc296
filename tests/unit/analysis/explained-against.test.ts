import { describe, expect, it } from "vitest";
import type { Calculation } from "../../../src/analysis/query.ts";
import { CBS, ITSELF, ON, after, lines, of } from "./explained.ts";
import { areas, choose, rule } from "./fixtures.ts";

/** Explanations of figures that are held against something. */

describe("what a figure is held against", () => {
  const versus = (id: string): Calculation => ({ kind: "versus", of: "difference", reference: id });
  it("is said with the figure in the same slot, and of the reference itself or a missing figure not at all", () => {
    expect(after(lines("D", of("births", versus("B"))))).toEqual([
      ...["8 stuks (2022) naast Plaats B: 131 stuks (2022).", "Berekening: verschil met Plaats B."],
    ]);
    expect(after(lines("B", of("births", versus("B"))))).toEqual(["Berekening: verschil met Plaats B."]);
    expect(after(lines("E", of("births", versus("B"))))).toEqual([
      "De bron kent dit cijfer, maar houdt het geheim: het kan iets over personen of bedrijven verraden.",
      "Berekening: verschil met Plaats B.",
    ]);
    expect(after(lines("B", of("births", versus("Z"))))).toEqual([
      ...["Dit is niet te berekenen zonder te misleiden.", "Berekening: verschil met Z."],
      "Vóór de berekening was er wel een cijfer.",
    ]);
    const group = rule({ kind: "group", group: "g2" }, "reference", "together");
    expect(after(lines("B", { ...of("births", versus("group:g2")), areas: [areas("A", "B"), group] }))).toContain(
      "131 stuks (2022) naast G2: 23 stuks (2022).",
    );
  });

  it("is a base of which at most eight periods are named, or none", () => {
    const mean = { kind: "change", of: "difference", against: { first: "2011", last: "2020" } } as const;
    expect(after(lines("B", of("births", mean)))[0]).toBe(
      "131 stuks (2022) vergeleken met 20 stuks (2011), 30 stuks (2012), 40 stuks (2013), 50 stuks (2014), 60 stuks (2015), 70 stuks (2016), 80 stuks (2017) en 90 stuks (2018).",
    );
    expect(after(lines("B", of("births", { ...mean, against: { period: "2020-01" } })))).toEqual([
      "Dit cijfer kan niet bestaan, bijvoorbeeld omdat het gebied er toen niet was of omdat er niets is om mee te vergelijken.",
      ...["Berekening: verschil met 2020-01.", "Vóór de berekening was er wel een cijfer."],
    ]);
  });

  it("is of the time of the figure, also where that is another than that of its slot", () => {
    const before: Calculation = { kind: "at", base: "previous" };
    const change: Calculation = { kind: "change", of: "difference", against: "previous" };
    const steps = ["Berekening: een periode eerder.", "Berekening: verschil met de vorige periode."];
    expect(lines("B", of("births", before, change))).toEqual([
      ...["births, Plaats B, 2021: 10 stuks.", CBS, ON, ITSELF],
      ...["120 stuks (2021) vergeleken met 110 stuks (2020).", ...steps],
    ]);
    expect(after(lines("B", of("births", change, before)))).toEqual([
      ...["120 stuks (2021) vergeleken met 110 stuks (2020).", ...steps.toReversed()],
      "Let op: grens of methode veranderd.",
    ]);
    expect(after(lines("B", of("births", { kind: "at", base: "year" }, versus("A"))))[0]).toBe(
      "120 stuks (2021) naast Plaats A: 14 stuks (2021).",
    );
  });

  it("is a margin, which may be unknown; of a trend the newest eight figures", () => {
    const interval: Calculation = { kind: "interval", level: 95 };
    const step = "Berekening: met marge van 95%.";
    // Byar: 131 × (1 − 1/1179 − 1.96/(3√131))³ and 132 × (1 − 1/1188 + 1.96/(3√132))³.
    expect(after(lines("B", of("births", interval)))).toEqual(["De marge loopt van 110 tot 155.", step]);
    expect(after(lines("D", of("healthy", interval)))).toEqual([
      "Waar minder dan 50 mensen zijn ondervraagd, is er geen cijfer.",
      ...["De marge van dit cijfer is niet bekend.", step],
    ]);
    expect(after(lines("B", of("births", { kind: "trend", n: 10 })))[0]).toBe(
      "De cijfers: 60 stuks (2015), 70 stuks (2016), 80 stuks (2017), 90 stuks (2018), 100 stuks (2019), 110 stuks (2020), 120 stuks (2021) en 131 stuks (2022).",
    );
  });

  it("is a whole, a number of areas, or a weighted mean in the period of the figure", () => {
    const share: Calculation = { kind: "share", of: "members", among: "all" };
    expect(after(lines("B", { series: [choose("young", [share], { sex: ["m"] })] }))).toEqual([
      "20 stuks (2022) op een geheel van 60 stuks (2022).",
      "Berekening: aandeel in alle categorieën (geslacht).",
    ]);
    const place = (of: "rank" | "weighted-z-score") =>
      ({ kind: "position", of, among: "level", first: "high" }) as const;
    expect(after(lines("B", of("births", place("rank"))))[0]).toBe(
      "131 stuks (2022), onder 3 gebieden met een cijfer.",
    );
    // (1010 × 110 + 160 × 60) ÷ 1170 = 103.2; √((1010 × 6.84² + 160 × 43.16²) ÷ 1170) = 17.2
    expect(after(lines("D", of("homes", place("weighted-z-score"))))).toContain(
      "60 euro (2022); het gemiddelde van de 2 gebieden met een cijfer is 103 euro (2022), de standaardafwijking 17 euro (2022).",
    );
  });
});
