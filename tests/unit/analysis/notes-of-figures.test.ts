import { describe, expect, it } from "vitest";
import type { Indicator, IndicatorNote } from "../../../src/cube/indicator.ts";
import type { Query } from "../../../src/analysis/query.ts";
import type { ResultNote } from "../../../src/analysis/result.ts";
import { areas, indicator, rule } from "./fixtures.ts";
import { FULL, both, every, note, notes, years } from "./noted.ts";

/** What is known of the figures shown, and what their source says of them: every note whole, with all its particulars. */

const group = (...codes: string[]) => rule({ kind: "codes", codes }, "selected", "together");
const isNoCoverage = ({ message }: ResultNote) => !message.id.startsWith("analysis.coverage");

describe("of what is known of figures", () => {
  it("a forecast and a figure of some of its parts are cautions, all else is a particular", () => {
    const flagged = (flag: "forecast" | "estimate" | "provisional" | "correction") =>
      notes(
        "crimes",
        { areas: [areas("A", "B", "D")] },
        { figures: { crimes: { A: { 2021: 1 }, B: { 2021: [1, flag] }, D: { 2021: 1 } } } },
      );
    expect(flagged("forecast")).toEqual([note("caution", "analysis.flag-forecast", {})]);
    for (const flag of ["estimate", "provisional", "correction"] as const)
      expect(flagged(flag)).toEqual([note("info", `analysis.flag-${flag}`, {})]);
    const partial = notes(
      "crimes",
      { areas: [areas("A"), group("A", "B")], partial: "known" },
      { figures: { crimes: { A: { 2021: 1 } } } },
    );
    expect(partial).toContainEqual(note("caution", "analysis.flag-partial", {}));
  });

  it("how many areas have one, of the period with the fewest, of the level asked", () => {
    const level = { nl: "gemeenten", en: "municipalities" };
    const four = [areas("A", "B", "D", "E")];
    const of = (...periods: string[]) =>
      notes(
        "crimes",
        { areas: four, ...years(...periods) },
        {
          figures: { crimes: { A: { 2020: 1, 2021: 1, 2022: 1 }, B: { 2021: 1, 2022: 1 }, D: { 2020: 1 } } },
        },
      ).filter(({ message }) => message.id.startsWith("analysis.coverage"));
    expect(of("2022")).toEqual([
      note("info", "analysis.coverage", { count: 2, of: 4, level, period: { period: "2022" } }),
    ]);
    expect(of("2020", "2021", "2022")).toEqual([
      note("info", "analysis.coverage-least", { count: 2, of: 4, level, period: { period: "2020" } }),
    ]);
    const shrinking = { crimes: { A: { 2020: 1, 2021: 1 }, B: { 2020: 1 } } };
    expect(notes("crimes", { areas: four, ...years("2020", "2021") }, { figures: shrinking })).toContainEqual(
      note("info", "analysis.coverage-least", { count: 1, of: 4, level, period: { period: "2021" } }),
    );
  });

  it("below what a rate is too small, in any row that is shown", () => {
    const rate = (of: Query["areas"], threshold?: Indicator["threshold"]) =>
      notes(
        "crimes~per.1000",
        { areas: of, ...years("2020", "2021") },
        {
          figures: {
            crimes: { A: every(9), B: every(9), D: every(9) },
            population: { A: every(900), B: { 2020: 900, 2021: 90 }, D: every(900) },
          },
          own: threshold ? { threshold } : {},
        },
      ).filter(isNoCoverage);
    const small = note("info", "analysis.too-small", { denominator: 200, numerator: 0 });
    expect(rate([areas("A", "B", "D")])).toEqual([small]);
    expect(rate([areas("D", "A", "B")])).toEqual([small]);
    expect(rate([areas("B", "D")])).toEqual([small]);
    expect(rate([areas("A", "D")])).toEqual([]);
    expect(rate([areas("A", "D")], { denominator: 901, numerator: 2 })).toEqual([
      note("info", "analysis.too-small-both", { denominator: 901, numerator: 2 }),
    ]);
    expect(
      notes("crimes~growth.2020", years("2021"), { figures: { crimes: { A: every(1), B: every(1) } } }).map(
        ({ message }) => message.id,
      ),
    ).toEqual(["analysis.growth-small-base"]);
  });

  it("how many must have been asked, of a survey of which some asked fewer", () => {
    const own: Partial<Indicator> = {
      ...{ kind: "percentage", aggregation: { rule: "none" }, threshold: { sample: 50 } },
      chance: { process: "binomial", sample: "asked" },
    };
    const found = notes(
      "crimes",
      {},
      { own, others: [indicator("asked")], figures: { ...FULL, asked: { A: every(49), B: every(50) } } },
    );
    expect(found.filter(isNoCoverage)).toEqual([note("info", "analysis.too-small-sample", { least: 50 })]);
  });
});

describe("of what the source notes", () => {
  const noted = (kind: IndicatorNote["kind"], more: Partial<IndicatorNote> = {}): IndicatorNote => ({
    kind,
    text: both(kind),
    ...more,
  });
  const kinds = (of: IndicatorNote[], more: Partial<Query>, figures = FULL) =>
    notes("crimes", more, { figures, own: { notes: of } }).flatMap(({ message }) =>
      message.id === "analysis.note" ? [message.params?.["text"]] : [],
    );

  it("what has no date is said where it matters: cover, mergers and meaning", () => {
    const all = [noted("coverage"), noted("merger"), noted("general"), noted("method")];
    expect(kinds(all, { ...years("2021"), areas: [areas("A")] })).toEqual([both("method")]);
    expect(kinds(all, { ...years("2021", "2022"), areas: [areas("A")] })).toEqual([both("method"), both("general")]);
    expect(kinds(all, { ...years("2020", "2021"), areas: [areas("A")] })).toEqual([
      both("method"),
      both("merger"),
      both("general"),
    ]);
    const without = { crimes: { A: { 2020: 1, 2021: 1 } } };
    expect(kinds([noted("coverage")], { ...years("2021"), areas: [areas("A", "B")] }, without)).toEqual([
      both("coverage"),
    ]);
    expect(kinds([noted("coverage")], { ...years("2021"), areas: [areas("B", "A")] }, without)).toEqual([
      both("coverage"),
    ]);
    expect(
      kinds(
        [noted("coverage")],
        { ...years("2020", "2021"), areas: [areas("A", "C")] },
        { crimes: { A: every(1), C: { 2020: 1 } } },
      ),
    ).toEqual([]);
  });

  it("what has a date is said in its time, also of cover", () => {
    const dated = [noted("coverage", { from: "2021-01-01" }), noted("general", { to: "2020-12-31" })];
    expect(kinds(dated, { ...years("2021"), areas: [areas("A")] })).toEqual([both("coverage")]);
    expect(kinds(dated, { ...years("2020"), areas: [areas("A")] })).toEqual([both("general")]);
  });

  it("cover matters to whoever asks for periods outside it, not on its edge", () => {
    const asks = (first: string, last: string) =>
      kinds([noted("coverage")], { periods: { kind: "range", first, last }, areas: [areas("A")] }).length;
    expect([asks("2019", "2022"), asks("2018", "2022"), asks("2019", "2023")]).toEqual([0, 1, 1]);
  });
});
