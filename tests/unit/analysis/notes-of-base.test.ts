import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/cube/indicator.ts";
import type { Query } from "../../../src/analysis/query.ts";
import { AREAS, POPULATION, areas, reference, rule, span } from "./fixtures.ts";
import { FULL, both, every, note, notes, years } from "./noted.ts";

/** Why figures are not there, and on which areas they rest: every note whole, with all its particulars. */

const group = (...codes: string[]) => rule({ kind: "codes", codes }, "selected", "together");

describe("of figures that are not there", () => {
  const period = { first: { period: "2019" }, last: { period: "2022" } };

  it("only the reason is said of a series that would mislead", () => {
    const found = notes("crimes~growth.previous", years("2021"), {
      own: { kind: "percentage", aggregation: { rule: "none" } },
    });
    expect(found).toEqual([
      {
        severity: "caution",
        message: { id: "analysis.growth-of-percentage", params: { name: both("crimes") } },
        series: 0,
      },
    ]);
  });

  it("the level that the source lacks, when an area of that level is shown", () => {
    const lacks = [note("caution", "analysis.no-level", { level: { nl: "buurten", en: "buurten" } })];
    expect(notes("crimes", { level: "buurt", areas: [areas("A1")] })).toEqual(lacks);
    expect(notes("crimes", { level: "buurt", areas: [areas("A1", "A")] })).toEqual(lacks);
    expect(notes("crimes", { level: "buurt", areas: [areas("A")] }, { figures: FULL })).toEqual([]);
    const later = { spans: [span("gemeente", "2019", "2022"), span("buurt", "2022", "2022")] };
    expect(notes("crimes", { level: "buurt", areas: [areas("A1")], ...years("2021") }, { own: later })).toEqual([
      note("caution", "analysis.no-period", { first: { period: "2022" }, last: { period: "2022" } }),
    ]);
    const sums = {
      figures: { crimes: { A1: every(1), A2: every(1), B1: every(1) } },
      own: { spans: [span("buurt", "2019", "2022")] },
    };
    expect(notes("crimes", {}, sums)).toEqual([]);
  });

  it("from when until when there are any, or that there are none at all", () => {
    const lacking = [note("caution", "analysis.no-period", period)];
    expect(notes("crimes", years("2018"))).toEqual(lacking);
    expect(notes("crimes", years("2023", "2021"), { figures: FULL })).toEqual(lacking);
    expect(notes("crimes", years("2021"), { figures: FULL })).toEqual([]);
    expect(notes("crimes", { periods: { kind: "range", first: "2010", last: "2012" } })).toEqual(lacking);
    const parts = { spans: [span("gemeente", "2021", "2022"), span("gemeente", "2015", "2019")] };
    expect(
      notes("crimes", years("2020", "2021"), { own: parts, figures: FULL }).map(({ message }) => message.id),
    ).toEqual(["analysis.only-periods"]);
    expect(
      notes("crimes", years("2016", "2021"), {
        own: parts,
        figures: { crimes: { A: { 2016: 1, 2021: 1 }, B: { 2016: 1, 2021: 1 } } },
      }),
    ).toHaveLength(1);
    expect(
      notes("crimes", { periods: { kind: "range", first: "2020", last: "2021" } }, { own: { spans: [] } }),
    ).toContainEqual(note("caution", "analysis.no-figures", {}));
  });

  it("that the source has another frequency, when none of the periods is of its own", () => {
    const other = note("caution", "analysis.other-frequency", {});
    expect(notes("crimes", years("2021-03", "2021-04"))).toEqual([other]);
    expect(notes("crimes", years("2021", "2021-03"), { figures: FULL })).not.toContainEqual(other);
    expect(notes("crimes", { periods: { kind: "latest" } }, { figures: FULL })).toEqual([]);
  });

  it("the first period for which the denominator lacks, and only where the figure itself is there", () => {
    const homes = { ...POPULATION, id: "homes", name: both("woningen") };
    const divided = (spans: Indicator["spans"], own: Partial<Indicator> = {}, ...periods: string[]) =>
      notes("crimes~per.1000.homes", years(...periods), {
        own,
        others: [{ ...homes, spans }],
        figures: { ...FULL, homes: { A: every(900), B: every(900) } },
      });
    const lacks = (first: string) =>
      note("caution", "analysis.no-denominator", { denominator: both("woningen"), period: { period: first } });
    const last = [span("gemeente", "2022", "2022")];
    expect(divided(last, {}, "2020", "2021", "2022")).toContainEqual(lacks("2020"));
    expect(divided(last, {}, "2022")).toEqual([]);
    expect(divided(last, {}, "2018", "2021")).toContainEqual(lacks("2021"));
    const months = { spans: [span("provincie", "2019", "2022"), span("gemeente", "2022", "2022")] };
    expect(divided(last, months, "2021", "2022")).not.toContainEqual(lacks("2021"));
  });

  it("the areas that would have to be made of parts: three at most, by name", () => {
    const alone = { own: { aggregation: { rule: "none" }, kind: "mean" } as const, figures: FULL };
    const no = (...names: string[]) =>
      notes("crimes", { areas: [areas("A"), reference("P1", "P2"), group("A", "B"), group("D", "E")] }, alone).filter(
        ({ message }) => message.id === "analysis.no-aggregation" && names.length > 0,
      );
    const list = (id: string, first: object, rest: object) => ({ id, params: { first, rest } });
    expect(no("P1")).toEqual([
      note("caution", "analysis.no-aggregation", {
        areas: list(
          "analysis.list-comma",
          both("Plaats A + Plaats B"),
          list("analysis.list-and", both("Plaats D + Plaats E"), both("Noord")),
        ),
      }),
    ]);
    expect(notes("crimes", { areas: [areas("A", "P1")] }, alone)).toEqual([]);
    expect(notes("crimes", { areas: [areas("A"), reference("B")] }, alone)).toEqual([]);
    expect(notes("crimes", { areas: [areas("A"), reference("P1")] }, { figures: FULL })).toEqual([]);
    const both1 = {
      ...alone,
      own: { ...alone.own, spans: [span("gemeente", "2019", "2022"), span("provincie", "2019", "2022")] },
    };
    expect(
      notes(
        "crimes",
        { areas: [areas("A"), reference("P1")], ...years("2021", "2022") },
        { ...both1, figures: { crimes: { ...FULL["crimes"], P1: every(3) } } },
      ),
    ).toEqual([]);
  });
});

describe("of figures on two divisions", () => {
  const on = (division: string) => ({ spans: [span("gemeente", "2019", "2022", { division })] });
  const both2 = { ...FULL, population: { A: every(900), B: every(900), D: every(900) } };

  it("both years are said when the denominator is on the newer one and a shown figure is refused for it", () => {
    const others = [{ ...POPULATION, ...on("gm-2021") }];
    const differ = note("caution", "analysis.divisions-differ", {
      ...{
        denominator: both("population"),
        level: { nl: "gemeenten", en: "municipalities" },
        own: "2019",
        other: "2021",
      },
    });
    const told = { own: on("gm-2019"), others, figures: both2 };
    expect(notes("crimes~per.1000", years("2021"), told)).toEqual([differ]);
    expect(notes("crimes~per.1000", { ...years("2021"), areas: [reference("NL01")] }, told)).not.toContainEqual(differ);
    expect(notes("crimes~per.1000", { ...years("2021"), areas: [areas("A"), reference("P1")] }, told)).toContainEqual(
      differ,
    );
  });

  it("nothing is refused, nor said to differ, when it is on the older one and adds up, or on the same", () => {
    const ids = (division: string) =>
      notes("crimes~per.1000", years("2021"), {
        own: on("gm-2021"),
        others: [{ ...POPULATION, ...on(division) }],
        figures: both2,
      }).map(({ message }) => message.id);
    expect(ids("gm-2019")).not.toContain("analysis.divisions-differ");
    expect(ids("gm-2021")).toEqual([]);
  });
});

describe("of who lies where", () => {
  const own = { spans: [span("gemeente", "2019", "2026")] };
  const later = Object.fromEntries(["A", "B"].map((code) => [code, { 2023: 1, 2024: 1, 2025: 1 }]));

  it("the last day for which that is known, once, where a larger area is made of parts after it", () => {
    const assumed = note("caution", "analysis.membership-assumed", { day: { period: "2023-12-31" } });
    const made = (of: Query["areas"], ...periods: string[]) =>
      notes("crimes", { areas: of, ...years(...periods) }, { own, figures: { crimes: later } });
    expect(made([areas("A"), reference("P1")], "2024", "2025")).toEqual([assumed]);
    expect(made([areas("A"), reference("P1")], "2023", "2025")).toEqual([assumed]);
    expect(made([areas("A"), reference("P1")], "2023")).toEqual([]);
    expect(made([areas("A"), reference("NL01")], "2025").map(({ message }) => message.id)).not.toContain(
      "analysis.membership-assumed",
    );
  });

  it("the areas whose land changed: three by name, and how many they are", () => {
    const moved = ["A", "B", "D", "E"].map(
      (to) => ({ from: "C", to, date: "2021-01-01", kind: "split", share: 0.25, shareOf: "area" }) as const,
    );
    const found = notes(
      "crimes",
      { areas: [areas("A", "B", "D", "E")], ...years("2020", "2021") },
      { figures: FULL, world: { ...AREAS, successions: moved } },
    );
    const list = (first: object, rest: object, id = "analysis.list-comma") => ({ id, params: { first, rest } });
    expect(found).toContainEqual(
      note("caution", "analysis.territory", {
        ...{ areas: list(both("Plaats A"), list(both("Plaats B"), both("Plaats D"), "analysis.list-and")), count: 4 },
      }),
    );
  });
});
