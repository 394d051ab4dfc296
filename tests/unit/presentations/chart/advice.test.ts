import { describe, expect, it } from "vitest";
import type { Result } from "../../../../src/analysis/result.ts";
import { REASON } from "../../../../src/cube/reason.ts";
import { adviseBar } from "../../../../src/presentations/bar/advice.ts";
import { adviseLine } from "../../../../src/presentations/line/advice.ts";
import { NO_FIGURES, ONE_CELL, resultOf, seriesOf } from "../results.ts";
import { IN_CLASSES, IN_EURO } from "./draw.ts";

const line = (result: Result) => adviseLine(result);
const bar = (result: Result) => adviseBar(result);
const dated: Result = {
  ...resultOf({ slots: 5 }),
  notes: [{ severity: "caution", message: { id: "analysis.note" }, dated: { from: "2002-01-01" } }],
};
const units = (count: number) =>
  resultOf({
    series: Array.from({ length: count }, (_, at) => seriesOf(at, { unit: { nl: `eenheid ${at}`, en: `unit ${at}` } })),
  });

const nothingOf = (result: Result): Result => {
  const reason = result.reason.map(() => REASON["not-published"]);
  return { ...result, values: result.values.map(() => NaN), reason };
};

describe("advice for lines", () => {
  it.each([
    ["one period, which offers bars", ONE_CELL, "impossible", "charts.line-one-period"],
    ["nothing at all", NO_FIGURES, "impossible", "charts.line-one-period"],
    ["moments without figures", nothingOf(resultOf({ slots: 5 })), "impossible", "charts.no-figures"],
    ["classes", resultOf({ series: [IN_CLASSES] }), "misleading", "charts.class"],
    ["two units, apart", resultOf({ series: [seriesOf(0), IN_EURO] }), "possible", "charts.units-apart"],
    ["six units", units(6), "misleading", "charts.many-units"],
    ["a dated break", dated, "possible", "charts.line-dated"],
    ["342 lines", resultOf({ areas: 342, slots: 8 }), "possible", "charts.line-many"],
    ["two periods", resultOf(), "possible", "charts.line-two-periods"],
    ["a development", resultOf({ slots: 5 }), "good", "charts.line-good"],
  ])("on %s", (_, result, grade, id) => {
    expect(line(result)).toMatchObject({ grade, reason: { id } });
  });

  it("offers bars for one period", () => {
    expect(line(ONE_CELL).remedy).toEqual({ kind: "form", form: "bar" });
  });
});

describe("advice for bars", () => {
  it.each([
    ["nothing", NO_FIGURES, "impossible", "charts.no-figures"],
    ["one bar", ONE_CELL, "possible", "charts.bar-one"],
    ["classes", resultOf({ series: [IN_CLASSES], slots: 1 }), "misleading", "charts.class"],
    ["a hundred days", resultOf({ areas: 1, slots: 100 }), "possible", "charts.bar-line"],
    ["342 areas", resultOf({ areas: 342, slots: 1 }), "possible", "charts.bar-many"],
    ["eight periods of twelve areas", resultOf({ areas: 12, slots: 8 }), "possible", "charts.bar-crowded"],
    ["two units", resultOf({ series: [seriesOf(0), IN_EURO], slots: 1 }), "possible", "charts.units-apart"],
    ["some areas", resultOf({ areas: 6, slots: 1 }), "good", "charts.bar-good"],
    ["some years of one area", resultOf({ areas: 1, slots: 6 }), "good", "charts.bar-periods"],
  ])("on %s", (_, result, grade, id) => {
    expect(bar(result)).toMatchObject({ grade, reason: { id } });
  });
});
