import { describe, expect, it } from "vitest";
import type { Indicator, Kind } from "../../../src/cube/indicator.ts";
import { finalKind, refusedChange, refusedComparison } from "../../../src/analysis/kinds.ts";
import { inOrder, measureOf } from "../../../src/analysis/measure.ts";
import { expandQuery } from "../../../src/analysis/series.ts";
import { POPULATION, TOOLS, catalogue, indicator } from "./fixtures.ts";
import { linked } from "./realStore.ts";

/** What a series is made of, what a figure is after its calculations, and which of these would mislead. */

const both = (nl: string) => ({ nl, en: nl });
const members = (...codes: string[]) => codes.map((code) => ({ code, name: both(code) }));
const SEX = { id: "sex", name: both("sex"), total: "all", members: members("all", "m", "f") };
const AGE = { id: "age", name: both("age"), total: "every", members: members("every", "0", "1") };
const RATIO = { kind: "ratio", aggregation: { rule: "ratio" } } as const;
const HOMES = indicator("homes");
const OPEN = indicator("open", { dimensions: [{ id: "age", name: both("age"), members: members("0", "1") }] });
const DEEP = indicator("deep", { ...RATIO, ratio: { numerator: "homes", denominator: "population", factor: 1 } });

/** The measure of a series as a link words it, without its tools; `crimes` is the indicator of the case. */
function measure(words: string, own: Partial<Indicator> = {}) {
  const crimes = indicator("crimes", own);
  const book = catalogue(crimes, HOMES, OPEN, DEEP, POPULATION);
  const [series] = expandQuery(linked(words, {}), book).series;
  if (!series) throw new Error(`no series ${words}`);
  const { tools, ...rest } = measureOf(series, book, TOOLS);
  return { ...rest, has: [tools.time !== undefined, tools.recast !== undefined] };
}
const refusal = (words: string, own: Partial<Indicator> = {}) =>
  measure(words, own).refused?.id.replace("analysis.", "");
const term = (of: Indicator, codes: Readonly<Record<string, string>> = {}) => ({
  source: "store",
  indicator: of,
  members: codes,
});
const whole = (own: Partial<Indicator> = {}) => ({
  ...{ numerator: term(indicator("crimes", own)), factor: 1, combining: "alone", yearStart: false },
  ...{ threshold: { numerator: 0, denominator: 0 }, has: [true, true] },
});

describe("what a series is made of", () => {
  it("is the figure itself, put together by the rule of its indicator", () => {
    for (const rule of ["sum", "min", "max"] as const)
      expect(measure("crimes", { aggregation: { rule } })).toEqual({
        ...whole({ aggregation: { rule } }),
        combining: rule,
      });
    for (const rule of ["none", "last"] as const)
      expect(measure("crimes", { aggregation: { rule } })).toEqual(whole({ aggregation: { rule } }));
    expect(measure("crimes~sex.m", { dimensions: [SEX] })).toMatchObject({ numerator: { members: { sex: "m" } } });
    expect(
      measure("crimes~sex.m:f", { dimensions: [{ ...SEX, members: members("all", "m", "f", "x") }] }),
    ).toMatchObject({
      numerator: { members: { sex: "m:f" }, sums: { sex: ["m", "f"] } },
    });
  });

  it("is weighted by the whole of another indicator, where there is such a whole", () => {
    const weighted = (weight: string) => ({ kind: "mean", aggregation: { rule: "weighted", weight } }) as const;
    expect(measure("crimes", weighted("homes"))).toEqual({
      ...whole(weighted("homes")),
      combining: "weighted",
      weight: term(HOMES),
    });
    for (const weight of ["gone", "open", "deep"])
      expect(measure("crimes", weighted(weight))).toEqual(whole(weighted(weight)));
  });

  it("is of a ratio its numerator and denominator, each as a whole but for the members that it has", () => {
    const ratio = {
      ...RATIO,
      ratio: { numerator: "homes", denominator: "population", factor: 100 },
      dimensions: [SEX],
    };
    expect(measure("crimes~sex.m", { ...ratio, threshold: { denominator: 7 } })).toEqual({
      ...{ ...whole(), numerator: term(HOMES), denominator: term(POPULATION), factor: 100, combining: "ratio" },
      threshold: { numerator: 0, denominator: 7 },
    });
    expect(measure("crimes", { ...ratio, threshold: { numerator: 3 }, rateOn: "average" })).toMatchObject({
      ...{ threshold: { numerator: 3, denominator: 0 }, averaged: true },
    });
    for (const pair of [
      { numerator: "gone", denominator: "population" },
      { numerator: "homes", denominator: "gone" },
      { numerator: "homes", denominator: "open" },
      { numerator: "homes", denominator: "deep" },
    ])
      expect(refusal("crimes", { ...ratio, ratio: { ...pair, factor: 1 } })).toBe("unknown-denominator");
  });

  it("keeps of a ratio the members of its numerator, and takes the total of all others of it", () => {
    const votes = indicator("votes", { dimensions: [SEX, AGE] });
    const part = indicator("part", {
      ...RATIO,
      dimensions: [SEX],
      ratio: { numerator: "votes", denominator: "votes", factor: 1 },
    });
    const book = catalogue(votes, part);
    const made = (words: string) => {
      const [series] = expandQuery(linked(words, {}), book).series;
      const { numerator, denominator } = series ? measureOf(series, book, TOOLS) : {};
      return [numerator?.members, numerator?.sums, denominator?.members];
    };
    const total = { sex: "all", age: "every" };
    expect(made("part~sex.f")).toEqual([{ sex: "f", age: "every" }, undefined, total]);
    expect(made("part")).toEqual([total, undefined, total]);
  });
});

describe("a rate", () => {
  it("divides by the whole that is named, from 200 on unless the indicator says otherwise", () => {
    const rate = {
      ...whole(),
      factor: 1000,
      combining: "ratio",
      yearStart: true,
      threshold: { numerator: 0, denominator: 200 },
    };
    expect(measure("crimes~per.1000")).toEqual({ ...rate, denominator: term(POPULATION) });
    expect(measure("crimes~per.1000.homes")).toEqual({ ...rate, denominator: term(HOMES) });
    const own = { threshold: { numerator: 4, denominator: 50 }, rateOn: "average" } as const;
    expect(measure("crimes~per.100", own)).toMatchObject({ factor: 100, averaged: true, threshold: own.threshold });
    expect(measure("crimes~per.1000")).not.toHaveProperty("averaged");
  });

  it("is refused of what is no count that adds up, of a rate, and by what is none", () => {
    expect(refusal("crimes~per.1000", { kind: "amount" })).toBeUndefined();
    expect(refusal("crimes~per.1000", { kind: "score" })).toBe("rate-of-no-count");
    expect(refusal("crimes~per.1000", { aggregation: { rule: "max" } })).toBe("rate-of-no-count");
    expect(refusal("crimes~per.1000~per.100")).toBe("rate-of-no-count");
    for (const of of ["gone", "open", "deep"]) expect(refusal(`crimes~per.1000.${of}`)).toBe("unknown-denominator");
  });
});

describe("over time", () => {
  const total = { time: "cumulative" } as const;

  it("running totals are taken apart once, of counts and amounts only", () => {
    expect(measure("crimes~cumulative.undo", total).corrections).toBe("flag");
    expect(measure("crimes~cumulative.spread", { ...total, kind: "amount" }).corrections).toBe("spread");
    expect(refusal("crimes~cumulative.undo")).toBe("per-period-no-totals");
    expect(refusal("crimes~cumulative.undo", { ...total, kind: "score" })).toBe("per-period-no-totals");
    expect(refusal("crimes~cumulative.undo~cumulative.spread", total)).toBe("per-period-no-totals");
  });

  it("a rolling window is of flows, once, and of a rate what it counts", () => {
    expect(measure("crimes~sum.7").rolling).toEqual({ kind: "rolling", of: "sum", n: 7 });
    expect(measure("crimes~per.1000~mean.2").rolling).toEqual({ kind: "rolling", of: "mean", n: 2 });
    expect(refusal("crimes~sum.3~cumulative.undo", total)).toBeUndefined();
    expect(refusal("crimes~sum.3", total)).toBe("rolling-cumulative");
    expect(refusal("crimes~sum.3~cumulative.sum")).toBe("rolling-cumulative");
    expect(refusal("crimes~sum.3", { time: "stock" })).toBe("rolling-no-flow");
    expect(
      refusal("crimes~sum.3", { ...RATIO, ratio: { numerator: "homes", denominator: "population", factor: 1 } }),
    ).toBe("rolling-no-flow");
    expect(refusal("crimes~sum.3~mean.2")).toBe("rolling-twice");
  });

  it("all is done in one order, whatever that of the list, and the rest in that of the list", () => {
    const [series] = linked(
      "crimes~rank~diff.2020~share~trend.5~interval.95~per.1000~sum.2~cumulative.sum~by.year~cumulative.undo~recast.2021",
      {},
    ).series;
    expect(inOrder(series?.calculations ?? []).map(({ kind }) => kind)).toEqual([
      ...[
        "recast",
        "per-period",
        "by",
        "cumulate",
        "rolling",
        "rate",
        "interval",
        "trend",
        "share",
        "position",
        "change",
      ],
    ]);
  });
});

describe("what a figure is after a calculation", () => {
  const after = (words: string, kind: Kind) =>
    finalKind(indicator("crimes", { kind }), linked(`crimes~${words}`, {}).series[0]?.calculations ?? []);

  it.each<[string, Kind, Kind]>([
    ["recast.2021", "count", "count"],
    ["cumulative.undo", "count", "count"],
    ["cumulative.sum", "amount", "amount"],
    ["by.year", "mean", "mean"],
    ["sum.3", "count", "count"],
    ["at.2020", "score", "score"],
    ["interval.95", "percentage", "percentage"],
    ["verdict.95", "percentage", "class"],
    ["trend.5", "count", "class"],
    ["per.1000", "count", "ratio"],
    ["share", "count", "percentage"],
    ["diff.2020", "percentage", "percentage"],
    ["growth.2020", "count", "percentage"],
    ["average-growth.2020", "count", "percentage"],
    ["index.2020", "count", "index"],
    ["versus.diff", "amount", "amount"],
    ["versus.ratio", "amount", "ratio"],
    ["versus.class", "percentage", "percentage"],
    ["rank", "count", "score"],
    ["zscore", "count", "score"],
    ["percentile", "count", "score"],
    ["percentile.4", "count", "class"],
    ["per.1000~growth.2020~rank", "count", "score"],
  ])("%s of a %s is a %s", (words, before, kind) => {
    expect(after(words, before)).toBe(kind);
  });
});

describe("what would mislead", () => {
  const crimes = indicator("crimes");
  const said = (id: string | undefined) => id && { id: `analysis.${id}`, params: { name: both("crimes") } };

  it.each<[string, Kind, string | undefined]>([
    ["diff.2020", "percentage", undefined],
    ["diff.2020", "class", "change-of-class"],
    ["diff.2019..2020", "count", undefined],
    ["growth.2020", "count", undefined],
    ["growth.2020", "index", undefined],
    ["growth.2019..2020", "count", undefined],
    ["growth.2020", "percentage", "growth-of-percentage"],
    ["index.2020", "percentage", "growth-of-percentage"],
    ["index.2020", "score", "growth-of-score"],
    ["growth.2020", "class", "change-of-class"],
    ["average-growth.2020", "count", undefined],
    ["average-growth.previous", "count", undefined],
    ["average-growth.2019..2020", "count", "average-growth-of-mean"],
    ["average-growth.2019..2020", "class", "change-of-class"],
    ["at.2020", "class", undefined],
    ["at.year", "class", undefined],
    ["at.2019..2020", "class", "change-of-class"],
    ["at.2019..2020", "score", undefined],
  ])("%s of a %s: %s", (words, kind, id) => {
    const [calculation] = linked(`crimes~${words}`, {}).series[0]?.calculations ?? [];
    if (calculation?.kind !== "change" && calculation?.kind !== "at") throw new Error(words);
    expect(refusedChange(crimes, kind, calculation)).toEqual(said(id));
  });

  it.each<[string, Kind, boolean, string | undefined]>([
    ["versus.diff", "class", true, "change-of-class"],
    ["versus.ratio", "class", true, "change-of-class"],
    ["versus.diff", "score", true, undefined],
    ["versus.ratio", "score", true, "growth-of-score"],
    ["versus.ratio", "count", true, undefined],
    ["rank", "class", true, undefined],
    ["percentile", "class", true, undefined],
    ["percentile.4", "class", true, undefined],
    ["zscore", "class", true, "change-of-class"],
    ["zscore", "count", false, undefined],
    ["zscore.weighted", "mean", true, undefined],
    ["zscore.weighted", "mean", false, "no-weight"],
    ["zscore.weighted", "class", true, "change-of-class"],
    ["versus.class", "class", true, "change-of-class"],
  ])("%s of a %s, weighed %s: %s", (words, kind, weighed, id) => {
    const [calculation] = linked(`crimes~${words}`, {}).series[0]?.calculations ?? [];
    if (calculation?.kind !== "versus" && calculation?.kind !== "position") throw new Error(words);
    expect(refusedComparison(crimes, kind, calculation, weighed)).toEqual(said(id));
  });

  it("is said of the indicator by name", () => {
    const totals = { time: "cumulative" } as const;
    const message = (words: string, own: Partial<Indicator> = {}) => measure(words, own).refused;
    expect(message("crimes~cumulative.undo")).toEqual(said("per-period-no-totals"));
    expect(message("crimes~sum.3", totals)).toEqual(said("rolling-cumulative"));
    expect(message("crimes~per.1000.gone")).toEqual(said("unknown-denominator"));
    expect(message("crimes", { ...RATIO, ratio: { numerator: "gone", denominator: "homes", factor: 1 } })).toEqual(
      said("unknown-denominator"),
    );
    expect(measure("crimes~recast.2021")).toMatchObject({ recast: "2021" });
  });

  it("leaves a series without figures for the first reason that there is, and is held against what goes before it", () => {
    expect(measure("crimes~per.1000~growth.2020").refused).toBeUndefined();
    expect(refusal("crimes~share~growth.2020", { dimensions: [SEX] })).toBe("share-no-members");
    expect(refusal("crimes~sex.m~share~growth.2020", { dimensions: [SEX] })).toBe("growth-of-percentage");
    expect(refusal("crimes~rank~index.2020")).toBe("growth-of-score");
    expect(refusal("crimes~zscore.weighted")).toBe("no-weight");
    expect(refusal("crimes~per.1000~zscore.weighted")).toBeUndefined();
    expect(
      refusal("crimes~zscore.weighted", { kind: "mean", aggregation: { rule: "weighted", weight: "homes" } }),
    ).toBeUndefined();
    expect(refusal("crimes~verdict.95")).toBe("margin-unknown");
    expect(refusal("crimes~interval.95")).toBeUndefined();
  });
});
