import { describe, expect, it } from "vitest";
import type { Cube } from "../../../../src/cube/cube.ts";
import type { Chance, Indicator } from "../../../../src/cube/indicator.ts";
import { evaluate } from "../../../../src/analysis/evaluate.ts";
import { offersFor } from "../../../../src/analysis/offers.ts";
import { plan } from "../../../../src/analysis/plan.ts";
import type { Calculation, Query } from "../../../../src/analysis/query.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import { countInterval, proportionInterval } from "../../../../src/analysis/uncertainty/limits.ts";
import type { Figures } from "../fixtures.ts";
import {
  AREAS,
  POPULATION,
  TOOLS,
  answer,
  areas,
  catalogue,
  choose,
  hasFlag,
  indicator,
  noteIds,
  query,
  read,
  reference,
  rule,
  run,
  span,
} from "../fixtures.ts";

const years = [span("gemeente", "2016", "2022"), span("land", "2016", "2022")];
const deaths = (chance?: Chance, more: Partial<Indicator> = {}) =>
  indicator("deaths", { spans: years, ...(chance && { chance }), ...more });
const POISSON: Chance = { process: "poisson" };
const people = { ...POPULATION, spans: years };
const FIGURES: Figures = {
  deaths: {
    A: { "2016": 10, "2017": 12, "2018": 14, "2019": 16, "2020": 18, "2021": 40 },
    B: { "2016": 30, "2017": 28, "2018": 26, "2019": 24, "2020": 20, "2021": 0 },
    D: { "2016": 5, "2017": 5, "2018": 5, "2020": 5, "2021": "suppressed" },
    E: { "2016": 9, "2017": 10, "2018": 8, "2019": 11, "2020": 7, "2021": 9 },
    NL01: { "2021": 100 },
  },
  population: {
    A: { "2021": 1000 },
    B: { "2021": 1000 },
    D: { "2021": 1000 },
    E: { "2021": 100 },
    NL01: { "2021": 4000 },
  },
};

function bounds(result: Result, code: string, slot = 0): [number, number] {
  const row = result.areas.findIndex((area) => area.code === code);
  const cell = cellAt(result, 0, row, slot);
  return [result.lower?.[cell] ?? NaN, result.upper?.[cell] ?? NaN];
}

const pair = (interval: { lower: number; upper: number } | undefined, by = 1) => [
  (interval?.lower ?? NaN) * by,
  (interval?.upper ?? NaN) * by,
];

function asked(calculations: readonly Calculation[], more: Partial<Query> = {}): Query {
  return query({
    series: [choose("deaths", calculations)],
    areas: [areas("A", "B", "D", "E"), reference("NL01")],
    ...more,
  });
}

const INTERVAL: Calculation = { kind: "interval", level: 95 };
const RATE: Calculation = { kind: "rate", per: 1000, denominator: "population" };

describe("an interval", () => {
  const book = catalogue(deaths(POISSON), people);

  it("stands beside the figure of a count, which stays as it was", () => {
    const result = run(asked([INTERVAL]), book, FIGURES);
    expect(read(result, "A")).toBe(40);
    expect(hasFlag(result, "A", "computed")).toBe(false);
    expect(bounds(result, "A")).toEqual(pair(countInterval(40, 95)));
    expect(bounds(result, "B")).toEqual(pair(countInterval(0, 95)));
    expect(bounds(result, "D")).toEqual([NaN, NaN]);
    expect(result.lower).toHaveLength(result.values.length);
    expect(bounds(run(asked([{ ...INTERVAL, level: 99.8 }]), book, FIGURES), "A")).toEqual(
      pair(countInterval(40, 99.8)),
    );
  });

  it("of a rate is that of its count over its denominator", () => {
    const result = run(asked([RATE, INTERVAL]), book, FIGURES);
    expect(read(result, "A")).toBe(40);
    expect(bounds(result, "A")).toEqual(pair(countInterval(40, 95), 1000 / 1000));
    expect(bounds(result, "NL01")).toEqual(pair(countInterval(100, 95), 1000 / 4000));
    // The interval of nought is that of nought deaths among 1,000 people.
    expect(bounds(result, "B")[1]).toBeCloseTo(3.6889, 3);
    expect(bounds(result, "E")).toEqual([NaN, NaN]);
    // Whatever order the link has them in.
    expect(bounds(run(asked([INTERVAL, RATE]), book, FIGURES), "A")).toEqual(bounds(result, "A"));
  });

  it("of a group is that of its total; of a part of a group there is none", () => {
    const group = (codes: string[], partial: "known" | "withhold") =>
      run(
        asked([INTERVAL], { areas: [rule({ kind: "codes", codes }, "selected", "together")], partial }),
        book,
        FIGURES,
      );
    const whole = group(["A", "B"], "withhold");
    expect(bounds(whole, whole.areas[0]?.code ?? "")).toEqual(pair(countInterval(40, 95)));
    const part = group(["A", "D"], "known");
    expect(read(part, part.areas[0]?.code ?? "")).toBe(40);
    expect(bounds(part, part.areas[0]?.code ?? "")).toEqual([NaN, NaN]);
  });

  it("goes over the sum of several periods, never over a mean", () => {
    const rolled = (of: "sum" | "mean") => run(asked([{ kind: "rolling", of, n: 2 }, INTERVAL]), book, FIGURES);
    expect(bounds(rolled("sum"), "A")).toEqual(pair(countInterval(58, 95)));
    expect(bounds(rolled("mean"), "A")).toEqual([NaN, NaN]);
    expect(noteIds(rolled("mean"))).toContain("analysis.margin-unknown");
  });

  it("is not known without a chance process: the figure stays, and a note says so", () => {
    const result = run(asked([INTERVAL]), catalogue(deaths(), people), FIGURES);
    expect(read(result, "A")).toBe(40);
    expect(result.lower).toBeUndefined();
    expect(noteIds(result)).toContain("analysis.margin-unknown");
    expect(noteIds(run(asked([INTERVAL]), book, FIGURES))).not.toContain("analysis.margin-unknown");
  });

  it("is off for what clusters, unless it is asked for anyway", () => {
    const clustered = catalogue(deaths({ process: "poisson", clustered: true }), people);
    const off = run(asked([INTERVAL]), clustered, FIGURES);
    expect(bounds(off, "A")).toEqual([NaN, NaN]);
    expect(noteIds(off)).toContain("analysis.margin-clustered");
    const on = run(asked([{ ...INTERVAL, anyway: true }]), clustered, FIGURES);
    expect(bounds(on, "A")).toEqual(pair(countInterval(40, 95)));
    expect(noteIds(on)).toContain("analysis.margin-anyway");
  });

  it("is that of the source where it published one, and only at 95 %", () => {
    const result = withPublished(deaths({ process: "published" }), INTERVAL);
    expect(bounds(result, "A")).toEqual([35, 50]);
    expect(bounds(result, "B")).toEqual([NaN, NaN]);
    expect(bounds(withPublished(deaths(POISSON), INTERVAL), "A")).toEqual([35, 50]);
    expect(bounds(withPublished(deaths(POISSON), INTERVAL), "B")).toEqual(pair(countInterval(0, 95)));
    expect(bounds(withPublished(deaths(POISSON), { ...INTERVAL, level: 99.8 }), "A")).toEqual(
      pair(countInterval(40, 99.8)),
    );
    const surer = withPublished(deaths({ process: "published" }), { ...INTERVAL, level: 99.8 });
    expect(bounds(surer, "A")).toEqual([NaN, NaN]);
    expect(noteIds(surer)).toContain("analysis.margin-95");
  });

  it("of a percentage takes the number who were asked; without it the margin is not known", () => {
    const health = (chance: Chance) =>
      indicator("deaths", {
        kind: "percentage",
        aggregation: { rule: "weighted", weight: "population" },
        spans: years,
        chance,
      });
    const sample = indicator("asked", { spans: [span("gemeente", "2016", "2022")] });
    const data = {
      deaths: { A: { "2021": 40 }, B: { "2021": 60 } },
      asked: { A: { "2021": 250 } },
      population: FIGURES["population"] ?? {},
    };
    const book2 = catalogue(health({ process: "binomial", sample: "asked" }), sample, people);
    const result = run(asked([INTERVAL]), book2, data);
    expect(bounds(result, "A")).toEqual(pair(proportionInterval(0.4, 250, 95), 100));
    expect(bounds(result, "B")).toEqual([NaN, NaN]);
    const group = run(
      asked([INTERVAL], { areas: [rule({ kind: "codes", codes: ["A", "B"] }, "selected", "together")] }),
      book2,
      data,
    );
    expect(bounds(group, group.areas[0]?.code ?? "")).toEqual([NaN, NaN]);
    const unknown = run(asked([INTERVAL]), catalogue(health({ process: "binomial" }), people), data);
    expect(read(unknown, "A")).toBe(40);
    expect(noteIds(unknown)).toContain("analysis.margin-unknown");
  });
});

/** The figures with an interval of A from the source itself. */
function withPublished(own: Indicator, calculation: Calculation): Result {
  const book = catalogue(own, people);
  const question = asked([calculation]);
  const data = answer(plan(question, book, AREAS, TOOLS), book, FIGURES);
  const bounded = [...data].map(([key, cube]): [string, Cube] => {
    const { values, areas: codes } = cube as Cube;
    const limit = (value: number) => Float64Array.from(values, (_, i) => (codes[i] === "A" ? value : NaN));
    return [key, { ...(cube as Cube), lower: limit(35), upper: limit(50) }];
  });
  return evaluate(question, book, AREAS, new Map(bounded), TOOLS);
}

describe("a verdict", () => {
  const book = catalogue(deaths(POISSON), people);
  const verdict: Calculation = { kind: "verdict", level: 95, reference: "" };

  it("is higher, similar or lower than the reference, by the interval of the figure", () => {
    // 40, 0 per 1,000 beside 25 of the country: the intervals are 28.6-54.5 and 0-3.7.
    const result = run(asked([RATE, verdict]), book, FIGURES);
    expect(["A", "B", "D", "E", "NL01"].map((code) => read(result, code))).toEqual([
      1,
      -1,
      "suppressed",
      "too-small",
      "not-applicable",
    ]);
    const surer = run(asked([RATE, { ...verdict, level: 99.8 }]), book, FIGURES);
    expect([read(surer, "A"), read(surer, "B")]).toEqual([0, -1]);
    expect(result.series[0]).toMatchObject({ kind: "class", decimals: 0 });
    expect(hasFlag(result, "A", "computed")).toBe(true);
    expect(result.lower).toBeUndefined();
  });

  it("is beside the area that it names, else the first reference; none without", () => {
    const named = run(asked([RATE, { ...verdict, reference: "B" }]), book, FIGURES);
    expect([read(named, "A"), read(named, "B")]).toEqual([1, "not-applicable"]);
    const alone = run(asked([RATE, verdict], { areas: [areas("A")] }), book, FIGURES);
    expect(read(alone, "A")).toBe("refused");
    const missing = run(asked([RATE, { ...verdict, reference: "D" }]), book, FIGURES);
    expect(read(missing, "A")).toBe("suppressed");
  });

  it("is refused where no margin is known", () => {
    const result = run(asked([RATE, verdict]), catalogue(deaths(), people), FIGURES);
    expect(read(result, "A")).toBe("refused");
    expect(noteIds(result)).toContain("analysis.margin-unknown");
  });
});

describe("a trend", () => {
  const book = catalogue(deaths(POISSON), people);
  const trend = (n: number): Calculation => ({ kind: "trend", n });

  it("is rising, falling or neither, over the last n periods", () => {
    const last = { areas: [areas("A", "B", "D", "E")], periods: { kind: "exact", periods: ["2020", "2021"] } } as const;
    const result = run(asked([trend(5)], last), book, FIGURES);
    expect(["A", "B", "D", "E"].map((code) => read(result, code, 0))).toEqual([1, -1, "empty", 0]);
    expect(["A", "B", "D", "E"].map((code) => read(result, code, 1))).toEqual([1, -1, "suppressed", 0]);
    expect(result.slots).toHaveLength(2);
    expect(hasFlag(result, "B", "break", 1)).toBe(true);
    expect(hasFlag(result, "A", "break", 1)).toBe(false);
  });

  it("wants all of its periods", () => {
    const early = run(asked([trend(5)], { periods: { kind: "exact", periods: ["2019"] } }), book, FIGURES);
    expect(read(early, "A")).toBe("empty");
    const one = run(asked([trend(6)]), book, FIGURES);
    expect([read(one, "A"), read(one, "B")]).toEqual([1, -1]);
  });

  it("is refused for fewer than five, and for what no chance moves", () => {
    const short = run(asked([trend(4)]), book, FIGURES);
    expect([read(short, "A"), noteIds(short)[0]]).toEqual(["refused", "analysis.trend-short"]);
    expect(read(run(asked([trend(5)]), catalogue(deaths(), people), FIGURES), "A")).toBe("refused");
    expect(read(run(asked([trend(5)]), catalogue(deaths({ process: "published" }), people), FIGURES), "A")).toBe(1);
  });
});

describe("the menu", () => {
  const offered = (own: Indicator) =>
    offersFor(choose("deaths"), catalogue(own, people))
      .filter(({ calculation: { kind } }) => kind === "interval" || kind === "verdict" || kind === "trend")
      .map(({ calculation, available, reason }) => [calculation.kind, available, reason?.id]);

  it("offers margins where there are some, and says why not elsewhere", () => {
    expect(offered(deaths(POISSON))).toEqual([
      ["interval", true, undefined],
      ["interval", true, undefined],
      ["verdict", false, "analysis.verdict-counts"],
      ["verdict", false, "analysis.verdict-counts"],
      ["trend", true, undefined],
    ]);
    expect(offered(deaths())[0]).toEqual(["interval", false, "analysis.margin-unknown"]);
    expect(offered(deaths({ process: "poisson", clustered: true }))[2]).toEqual([
      "verdict",
      false,
      "analysis.margin-clustered",
    ]);
    expect(offered(deaths({ process: "published" }))[1]).toEqual(["interval", false, "analysis.margin-95"]);
  });
});
