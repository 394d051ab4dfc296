import { describe, expect, it } from "vitest";
import type { Areas } from "../../../src/cube/area.ts";
import { REASON } from "../../../src/cube/reason.ts";
import { countedRows, referenceRows } from "../../../src/analysis/frame.ts";
import { geographyOf } from "../../../src/analysis/geography.ts";
import { basesOf, comparedAreas, layoutOf, levelsOf, momentsOf } from "../../../src/analysis/layout.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { Calculation, Query } from "../../../src/analysis/query.ts";
import { figurePeriods, inFigureOrder } from "../../../src/analysis/time/figure-periods.ts";
import { exact } from "./explained.ts";
import {
  AREAS,
  POPULATION,
  TOOLS,
  areas,
  catalogue,
  choose,
  hasFlag,
  indicator,
  query,
  reference,
  rule,
  run,
  span,
} from "./fixtures.ts";

/** Which levels, moments and periods a question touches, which rows count in it, and where its breaks are. */

const GEO = geographyOf(AREAS);
const BOOK = catalogue(
  indicator("crimes"),
  indicator("homes", { kind: "amount", aggregation: { rule: "weighted", weight: "population" } }),
  indicator("fixed", { spans: [span("gemeente", "2019", "2022", { division: "gm-2021" })] }),
  indicator("streets", { spans: [span("buurt", "2021", "2022")] }),
  indicator("old", { spans: [span("gemeente", "2019", "2020")] }),
  POPULATION,
);
const having = (...calculations: Calculation[]): Partial<Query> => ({ series: [choose("crimes", calculations)] });

describe("the levels of a question", () => {
  const levels = (...choices: Query["areas"]) => levelsOf(query({ areas: choices }), GEO);

  it("are its own first, and then those of the areas that its rules name, each once", () => {
    expect(levels(rule({ kind: "all" }))).toEqual(["gemeente"]);
    expect(levels(rule({ kind: "in", parent: "P1" }))).toEqual(["gemeente"]);
    expect(levels(areas("NL01", "A", "GM9999", "P1"))).toEqual(["gemeente", "land", "provincie"]);
    expect(levels(rule({ kind: "parents", level: "provincie" }), reference("P2"))).toEqual(["gemeente", "provincie"]);
    expect(levels(rule({ kind: "neighbours", of: "A1" }))).toEqual(["gemeente", "buurt"]);
    expect(levels(rule({ kind: "similar", of: "P1" }))).toEqual(["gemeente", "provincie"]);
    expect(levels(rule({ kind: "similar", of: "GM9999" }))).toEqual(["gemeente"]);
    const [group] = AREAS.groups;
    const world: Areas = { ...AREAS, groups: group ? [group, { ...group, id: "p", level: "provincie" }] : [] };
    const of = (id: string) => levelsOf(query({ areas: [rule({ kind: "group", group: id })] }), geographyOf(world));
    expect([of("g2"), of("p"), of("none")]).toEqual([["gemeente"], ["gemeente", "provincie"], ["gemeente"]]);
  });

  it("are also those of areas that figures are only held against or are a share of", () => {
    const compared = (...calculations: Calculation[]) =>
      comparedAreas(query(having(...calculations)), AREAS).map(({ code }) => code);
    expect(compared({ kind: "versus", of: "ratio", reference: "NL01" })).toEqual(["NL01"]);
    expect(compared({ kind: "verdict", level: 95, reference: "P1" })).toEqual(["P1"]);
    expect(compared({ kind: "versus", of: "ratio", reference: "GM9999" })).toEqual([]);
    expect(compared({ kind: "share", of: "parent", level: "provincie" })).toEqual(["P1", "P2"]);
    expect(compared({ kind: "share", of: "areas", among: "all" })).toEqual([]);
    const twice = { kind: "versus", of: "ratio", reference: "NL01" } as const;
    expect(compared(twice, twice)).toEqual(["NL01"]);
    expect(levelsOf(query({ ...having(twice), areas: [areas("A")] }), GEO)).toEqual(["gemeente", "land"]);
  });
});

describe("the moments at which areas are looked up", () => {
  const moments = (level: string, ...series: Query["series"]) => {
    const asked = query({ series, level, ...exact("2019", "2020", "2021", "2022", "2023") });
    return momentsOf(layoutOf(asked, BOOK, GEO, TOOLS), level, GEO).map(({ division, day }) => [
      division?.id,
      new Date(day * 86_400_000).toISOString().slice(0, 10),
    ]);
  };
  const year = (id: string, of: number) => [id, `${String(of)}-01-01`];

  it("are one per division and year that has figures", () => {
    expect(moments("gemeente", choose("crimes"), choose("crimes"))).toEqual([
      ...[year("gm-2019", 2019), year("gm-2019", 2020), year("gm-2021", 2021), year("gm-2021", 2022)],
    ]);
    expect(moments("gemeente", choose("old"), choose("fixed"))).toEqual([
      ...[year("gm-2019", 2019), year("gm-2019", 2020)],
      ...[2019, 2020, 2021, 2022].map((of) => year("gm-2021", of)),
    ]);
  });

  it("are of the level of the question, also where the figures are of smaller areas", () => {
    expect(moments("gemeente", choose("streets"))).toEqual([year("gm-2021", 2021), year("gm-2021", 2022)]);
    expect(moments("buurt", choose("crimes"))).toEqual([]);
  });
});

describe("the bases of a series", () => {
  const based = (id: string, level: string, ...periods: string[]) => {
    const [series] = layoutOf(query({ series: [choose(id)], level, ...exact(...periods) }), BOOK, GEO, TOOLS).series;
    if (!series) return undefined;
    const { bases, stretch, own } = basesOf(series, level, GEO);
    return [bases.map((base) => ("level" in base ? base.level : base.reason)), [...stretch], own];
  };

  it("are one stretch as long as areas and parents stay the same", () => {
    expect(based("crimes", "gemeente", "2019", "2020", "2021", "2022")).toEqual([
      ...[Array(4).fill("gemeente"), [0, 0, 1, 1], true],
    ]);
    expect(based("crimes", "provincie", "2019", "2020", "2021", "2022")).toEqual([
      ...[Array(4).fill("gemeente"), [0, 0, 1, 1], false],
    ]);
    expect(based("fixed", "gemeente", "2019", "2021")).toEqual([["gemeente", "gemeente"], [0, 0], true]);
    expect(based("crimes", "gemeente", "2022", "2023")).toEqual([["gemeente", REASON.empty], [0, -1], false]);
    expect(based("crimes", "gemeente", "2021-03")).toEqual([[REASON["other-frequency"]], [-1], false]);
  });
});

describe("what is read for a question", () => {
  const needs = (more: Partial<Query>) =>
    plan(query({ ...exact("2021"), ...more }), BOOK, AREAS, TOOLS).map(
      (need) => `${need.indicator} ${need.level} ${need.periods.join(" ")}`,
    );
  const [figure, weight] = ["homes gemeente 2021", "population gemeente 2021"];

  it("has weights only where figures of several areas become one, or all are weighed", () => {
    const of = (...calculations: Calculation[]) => ({ series: [choose("homes", calculations)] });
    expect(needs(of())).toEqual([figure]);
    expect(
      needs({ ...of(), areas: [areas("A"), rule({ kind: "codes", codes: ["A", "B"] }, "selected", "together")] }),
    ).toEqual([figure, weight]);
    expect(needs({ ...of(), areas: [areas("A"), reference("P1")] })).toEqual([figure, weight]);
    const place = (of: "z-score" | "weighted-z-score"): Calculation => ({
      ...{ kind: "position", of, among: "level", first: "high" },
    });
    expect(needs(of(place("z-score")))).toEqual([figure]);
    expect(needs(of(place("weighted-z-score")))).toEqual([figure, weight]);
  });

  it("is nothing of a series that is refused, or of a period that it lacks", () => {
    expect(needs({ series: [choose("population", [{ kind: "rolling", of: "sum", n: 2 }])] })).toEqual([]);
    expect(needs({ ...exact("2021-03") })).toEqual([]);
  });
});

describe("rows that count", () => {
  const rows = [
    ...["A", "B"].map((code) => ({ code, level: "gemeente" })),
    { code: "old", level: "gemeente", former: true as const },
    { code: "A+B", level: "gemeente", parts: ["A", "B"] },
    { code: "P1", level: "provincie" },
  ];
  const name = { nl: "", en: "" };
  const row = (code: string, level: string, role: "selected" | "reference") => ({ code, level, role, name });
  const shown = {
    areas: [
      row("B", "gemeente", "selected"),
      row("A", "gemeente", "reference"),
      row("P1", "provincie", "selected"),
      row("Z", "gemeente", "selected"),
    ],
    places: [1, 0, 4, -1],
  };

  it("are the areas of the level, or those of them that are selected", () => {
    const of = countedRows(rows, shown, query({}));
    expect([of("level"), of("selected")]).toEqual([[0, 1], [1]]);
  });

  it("are held against the row of a code, or the first reference", () => {
    const of = referenceRows(rows, shown);
    expect(["B", "P1", "", "Z"].map(of)).toEqual([1, 4, 0, -1]);
    expect(referenceRows(rows, { areas: [], places: [] })("")).toBe(-1);
  });
});

describe("figures of another time", () => {
  it("have their own period, and what is known of their columns goes along", () => {
    const ordered = (...calculations: Calculation[]) => {
      const asked = query({ ...having(...calculations), ...exact("2020", "2021", "2022") });
      const [layout] = layoutOf(asked, BOOK, GEO, TOOLS).series;
      return (
        layout && [
          figurePeriods(layout),
          inFigureOrder(
            layout,
            layout.worked.map((period) => `of ${String(period)}`),
          ),
        ]
      );
    };
    const of = (...periods: (string | null)[]) => [
      periods,
      periods.map((each) => each ?? undefined).map((each) => each && `of ${each}`),
    ];
    expect(ordered()).toEqual(of("2020", "2021", "2022"));
    expect(ordered({ kind: "change", of: "growth", against: { period: "2019" } })).toEqual(of("2020", "2021", "2022"));
    expect(ordered({ kind: "at", base: "year" })).toEqual(of("2019", "2020", "2021"));
    expect(ordered({ kind: "at", base: { period: "2019-01" } })).toEqual(of(null, null, null));
    expect(ordered({ kind: "at", base: { first: "2019", last: "2020" } })).toEqual(of("2020", "2021", "2022"));
    expect(ordered({ kind: "at", base: "year" }, { kind: "at", base: "year" })?.[0]).toEqual(["2018", "2019", "2020"]);
  });

  it("of different series in one slot are marked as such, each figure and nothing else", () => {
    const figures = {
      crimes: { A: { 2022: [1, "provisional"] as const }, B: { 2022: "suppressed" as const } },
      old: { A: { 2020: 3 }, B: { 2020: 4 } },
    };
    const marked = (...ids: string[]) => {
      const result = run(query({ series: ids.map((id) => choose(id)), periods: { kind: "latest" } }), BOOK, figures);
      return ids.map((_id, series) => ["A", "B"].map((code) => hasFlag(result, code, "mixed-date", 0, series)));
    };
    expect(marked("crimes", "old")).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(marked("crimes", "fixed")).toEqual([
      [false, false],
      [false, false],
    ]);
    const both = run(query({ series: [choose("crimes"), choose("old")], periods: { kind: "latest" } }), BOOK, figures);
    expect(hasFlag(both, "A", "provisional")).toBe(true);
  });
});

describe("breaks", () => {
  const figures = {
    crimes: { A: { 2019: 1, 2020: 2, 2021: 3 }, B: { 2020: 2, 2021: 3 }, D: { 2021: 5 } },
    fixed: { B: { 2020: 2, 2021: 3 } },
  };
  const day = (kind: "break" | "method", from?: string) => ({
    kind,
    text: { nl: "", en: "" },
    ...(from !== undefined && { from }),
  });
  const noted = (...notes: ReturnType<typeof day>[]) =>
    catalogue(indicator("crimes", { notes }), ...BOOK.indicators.slice(1));
  const flagged = (book: typeof BOOK, id: string, calculations: Calculation[] = []) => {
    const asked = query({ series: [choose(id, calculations)], ...exact("2019", "2020", "2021") });
    const result = run(asked, book, figures);
    return ["A", "B", "D"].map((code) => [0, 1, 2].filter((slot) => hasFlag(result, code, "break", slot)));
  };

  it("stand on the first figure after a change of territory, where an earlier one is shown", () => {
    expect(flagged(BOOK, "crimes")).toEqual([[], [2], []]);
    expect(flagged(BOOK, "fixed")).toEqual([[], [], []]);
    expect(flagged(BOOK, "crimes", [{ kind: "recast", to: "latest" }])).toEqual([[], [], []]);
    const one = run(query({ series: [choose("crimes")], ...exact("2021") }), BOOK, figures);
    expect(hasFlag(one, "B", "break")).toBe(false);
  });

  it("and after the day of a note of that kind only", () => {
    expect(flagged(noted(day("break", "2020-01-01")), "crimes")).toEqual([[1], [2], []]);
    expect(flagged(noted(day("break", "2019-07-01")), "crimes")).toEqual([[1], [2], []]);
    expect(flagged(noted(day("method", "2020-01-01"), day("break")), "crimes")).toEqual([[], [2], []]);
  });

  it("of a change are on what looks back over one", () => {
    const change: Calculation = { kind: "change", of: "difference", against: "previous" };
    expect(flagged(BOOK, "crimes", [change])).toEqual([[], [2], []]);
  });
});
