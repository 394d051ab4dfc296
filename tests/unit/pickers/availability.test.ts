import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/i18n/createWords.ts";
import { frequenciesOf, lacks, periodsOf, shortfalls, yearsOf } from "../../../src/pickers/availability.ts";
import { indicatorMeta } from "../../../src/pickers/indicators/indicatorWords.ts";
import { focusOf, queryOf } from "../../../src/pickers/props.ts";
import { openAsked } from "../../../src/pickers/search/openAsked.ts";
import { proposalWords } from "../../../src/pickers/search/proposalWords.ts";
import { proposalsOf } from "../../../src/pickers/search/proposals.ts";
import { readQuestion } from "../../../src/pickers/search/question.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { ADMISSIONS, AREAS, CATALOGUE, CRIMES, POPULATION } from "../workspace/samples.ts";

const exact = (...periods: string[]) => ({ kind: "exact" as const, periods });

describe("what is available is said before it is chosen", () => {
  it.each([
    [CRIMES, "provincie", undefined, "pickers.not-at-level"],
    [CRIMES, "gemeente", exact("2019"), "pickers.not-before"],
    [CRIMES, "gemeente", exact("2024", "2026"), "pickers.not-after"],
    [CRIMES, "gemeente", { kind: "range" as const, first: "2019", last: "2024" }, "pickers.not-before"],
    [CRIMES, "gemeente", exact("2024"), undefined],
    [CRIMES, "gemeente", { kind: "latest" as const }, undefined],
    [POPULATION, "gemeente", exact("2019"), undefined],
  ])("%o %s %o → %s", (indicator, level, periods, id) => {
    expect(lacks(indicator, level, periods, AREAS)?.id).toBe(id);
  });

  it("says unit, kind and years, and a unit that is called as the kind once", () => {
    const counted = { ...CRIMES, kind: "count" as const };
    const inUnit = (nl: string) => indicatorMeta({ ...counted, unit: { nl, en: "" } }, "gemeente", createWords("nl"));
    expect(inUnit("misdrijven")).toBe("misdrijven, aantal · 2021–2025");
    expect(inUnit("aantal")).toBe("aantal · 2021–2025");
    expect(inUnit("")).toBe("aantal · 2021–2025");
  });

  it("names years, frequencies and periods", () => {
    expect(yearsOf(CRIMES, "gemeente")).toEqual(["2021", "2025"]);
    expect(yearsOf(CRIMES, "provincie")).toEqual(["2021", "2025"]);
    expect(frequenciesOf([ADMISSIONS, CRIMES], "gemeente")).toEqual(["year", "day"]);
    expect(frequenciesOf([ADMISSIONS], "buurt")).toEqual([]);
    expect(periodsOf([CRIMES], "gemeente", "year")).toEqual(["2021", "2022", "2023", "2024", "2025"]);
    expect(periodsOf([ADMISSIONS], "gemeente", "day")).toHaveLength(1129);
  });

  it("says per indicator which part of the periods it lacks", () => {
    expect(
      shortfalls([POPULATION, CRIMES, ADMISSIONS], "gemeente", "year").map(({ id, params }) => [
        id,
        params?.["indicator"],
      ]),
    ).toEqual([
      ["pickers.indicator-not-before", CRIMES.name],
      ["pickers.none-of-frequency", ADMISSIONS.name],
    ]);
    expect(shortfalls([CRIMES], "gemeente", "year")).toEqual([]);
  });
});

describe("ready figures for a question", () => {
  const propose = (text: string) =>
    proposalsOf(readQuestion(text, CATALOGUE, AREAS), CATALOGUE, AREAS).map(({ indicator, hit, lacking, asked }) => ({
      id: indicator.id,
      at: hit?.area.code,
      lacking: lacking?.id,
      periods: asked.periods,
    }));

  it("of figures per day are the days there are of what was asked, put together to the periods that were named", () => {
    const [first] = proposalsOf(readQuestion("ziekenhuisopnames per week 2020", CATALOGUE, AREAS), CATALOGUE, AREAS);
    const days = { kind: "range", first: "2020-02-27", last: "2020-12-31" };
    expect(first).toMatchObject({ indicator: { id: "covid-admissions" }, asked: { periods: days, longer: "week" } });
    expect(first?.lacking).toBeUndefined();
    if (!first) return;
    expect(proposalWords(first, AREAS, createWords("nl"))).toBe("2020 · per week");
    const opened = openAsked(EMPTY_WORKSPACE, first.indicator, first.asked, focusOf(AREAS, null));
    expect(queryOf(opened).periods).toEqual(days);
    expect(queryOf(opened).series[0]?.calculations[0]).toEqual({ kind: "by", frequency: "week", of: "own" });
    expect(proposalsOf(readQuestion("misdrijven per week", CATALOGUE, AREAS), CATALOGUE, AREAS)[0]).toMatchObject({
      lacking: { id: "pickers.not-per" },
      asked: {},
    });
  });

  it("are complete ones first, the others with what they lack and without it", () => {
    expect(propose("misdrijven tilburg 2024")[0]).toEqual({
      id: "crimes",
      at: "GM0855",
      lacking: undefined,
      periods: exact("2024"),
    });
    expect(propose("misdrijven tilburg 2019")[0]).toEqual({
      id: "crimes",
      at: "GM0855",
      lacking: "pickers.not-before",
      periods: undefined,
    });
    expect(propose("inwoners utrecht").map(({ at }) => at)).toEqual(["GM0344", "PV26"]);
    expect(propose("misdrijven utrecht").map(({ at, lacking }) => [at, lacking])).toEqual([
      ["GM0344", undefined],
      ["PV26", "pickers.not-at-level"],
    ]);
  });

  it("are all areas of a level within a place, of the subjects that have those; else the place itself", () => {
    const spans = POPULATION.spans.flatMap((one) => [
      one,
      ...(one.level === "gemeente" ? [{ ...one, level: "buurt" }] : []),
    ]);
    const book = {
      ...CATALOGUE,
      indicators: CATALOGUE.indicators.map((one) => (one === POPULATION ? { ...one, spans } : one)),
    };
    const asked = (text: string) =>
      proposalsOf(readQuestion(text, book, AREAS), book, AREAS).map((one) => [
        proposalWords(one, AREAS, createWords("nl")),
        one.lacking?.id,
        one.asked.area?.code,
        one.asked.level,
      ]);
    const all = ["Alle buurten in gemeente Tilburg", undefined, "GM0855", "buurt"];
    for (const text of ["inwoners per buurt tilburg", "buurten in tilburg inwoners", "inwoners tilburg buurten"])
      expect(asked(text)[0]).toEqual(all);
    expect(asked("ziekenhuisopnames tilburg per buurt")).toContainEqual([
      all[0],
      "pickers.not-at-level",
      "GM0855",
      undefined,
    ]);
    expect(asked("inwoners per buurt nederland")[0]).toEqual([
      "Alle buurten in Nederland",
      undefined,
      undefined,
      "buurt",
    ]);
  });

  it("are there for a place alone, and not for a subject alone", () => {
    expect(propose("Utrecht").length).toBeGreaterThan(1);
    expect(propose("misdrijven")).toEqual([]);
  });
});
