import { describe, expect, it } from "vitest";
import type { Indicator, IndicatorNote } from "../../../src/cube/indicator.ts";
import type { Query } from "../../../src/analysis/query.ts";
import type { Figures } from "./fixtures.ts";
import { POPULATION, areas, catalogue, indicator, query, reference, rule, run, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";
import { said } from "./said.ts";

/** What is said under figures: every sentence as it is read, and never without its cause. */

const both = (nl: string) => ({ nl, en: nl });
const years = (...periods: string[]) => ({ periods: { kind: "exact", periods } }) as const;

/** The notes about a series written as in a link; `crimes` is the indicator of the case. */
function told(
  series: string,
  figures: Figures,
  more: Partial<Query> = {},
  own: Partial<Indicator> = {},
  others: Indicator[] = [],
): string[] {
  const book = catalogue(indicator("crimes", own), POPULATION, ...others);
  const asked = linked(series, { areas: [areas("A", "B")], ...more });
  return run(asked, book, figures).notes.map(({ severity, message }) => `${severity}: ${said(message)}`);
}

describe("what the flags of figures say", () => {
  const flagged = (flag: "forecast" | "provisional" | "estimate" | "rounded") =>
    told("crimes", { crimes: { A: { 2021: [5, flag] }, B: { 2021: 6 }, D: { 2021: [7, "revised"] } } }, years("2021"));

  it("says each once, a forecast as a caution", () => {
    expect(flagged("forecast")).toEqual([expect.stringMatching(/^caution: .*raming|^caution: .*prognose/i)]);
    for (const flag of ["provisional", "estimate", "rounded"] as const) {
      expect(flagged(flag)).toHaveLength(1);
      expect(flagged(flag)[0]).toMatch(/^info: /);
    }
  });

  it("says nothing of an area that is not shown", () => {
    const figures = { crimes: { A: { 2021: 5 }, B: { 2021: 6 }, D: { 2021: [7, "provisional"] } } } as const;
    expect(told("crimes", figures)).toEqual([]);
    expect(told("crimes", figures, { areas: [areas("A", "D")] })).toHaveLength(1);
  });
});

describe("how many areas have a figure", () => {
  const figures = {
    crimes: { A: { 2020: 1, 2021: 1 }, B: { 2021: 1 }, D: { 2020: 1, 2021: "not-published" } },
  } as const;
  const four = { areas: [areas("A", "B", "D", "E")] };

  it("is said with the period; of several periods that with the fewest", () => {
    const found = (period: string[]) => told("crimes", figures, { ...four, ...years(...period) }).join(" ");
    expect(found(["2021"])).toContain("2 van 4 gemeenten");
    expect(found(["2020", "2021"])).toContain("2 van 4 gemeenten");
    const fewer = { crimes: { ...figures.crimes, D: { 2021: 3 } } };
    expect(told("crimes", fewer, { ...four, ...years("2020", "2021") }).join(" ")).toContain("1 van 4 gemeenten");
  });

  it("is not said when all have one, nor when none has", () => {
    expect(told("crimes", figures, { areas: [areas("A", "B")] })).toEqual([]);
    expect(told("crimes", { crimes: {} }).join(" ")).not.toContain("van 2 gemeenten");
  });
});

describe("a note of the source with a date", () => {
  const dated = (kind: IndicatorNote["kind"], from?: string, to?: string): IndicatorNote => ({
    ...{ kind, text: both(`${kind} ${from ?? ""}/${to ?? ""}`) },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const every = { crimes: { A: { 2019: 1, 2020: 1, 2021: 1, 2022: 1 } } };
  const shows = (note: IndicatorNote, ...periods: string[]) =>
    told("crimes", every, { ...years(...periods), areas: [areas("A")] }, { notes: [note] }).length > 0;

  it("holds in the periods that it touches, first and last day included", () => {
    const backlog = dated("backlog", "2020-12-31", "2021-01-01");
    expect(["2019", "2020", "2021", "2022"].map((year) => shows(backlog, year))).toEqual([false, true, true, false]);
    expect(shows(dated("backlog", "2021-01-01"), "2020")).toBe(false);
    expect(shows(dated("backlog", "2021-01-01"), "2022")).toBe(true);
    expect(shows(dated("backlog", undefined, "2020-12-31"), "2021")).toBe(false);
    expect(shows(dated("backlog", undefined, "2020-12-31"), "2019")).toBe(true);
  });

  it("that is a break is said only when both sides of it are shown", () => {
    const broken = dated("break", "2021-01-01");
    expect(shows(broken, "2020")).toBe(false);
    expect(shows(broken, "2021")).toBe(false);
    expect(shows(broken, "2020", "2021")).toBe(true);
    expect(shows(broken, "2021", "2022")).toBe(false);
    expect(shows(broken, "2019", "2020")).toBe(false);
  });

  it("of a method that changed on one day is said to whoever sees both sides, or the period of that day", () => {
    const changed = dated("method", "2021-01-01", "2021-01-01");
    expect(shows(changed, "2020", "2022")).toBe(true);
    expect(shows(changed, "2021")).toBe(true);
    expect(shows(changed, "2019", "2020")).toBe(false);
    expect(shows(changed, "2022")).toBe(false);
    expect(shows(dated("method", "2021-01-01", "2021-06-30"), "2020", "2022")).toBe(false);
  });

  it("is a caution with its days when it is a break, backlog, method or end, else a particular without", () => {
    const noted = (note: IndicatorNote) => {
      const book = catalogue(indicator("crimes", { notes: [note] }));
      const asked = query({ areas: [areas("A")], ...years("2020", "2021") });
      return run(asked, book, every).notes.map(({ severity, dated: days }) => [severity, days])[0];
    };
    const [from, to] = ["2020-06-01", "2021-06-30"];
    for (const kind of ["break", "backlog", "method", "ended"] as const)
      expect(noted(dated(kind, from, to))).toEqual(["caution", { from, to }]);
    expect(noted(dated("backlog", from))).toEqual(["caution", { from }]);
    expect(noted(dated("backlog", undefined, to))).toEqual(["caution", { to }]);
    expect(noted(dated("method"))).toEqual(["caution", undefined]);
    expect(noted(dated("general", from, to))).toEqual(["info", undefined]);
  });
});

describe("a note of the source without a date", () => {
  const coverage = { notes: [{ kind: "coverage", text: both("pas sinds 2019") }] } as const;
  const full = { crimes: { A: { 2019: 1, 2021: 1, 2022: 1 }, B: { 2019: 1, 2021: 1, 2022: 1 } } };
  const says = (more: Partial<Query>, figures: Figures = full) =>
    told("crimes", figures, more, coverage).some((line) => line.includes("pas sinds 2019"));

  it("on what is covered is said when more is asked than there is", () => {
    expect(says(years("2021"))).toBe(false);
    expect(says(years("2018", "2021"))).toBe(true);
    expect(says(years("2021", "2023"))).toBe(true);
    expect(says({ periods: { kind: "range", first: "2010", last: "2021" } })).toBe(true);
    expect(says({ periods: { kind: "range", first: "2021", last: "2022" } })).toBe(false);
    expect(says({ periods: { kind: "last", n: 9 } }, { crimes: { A: every(), B: every() } })).toBe(true);
    expect(says({ periods: { kind: "last", n: 2 } })).toBe(false);
    expect(says({ periods: { kind: "latest" } })).toBe(false);
    expect(says(years("2021", "2021-03"))).toBe(true);
  });

  it("and when a figure lacks that is shown, unless it is kept secret", () => {
    const lacking = (figure: "empty" | "not-published" | "suppressed") =>
      says(years("2021"), { crimes: { A: { 2021: 1 }, B: { 2021: figure } } });
    expect([lacking("empty"), lacking("not-published"), lacking("suppressed")]).toEqual([true, true, false]);
    expect(says({ ...years("2021"), areas: [areas("A", "C")] })).toBe(true);
  });

  function every() {
    return { 2019: 1, 2020: 1, 2021: 1, 2022: 1 };
  }
});

describe("why figures are not there", () => {
  const figures = { crimes: { A: { 2021: 5 }, B: { 2021: 6 } }, population: { A: { 2021: 1000 }, B: { 2021: 900 } } };

  it("names the level that the source does not have", () => {
    const notes = told("crimes", figures, { level: "buurt", areas: [areas("A1")] });
    expect(notes).toEqual([expect.stringContaining("buurten")]);
  });

  it("says from when until when there are figures, for a period outside that", () => {
    expect(told("crimes", figures, years("2015")).join(" ")).toMatch(/2019.*2022/);
    expect(told("crimes", figures, years("2021", "2023")).join(" ")).toMatch(/2019.*2022/);
    const two = { spans: [span("gemeente", "2020", "2022"), span("gemeente", "2015", "2017")] };
    expect(told("crimes", figures, years("2010"), two).join(" ")).toMatch(/2015.*2022/);
  });

  it("says that the source has another frequency, only when it has none of the periods asked", () => {
    expect(told("crimes", figures, years("2021-03"))).toHaveLength(1);
    expect(told("crimes", figures, years("2021-03"))[0]).toMatch(/^caution: crimes/);
    const mixed = told("crimes", figures, years("2021", "2021-03"));
    expect(mixed).not.toContain(told("crimes", figures, years("2021-03"))[0]);
  });

  it("names the denominator that is not there in a period", () => {
    const later = { ...POPULATION, id: "homes", name: both("woningen"), spans: [span("gemeente", "2022", "2022")] };
    const notes = told("crimes~per.1000.homes", figures, years("2021"), {}, [later]);
    expect(notes.join(" ")).toContain("woningen");
    expect(notes.join(" ")).toContain("2021");
    expect(told("crimes~per.1000", figures, years("2021"))).toEqual([]);
  });

  it("names the areas that would have to be made of parts, when the figures do not add up", () => {
    const alone = { aggregation: { rule: "none" }, kind: "mean" } as const;
    const of = (more: Partial<Query>) => told("crimes", figures, more, alone).join(" ");
    expect(of({ areas: [areas("A"), reference("P1")] })).toContain("Noord");
    const group = rule({ kind: "codes", codes: ["A", "B"] }, "selected", "together");
    expect(of({ areas: [group] })).toContain("Plaats A + Plaats B");
    expect(of({ areas: [areas("A", "B")] })).toBe("");
    const single = rule({ kind: "codes", codes: ["A"] }, "selected", "together");
    expect(of({ areas: [single] })).toBe("");
  });

  it("tells until which day membership is known, once, for figures of later", () => {
    const later = { spans: [span("gemeente", "2019", "2026")] };
    const P1 = { areas: [areas("A"), reference("P1")] };
    const made = { crimes: { A: { 2023: 1, 2025: 5, 2026: 5 }, B: { 2023: 1, 2025: 6, 2026: 6 } } };
    const since = (...periods: string[]) =>
      told("crimes", made, { ...P1, ...years(...periods) }, later).filter((line) => line.includes("2023-12-31"));
    expect(since("2023")).toEqual([]);
    expect(since("2025", "2026")).toHaveLength(1);
    expect(told("crimes", made, { ...years("2025"), areas: [areas("A")] }, later).join(" ")).not.toContain(
      "2023-12-31",
    );
  });

  it("tells what the source says of all figures of a level; an estimate is a caution", () => {
    const noted = (estimate?: true) => ({
      spans: [span("gemeente", "2019", "2022", { note: both("model"), ...(estimate && { estimate }) })],
    });
    expect(told("crimes", figures, years("2021"), noted())[0]).toMatch(/^info: .*model/);
    expect(told("crimes", figures, years("2021"), noted(true))[0]).toMatch(/^caution: .*model/);
  });
});

describe("figures of several dates in one picture", () => {
  it("are said, by name, only when they differ", () => {
    const [admission, report] = [both("datum van opname"), both("datum van melding")];
    const figures = { crimes: { A: { 2021: 1 }, B: { 2021: 1 } }, thefts: { A: { 2021: 1 }, B: { 2021: 1 } } };
    const side = (basis: Indicator["dateBasis"]) =>
      told("crimes,thefts", figures, years("2021"), { dateBasis: admission }, [
        indicator("thefts", { dateBasis: basis }),
      ]);
    expect(side(report)).toHaveLength(1);
    expect(side(report)[0]).toMatch(/^caution: .*datum van opname en datum van melding/);
    expect(side(admission)).toEqual([]);
    expect(side(both(""))).toEqual([]);
  });
});

describe("a rate that is too small", () => {
  const figures = { crimes: { A: { 2021: 5 }, B: { 2021: 6 } }, population: { A: { 2021: 100 }, B: { 2021: 900 } } };

  it("is said with the least that it is divided by, and the least that is counted where there is one", () => {
    expect(told("crimes~per.1000", figures).join(" ")).toContain("200");
    const both = told("crimes~per.1000", figures, {}, { threshold: { denominator: 500, numerator: 3 } }).join(" ");
    expect(both).toContain("500");
    expect(both).toContain("3");
    expect(told("crimes~per.1000", figures, { areas: [areas("B")] })).toEqual([]);
  });

  it("that rests on few is said of many areas with how many they are", () => {
    const few = { crimes: { A: { 2021: 1 }, B: { 2021: 2 }, D: { 2021: 3 }, E: { 2021: 4 } } };
    const population = { A: { 2021: 900 }, B: { 2021: 900 }, D: { 2021: 900 }, E: { 2021: 900 } };
    const four = { areas: [areas("A", "B", "D", "E")] };
    expect(told("crimes~per.1000", { ...few, population }, four)).toEqual([expect.stringMatching(/^caution: .*4/)]);
    expect(told("crimes~per.1000", { ...few, population }, { areas: [areas("A", "B", "D")] })).toEqual([
      expect.stringContaining("Plaats A, Plaats B en Plaats D"),
    ]);
    expect(told("crimes~per.1000", { crimes: { A: { 2021: 5 }, B: { 2021: 5 } }, population })).toEqual([]);
    expect(told("crimes~per.1000", { ...few, population }, four, { kind: "amount" })).toEqual([]);
  });
});

describe("what may not be read as a course", () => {
  it("is a status that the source does not give, of several periods", () => {
    const unknown = { statusUnknown: true };
    const figures = { crimes: { A: { 2021: 1, 2022: 1 }, B: { 2021: 1, 2022: 1 } } };
    expect(told("crimes", figures, years("2021"), unknown)).toEqual([]);
    expect(told("crimes", figures, years("2021", "2022"), unknown)).toHaveLength(1);
    expect(told("crimes", figures, years("2021", "2022"))).toEqual([]);
  });

  it("is an area that grew, by name", () => {
    const figures = { crimes: { A: { 2020: 1, 2021: 1 }, B: { 2020: 1, 2021: 1 } } };
    const moved = (of: string[], ...periods: string[]) =>
      told("crimes", figures, { ...years(...periods), areas: [areas(...of)] });
    expect(moved(["A", "B"], "2020", "2021").join(" ")).toMatch(/caution: .*Plaats B/);
    expect(moved(["A", "B"], "2020", "2021").join(" ")).not.toContain("Plaats A");
    expect(moved(["A"], "2020", "2021")).toEqual([]);
    expect(moved(["A", "B"], "2021")).toEqual([]);
  });
});
