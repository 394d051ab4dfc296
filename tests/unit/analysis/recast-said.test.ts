import { describe, expect, it } from "vitest";
import type { Areas, Succession } from "../../../src/cube/area.ts";
import { flagsOf } from "../../../src/cube/flags.ts";
import type { Calculation } from "../../../src/analysis/query.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import { WIDE, exact } from "./explained.ts";
import type { Figures } from "./fixtures.ts";
import { AREAS, POPULATION, areas, catalogue, choose, indicator, query, read, run, span } from "./fixtures.ts";
import { said } from "./said.ts";

/** What is said of recast figures, and denominators on other areas or of two days. */

const rate: Calculation = { kind: "rate", per: 1000, denominator: "population" };
const recast = (to: string): Calculation => ({ kind: "recast", to });
const BOOK = catalogue(
  indicator("crimes"),
  indicator("health", { kind: "percentage", aggregation: { rule: "none" } }),
  indicator("land", { kind: "amount", unit: { nl: "ha", en: "ha" } }),
  indicator("fixed", { spans: [span("gemeente", "2019", "2020", { division: "gm-2021" })] }),
  indicator("daily", { spans: [span("gemeente", "2019-12-30", "2020-01-03", { division: "gm-2021" })] }),
  indicator("born", { rateOn: "average" }),
  POPULATION,
);

function split(shareOf: Succession["shareOf"], ...to: string[]): Succession[] {
  return to.map((code) => ({
    ...{ from: "C", to: code, date: "2021-01-01", kind: "split", share: 1 / to.length, shareOf },
  }));
}

const all = (value: number) =>
  Object.fromEntries("ABCDEFGK".split("").map((code) => [code, { 2019: value, 2020: value }]));
const FIGURES: Figures = {
  ...{ crimes: all(10), health: all(70), land: all(30), fixed: all(20), population: all(1000) },
};

function ask(id: string, calculations: Calculation[], codes: string[], world: Areas = AREAS, figures = FIGURES) {
  return run(
    query({ series: [choose(id, calculations)], areas: [areas(...codes)], ...exact("2020", "2021") }),
    BOOK,
    figures,
    world,
  );
}

/** The notes about areas and denominators of another time. */
const told = (result: Result) =>
  result.notes.flatMap(({ severity, message, series }) =>
    /recast|denominator/.test(message.id) ? [`${severity} ${String(series)}: ${said(message)}`] : [],
  );

const cells = (result: Result, code: string) => {
  const row = result.areas.findIndex((area) => area.code === code);
  return result.slots.map((_slot, slot) => [
    read(result, code, slot),
    ...flagsOf(result.flags[cellAt(result, 0, row, slot)] ?? 0),
  ]);
};

describe("the notes about recast figures", () => {
  const wide = (shareOf: Succession["shareOf"]): Areas => ({
    ...WIDE,
    successions: split(shareOf, "A", "B", "D", "E", "F"),
  });
  const order = ["K", "F", "G", "E", "D", "B", "A"];

  it("name three of the areas and four of the estimates, of those that are shown", () => {
    expect(told(ask("crimes", [recast("latest")], order, wide("addresses")))).toEqual([
      "caution 0: crimes: een gesplitste gemeente is naar het aantal adressen verdeeld. Voor Plaats F, Plaats E, Plaats D en Plaats B is het cijfer daarom een schatting.",
      "info 0: crimes: 5 gebieden zijn samengesteld uit de gebieden van vroeger, waaronder Plaats F, Plaats E en Plaats D.",
    ]);
    expect(told(ask("crimes", [recast("latest")], ["K", "E"], wide("area")))).toEqual([
      "caution 0: crimes: een gesplitste gemeente is naar oppervlakte verdeeld. Voor Plaats E is het cijfer daarom een grove schatting.",
      "info 0: crimes: Plaats E is samengesteld uit de gebieden van vroeger.",
    ]);
    expect(told(ask("crimes", [recast("latest")], ["K", "G"], wide("area")))).toEqual([]);
  });

  it("call no surface an estimate that is shared out by area", () => {
    const result = ask("land", [recast("2021")], ["K", "E"], wide("area"));
    expect(cells(result, "E")).toEqual([[36, "recast", "computed"], ["empty"]]);
    expect(cells(result, "K")).toEqual([[30], ["empty"]]);
    expect(told(result)).toEqual(["info 0: land: Plaats E is samengesteld uit de gebieden van vroeger."]);
    const byAddress = ask("land", [recast("2021")], ["E"], wide("addresses"));
    expect(cells(byAddress, "E")).toEqual([[36, "estimate", "recast", "computed"], ["empty"]]);
  });

  it("say that figures which do not add up are refused, only where one is and only of those", () => {
    const none =
      "caution 0: health telt niet op. Voor een gebied dat uit andere is ontstaan, is er over eerdere jaren daarom geen cijfer.";
    expect(told(ask("health", [recast("latest")], ["A", "B"]))).toEqual([none]);
    expect(told(ask("health", [recast("latest")], ["B"]))).toEqual([none]);
    expect(told(ask("health", [recast("latest")], ["A", "D"]))).toEqual([]);
    const lost = { ...AREAS, successions: split("area", "B").map((each) => ({ ...each, share: 0.4 })) };
    expect(cells(ask("crimes", [recast("latest")], ["A", "B"], lost), "B")).toEqual([["refused"], ["empty"]]);
    expect(told(ask("crimes", [recast("latest")], ["A", "B"], lost))).toEqual([]);
  });

  it("say that nothing goes back to older areas, and refuse every figure of the newer ones", () => {
    const figures: Figures = { crimes: { A: { 2020: 1, 2021: 2 }, B: { 2020: 3, 2021: 4 } } };
    const result = ask("crimes", [recast("2019")], ["A", "B"], AREAS, figures);
    expect([cells(result, "A"), cells(result, "B")]).toEqual([
      [[1], ["refused"]],
      [[3], ["refused"]],
    ]);
    expect(told(result)).toEqual([
      "caution 0: crimes: cijfers omrekenen naar een oudere indeling kan niet. Kies een nieuwere indeling.",
    ]);
  });

  it("say which denominator was put on newer areas", () => {
    expect(told(ask("fixed", [rate], order, wide("addresses")))).toEqual([
      "caution 0: fixed: een gesplitste gemeente is naar het aantal adressen verdeeld. Voor Plaats F, Plaats E, Plaats D en Plaats B is het cijfer daarom een schatting.",
      "info 0: fixed: population van 2019 is omgerekend naar de indeling van 2021 voor 5 gebieden, waaronder Plaats F, Plaats E en Plaats D.",
    ]);
    expect(told(ask("fixed", [rate], ["A", "B"]))).toEqual([
      "info 0: fixed: population van 2019 is omgerekend naar de indeling van 2021 voor Plaats B.",
    ]);
  });
});

describe("a denominator on newer areas", () => {
  it("is that of the year of each day", () => {
    const days = ["2019-12-31", "2020-01-01", "2020-01-02", "2020-01-03"];
    const count = (...values: number[]) => Object.fromEntries(days.map((day, i) => [day, values[i] ?? NaN]));
    const figures: Figures = {
      daily: { A: count(1, 2, 3, 4), B: count(5, 6, 7, 8), D: count(1, 1, 1, 1) },
      population: {
        A: { 2019: 1000, 2020: 2000 },
        B: { 2019: 600, 2020: 900 },
        C: { 2019: 400, 2020: 1100 },
        D: { 2019: 500, 2020: 250 },
      },
    };
    const asked = query({ series: [choose("daily", [rate])], areas: [areas("A", "B", "D")], ...exact(...days) });
    const result = run(asked, BOOK, figures);
    expect(cells(result, "A")).toEqual([1, 1, 1.5, 2].map((value) => [value, "computed"]));
    expect(cells(result, "B")).toEqual([5, 3, 3.5, 4].map((value) => [value, "recast", "computed"]));
    expect(cells(result, "D")).toEqual([2, 4, 4, 4].map((value) => [value, "computed"]));
  });
});

describe("a denominator of two days", () => {
  const people = (now: number, next?: number) => ({ 2021: now, ...(next !== undefined && { 2022: next }) });
  const figures: Figures = {
    born: Object.fromEntries(["A", "B", "D", "E"].map((code) => [code, { 2021: 12 }])),
    population: {
      A: { 2021: [1000, "provisional"], 2022: [1400, "revised"] },
      B: people(1000),
      D: people(1000, 2000),
      E: { 2022: 500 },
    },
  };
  const moved = (date: string): Areas => ({
    ...AREAS,
    successions: [{ from: "D", to: "Z", date, kind: "split", share: 0.5, shareOf: "area" }],
  });
  const born = (world: Areas) =>
    run(query({ series: [choose("born", [rate])], areas: [areas("A", "B", "D", "E")] }), BOOK, figures, world);

  it("is their mean with the flags of both; the first alone is an estimate; without the first there is none", () => {
    const result = born(moved("2021-01-01"));
    expect(cells(result, "A")).toEqual([[10, "provisional", "revised", "computed"]]);
    expect(cells(result, "B")).toEqual([[12, "estimate", "computed"]]);
    expect(cells(result, "D")).toEqual([[8, "computed"]]);
    expect(cells(result, "E")).toEqual([["empty"]]);
    expect(told(result)).toEqual([
      "info 0: born: gedeeld door het gemiddelde van population op 1 januari van het jaar en van het jaar erna. Waar dat tweede er niet is, of het gebied in dat jaar andere grenzen kreeg, alleen door het eerste (schatting).",
    ]);
  });

  it("is the first alone where borders moved after the first day and up to the second", () => {
    const ofD = (date: string) => cells(born(moved(date)), "D");
    for (const date of ["2021-01-02", "2021-07-01", "2022-01-01"])
      expect(ofD(date)).toEqual([[12, "estimate", "computed"]]);
    for (const date of ["2020-07-01", "2021-01-01", "2022-01-02"]) expect(ofD(date)).toEqual([[8, "computed"]]);
    expect(cells(born(moved("2021-07-01")), "A")[0]).toContain(10);
  });
});
