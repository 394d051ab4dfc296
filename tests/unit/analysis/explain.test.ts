import { describe, expect, it } from "vitest";
import { explain } from "../../../src/analysis/explain/explain.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { Calculation, Position, Query } from "../../../src/analysis/query.ts";
import { REASONS } from "../../../src/cube/reason.ts";
import type { Figures } from "./fixtures.ts";
import {
  AREAS,
  POPULATION,
  TOOLS,
  answer,
  areas,
  catalogue,
  choose,
  indicator,
  query,
  reference,
  renamedWorld,
  rule,
  span,
} from "./fixtures.ts";
import { said } from "./said.ts";

const rate: Calculation = { kind: "rate", per: 1000, denominator: "population" };
const BOOK = catalogue(
  indicator("deaths", { chance: { process: "poisson" }, spans: [span("gemeente", "2016", "2022")] }),
  indicator("total", { time: "cumulative", spans: [span("gemeente", "2021-03-01", "2021-03-31")] }),
  indicator("crimes"),
  indicator("homes", { aggregation: { rule: "weighted", weight: "population" }, kind: "amount" }),
  indicator("median", { aggregation: { rule: "none" } }),
  POPULATION,
);
const FIGURES: Figures = {
  deaths: { A: { 2017: 10, 2018: 20, 2019: 25, 2020: 30, 2021: 40 }, B: { 2021: 9 } },
  total: { A: { "2021-03-01": 4, "2021-03-02": 9, "2021-03-03": 7 } },
  crimes: {
    A: { 2020: 5, 2021: 10 },
    B: { 2021: "suppressed" },
    C: { 2020: 8 },
    D: { 2021: [7, "provisional"] },
    E: { 2021: "not-published" },
  },
  homes: { A: { 2021: 100 }, B: { 2021: 200 } },
  median: { A: { 2021: 1 } },
  population: { A: { 2020: 900, 2021: 1000 }, B: { 2020: 500, 2021: 500 }, C: { 2020: 100 }, D: { 2021: 150 } },
};

function lines(area: string, more: Partial<Query>, slot = 0): string[] {
  const asked = query({ areas: [rule({ kind: "all" }), reference("P1", "P2")], ...more });
  const data = answer(plan(asked, BOOK, AREAS, TOOLS), BOOK, FIGURES);
  return explain(asked, BOOK, AREAS, data, { series: 0, slot, area }, TOOLS).map(said);
}

describe("an explanation", () => {
  it("of a rate that is too small keeps the count and the denominator in sight", () => {
    const said = lines("D", { series: [choose("crimes", [rate])] });
    expect(said).toContain("Het aantal is 7 stuks (2021).");
    expect(said).toContain("Er wordt gedeeld door 150 inwoners (2021).");
    expect(lines("B", { series: [choose("crimes", [rate])] }).join(" ")).not.toContain("Het aantal");
  });

  it("of a change says both figures and their periods, also of a code that the area had before", () => {
    const growth: Calculation = { kind: "change", of: "growth", against: { period: "2020" } };
    expect(lines("A", { series: [choose("crimes", [growth])] })).toContain(
      "10 stuks (2021) vergeleken met 5 stuks (2020).",
    );
    expect(lines("A", { series: [choose("crimes", [rate, growth])] })).toContain(
      "10.0 stuks per 1.000 inwoners (2021) vergeleken met 5.6 stuks per 1.000 inwoners (2020).",
    );
    expect(lines("D", { series: [choose("crimes", [growth])] }).join(" ")).toContain(
      "7 stuks (2021) vergeleken met geen cijfer (2020,",
    );
    const asked = query({ series: [choose("crimes", [growth])] });
    const world = renamedWorld("OldD", "D");
    const figures = { crimes: { OldD: { 2020: 20 }, D: { 2021: 30 } } };
    const data = answer(plan(asked, BOOK, world, TOOLS), BOOK, figures, world);
    expect(explain(asked, BOOK, world, data, { series: 0, slot: 0, area: "D" }, TOOLS).map(said)).toContain(
      "30 stuks (2021) vergeleken met 20 stuks (2020), toen Plaats D van toen (OldD).",
    );
  });

  it("of an own formula says the figure of every series in it", () => {
    const asked = {
      series: [{ ...choose("two"), source: "own" }],
      formulas: { two: { name: "two", text: "crimes[per 1000 population] + population / 10" } },
    };
    const said = lines("A", asked);
    expect(said).toContain("De formule gebruikt: crimes, 10.0 stuks per 1.000 inwoners (2021).");
    expect(said).toContain("De formule gebruikt: population, 1000 inwoners (2021).");
  });

  it("of a share says its whole, and of a comparison the figure beside it", () => {
    const all = { series: [choose("population", [{ kind: "share", of: "areas", among: "all" }])] } as const;
    expect(lines("A", { ...all, periods: { kind: "exact", periods: ["2021"] } }).join(" ")).not.toContain(
      "op een geheel",
    );
    const parent = choose("population", [{ kind: "share", of: "parent", level: "provincie" }]);
    expect(lines("A", { series: [parent] })).toContain("1000 inwoners (2021) op een geheel van 1500 inwoners (2021).");
    const versus: Calculation = { kind: "versus", of: "ratio", reference: "P1" };
    expect(lines("A", { series: [choose("population", [versus])], areas: [areas("A")] })).toContain(
      "1000 inwoners (2021) naast Noord: 1500 inwoners (2021).",
    );
  });

  it("of a place says among how many, of a z-score the mean, of a distance the limit", () => {
    const place = (of: Position["of"]) =>
      lines("A", { series: [choose("population", [{ kind: "position", of, among: "level", first: "high" }])] });
    expect(place("rank")).toContain("1000 inwoners (2021), onder 3 gebieden met een cijfer.");
    const [mean, deviation] = ["550", "349"]; // of 1000, 500 and 150: √(365000 ÷ 3)
    expect(place("z-score")).toContain(
      `1000 inwoners (2021); het gemiddelde van de 3 gebieden met een cijfer is ${mean} inwoners (2021), de standaardafwijking ${deviation} inwoners (2021).`,
    );
    expect(place("class-distance")).toContain(
      "1000 inwoners (2021); de dichtstbijzijnde klassengrens is 500 inwoners (2021).",
    );
  });

  it("of a verdict says what it is in a word, the figure beside it and the margin; of a trend its figures", () => {
    const verdict: Calculation = { kind: "verdict", level: 95, reference: "B" };
    const asked = (...calculations: Calculation[]) => ({
      series: [choose("deaths", calculations)],
      areas: [areas("A")],
    });
    expect(lines("A", asked(rate, verdict))).toEqual(
      expect.arrayContaining([
        "deaths, Plaats A, 2021: hoger.",
        "40.0 stuks per 1.000 inwoners (2021) naast Plaats B: 18.0 stuks per 1.000 inwoners (2021).",
        "De marge loopt van 28.6 tot 54.5.", // Byar for 40 of 1,000
      ]),
    );
    expect(lines("A", asked({ kind: "trend", n: 5 }))).toEqual(
      expect.arrayContaining([
        "deaths, Plaats A, 2021: stijgend.",
        "De cijfers: 10 stuks (2017), 20 stuks (2018), 25 stuks (2019), 30 stuks (2020) en 40 stuks (2021).",
      ]),
    );
  });

  it("of sums over time says which periods, and of running totals between which two a figure lies", () => {
    const rolling: Calculation = { kind: "rolling", of: "sum", n: 3 };
    expect(lines("A", { series: [choose("deaths", [rolling])] })).toContain("Over de perioden 2019 tot en met 2021.");
    const apart: Calculation = { kind: "per-period", corrections: "flag" };
    const asked = (calculations: Calculation[]) => ({
      series: [choose("total", calculations)],
      periods: { kind: "exact", periods: ["2021-03-03"] } as const,
    });
    expect(lines("A", asked([apart]))).toContain(
      "Het totaal van de bron is 7 stuks (2021-03-03); daarvoor was het 9 stuks (2021-03-02).",
    );
    expect(lines("A", asked([apart]))).toContain("Let op: bijgesteld door de bron.");
    expect(lines("A", asked([apart, { kind: "rolling", of: "sum", n: 2 }]))).toEqual(
      expect.arrayContaining([
        "Over de perioden 2021-03-02 tot en met 2021-03-03.",
        "Het totaal van de bron is 7 stuks (2021-03-03); daarvoor was het 4 stuks (2021-03-01).",
      ]),
    );
    expect(
      lines("A", {
        ...asked([apart, { kind: "by", frequency: "month", of: "own" }]),
        periods: { kind: "exact", periods: ["2021-03"] },
      }),
    ).toContain("Over de perioden 2021-03-01 tot en met 2021-03-31.");
  });

  it("of a published figure: what it is, source, division, and what to mind", () => {
    expect(lines("D", {})).toEqual([
      "crimes, Plaats D, 2021: 7 stuks.",
      "Bron: CBS (CC BY 4.0).",
      "Op de gemeenten volgens de indeling van 2021.",
      "Dit cijfer is van het gebied zelf.",
      "Let op: voorlopig.",
    ]);
  });

  it("of a whole with missing parts: how many are known, which are missing and why, and what was chosen", () => {
    expect(lines("P1", {})).toEqual([
      "crimes, Noord, 2021.",
      "Van een deel van de gebieden is er geen cijfer. Daarom is ook het geheel niet getoond.",
      "Bron: CBS (CC BY 4.0).",
      "Op de gemeenten volgens de indeling van 2021.",
      "Berekend uit 1 van de 2 gemeenten: van de rest is er geen cijfer.",
      "Er ontbreekt: Plaats B (afgeschermd (CBS: geheim)).",
      "U koos om een geheel met een ontbrekend deel niet te tonen.",
    ]);
    expect(lines("P1", { partial: "known" }).at(-2)).toBe("U koos om te tonen wat bekend is.");
  });

  it("of a whole that is known: of how many parts", () => {
    const group = rule({ kind: "group", group: "g2" }, "selected", "together");
    expect(lines("group:g2", { areas: [group] })).toContain("Berekend uit 2 gemeenten.");
    expect(lines("P1", { series: [choose("homes")] })).toEqual(
      expect.arrayContaining(["Berekend uit 2 gemeenten.", "Gewogen met population."]),
    );
  });

  it("of a rate: what by what, of which period, and from which number on", () => {
    expect(lines("A", { series: [choose("crimes", [rate])] })).toEqual([
      "crimes, Plaats A, 2021: 10.0 stuks per 1.000 inwoners.",
      "Bron: CBS (CC BY 4.0).",
      "Op de gemeenten volgens de indeling van 2021.",
      "Dit cijfer is van het gebied zelf.",
      "crimes gedeeld door population (2021), maal 1000.",
      "Bij minder dan 200 om door te delen (population) is er geen cijfer.",
      "Het aantal is 10 stuks (2021).",
      "Er wordt gedeeld door 1000 inwoners (2021).",
      "Berekening: per 1000 inwoners.",
    ]);
    expect(lines("D", { series: [choose("crimes", [rate])] })).toContain(
      "Het aantal is te klein voor een cijfer dat iets zegt.",
    );
  });

  it("of a figure on newer areas: which older ones went into it", () => {
    const recast = {
      series: [choose("crimes", [{ kind: "recast", to: "latest" }])],
      periods: { kind: "exact", periods: ["2020"] },
    } as const;
    expect(lines("B", { ...recast })).toContain(
      "crimes is omgerekend van de indeling van 2019: 100% van Plaats B en 100% van Plaats C.",
    );
    expect(lines("A", { ...recast }).join(" ")).not.toContain("omgerekend van");
    expect(lines("A", { ...recast })).toContain("Dit cijfer is van het gebied zelf.");
    expect(lines("E", { ...recast, periods: { kind: "exact", periods: ["2021"] } })).toContain(
      "Dit cijfer is van het gebied zelf.",
    );
  });

  it("of a figure that got lost in a calculation: that there was one before", () => {
    const growth: Calculation = { kind: "change", of: "growth", against: { period: "2020" } };
    const told = lines("A", { series: [choose("crimes", [growth])] });
    expect(told).toContain("Het aantal is te klein voor een cijfer dat iets zegt.");
    expect(told.at(-1)).toBe("Vóór de berekening was er wel een cijfer.");
    expect(lines("E", { series: [choose("crimes", [growth])] }).join(" ")).not.toContain("Vóór de berekening");
    expect(lines("A", { series: [choose("crimes", [rate])] }).join(" ")).not.toContain("Vóór de berekening");
  });

  it("of what is refused, of another frequency, or not there, says so and no more", () => {
    const rolling: Calculation = { kind: "rolling", of: "sum", n: 2 };
    expect(lines("A", { series: [choose("population", [rolling])] }).slice(0, 2)).toEqual([
      "population, Plaats A, 2021.",
      "Dit is niet te berekenen zonder te misleiden.",
    ]);
    expect(lines("P1", { series: [choose("median")] })).toEqual([
      "median, Noord, 2021.",
      "Dit is niet te berekenen zonder te misleiden.",
      "Bron: CBS (CC BY 4.0).",
      "median kunt u niet optellen of middelen over gebieden. Voor Noord is er daarom geen cijfer.",
    ]);
    const monthly = lines("A", { periods: { kind: "exact", periods: ["2021-03"] } });
    expect(monthly).toContain("De bron heeft geen cijfers over deze soort periode (dag, week, maand of jaar).");
    expect(lines("Z", {})).toEqual(["Voor deze cel is er geen cijfer."]);
    expect(lines("A", {}, 1)).toEqual(["Voor deze cel is er geen cijfer."]);
  });

  it("of an area that a filter left out stays possible", () => {
    expect(
      lines("D", { areas: [areas("A", "D")], filter: [{ kind: "rank", first: "high", n: 1, series: 0, slot: 0 }] })[0],
    ).toBe("crimes, Plaats D, 2021: 7 stuks.");
  });

  it("has words for every reason", () => {
    for (const reason of REASONS.filter((each) => each !== "present"))
      expect(said({ id: `analysis.explain-missing-${reason}` })).toMatch(/\.$/);
  });
});
