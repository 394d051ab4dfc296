import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/cube/message.ts";
import { grouped, rateUnit } from "../../../src/analysis/steps.ts";
import { POPULATION, areas, catalogue, indicator, run, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";

const both = (text: string) => ({ nl: text, en: text });
const days = [span("gemeente", "2021-01-01", "2021-12-31")];
const BOOK = catalogue(
  POPULATION,
  indicator("crimes", { spans: [span("gemeente", "2019", "2022")] }),
  indicator("fires", { spans: days }),
  indicator("rain", { spans: days, decimals: 2 }),
  indicator("total", { time: "cumulative", spans: days }),
);
const people = both("inwoners");

/** What the figures of one area say of themselves. */
function told(series: string, period: string) {
  const asked = linked(series, { areas: [areas("A")], periods: { kind: "exact", periods: [period] } });
  const [first] = run(asked, BOOK, {}).series;
  return first && [first.steps, first.unit.nl, first.decimals];
}

const CASES: readonly (readonly [series: string, period: string, steps: Message[], unit: string, decimals: number])[] =
  [
    ["crimes", "2021", [], "stuks", 0],
    ["crimes~recast.latest", "2021", [{ id: "analysis.recast-latest" }], "stuks", 0],
    ["crimes~recast.2021", "2021", [{ id: "analysis.recast-year", params: { year: "2021" } }], "stuks", 0],
    ["total~cumulative.undo", "2021-03-01", [{ id: "analysis.per-period-flag-day" }], "stuks", 0],
    ["total~cumulative.spread", "2021-03-01", [{ id: "analysis.per-period-spread-day" }], "stuks", 0],
    ["crimes~cumulative.sum", "2021", [{ id: "analysis.cumulate-start" }], "stuks", 0],
    ["crimes~cumulative.sum.shown", "2021", [{ id: "analysis.cumulate-shown" }], "stuks", 0],
    ["fires~sum.7", "2021-03-09", [{ id: "analysis.rolling-sum-day", params: { n: 7 } }], "stuks", 0],
    ["fires~mean.7", "2021-03-09", [{ id: "analysis.rolling-mean-day", params: { n: 7 } }], "stuks", 1],
    ["crimes~sum.3", "2021", [{ id: "analysis.rolling-sum-year", params: { n: 3 } }], "stuks", 0],
    ["rain~mean.3", "2021-03-09", [{ id: "analysis.rolling-mean-day", params: { n: 3 } }], "stuks", 3],
  ];

describe("what was done with figures, and what they are in then", () => {
  it.each(CASES)("%s", (series, period, steps, unit, decimals) => {
    expect(told(series, period)).toEqual([steps, unit, decimals]);
  });

  it("are figures per day that are made into months, though months are shown", () => {
    expect(told("total~cumulative.undo~by.month", "2021-03")?.[0]).toEqual([
      { id: "analysis.per-period-flag-day" },
      { id: "analysis.by-sum", params: { per: { id: "analysis.each-month" }, part: { id: "analysis.each-day" } } },
    ]);
  });

  it("is a rate per so many, with a decimal at least", () => {
    const per = (value: number) => ({ value, decimals: 0 });
    expect(told("crimes~per.1000", "2021")).toEqual([
      [{ id: "analysis.per", params: { per: per(1000), unit: people } }],
      ...["stuks per 1.000 inwoners", 1],
    ]);
    expect(told("rain~per.100", "2021-03-09")?.slice(1)).toEqual(["stuks per 100 inwoners", 2]);
    expect(told("crimes~per.10.ghosts", "2021")).toEqual([
      [{ id: "analysis.per", params: { per: per(10), unit: both("ghosts") } }],
      ...["stuks per 10 ghosts", 1],
    ]);
  });
});

it("a whole number has a separator per thousand, by language", () => {
  expect([1, 999, 1000, 100_000, 1_234_567].map((value) => grouped(value, "."))).toEqual([
    ...["1", "999", "1.000", "100.000", "1.234.567"],
  ]);
  expect(rateUnit({ nl: "opnamen", en: "admissions" }, 100_000, { nl: "inwoners", en: "inhabitants" })).toEqual({
    nl: "opnamen per 100.000 inwoners",
    en: "admissions per 100,000 inhabitants",
  });
});
