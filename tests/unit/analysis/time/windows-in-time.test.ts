import { describe, expect, it } from "vitest";
import type { Measure } from "../../../../src/analysis/measure.ts";
import type { Windows } from "../../../../src/analysis/rolling.ts";
import { overTime } from "../../../../src/analysis/time/over-time.ts";
import { periodsBehind, windowsFor } from "../../../../src/analysis/time/windows.ts";
import type { Span } from "../../../../src/cube/indicator.ts";
import type { Cell } from "../blocks.ts";
import { blockOf, cellsOf } from "../blocks.ts";
import { TOOLS, indicator, span } from "../fixtures.ts";

/** Which periods are read for a figure over time, and what is made of them. */

const YEARS = [span("gemeente", "2019", "2022")];
const MONTHS = [span("gemeente", "2021-01", "2021-08"), ...YEARS];
const quarters = { from: "month", to: "quarter", of: "sum" } as const;

function measure(more: Partial<Measure>, spans: readonly Span[] = YEARS): Measure {
  return {
    numerator: { source: "store", indicator: indicator("x", { spans }), members: {} },
    ...{ factor: 1, combining: "sum", threshold: { numerator: 0, denominator: 0 }, yearStart: false, tools: TOOLS },
    ...more,
  };
}

type Slots = readonly (string | null)[];

function windows(of: Measure, worked: Slots, periods: Slots = worked): Windows | undefined {
  return windowsFor({ measure: of, spans: of.numerator.indicator.spans, periods }, worked);
}

const plainly = (found: Windows | undefined) =>
  found && {
    periods: found.periods,
    ends: [...found.ends],
    ...(found.parts && {
      parts: { periods: found.parts.periods, first: [...found.parts.first], last: [...found.parts.last] },
    }),
  };

const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_month, i) => `2021-${String(from + i).padStart(2, "0")}`);

describe("the periods of a series", () => {
  it("stand on their own without a calculation over time, or where it is refused", () => {
    expect(windows(measure({}), ["2021"])).toBeUndefined();
    const refused = { rolling: { kind: "rolling", of: "sum", n: 2 }, refused: { id: "no" } } as const;
    expect(windows(measure(refused), ["2021"])).toBeUndefined();
  });

  it("are a window, with the running total before it where totals are taken apart", () => {
    const rolling = { kind: "rolling", of: "sum", n: 2 } as const;
    expect(plainly(windows(measure({ rolling }), ["2021", null]))).toEqual({
      periods: ["2020", "2021"],
      ends: [1, -1],
    });
    expect(plainly(windows(measure({ rolling, corrections: "flag" }), ["2021"]))).toEqual({
      ...{ periods: ["2019", "2020", "2021"], ends: [2] },
    });
    expect(plainly(windows(measure({ corrections: "flag" }), ["2021"]))).toEqual({
      ...{ periods: ["2020", "2021"], ends: [1] },
    });
  });

  it("of a fall that is spread back are all later ones of the source too", () => {
    const spread = measure({ corrections: "spread" }, [span("gemeente", "2021-06", "2021-08"), ...MONTHS]);
    expect(plainly(windows(spread, ["2021-03", null]))).toEqual({ periods: months(2, 8), ends: [1, -1] });
    expect(plainly(windows(spread, ["2021-05", "2021-02"]))).toEqual({ periods: months(1, 8), ends: [4, 1] });
  });

  it("of a running total begin at the first of the source, or the first shown, of the same frequency", () => {
    const spans = [
      span("gemeente", "2018-01", "2022-12"),
      span("gemeente", "2020", "2022"),
      span("land", "2019", "2022"),
    ];
    const start = measure({ cumulated: "start" }, spans);
    expect(plainly(windows(start, ["2022", null, "2020"]))).toEqual({
      ...{ periods: ["2019", "2020", "2021", "2022"], ends: [3, -1, 1] },
    });
    const shown = measure({ cumulated: "shown" }, spans);
    expect(plainly(windows(shown, [null, "2022", "2021", "2020"], [null, "2022", "2021"]))).toEqual({
      ...{ periods: ["2021", "2022"], ends: [-1, 1, 0, -1] },
    });
    expect(plainly(windows({ ...shown, corrections: "flag" }, ["2022", "2021"]))).toEqual({
      ...{ periods: ["2020", "2021", "2022"], ends: [2, 1] },
    });
  });

  it("made of shorter ones have these as runs, with what running totals need before and after", () => {
    const by = measure({ by: quarters }, MONTHS);
    const both = { periods: ["2021-Q1", "2021-Q2"], ends: [1, 0] };
    expect(plainly(windows(by, ["2021-Q2", "2021-Q1"]))).toEqual({
      ...{ ...both, parts: { periods: months(1, 6), first: [0, 3], last: [2, 5] } },
    });
    expect(plainly(windows({ ...by, corrections: "flag" }, ["2021-Q2", "2021-Q1"]))).toEqual({
      ...{ ...both, parts: { periods: ["2020-12", ...months(1, 6)], first: [1, 4], last: [3, 6] } },
    });
    expect(plainly(windows({ ...by, corrections: "spread" }, ["2021-Q2"]))).toEqual({
      ...{ periods: ["2021-Q2"], ends: [0], parts: { periods: months(3, 8), first: [1], last: [3] } },
    });
  });
});

describe("the periods behind one figure", () => {
  const behind = (of: Measure, worked: Slots) => {
    const found = windows(of, worked);
    return found && worked.map((_slot, i) => periodsBehind(found, i, of));
  };
  const rolling = { kind: "rolling", of: "sum", n: 2 } as const;

  it("are those of its window, none for a slot without period", () => {
    expect(behind(measure({ rolling }), ["2022", null, "2020"])).toEqual([["2021", "2022"], [], ["2019", "2020"]]);
    expect(behind(measure({ corrections: "flag" }), ["2022", "2020"])).toEqual([
      ["2021", "2022"],
      ["2019", "2020"],
    ]);
    expect(behind(measure({ rolling, corrections: "flag" }), ["2022"])).toEqual([["2020", "2021", "2022"]]);
    expect(behind(measure({ cumulated: "shown" }), ["2022", "2020"])).toEqual([["2020", "2021", "2022"], ["2020"]]);
  });

  it("are all later ones too where a fall is spread back", () => {
    const spread = measure({ corrections: "spread" }, MONTHS);
    expect(behind(spread, ["2021-06", "2021-03"])).toEqual([months(5, 8), months(2, 8)]);
  });

  it("are the parts of longer periods", () => {
    const by = measure({ by: quarters }, MONTHS);
    expect(behind(by, ["2021-Q2", "2021-Q1", null])).toEqual([months(4, 6), months(1, 3), []]);
    expect(behind({ ...by, rolling }, ["2021-Q2"])).toEqual([months(1, 6)]);
    expect(behind({ ...by, corrections: "flag" }, ["2021-Q3", "2021-Q2"])).toEqual([months(6, 9), months(3, 6)]);
    expect(behind({ ...by, cumulated: "shown" }, ["2021-Q2", "2021-Q1"])).toEqual([months(1, 6), months(1, 3)]);
  });
});

describe("figures over time", () => {
  function made(of: Measure, worked: Slots, row: readonly Cell[], level = "gemeente") {
    const found = windows(of, worked);
    return found && cellsOf(overTime(blockOf(row), found, worked, level, of, "withhold"))[0];
  }
  const rolling = { kind: "rolling", of: "sum", n: 3 } as const;

  it("leave out what is before the first period of the level and frequency, whatever other spans there are", () => {
    const spans = [
      span("gemeente", "2021", "2022"),
      span("gemeente", "2019", "2020"),
      span("provincie", "2010", "2022"),
      span("gemeente", "2010-01", "2010-12"),
    ];
    const of = measure({ rolling }, spans);
    expect(made(of, ["2020", "2021", null], ["empty", 2, 3, 4])).toEqual([
      [5, "computed", "incomplete-window"],
      [9, "computed"],
      "other-frequency",
    ]);
    expect(made(of, ["2020"], ["empty", 2, 3], "provincie")).toEqual(["empty"]);
    // After the last period of the source nothing is known: not left out.
    expect(made(of, ["2023"], [1, 2, "empty"])).toEqual(["empty"]);
  });

  it("leave out what is after the last period too where longer periods are made", () => {
    const of = measure({ by: quarters }, MONTHS);
    expect(made(of, ["2021-Q3", "2021-Q2"], [1, 2, 4, 8, 16, "empty"])).toEqual([
      [24, "computed", "incomplete-window"],
      [7, "computed"],
    ]);
    const two = [span("gemeente", "2021-07", "2021-09"), span("gemeente", "2021-01", "2021-06")];
    expect(made(measure({ by: quarters }, two), ["2021-Q3"], [1, 2, 4])).toEqual([[7, "computed"]]);
    expect(made(measure({ by: quarters }, two), ["2021-Q3"], [1, 2, "empty"])).toEqual(["empty"]);
  });

  it("have no figure for the first running total, which leaves the first longer period incomplete", () => {
    const of = measure({ by: quarters, corrections: "flag" }, MONTHS);
    expect(made(of, ["2021-Q1"], ["empty", 5, 7, 10])).toEqual([[5, "computed", "incomplete-window"]]);
    expect(made(measure({ corrections: "flag", rolling }, MONTHS), ["2021-03"], ["empty", 5, 7, 10])).toEqual([
      [5, "computed", "incomplete-window"],
    ]);
  });

  it("become running totals of longer periods, from the first with figures", () => {
    const of = measure({ by: quarters, cumulated: "start" }, [span("gemeente", "2020-Q4", "2021-Q3"), ...MONTHS]);
    const row: Cell[] = ["empty", "empty", "empty", 1, 2, 4, 8, 16, 32];
    expect(made(of, ["2021-Q2", "2020-Q4", "2021-Q1"], row)).toEqual([[63, "computed"], "empty", [7, "computed"]]);
  });
});
