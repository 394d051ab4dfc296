import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/cube/indicator.ts";
import { FLAG } from "../../../src/cube/flags.ts";
import { REASON } from "../../../src/cube/reason.ts";
import { evaluate } from "../../../src/analysis/evaluate.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { Query } from "../../../src/analysis/query.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import type { Figures } from "./fixtures.ts";
import {
  AREAS,
  POPULATION,
  TOOLS,
  answer,
  areas,
  catalogue,
  indicator,
  reference,
  rule,
  run,
  span,
} from "./fixtures.ts";
import { linked } from "./realStore.ts";

/** A Result whole: its rows and columns, what each series is, its places, and under which licence it stands. */

const both = (nl: string) => ({ nl, en: nl });
const years = (...periods: string[]) => ({ periods: { kind: "exact", periods } }) as const;
const party = {
  ...{ id: "party", name: both("Partij"), total: "all" },
  members: ["all", "x", "y"].map((code) => ({ code, name: both(`Partij ${code}`) })),
};

function result(series: string, more: Partial<Query>, figures: Figures, ...indicators: Partial<Indicator>[]) {
  const own = indicators.map(({ id = "crimes", ...rest }) => indicator(id, rest));
  return run(linked(series, { areas: [areas("A", "B")], ...more }), catalogue(...own, POPULATION), figures);
}

const FIGURES: Figures = {
  crimes: {
    A: { 2020: 4, 2021: [8, "provisional"] },
    B: { 2020: "suppressed", 2021: 6 },
    D: { 2020: 1, 2021: 2 },
    E: { 2020: 20 },
  },
  thefts: { A: { 2021: 3 }, B: { 2021: 9 }, D: { 2021: 5 }, E: { 2021: 1 } },
  population: { A: { 2020: 1000, 2021: 2000 }, B: { 2021: 3000 }, D: { 2021: 1000 } },
};

it("figures, reasons, flags and classes stand by series, row and slot; a reference has no class", () => {
  const found = result(
    "crimes,thefts",
    { areas: [areas("B", "A"), reference("D")], ...years("2020", "2021") },
    FIGURES,
    {},
    { id: "thefts" },
  );
  const { present, suppressed, empty } = REASON;
  expect([...found.values]).toEqual([NaN, 6, 4, 8, 1, 2, NaN, 9, NaN, 3, NaN, 5]);
  expect([...found.reason]).toEqual([
    ...[suppressed, present, present, present, present, present],
    ...[empty, present, empty, present, empty, present],
  ]);
  expect([...found.flags]).toEqual([0, 0, 0, FLAG.provisional, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(found.classes.map((each) => each?.limits.length)).toEqual([1, 1]);
  expect([...found.classIndex]).toEqual([-1, 1, 0, 1, -1, -1, -1, 1, -1, 0, -1, -1]);
  expect(found.periods).toEqual(["2020", "2021", "2020", "2021"]);
  expect(found.divisions).toEqual(["gm-2019", "gm-2021", "gm-2019", "gm-2021"]);
  expect(found.coverage).toEqual([1, 2, 0, 2].map((known) => ({ known, of: 2 })));
  expect(found.slots).toEqual(["2020", "2021"].map((period) => ({ key: period, period })));
  expect([found.lower, found.upper, found.partsKnown, found.filtered]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it("intervals stand beside the figures of the series that has them, NaN elsewhere", () => {
  const deaths = { id: "deaths", chance: { process: "poisson" } } as const;
  const found = result(
    "crimes,deaths~interval.95",
    { areas: [areas("A")] },
    { ...FIGURES, deaths: { A: { 2021: 100 } } },
    {},
    deaths,
  );
  // Byar: 100 (1 − 1⁄900 − 1.96⁄30)³ and 101 (1 − 1⁄909 + 1.96⁄(3√101))³.
  expect([...(found.lower ?? [])]).toEqual([NaN, expect.closeTo(81.36, 2)]);
  expect([...(found.upper ?? [])]).toEqual([NaN, expect.closeTo(121.63, 2)]);
});

describe("what a series of a Result is", () => {
  const series = (words: string, more: Partial<Indicator> = {}, asked: Partial<Query> = {}) =>
    result(words, asked, FIGURES, more, { id: "thefts" }).series[0];

  it("is the indicator as it is, when nothing is done with it", () => {
    expect(series("crimes", { unit: both("misdrijven"), decimals: 1, polarity: "lower-is-better" })).toEqual({
      ...{ key: "crimes", source: "store", indicator: "crimes", name: both("crimes"), members: [] },
      ...{ unit: both("misdrijven"), decimals: 1, kind: "count", time: "flow", polarity: "lower-is-better", steps: [] },
    });
  });

  it("names the members of its breakdowns, also those that are added up, and none of a code that is not there", () => {
    const votes = { dimensions: [party] };
    const members = (words: string) => series(words, votes)?.members;
    const shown = (code: string, name: string) => [
      { dimension: "party", dimensionName: both("Partij"), code, name: both(name) },
    ];
    expect(members("crimes~party.y")).toEqual(shown("y", "Partij y"));
    expect(members("crimes")).toEqual(shown("all", "Partij all"));
    const ages = { id: "age", name: both("Leeftijd"), members: party.members };
    expect(series("crimes~age.x:y", { dimensions: [ages] })?.members).toEqual([
      { dimension: "age", dimensionName: both("Leeftijd"), code: "x:y", name: both("Partij x + Partij y") },
    ]);
    expect(result("crimes", {}, FIGURES, { dimensions: [{ ...party, total: "gone" }] }).series[0]?.members).toEqual([]);
  });

  it("keeps what is better through a change, and a place has none", () => {
    const better = (words: string) => series(words, { polarity: "higher-is-better" })?.polarity;
    expect(["crimes", "crimes~diff.2020", "crimes~rank", "crimes~diff.2020~percentile"].map(better)).toEqual([
      ...["higher-is-better", "higher-is-better", undefined, undefined],
    ]);
    expect(series("crimes")).not.toHaveProperty("polarity");
  });

  it("says what it is a rate of, as long as it is one", () => {
    expect(series("crimes~per.1000")?.rate).toEqual({ factor: 1000, denominator: "population" });
    expect(series("crimes~per.1000~rank")).not.toHaveProperty("rate");
    expect(series("crimes")).not.toHaveProperty("rate");
  });

  it("has the unit, decimals and words of all its steps, and a word for each sign of the last one", () => {
    const growing = series("crimes~growth.2020", { unit: both("misdrijven") });
    expect(growing).toMatchObject({
      unit: both("%"),
      decimals: 1,
      kind: "percentage",
      steps: [{ id: "analysis.change-growth-base" }],
    });
    const own = { chance: { process: "poisson" }, spans: [span("gemeente", "2010", "2022")] } as const;
    expect(Object.keys(series("crimes~trend.5", own)?.says ?? {}).sort()).toEqual(["-1", "0", "1"]);
    expect(series("crimes~growth.2020")).not.toHaveProperty("says");
  });
});

describe("who published what is shown", () => {
  const provider = (id: string) => ({ id, name: both(id), attribution: `${id} (licence)`, licence: "CC BY 4.0" });
  const book = {
    ...catalogue(
      indicator("crimes", { provider: "police" }),
      indicator("homes", { provider: "register" }),
      indicator("office:jobs", { provider: "office", source: "office" }),
      indicator("part", {
        provider: "maker",
        ratio: { numerator: "crimes", denominator: "homes", factor: 1 },
        kind: "ratio",
      }),
      POPULATION,
    ),
    providers: ["unused", "police", "register", "office", "maker", "cbs"].map(provider),
  };
  const published = (series: Query["series"], formulas: Query["formulas"] = {}) => {
    const asked = { ...linked("crimes", { areas: [areas("A")] }), series, formulas };
    return evaluate(asked, book, AREAS, answer(plan(asked, book, AREAS, TOOLS), book, FIGURES), TOOLS).provenance;
  };
  const nl = createWords("nl");
  const of = (words: string) =>
    published(linked(words, {}).series).map(({ attribution }) => nl.localised(attribution).replace(" (licence)", ""));

  it("is said in the order of the catalogue, also of what figures are divided by, and of nothing that is not used", () => {
    expect(of("crimes")).toEqual(["police"]);
    expect(of("crimes~per.1000")).toEqual(["police", "cbs"]);
    expect(of("part,crimes")).toEqual(["police", "register", "maker"]);
    expect(of("homes,crimes")).toEqual(["police", "register"]);
  });

  it("has the day of the store, which figures from elsewhere were not published with", () => {
    const jobs = { source: "office", indicator: "office:jobs", members: {}, calculations: [] };
    const [crimes] = linked("crimes", {}).series;
    if (!crimes) throw new Error("no series");
    expect(published([jobs, crimes])).toEqual([
      { attribution: "police (licence)", licence: "CC BY 4.0", provider: both("police"), updated: "2026-11-21" },
      { attribution: "office (licence)", licence: "CC BY 4.0", provider: both("office"), updated: "" },
    ]);
  });

  it("is of an own formula that of everything in it", () => {
    const own = { source: "own", indicator: "mine", members: {}, calculations: [] };
    const formula = { name: "Mine", text: "crimes / homes" };
    expect(published([own], { mine: formula }).map(({ provider: by }) => by.nl)).toEqual(["police", "register"]);
  });
});

it("a row of several areas stands beside single ones and has no class", () => {
  const group = rule({ kind: "codes", codes: ["A", "D"] }, "selected", "together");
  const found = result("crimes", { areas: [areas("A", "B"), group] }, FIGURES, {});
  expect(found.areas.map(({ code }) => code)).toEqual(["A", "B", "A+D"]);
  expect([[...found.values], [...found.classIndex]]).toEqual([
    [8, 6, 10],
    [1, 1, -1],
  ]);
});
