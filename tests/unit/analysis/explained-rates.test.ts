import { describe, expect, it } from "vitest";
import type { Calculation } from "../../../src/analysis/query.ts";
import { CBS, ITSELF, LEAST, ON, PER_1000, RIVM, after, exact, lines, of, rate, together } from "./explained.ts";

/** Whole explanations of rates and of sums over time. */

const undo: Calculation = { kind: "per-period", corrections: "flag" };
const recast: Calculation = { kind: "recast", to: "latest" };

describe("the count and the denominator of a rate", () => {
  it("are those of the rolled figures", () => {
    expect(lines("B", of("births", { kind: "rolling", of: "sum", n: 3 }, rate))).toEqual([
      "births, Plaats B, 2022: 171.9 stuks per 1.000 inwoners.", // 110 + 120 + 131 of 2,100
      ...[CBS, ON, ITSELF],
      "births gedeeld door population (2022), maal 1000.",
      ...[LEAST, "Het aantal is 361 stuks (2022).", "Er wordt gedeeld door 2100 inwoners (2022)."],
      ...["Over de perioden 2020 tot en met 2022.", "Berekening: som over 3 jaar.", PER_1000],
    ]);
  });

  it("are those of the newer area, of which the denominator is no published figure", () => {
    expect(lines("B", { ...of("births", recast, rate), ...exact("2020", "2021") }, 0)).toEqual([
      "births, Plaats B, 2020: 188.9 stuks per 1.000 inwoners.", // 110 + 9 of 520 + 110
      ...[CBS, ON, "births gedeeld door population (2020), maal 1000.", LEAST],
      "births is omgerekend van de indeling van 2019: 100% van Plaats B en 100% van Plaats C.",
      "population is omgerekend van de indeling van 2019: 100% van Plaats B en 100% van Plaats C.",
      "Het aantal is 119 stuks (2020).",
      ...["Berekening: omgerekend naar de nieuwste gemeente-indeling.", PER_1000],
      "Let op: omgerekend naar een andere indeling.",
    ]);
  });

  it("are those of a running total, which begins at the source's first period or the first one shown", () => {
    expect(after(lines("B", of("births", { kind: "cumulate", from: "shown" }, rate)))).toEqual([
      ...["births gedeeld door population (2022), maal 1000.", LEAST],
      ...["Het aantal is 251 stuks (2022).", "Er wordt gedeeld door 2100 inwoners (2022)."],
      "Over de perioden 2021 tot en met 2022.",
      ...["Berekening: opgeteld vanaf de eerste getoonde periode.", PER_1000],
    ]);
    expect(after(lines("B", of("births", { kind: "cumulate", from: "start" })))).toEqual([
      ...["Over de perioden 2010 tot en met 2022.", "Berekening: opgeteld vanaf het begin."],
    ]);
  });

  it("are those of a running total taken apart, and of longer periods", () => {
    expect(lines("B", { ...of("total", undo, rate), ...exact("2021-03", "2021-04") })).toEqual([
      "total, Plaats B, 2021-04: 25.0 stuks per 1.000 inwoners.",
      ...[CBS, RIVM, ON, ITSELF, "total gedeeld door population (2021), maal 1000.", LEAST],
      ...["Het aantal is 50 stuks (2021-04).", "Er wordt gedeeld door 2000 inwoners (2021)."],
      "Het totaal van de bron is 140 stuks (2021-04); daarvoor was het 90 stuks (2021-03).",
      ...["Berekening: per maand.", PER_1000],
    ]);
    const quarters = { ...of("sold", { kind: "by", frequency: "quarter", of: "own" }, rate) } as const;
    expect(after(lines("B", { ...quarters, ...exact("2021-Q1", "2021-Q2") }))).toEqual([
      ...["sold gedeeld door population (2021), maal 1000.", LEAST],
      ...["Het aantal is 45 stuks (2021-Q2).", "Er wordt gedeeld door 2000 inwoners (2021)."],
      ...["Over de perioden 2021-04 tot en met 2021-06.", "Berekening: per kwartaal.", PER_1000],
    ]);
  });

  it("are of the mean of two days where the next one is known, with both thresholds of the indicator", () => {
    const least = [
      "Bij minder dan 100 om door te delen (population) is er geen cijfer.",
      "Bij een aantal van minder dan 3 is er geen cijfer.",
    ];
    expect(lines("D", of("born", rate), 0)).toEqual([
      ...["born, Plaats D, 2021.", "Het aantal is te klein voor een cijfer dat iets zegt.", CBS, RIVM, ON, ITSELF],
      "born gedeeld door het gemiddelde van population (2021 en 2022), maal 1000.",
      ...[...least, "Het aantal is 2 stuks (2021)."],
      "Bekend zijn 150 inwoners (2021) en 160 inwoners (2022); er wordt gedeeld door het gemiddelde, of alleen door het eerste waar het cijfer een schatting is.",
      PER_1000,
    ]);
    expect(lines("B", of("born", rate))).toEqual([
      ...["born, Plaats B, 2022: 22.4 stuks per 1.000 inwoners.", CBS, RIVM, ON, ITSELF],
      ...["born gedeeld door population (2022), maal 1000.", ...least],
      ...["Het aantal is 47 stuks (2022).", "Er wordt gedeeld door 2100 inwoners (2022)."],
      ...[PER_1000, "Let op: schatting."],
    ]);
  });

  it("are not said of a rate that lacks a part, nor of a figure without denominator", () => {
    expect(lines("P2", of("births", rate)).join(" ")).not.toMatch(/Het aantal|Er wordt gedeeld/);
    expect(lines("B", of("births")).join(" ")).not.toMatch(/Het aantal|Er wordt gedeeld/);
  });
});

describe("the running totals on either side", () => {
  it("are said of one area as published, and of no other row", () => {
    const asked = { ...of("total", undo), ...exact("2021-03", "2021-04") };
    const step = "Berekening: per maand.";
    expect(after(lines("P1", asked))).toEqual([RIVM, "Berekend uit 2 gemeenten.", step]);
    expect(after(lines("A+B", { ...asked, ...together("A", "B") }))).toEqual([RIVM, "Berekend uit 2 gemeenten.", step]);
    expect(after(lines("A", { ...asked, ...together("A") }))).toEqual([
      RIVM,
      "Berekend uit 1 gebied (gemeenten).",
      step,
    ]);
  });
});
