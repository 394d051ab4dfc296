import { describe, expect, it } from "vitest";
import type { Areas } from "../../../src/cube/area.ts";
import type { Indicator } from "../../../src/cube/indicator.ts";
import { dayOfDate } from "../../../src/cube/period.ts";
import { REASON } from "../../../src/cube/reason.ts";
import { baseOf, divisionOfTerm, isBase, periodOfDenominator } from "../../../src/analysis/base.ts";
import { geographyOf } from "../../../src/analysis/geography.ts";
import type { Measure } from "../../../src/analysis/measure.ts";
import { measureOf } from "../../../src/analysis/measure.ts";
import { expandQuery } from "../../../src/analysis/series.ts";
import { AREAS, GM_2019, GM_2021, POPULATION, TOOLS, catalogue, indicator, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";

/** On which figures a row rests: of which level, period and division, and on what they are divided. */

const WORLD = geographyOf(AREAS);
const day = (date: string) => dayOfDate(date) ?? NaN;

function measure(words: string, ...indicators: Indicator[]): Measure {
  const book = catalogue(...indicators, ...(indicators.some(({ id }) => id === "population") ? [] : [POPULATION]));
  const [series] = expandQuery(linked(words, {}), book).series;
  if (!series) throw new Error(`no series ${words}`);
  return measureOf(series, book, TOOLS);
}
const years = span("gemeente", "2019", "2022");
const CRIMES = indicator("crimes", { spans: [years] });

describe("figures of a level and period", () => {
  it("are those published for the level, on the division of their day", () => {
    expect(baseOf(measure("crimes", CRIMES), "gemeente", "2020", WORLD)).toEqual({
      ...{ level: "gemeente", day: day("2020-01-01"), division: GM_2019, divisionId: "gm-2019", span: years },
      denominatorPeriod: null,
    });
  });

  it("are on the one division that their span names, whether its list is known or not", () => {
    const fixed = (division: string) =>
      baseOf(measure("crimes", indicator("crimes", { spans: [{ ...years, division }] })), "gemeente", "2020", WORLD);
    expect(fixed("gm-2021")).toMatchObject({ division: GM_2021, divisionId: "gm-2021" });
    const levels = { ...AREAS, divisions: [] };
    const bare = (division: string) =>
      baseOf(
        measure("crimes", indicator("crimes", { spans: [{ ...years, division }] })),
        "gemeente",
        "2020",
        geographyOf(levels),
      );
    expect(bare("gm-1999")).toMatchObject({ division: undefined, divisionId: "gm-1999" });
    expect(bare("per-period")).toMatchObject({ division: undefined, divisionId: null });
  });

  it("are added up from the largest areas below it that have them and lie in it", () => {
    const level = (spans: readonly ReturnType<typeof span>[], asked: string, period = "2022") => {
      const base = baseOf(measure("crimes", indicator("crimes", { spans })), asked, period, WORLD);
      return isBase(base) ? base.level : base.reason;
    };
    const buurt = span("buurt", "2019", "2022");
    const province = span("provincie", "2019", "2022");
    expect(level([buurt, years], "provincie")).toBe("gemeente");
    expect(level([buurt, years, province], "provincie")).toBe("provincie");
    expect(level([buurt, years, province], "land")).toBe("provincie");
    expect(level([buurt], "provincie")).toBe("buurt");
    expect(level([buurt, span("gemeente", "2019", "2021")], "provincie")).toBe("buurt");
    expect(level([province], "gemeente")).toBe(REASON.empty);
    expect(level([years], "provincie", "2023")).toBe(REASON.empty);
    expect(level([span("streek", "2019", "2022")], "gemeente")).toBe(REASON.refused);
  });

  it("are refused when they cannot be added up, or when it is not known who lies where", () => {
    const mean = indicator("crimes", { spans: [years], kind: "mean", aggregation: { rule: "none" } });
    expect(baseOf(measure("crimes", mean), "provincie", "2022", WORLD)).toEqual({ reason: REASON.refused });
    expect(baseOf(measure("crimes", mean), "gemeente", "2022", WORLD)).toMatchObject({ level: "gemeente" });
    const lost = geographyOf({ ...AREAS, memberships: [] });
    expect(baseOf(measure("crimes", CRIMES), "provincie", "2022", lost)).toEqual({ reason: REASON.refused });
    expect(baseOf(measure("crimes", CRIMES), "land", "2022", lost)).toMatchObject({ level: "gemeente" });
  });
});

describe("figures on newer areas than their own", () => {
  const recast = (to: string, period: string) =>
    baseOf(measure(`crimes~recast.${to}`, CRIMES), "gemeente", period, WORLD);

  it("are on those of the year asked, or of the newest list, and say from which they came", () => {
    const moved = { division: GM_2021, divisionId: "gm-2021", recast: { from: GM_2019, possible: true } };
    expect(recast("2021", "2020")).toMatchObject(moved);
    expect(recast("latest", "2019")).toMatchObject(moved);
  });

  it("stay as they are on the same ones, and cannot go back to older ones", () => {
    expect(recast("2021", "2022")).not.toHaveProperty("recast");
    expect(recast("2020", "2020")).not.toHaveProperty("recast");
    expect(recast("2020", "2022")).toMatchObject({ division: GM_2019, recast: { from: GM_2021, possible: false } });
    expect(recast("2010", "2022")).toMatchObject({ division: GM_2021 });
    expect(recast("2010", "2022")).not.toHaveProperty("recast");
  });
});

describe("what figures are divided by", () => {
  const people = (more: Partial<Indicator>) => indicator("population", { time: "stock", ...more });
  const rate = (period: string, more: Partial<Indicator>, level = "gemeente", own: Partial<Indicator> = {}) =>
    baseOf(
      measure("crimes~per.1000", indicator("crimes", { spans: [years], ...own }), people(more)),
      level,
      period,
      WORLD,
    );
  const of = (period: string, more: Partial<Indicator>, own: Partial<Indicator> = {}) => {
    const base = rate(period, more, "gemeente", own);
    return isBase(base) ? [base.denominatorPeriod, base.denominatorEnd] : [];
  };
  const monthly = { spans: [span("gemeente", "2019-01", "2022-12")] };

  it("is of 1 January of the year, else of the same period; without it there are no figures", () => {
    expect(of("2021-03", { spans: [years] }, monthly)).toEqual(["2021", undefined]);
    expect(of("2021-03", monthly, monthly)).toEqual(["2021-03", undefined]);
    expect(of("2021-03", { spans: [...monthly.spans, years] }, monthly)).toEqual(["2021", undefined]);
    expect(rate("2021", { spans: [span("gemeente", "2015", "2018")] })).toEqual({ reason: REASON.empty });
    expect(rate("2021", { spans: [span("land", "2015", "2022")] })).toEqual({ reason: REASON.empty });
  });

  it("is of a published ratio that of the same period, else of the year", () => {
    const denominator = (spans: readonly ReturnType<typeof span>[], yearStart: boolean) =>
      periodOfDenominator(
        { source: "store", indicator: people({ spans }), members: {} },
        "gemeente",
        "2021-03",
        yearStart,
      );
    const both = [...monthly.spans, years];
    expect([denominator(both, false), denominator(both, true)]).toEqual(["2021-03", "2021"]);
    expect([denominator([years], false), denominator(monthly.spans, true)]).toEqual(["2021", "2021-03"]);
    expect(denominator([], true)).toBeUndefined();
  });

  it("is the mean with the year after, for a stock that has it and an indicator that asks for it", () => {
    const mean = { rateOn: "average" } as const;
    expect(of("2021", { spans: [years] }, mean)).toEqual(["2021", "2022"]);
    expect(of("2022", { spans: [years] }, mean)).toEqual(["2022", undefined]);
    expect(of("2021", { spans: [years] })).toEqual(["2021", undefined]);
    expect(of("2021", { spans: [years], time: "flow" }, mean)).toEqual(["2021", undefined]);
    expect(of("2021-03", monthly, { ...monthly, ...mean })).toEqual(["2021-03", undefined]);
  });

  it("matches on the division, never on the code alone; over the whole country it always does", () => {
    const on = (division: string, more: Partial<Indicator> = {}, level = "gemeente") =>
      rate("2022", { spans: [span(level, "2019", "2022", { division })], ...more }, level, {
        spans: [span(level, "2019", "2022", { division: "gm-2021" })],
      });
    expect(on("per-period")).not.toHaveProperty("other");
    expect(on("gm-2021")).not.toHaveProperty("other");
    const other = { id: "gm-2019", division: GM_2019, day: day("2022-01-01"), recast: true };
    expect(on("gm-2019")).toMatchObject({ denominatorPeriod: "2022", other });
    expect(on("gm-2019", {}, "land")).not.toHaveProperty("other");
  });

  it("cannot be recast from newer areas, nor when it does not add up", () => {
    const old = { spans: [{ ...years, division: "gm-2019" }] };
    const newer = rate("2022", { spans: [{ ...years, division: "gm-2021" }] }, "gemeente", old);
    expect(newer).toMatchObject({ other: { id: "gm-2021", division: GM_2021, recast: false } });
    const ratio = indicator("part", {
      ...{ kind: "ratio", aggregation: { rule: "none" }, spans: [] },
      ratio: { numerator: "crimes", denominator: "density", factor: 1 },
    });
    const density = indicator("density", { aggregation: { rule: "max" }, ...old });
    const now = indicator("crimes", { spans: [{ ...years, division: "gm-2021" }] });
    expect(baseOf(measure("part", ratio, now, density), "gemeente", "2022", WORLD)).toMatchObject({
      other: { id: "gm-2019", recast: false },
    });
  });

  it("is on no known division where the lists are not there", () => {
    const bare = geographyOf({ ...AREAS, divisions: [] } satisfies Areas);
    const term = (division: string) => {
      const indicatorOf = people({ spans: [{ ...years, division }] });
      return { source: "store", indicator: indicatorOf, members: {} };
    };
    expect(divisionOfTerm(term("per-period"), "gemeente", "2020", WORLD)).toBe("gm-2019");
    expect(divisionOfTerm(term("gm-2021"), "gemeente", "2020", WORLD)).toBe("gm-2021");
    expect(divisionOfTerm(term("gm-1999"), "gemeente", "2020", bare)).toBe("gm-1999");
    expect(divisionOfTerm(term("per-period"), "gemeente", "2020", bare)).toBeNull();
    expect(divisionOfTerm(term("per-period"), "gemeente", "2024", WORLD)).toBeNull();
    const apart = measure(
      "crimes~per.1000",
      indicator("crimes", { spans: [{ ...years, division: "a" }] }),
      people({ spans: [years] }),
    );
    expect(baseOf(apart, "gemeente", "2020", bare)).toMatchObject({
      other: { id: "", division: undefined, recast: false },
    });
  });
});
