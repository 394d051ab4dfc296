import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/cube/message.ts";
import type { Result, ResultArea, ResultSeries } from "../../../src/analysis/result.ts";
import { areasOf, periodOf, seriesTitle, subtitleOf, titleOf } from "../../../src/analysis/titles.ts";
import { brokenDown, memberOf, resultOf, seriesOf } from "../presentations/results.ts";
import { AREAS } from "./fixtures.ts";
import { said } from "./said.ts";

const totals: Message = { id: "analysis.cumulate-start" };
const newest: Message = { id: "analysis.recast-latest" };
const [yearBefore, oneBefore]: [Message, Message] = [{ id: "analysis.at-year" }, { id: "analysis.at-previous" }];
const title = (...series: ResultSeries[]) => said(titleOf(resultOf({ series, areas: 1, slots: 1 })));
const withSteps = (index: number, ...steps: Message[]) => seriesOf(index, { steps });

describe("the title of what is shown", () => {
  it("names the indicator, its members and what was done with it", () => {
    const members = [memberOf("sex", "m"), memberOf("age", "0")];
    expect(title()).toBe("Nog niets gekozen");
    expect(title(seriesOf(0))).toBe("Onderwerp 0");
    expect(title(seriesOf(0, { members }))).toBe("Onderwerp 0: sex m en age 0");
    const full = seriesOf(0, { members, steps: [newest, totals] });
    expect(title(full)).toBe(
      "Onderwerp 0: sex m en age 0, omgerekend naar de nieuwste gemeente-indeling en opgeteld vanaf het begin",
    );
    expect(said(seriesTitle(full))).toBe(title(full));
    expect(said(seriesTitle(seriesOf(0)))).toBe("Onderwerp 0");
  });

  it("names up to four members of one breakdown, and counts more", () => {
    expect(title(...brokenDown("stemmen", { party: ["a", "b"] }))).toBe("stemmen: party a en party b");
    const four = brokenDown("stemmen", { party: ["a", "b", "c", "d"] });
    expect(title(...four)).toBe("stemmen: party a, party b, party c en party d");
    expect(title(...brokenDown("stemmen", { party: ["a", "b", "c", "d", "e"] }))).toBe("stemmen, 5 categorieën");
    expect(title(...four.map((series) => ({ ...series, steps: [totals] })))).toBe(
      "stemmen: party a, party b, party c en party d, opgeteld vanaf het begin",
    );
  });

  it("names up to four subjects, each once, and counts the others", () => {
    const several = (count: number) => title(...Array.from({ length: count }, (_, at) => seriesOf(at)));
    expect(several(4)).toBe("Onderwerp 0, Onderwerp 1, Onderwerp 2 en Onderwerp 3");
    expect(several(5)).toBe("Onderwerp 0 en nog 4 onderwerpen");
    expect(title(seriesOf(0), withSteps(0, totals), seriesOf(1))).toBe("Onderwerp 0 en Onderwerp 1");
  });

  it("says only what was done with all of them", () => {
    expect(title(withSteps(0, totals), withSteps(1, totals))).toBe(
      "Onderwerp 0 en Onderwerp 1, opgeteld vanaf het begin",
    );
    expect(title(withSteps(0, totals), withSteps(1, newest))).toBe("Onderwerp 0 en Onderwerp 1");
    const [first, second] = brokenDown("stemmen", { party: ["a", "b"] });
    if (!first || !second) throw new Error("no breakdown");
    expect(title(first, { ...second, steps: [totals] })).toBe("stemmen: party a en stemmen: party b");
  });

  it("names once what stands beside itself at other times, whichever comes first", () => {
    expect(title(withSteps(0), withSteps(0, yearBefore))).toBe("Onderwerp 0, ook een jaar eerder");
    expect(title(withSteps(0, totals, yearBefore), withSteps(0, totals), withSteps(0, totals, oneBefore))).toBe(
      "Onderwerp 0, opgeteld vanaf het begin, ook een jaar eerder en een periode eerder",
    );
    expect(title(withSteps(0, yearBefore))).toBe("Onderwerp 0, een jaar eerder");
  });

  it("does not do so for another subject, another calculation or two at once", () => {
    expect(title(withSteps(0), withSteps(1, yearBefore))).toBe("Onderwerp 0 en Onderwerp 1");
    expect(title(withSteps(0), withSteps(0, totals))).toBe("Onderwerp 0");
    expect(title(withSteps(0), withSteps(0, totals, yearBefore))).toBe("Onderwerp 0");
    expect(title(withSteps(0), withSteps(0, yearBefore), withSteps(0, totals))).toBe("Onderwerp 0");
    expect(title(withSteps(0, totals), withSteps(0, yearBefore))).toBe("Onderwerp 0");
  });

  it("ends with the conditions of a filter, where there is anything to filter", () => {
    const filtered = { of: 9, out: 2, conditions: [{ id: "analysis.filter-missing" }] };
    const plain = resultOf({ areas: 1, slots: 1 });
    expect(titleOf({ ...plain, filtered })).toMatchObject({
      id: "analysis.title-filtered",
      params: { title: titleOf(plain), conditions: filtered.conditions[0] },
    });
    expect(titleOf({ ...plain, filtered: { ...filtered, conditions: [] } })).toEqual(titleOf(plain));
    expect(titleOf({ ...resultOf({ series: 0, areas: 1, slots: 1 }), filtered })).toEqual({
      id: "analysis.title-none",
    });
  });

  it("says from which day on it was measured otherwise, and how often that was", () => {
    const broken = (...days: string[]): Result => ({
      ...resultOf({ areas: 1, slots: 4 }),
      notes: days.map((from) => ({ severity: "caution", message: { id: "x" }, dated: { from, to: from } })),
    });
    const crossed = (count: number, period: string) => ({
      id: "analysis.title-crossed",
      params: { title: titleOf(broken()), count, day: { period } },
    });
    expect(titleOf(broken())).toMatchObject({ id: "analysis.title" });
    expect(titleOf(broken("2001-01-01"))).toEqual(crossed(1, "2001-01-01"));
    expect(titleOf(broken("2003-01-01", "2002-01-01"))).toEqual(crossed(2, "2002-01-01"));
  });
});

const area = (code: string, more: Partial<ResultArea> = {}): ResultArea => ({
  ...{ code, name: { nl: code, en: code }, level: "gemeente", role: "selected" },
  ...more,
});
const many = (count: number, more: Partial<ResultArea> = {}) =>
  Array.from({ length: count }, (_, at) => area(`${more.level ?? "Plaats"} ${String(at)}`, more));
const group = (code: string) => area(code, { parts: ["A", "B"] });
const named = (areas: ResultArea[], more: Partial<Result> = {}) => {
  const words = areasOf({ ...resultOf({ areas: 1, slots: 1 }), areas, ...more }, AREAS);
  return words === undefined ? undefined : said({ id: "analysis.title", params: { name: words } });
};

describe("the areas in a few words", () => {
  it("are the selected ones by name up to three, else how many there are", () => {
    expect(named([])).toBeUndefined();
    expect(named(many(3))).toBe("Plaats 0, Plaats 1 en Plaats 2");
    expect(named([...many(2), area("Noord", { role: "reference" })])).toBe("Plaats 0 en Plaats 1");
    expect(named(many(4))).toBe("4 gemeenten");
    expect(named(many(4, { level: "provincie" }))).toBe("4 provincies");
  });

  it("are those compared with, where nothing else is shown", () => {
    expect(named([area("Noord", { role: "reference" })])).toBe("Noord");
  });

  it("have groups and areas of another level beside them, by name up to three", () => {
    expect(named([...many(4), group("Samen")])).toBe("4 gemeenten en Samen");
    expect(named([...many(4), area("Noord", { level: "provincie" }), group("Samen"), group("Ook")])).toBe(
      "4 gemeenten, Noord, Samen en Ook",
    );
    expect(named([...many(4), ...many(4, { level: "provincie" })])).toBe("4 gemeenten en nog 4 rijen");
  });

  it("are so many of so many after a filter that left some out; groups beside them do not count", () => {
    const filtered = (of: number, out: number) => ({ filtered: { of, out, conditions: [] } });
    expect(named([...many(4), group("Samen")], filtered(11, 6))).toBe("4 van 10 gemeenten en Samen");
    expect(named(many(4, { level: "provincie" }), filtered(12, 8))).toBe("4 van 12 provincies");
    expect(named(many(4), filtered(4, 0))).toBe("4 gemeenten");
  });
});

const slotsOf = (...periods: (string | undefined)[]) =>
  periods.map((period, at) => ({ key: String(at), ...(period !== undefined && { period }) }));

describe("the periods in a few words", () => {
  const told = (shown: (string | undefined)[], used: readonly (string | null)[] = []) => {
    const result = resultOf({ areas: 1, slots: slotsOf(...shown) });
    const words = periodOf({ ...result, periods: used });
    return words === undefined ? undefined : said({ id: "analysis.title", params: { name: words } });
  };

  it("are one, two, or from the first to the last, whatever their order", () => {
    expect(told(["2021"])).toBe("2021");
    expect(told(["2021", "2020"])).toBe("2020 en 2021");
    expect(told(["2021", "2019", "2020"])).toBe("2019 tot en met 2021");
  });

  it("are those of the figures where each series has its newest", () => {
    expect(told([undefined], ["2024", null, "2022", "2024"])).toBe("2022 en 2024");
    expect(told([undefined, "2020"], ["2024", "2020"])).toBe("2020");
    expect(told([undefined], [null])).toBeUndefined();
  });
});

describe("the line below the title", () => {
  const base = resultOf({ areas: 1, slots: slotsOf("2021") });
  const line = (more: Partial<Result>) => said(subtitleOf({ ...base, ...more }, AREAS));
  const units = (...names: string[]) => ({
    series: names.map((name, at) => seriesOf(at, { unit: { nl: name, en: name } })),
  });
  const none = { divisions: [] };

  it("names up to three units, each once, and none where there is none", () => {
    expect(line({ ...none, ...units("euro", "euro") })).toBe("Gemeente 0 · 2021 · euro");
    expect(line({ ...none, ...units("a", "b", "", "c") })).toBe("Gemeente 0 · 2021 · a, b en c");
    expect(line({ ...none, ...units("a", "b", "c", "d") })).toBe("Gemeente 0 · 2021");
    expect(line({ ...none, ...units("") })).toBe("Gemeente 0 · 2021");
    expect(line({ ...none, ...units("% van de inwoners", "% van de woningen") })).toBe("Gemeente 0 · 2021");
  });

  it("names the division below the country, of then where there are several", () => {
    const on = (level: string, ...divisions: (string | null)[]) => line({ ...units(""), level, divisions });
    expect(on("gemeente", "gm-2021", null, "gm-2021")).toBe("Gemeente 0 · 2021 · indeling van 2021");
    expect(on("gemeente", "gm-2019", "gm-2021")).toBe("Gemeente 0 · 2021 · indeling van toen");
    expect(on("gemeente", null)).toBe("Gemeente 0 · 2021");
    expect(on("gemeente", "gm-1900")).toBe("Gemeente 0 · 2021");
    for (const level of ["land", "waterschap"]) expect(on(level, "gm-2019", "gm-2021")).toBe("Gemeente 0 · 2021");
  });

  it("leaves out what is not there", () => {
    expect(line({ ...units(""), ...none, areas: [] })).toBe("2021");
    expect(line({ ...units(""), ...none, areas: [], slots: [], periods: [] })).toBe("");
  });
});
