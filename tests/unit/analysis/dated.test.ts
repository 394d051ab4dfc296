import { describe, expect, it } from "vitest";
import { crossedBreaks } from "../../../src/analysis/dated.ts";
import { resultOf, seriesOf } from "../presentations/results.ts";

const at = (dated: { from?: string; to?: string }, periods: readonly string[], steps: readonly string[] = []) => {
  const result = resultOf({
    series: [seriesOf(0, { steps: steps.map((id) => ({ id })) })],
    areas: 1,
    slots: periods.map((period) => ({ key: period, period })),
  });
  return crossedBreaks({ ...result, notes: [{ severity: "caution", message: { id: "x" }, dated }] });
};

describe("a break over which figures are compared", () => {
  it("has figures before it and after it", () => {
    const day = { from: "2020-06-01", to: "2020-06-01" };
    expect(at(day, ["2020-05", "2020-06"])).toEqual(["2020-06-01"]);
    expect(at(day, ["2020-06", "2020-07"])).toEqual([]);
    expect(at(day, ["2020-04", "2020-05"])).toEqual([]);
    expect(at(day, ["2020"])).toEqual([]);
  });

  it("is at the beginning or at the end of a time in which something was otherwise", () => {
    const year = { from: "2021-01-01", to: "2021-12-31" };
    expect(at(year, ["2020", "2021"])).toEqual(["2021-01-01"]);
    expect(at(year, ["2021", "2022"])).toEqual(["2022-01-01"]);
    expect(at(year, ["2021"])).toEqual([]);
    expect(at({ to: "2021-12-31" }, ["2021", "2022"])).toEqual(["2022-01-01"]);
  });

  it("of one series is not crossed by the periods of another beside it", () => {
    const slots = [{ key: "latest" }];
    const base = resultOf({ series: [seriesOf(0), seriesOf(1)], areas: 1, slots });
    const dated = { from: "2021-01-01", to: "2021-12-31" };
    const crossed = (periods: readonly string[], series?: number) =>
      crossedBreaks({
        ...base,
        periods,
        notes: [{ severity: "caution", message: { id: "x" }, dated, ...(series !== undefined && { series }) }],
      });
    expect(crossed(["2021", "2023"], 0)).toEqual([]);
    // The same said of both together is about all that is shown.
    expect(crossed(["2021", "2023"])).toEqual(["2022-01-01"]);
  });

  it("of one series is crossed by another of the same topic, such as that of a year earlier", () => {
    const slots = [{ key: "2021-05", period: "2021-05" }];
    const earlier = seriesOf(0, { steps: [{ id: "analysis.at-year" }] });
    const note = { severity: "caution", message: { id: "x" }, dated: { from: "2020-06-01" }, series: 0 } as const;
    const crossed = (...series: readonly ReturnType<typeof seriesOf>[]) =>
      crossedBreaks({ ...resultOf({ series, areas: 1, slots }), notes: [note] });
    expect(crossed(seriesOf(0), earlier)).toEqual(["2020-06-01"]);
    expect(crossed(seriesOf(0), { ...earlier, indicator: "other" })).toEqual([]);
  });

  it("lies behind a figure that is a change, or of another time", () => {
    const day = { from: "2020-06-01", to: "2020-06-01" };
    expect(at(day, ["2021-05"], ["analysis.change-difference-year"])).toEqual(["2020-06-01"]);
    expect(at(day, ["2021-05"], ["analysis.at-year"])).toEqual(["2020-06-01"]);
    expect(at(day, ["2021-05"], ["analysis.by-month"])).toEqual([]);
  });
});
