import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/cube/indicator.ts";
import type { Calculation } from "../../../src/analysis/query.ts";
import { offersFor } from "../../../src/analysis/offers.ts";
import { calculationWords } from "../../../src/analysis/words.ts";
import { POPULATION, catalogue, choose, indicator, span } from "./fixtures.ts";

const SHARE = indicator("share", { kind: "percentage", time: "stock", aggregation: { rule: "none" } });
const ONCE = indicator("once", { spans: [span("gemeente", "2021", "2021")] });
const TOTAL = indicator("total", { time: "cumulative", spans: [span("gemeente", "2021-03-01", "2021-03-05")] });
const BOOK = catalogue(indicator("crimes"), SHARE, ONCE, TOTAL, POPULATION);

function offered(id: string, calculations: readonly Calculation[] = []): Record<string, string> {
  const offers = offersFor(choose(id, calculations), BOOK);
  return Object.fromEntries(
    offers.map(({ calculation, available, reason }) => [
      calculationWords(calculation, "population"),
      available ? "yes" : (reason?.id ?? "?"),
    ]),
  );
}

describe("offersFor", () => {
  it("offers a count rates and growth, and says why a running total is not taken apart", () => {
    expect(offered("crimes")).toMatchObject({
      "per.1000": "yes",
      "growth.previous": "yes",
      rank: "yes",
      "cumulative.undo": "analysis.per-period-no-totals",
    });
  });

  it("offers a percentage its difference, not its growth or a rate", () => {
    expect(offered("share")).toMatchObject({
      "diff.year": "yes",
      "growth.year": "analysis.growth-of-percentage",
      "per.1000": "analysis.rate-of-no-count",
      "sum.3": "analysis.rolling-no-flow",
    });
  });

  it("holds an offer against what the series is already", () => {
    expect(offered("total")["sum.7"]).toBe("analysis.rolling-cumulative");
    expect(offered("total", [{ kind: "per-period", corrections: "flag" }])["sum.7"]).toBe("yes");
    expect(
      offered("crimes", [{ kind: "position", of: "quartile", among: "level", first: "high" }])["growth.year"],
    ).toBe("analysis.change-of-class");
    expect(offered("crimes", [{ kind: "change", of: "growth", against: "year" }])["index.first"]).toBe("yes");
  });

  it("offers no course over time of one period, and nothing of what is not known", () => {
    expect(offered("once")).toMatchObject({ "growth.previous": "analysis.one-period", "per.1000": "yes" });
    expect(offersFor(choose("nothing"), BOOK)).toEqual([]);
  });

  it("begins a rolling sum with as many periods as are usual, and divides nothing by itself", () => {
    expect(offered("crimes")).toMatchObject({ "sum.3": "yes", "mean.3": "yes" });
    expect(offered("total", [{ kind: "per-period", corrections: "flag" }])).toMatchObject({ "sum.7": "yes" });
    expect(offered("population")["per.1000"]).toBe("analysis.rate-of-itself");
  });

  it("knows what is applied", () => {
    const offers = offersFor(choose("crimes", [{ kind: "rolling", of: "sum", n: 3 }]), BOOK);
    expect(offers.filter(({ applied }) => applied).map(({ calculation }) => calculation.kind)).toEqual(["rolling"]);
  });

  it("offers running totals per day as ready combinations, and takes them as one click", () => {
    const chains = (calculations: readonly Calculation[] = []) =>
      offersFor(choose("total", calculations), BOOK).flatMap((offer) =>
        offer.chain ? [{ ...offer, ...offer.chain }] : [],
      );
    const written = chains().map((chain) => chain.calculations.map((each) => calculationWords(each, "population")));
    expect(written).toEqual([
      ["cumulative.undo"],
      ["cumulative.undo", "sum.7"],
      ["cumulative.undo", "sum.7", "per.100000"],
    ]);
    expect(chains().map(({ name }) => name.id)).toEqual([
      "analysis.chain-per-day",
      "analysis.chain-seven-days",
      "analysis.chain-seven-days-rate",
    ]);
    expect(chains().map(({ available, applied }) => [available, applied])).toEqual(Array(3).fill([true, false]));
    const second = chains()[1]?.calculations ?? [];
    expect(chains(second).map(({ applied }) => applied)).toEqual([true, true, false]);
    expect(offersFor(choose("crimes"), BOOK).some(({ chain }) => chain)).toBe(false);
  });

  it("offers longer periods where they can be made, by their own rule and as a mean", () => {
    expect(offered("total", [{ kind: "per-period", corrections: "flag" }])).toMatchObject({
      "by.week": "yes",
      "by.month": "yes",
      "by.month.mean": "yes",
      "by.year": "yes",
      "by.school-year": "yes",
      "cumulative.sum": "yes",
    });
    expect(offered("total")["by.month"]).toBe("analysis.by-cumulative");
    expect(Object.keys(offered("crimes")).filter((words) => words.startsWith("by."))).toEqual([]);
    expect(offered("crimes")).toMatchObject({ "at.year": "yes", "at.previous": "yes", "cumulative.sum": "yes" });
    expect(offered("once")["at.year"]).toBe("analysis.one-period");
  });

  it("recasts figures of several years of which any were on the areas of their own time", () => {
    const then = (first: string, last: string) => span("gemeente", first, last);
    const fixed = (first: string, last: string) => span("gemeente", first, last, { division: "gm-2021" });
    const recast = (...spans: Span[]) =>
      offersFor(choose("moved"), catalogue(indicator("moved", { spans }))).find(
        ({ calculation }) => calculation.kind === "recast",
      )?.reason;
    const nothing = { id: "analysis.recast-nothing", params: { name: { nl: "moved", en: "moved" } } };
    expect(recast(then("2019", "2022"))).toBeUndefined();
    expect(recast(fixed("2015", "2018"), then("2019", "2020"))).toBeUndefined();
    expect(recast(then("2019", "2020"), fixed("2021", "2022"))).toBeUndefined();
    expect(recast(fixed("2019", "2022"))).toEqual(nothing);
    expect(recast(then("2019", "2019"))).toEqual(nothing);
    expect(recast(fixed("2015", "2018"), then("2019", "2019"))).toEqual(nothing);
    const ratio = { numerator: "crimes", denominator: "population", factor: 100 };
    const share = indicator("moved", { kind: "percentage", spans: [], ratio });
    const offers = offersFor(choose("moved"), catalogue(share, indicator("crimes"), POPULATION));
    expect(offers.find(({ calculation }) => calculation.kind === "recast")?.available).toBe(true);
  });

  it("offers a course over time where any of its figures are of several periods", () => {
    const [once, often] = [span("land", "2021", "2021"), span("gemeente", "2019", "2022")];
    for (const spans of [
      [once, often],
      [often, once],
    ]) {
      const offers = offersFor(choose("mixed"), catalogue(indicator("mixed", { spans })));
      expect(offers.find(({ calculation }) => calculation.kind === "at")?.available).toBe(true);
    }
    const { reason } = offersFor(choose("once"), BOOK).find(({ calculation }) => calculation.kind === "at") ?? {};
    expect(reason).toEqual({ id: "analysis.one-period", params: { name: { nl: "once", en: "once" } } });
    const { reason: itself } =
      offersFor(choose("population"), BOOK).find(({ calculation }) => calculation.kind === "rate") ?? {};
    expect(itself).toMatchObject({ params: { name: POPULATION.name } });
  });

  it("offers nothing for a member that is not there", () => {
    const dimension = { id: "party", name: { nl: "", en: "" }, members: [] };
    const book = catalogue(indicator("votes", { dimensions: [dimension] }));
    expect(offersFor(choose("votes", [], { party: ["nobody"] }), book)).toEqual([]);
  });

  it("takes the place of all calculations of the kinds of a ready combination", () => {
    const offers = offersFor(
      choose("total", [
        { kind: "per-period", corrections: "spread" },
        { kind: "rolling", of: "mean", n: 3 },
      ]),
      BOOK,
    );
    const chains = offers.filter(({ chain }) => chain);
    expect(chains.map(({ available, applied, reason }) => [available, applied, reason])).toEqual(
      Array(3).fill([true, false, undefined]),
    );
  });

  it("judges an offer by what goes before it, and says apart what could not follow it any more", () => {
    const grown: Calculation = { kind: "change", of: "growth", against: "year" };
    const whole: Calculation = { kind: "share", of: "areas", among: "all" };
    const offers = offersFor(choose("crimes", [grown]), BOOK);
    expect(
      offers.find(
        ({ calculation }) => calculationWords(calculation, "population") === calculationWords(whole, "population"),
      ),
    ).toMatchObject({
      available: false,
      reason: { id: "analysis.not-before-another", params: { reason: { id: "analysis.growth-of-percentage" } } },
    });
    expect(offered("crimes", [grown])["per.1000"]).toBe("yes");
  });

  it("names a ratio by itself, not by what it is made of, when it says why not", () => {
    const ratio = indicator("victims-share", {
      kind: "percentage",
      name: { nl: "aandeel", en: "share" },
      aggregation: { rule: "none" },
      ratio: { numerator: "crimes", denominator: "population", factor: 100 },
    });
    const offers = offersFor(choose("victims-share"), catalogue(indicator("crimes"), ratio, POPULATION));
    const taken = offers.find(({ calculation }) => calculation.kind === "per-period");
    expect(taken?.reason).toEqual({
      id: "analysis.per-period-no-totals",
      params: { name: { nl: "aandeel", en: "share" } },
    });
  });

  it("offers margins of what clusters to who insists, with the reason; not what would be refused all the same", () => {
    const admitted = indicator("admitted", { chance: { process: "poisson", clustered: true } });
    const book = catalogue(admitted, POPULATION);
    const margins = (calculations: readonly Calculation[]) =>
      offersFor(choose("admitted", calculations), book).flatMap(({ calculation, available, reason, anyway }) =>
        ["interval", "verdict", "trend"].includes(calculation.kind)
          ? [
              [
                calculationWords(calculation, "population"),
                available,
                reason?.id,
                anyway && calculationWords(anyway, "population"),
              ],
            ]
          : [],
      );
    const clustered = "analysis.margin-clustered";
    expect(margins([{ kind: "rate", per: 100_000, denominator: "population" }])).toEqual([
      ["interval.95", false, clustered, "interval.95.anyway"],
      ["interval.998", false, clustered, "interval.998.anyway"],
      ["verdict.95", false, clustered, "verdict.95.anyway"],
      ["verdict.998", false, clustered, "verdict.998.anyway"],
      ["trend.5", false, clustered, "trend.5.anyway"],
    ]);
    // Of a plain count no verdict says anything, insisted or not.
    expect(margins([]).find(([words]) => words === "verdict.95")).toEqual(["verdict.95", false, clustered, undefined]);
  });
});
