import { describe, expect, it } from "vitest";
import { FLAG } from "../../../../src/cube/flags.ts";
import type { Catalogue, Indicator } from "../../../../src/cube/indicator.ts";
import { addsUp, addsUpOverTime, countsIn } from "../../../../src/presentations/advice/addsUp.ts";
import { changedAreas, mixedBorders } from "../../../../src/presentations/advice/borders.ts";
import { dateBases, hasDatedBreak, mixedDates } from "../../../../src/presentations/advice/dates.ts";
import { areasWithAll, hasFigures, tinyBases, tooSmall } from "../../../../src/presentations/advice/sizes.ts";
import { wholeOf } from "../../../../src/presentations/advice/wholes.ts";
import { brokenDown, NO_FIGURES, resultOf, seriesOf, without } from "../results.ts";

const both = (text: string) => ({ nl: text, en: text });

/** Votes for three parties, with a member for all of them together. */
function catalogueOf(dateBasis: Readonly<Record<string, string>> = {}): Catalogue {
  const indicator = (id: string, basis: string): Indicator => ({
    id,
    name: both(id),
    description: both(id),
    theme: "t",
    unit: both("stemmen"),
    decimals: 0,
    kind: "count",
    time: "flow",
    dateBasis: both(basis),
    aggregation: { rule: "sum" },
    dimensions: [
      {
        id: "party",
        name: both("Partij"),
        members: ["a", "b", "c", "all"].map((code) => ({ code, name: both(code) })),
        total: "all",
      },
    ],
    spans: [],
    notes: [],
    opening: { view: "bar", level: "gemeente", periods: "latest", areas: "all" },
    keywords: { nl: [], en: [] },
    provider: "p",
    hash: "",
  });
  const indicators = Object.entries({ votes: "op de dag zelf", ...dateBasis }).map(([id, basis]) =>
    indicator(id, basis),
  );
  return { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators };
}

const votes = (parties: readonly string[]) => resultOf({ series: brokenDown("votes", { party: parties }) });

describe("what adds up", () => {
  it("counts and amounts do, percentages and means do not", () => {
    expect(addsUp(seriesOf(0, { kind: "count" }))).toBe(true);
    expect(addsUp(seriesOf(0, { kind: "amount" }))).toBe(true);
    for (const kind of ["percentage", "ratio", "mean", "median", "index", "score", "class"] as const)
      expect(addsUp(seriesOf(0, { kind }))).toBe(false);
    expect(countsIn(resultOf({ series: [seriesOf(0, { kind: "mean" })] }))).toBe(false);
  });
  it("over periods only what is counted per period does", () => {
    expect(addsUpOverTime(seriesOf(0, { time: "flow" }))).toBe(true);
    expect(addsUpOverTime(seriesOf(0, { time: "stock" }))).toBe(false);
    expect(addsUpOverTime(seriesOf(0, { time: "cumulative" }))).toBe(false);
  });
});

describe("parts of one whole", () => {
  it("knows all parts, some of them, and a total among them", () => {
    expect(wholeOf(votes(["a", "b", "c"]), catalogueOf())).toBe("whole");
    expect(wholeOf(votes(["a", "b"]), catalogueOf())).toBe("part");
    expect(wholeOf(votes(["a", "b", "all"]), catalogueOf())).toBe("double");
  });
  it("different indicators, and one series by itself, are no parts", () => {
    expect(wholeOf(resultOf({ series: 3 }), catalogueOf())).toBe("none");
    expect(wholeOf(votes(["a"]), catalogueOf())).toBe("none");
    expect(
      wholeOf(resultOf({ series: brokenDown("votes", { party: ["a", "b"], sex: ["m", "v"] }) }), catalogueOf()),
    ).toBe("none");
  });
});

describe("dates and borders", () => {
  it("finds series of different periods in one column", () => {
    const result = resultOf({ series: 2, slots: 1 });
    expect(mixedDates(result)).toBe(false);
    expect(mixedDates({ ...result, periods: ["2020", "2021"] })).toBe(true);
    const flags = result.flags.slice();
    flags[0] = FLAG["mixed-date"];
    expect(mixedDates({ ...result, flags })).toBe(true);
  });
  it("finds two meanings of a date", () => {
    const result = resultOf({ series: [seriesOf(0, { indicator: "a" }), seriesOf(1, { indicator: "b" })] });
    expect(dateBases(result, catalogueOf({ a: "naar opname", b: "naar melding" }))).toBe(2);
    expect(dateBases(result, catalogueOf({ a: "naar opname", b: "naar opname" }))).toBe(1);
  });
  it("finds a dated note, two divisions, and an area that merged", () => {
    const result = resultOf({ areas: 3, slots: 2 });
    expect(hasDatedBreak(result)).toBe(false);
    expect(
      hasDatedBreak({
        ...result,
        notes: [{ severity: "caution", message: { id: "x" }, dated: { from: "2020-01-01" } }],
      }),
    ).toBe(true);
    expect(mixedBorders(result)).toBe(false);
    expect(mixedBorders({ ...result, divisions: ["gm-2019", "gm-2020"] })).toBe(true);
    expect(mixedBorders({ ...result, divisions: ["gm-2020", null] })).toBe(false);
    const flags = result.flags.slice();
    flags[3] = FLAG.break;
    expect(changedAreas({ ...result, flags })).toEqual([1]);
  });
});

describe("sizes", () => {
  it("counts areas with a figure everywhere, references left out", () => {
    const result = without(resultOf({ areas: 4, references: 1, slots: 2 }), 0, "suppressed");
    expect(hasFigures(result)).toBe(true);
    expect(hasFigures(NO_FIGURES)).toBe(false);
    expect(
      areasWithAll(result, [
        { series: 0, slot: 0 },
        { series: 0, slot: 1 },
      ]),
    ).toBe(2);
    expect(areasWithAll(result, [{ series: 0, slot: 1 }])).toBe(3);
  });
  it("counts what is too small, and counts that start from almost nothing", () => {
    const result = without(
      resultOf({ areas: 3, slots: 2, value: (_, area) => [3, 12, -4][area] ?? 0 }),
      0,
      "too-small",
    );
    expect(tooSmall(result)).toBe(1);
    expect(tinyBases(result, 0, 1)).toBe(2);
    expect(tinyBases(result, 0, 0)).toBe(1);
    expect(tinyBases(resultOf({ series: [seriesOf(0, { kind: "percentage" })], value: () => 1 }), 0, 0)).toBe(0);
  });
});
