import { describe, expect, it } from "vitest";
import {
  POPULATION,
  areas,
  catalogue,
  choose,
  hasFlag,
  indicator,
  noteIds,
  query,
  read,
  run,
  span,
} from "./fixtures.ts";

const days = { kind: "range", first: "2021-03-01", last: "2021-03-05" } as const;
const FLOW = indicator("flow", { spans: [span("gemeente", "2021-03-01", "2021-03-05")] });
const TOTAL = indicator("total", { time: "cumulative", spans: FLOW.spans });
const SUM3 = [{ kind: "rolling", of: "sum", n: 3 }] as const;
const BOOK = catalogue(FLOW, TOTAL, POPULATION);
const FIGURES = {
  flow: {
    A: { "2021-03-01": 1, "2021-03-02": 2, "2021-03-03": 0, "2021-03-04": 4, "2021-03-05": 5 },
    B: { "2021-03-01": 1, "2021-03-02": "not-published", "2021-03-03": 1, "2021-03-04": 1, "2021-03-05": 1 },
  },
  population: { A: { 2021: 1000 } },
} as const;

function row(result: ReturnType<typeof run>, code: string) {
  return [0, 1, 2, 3, 4].map((slot) => read(result, code, slot));
}

describe("rolling", () => {
  it("sums the periods up to each slot; windows before the start of the series are flagged", () => {
    const result = run(query({ series: [choose("flow", SUM3)], areas: [areas("A")], periods: days }), BOOK, FIGURES);
    expect(row(result, "A")).toEqual([1, 3, 3, 6, 9]);
    expect([0, 1, 2].map((slot) => hasFlag(result, "A", "incomplete-window", slot))).toEqual([true, true, false]);
    expect(noteIds(result)).toContain("analysis.flag-incomplete-window");
  });

  it("has no figure while a missing day is in the window, for the reason of that day", () => {
    const result = run(query({ series: [choose("flow", SUM3)], areas: [areas("B")], periods: days }), BOOK, FIGURES);
    expect(row(result, "B")).toEqual([1, "not-published", "not-published", "not-published", 3]);
  });

  it("averages over the days that there are", () => {
    const result = run(
      query({ series: [choose("flow", [{ kind: "rolling", of: "mean", n: 2 }])], areas: [areas("A")], periods: days }),
      BOOK,
      FIGURES,
    );
    expect(row(result, "A")).toEqual([1, 1.5, 1, 2, 4.5]);
    expect(result.series[0]?.decimals).toBe(1);
  });

  it("comes before dividing, in whatever order it is asked", () => {
    const rate = { kind: "rate", per: 100, denominator: "population" } as const;
    const asked = (calculations: Parameters<typeof choose>[1]) =>
      run(query({ series: [choose("flow", calculations)], areas: [areas("A")], periods: days }), BOOK, FIGURES);
    expect(row(asked([rate, ...SUM3]), "A")).toEqual(row(asked([...SUM3, rate]), "A"));
    expect(read(asked([...SUM3, rate]), "A", 4)).toBeCloseTo(0.9);
  });

  it("is refused for a series that already adds up", () => {
    const result = run(query({ series: [choose("total", SUM3)], areas: [areas("A")], periods: days }), BOOK, {
      total: FIGURES.flow,
    });
    expect(row(result, "A")).toEqual(Array(5).fill("refused"));
    expect(noteIds(result)).toEqual(["analysis.rolling-cumulative"]);
  });
});
