import { describe, expect, it } from "vitest";
import { askedSpans, wholeSpans } from "../../../src/analysis/asked-spans.ts";
import { geographyOf } from "../../../src/analysis/geography.ts";
import { measureOf } from "../../../src/analysis/measure.ts";
import { expandQuery } from "../../../src/analysis/series.ts";
import type { Span } from "../../../src/cube/indicator.ts";
import { AREAS, TOOLS, catalogue, indicator, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";

/** Which periods a series has: its own, of a ratio those that have both of its terms, and longer ones made of them. */

const own = span("gemeente", "2019", "2022");

/** The spans of `crimes`, or of the ratio `part` of crimes and homes, as a link words the series. */
function spans(
  words: string,
  of: { crimes?: Span[]; homes?: Span[]; part?: Span[] },
  level = "gemeente",
  find = askedSpans,
) {
  const book = catalogue(
    indicator("crimes", { spans: of.crimes ?? [own], ...(words.includes("undo") && { time: "cumulative" }) }),
    indicator("homes", { spans: of.homes ?? [], time: "stock" }),
    indicator("part", {
      ...{ kind: "ratio", aggregation: { rule: "ratio" }, spans: of.part ?? [] },
      ratio: { numerator: "crimes", denominator: "homes", factor: 100 },
    }),
  );
  const [series] = expandQuery(linked(words, {}), book).series;
  if (!series) throw new Error(`no series ${words}`);
  return find(series, measureOf(series, book, TOOLS), level, geographyOf(AREAS));
}

describe("the periods of a series", () => {
  it("are those of its level, else of the largest areas below it", () => {
    const buurt = span("buurt", "2020", "2021");
    expect(spans("crimes", { crimes: [buurt, own] })).toEqual([own]);
    expect(spans("crimes", { crimes: [buurt, own] }, "provincie")).toEqual([own]);
    expect(spans("crimes~per.1000.homes", { homes: [span("gemeente", "2022", "2022")] })).toEqual([own]);
  });

  it("of a ratio are those of its numerator for which there is a denominator", () => {
    expect(spans("part", { homes: [span("gemeente", "2010", "2030")] })).toEqual([own]);
    expect(
      spans("part", { homes: [span("gemeente", "2020", "2021")], part: [span("gemeente", "2020", "2020")] }),
    ).toEqual([{ ...own, first: "2020", last: "2021", periods: ["2020", "2021"] }]);
    const holes = [span("gemeente", "2019", "2019"), span("gemeente", "2021", "2022")];
    expect(spans("part", { homes: holes })).toEqual([{ ...own, periods: ["2019", "2021", "2022"] }]);
    const late = span("gemeente", "2025", "2026");
    expect(spans("part", { crimes: [late, own], homes: [span("gemeente", "2022", "2022")] })).toEqual([
      { ...own, first: "2022", last: "2022", periods: ["2022"] },
    ]);
  });

  it("of a ratio of months are those of which the year has a denominator", () => {
    const months = span("gemeente", "2020-11", "2021-02");
    expect(spans("part", { crimes: [months], homes: [span("gemeente", "2021", "2021")] })).toEqual([
      { ...months, first: "2021-01", last: "2021-02", periods: ["2021-01", "2021-02"] },
    ]);
  });

  it("of a ratio without any denominator are what the store names, else those of its numerator, so that its lack can be said", () => {
    const named = span("gemeente", "2020", "2020");
    const none = [span("gemeente", "2010", "2011")];
    expect(spans("part", { homes: none, part: [named] })).toEqual([named]);
    expect(spans("part", { homes: none })).toEqual([own]);
  });
});

describe("longer periods", () => {
  const months = span("gemeente", "2020-03", "2022-02");
  const first = (found: readonly Span[]) => found.map(({ frequency, first: from, last: to }) => [frequency, from, to]);

  it("are all that are touched, and of the newest only those that are whole", () => {
    expect(first(spans("crimes~by.year", { crimes: [months] }))).toEqual([["year", "2020", "2022"]]);
    expect(first(spans("crimes~by.year", { crimes: [months] }, "gemeente", wholeSpans))).toEqual([
      ["year", "2021", "2021"],
    ]);
    expect(spans("crimes", { crimes: [months] }, "gemeente", wholeSpans)).toEqual([months]);
  });

  it("of running totals lack the first one, of which it is not known what went before", () => {
    const whole = (from: string) =>
      first(
        spans(
          "crimes~cumulative.undo~by.quarter",
          { crimes: [span("gemeente", from, "2021-12")] },
          "gemeente",
          wholeSpans,
        ),
      );
    expect(whole("2021-01")).toEqual([["quarter", "2021-Q2", "2021-Q4"]]);
    expect(whole("2020-12")).toEqual([["quarter", "2021-Q1", "2021-Q4"]]);
    expect(
      first(spans("crimes~by.quarter", { crimes: [span("gemeente", "2021-01", "2021-12")] }, "gemeente", wholeSpans)),
    ).toEqual([["quarter", "2021-Q1", "2021-Q4"]]);
  });
});
