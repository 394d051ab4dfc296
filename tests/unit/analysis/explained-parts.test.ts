import { describe, expect, it } from "vitest";
import type { Calculation } from "../../../src/analysis/query.ts";
import { CBS, ON, RIVM, WIDE, after, exact, lines, of, rate, together } from "./explained.ts";
import { choose, rule } from "./fixtures.ts";

/** Explanations of what a figure is made of. */

describe("what a figure is made of", () => {
  it("says of a weighted mean which part of the weight is known", () => {
    const parts = [
      "Berekend uit 1 van de 2 gemeenten: van de rest is er geen cijfer.",
      "Zij zijn samen 32% van het geheel waarmee gewogen of waardoor gedeeld wordt.", // 1,010 of 3,110
      "Er ontbreekt: Plaats B (niet gepubliceerd).",
    ];
    expect(after(lines("P1", of("homes")))).toEqual([
      "Van een deel van de gebieden is er geen cijfer. Daarom is ook het geheel niet getoond.",
      ...[...parts, "U koos om een geheel met een ontbrekend deel niet te tonen.", "Gewogen met population."],
    ]);
    expect(after(lines("P1", { ...of("homes"), partial: "known" }))).toEqual([
      ...[...parts, "U koos om te tonen wat bekend is.", "Gewogen met population."],
      "Let op: niet alle delen bekend.",
    ]);
  });

  it("leaves out a part that does not exist, and counts one of which the figure by itself is too small", () => {
    expect(after(lines("A+C", { ...of("births"), ...together("A", "C") }))).toEqual([
      "Berekend uit 1 gebied (gemeenten).",
    ]);
    expect(after(lines("C", { ...of("births"), ...together("C") })).slice(1)).toEqual([]);
    expect(lines("A+D", { ...of("births", rate), ...together("A", "D") })).toContain("Berekend uit 2 gemeenten.");
  });

  it("names five parts that are missing, and says how many more there are", () => {
    const none = (...codes: string[]) =>
      lines(codes.join("+"), { ...of("few"), ...together(...codes) }, 1, WIDE).filter((line) =>
        /uit|ontbreekt:|nog/.test(line),
      );
    const five = ["E", "F", "G", "H"].map((code) => `Plaats ${code} (geen gegevens)`).join(", ");
    expect(none("E", "F", "G", "H", "I", "A")).toEqual([
      "Berekend uit 1 van de 6 gemeenten: van de rest is er geen cijfer.",
      `Er ontbreekt: ${five} en Plaats I (geen gegevens).`,
    ]);
    expect(none("E", "F", "G", "H", "I", "A", "J", "K")).toEqual([
      "Berekend uit 1 van de 8 gemeenten: van de rest is er geen cijfer.",
      `Er ontbreekt: ${five} en Plaats I (geen gegevens).`,
      "En nog 2.",
    ]);
  });

  it("says that a group had a figure before the calculation in which it got lost", () => {
    const growth: Calculation = { kind: "change", of: "growth", against: "year" };
    const asked = { ...of("few", growth), areas: [rule({ kind: "group", group: "g2" }, "selected", "together")] };
    expect(after(lines("group:g2", asked))).toEqual([
      "Het aantal is te klein voor een cijfer dat iets zegt.",
      ...["Berekend uit 2 gemeenten.", "7 stuks (2022) vergeleken met 3 stuks (2021)."],
      ...["Berekening: groei sinds een jaar eerder.", "Vóór de berekening was er wel een cijfer."],
    ]);
  });

  it("names the series of a formula and their sources, and holds changes against the figures of the formula", () => {
    const own = (text: string, ...calculations: Calculation[]) => ({
      series: [{ ...choose("two", calculations), source: "own" }],
      formulas: { two: { name: "two", text, unit: "x" } },
    });
    expect(lines("B", own("born[per 1000 population] - births"))).toEqual([
      ...["two, Plaats B, 2022: -108.6 x.", CBS, RIVM, ON],
      "Eigen formule: born[per 1000 population] - births.",
      "De formule gebruikt: born, 22.4 stuks per 1.000 inwoners (2022).",
      ...["De formule gebruikt: births, 131 stuks (2022).", "Let op: schatting."],
    ]);
    const growth: Calculation = { kind: "change", of: "difference", against: "year" };
    expect(after(lines("B", own("births + population", growth)))).toEqual([
      ...["Eigen formule: births + population.", "De formule gebruikt: births, 131 stuks (2022)."],
      "De formule gebruikt: population, 2100 inwoners (2022).",
      ...["2231 x (2022) vergeleken met 2120 x (2021).", "Berekening: verschil met een jaar eerder."],
    ]);
  });

  it("says only the period and the reason where a slot has none of its figures", () => {
    const month = lines("B", { ...of("births"), ...exact("2022-03") }, 0);
    expect(month).toEqual([
      "births, Plaats B, 2022-03.",
      ...["De bron heeft geen cijfers over deze soort periode (dag, week, maand of jaar).", CBS],
    ]);
    expect(lines("P1", { ...of("healthy"), ...exact("2022-03") }, 0).slice(-1)).toEqual([CBS]);
  });
});
