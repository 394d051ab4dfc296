import { describe, expect, it } from "vitest";
import type { IndicatorNote } from "../../../src/cube/indicator.ts";
import { orderNotes } from "../../../src/analysis/notes-order.ts";
import type { ResultNote } from "../../../src/analysis/result.ts";
import { AREAS, POPULATION, areas, catalogue, choose, indicator, noteIds, query, rule, run, span } from "./fixtures.ts";
import { linked, openRealStore } from "./realStore.ts";
import { said as inDutch } from "./said.ts";

const text = (nl: string) => ({ nl, en: nl });
const note = (kind: IndicatorNote["kind"], nl: string): IndicatorNote => ({ kind, text: text(nl) });
const NOTES = [note("coverage", "none before 2019"), note("general", "no index"), note("merger", "all on 2021")];
const BOOK = catalogue(
  indicator("crimes", { notes: NOTES, statusUnknown: true }),
  indicator("thefts", { notes: NOTES, statusUnknown: true }),
);
const places = {
  A: { 2020: 1, 2021: 1 },
  B: { 2020: 1, 2021: 1 },
  C: { 2020: 1 },
  D: { 2020: 1, 2021: 1 },
  E: { 2020: 1, 2021: 1 },
};
const FIGURES = { crimes: places, thefts: places };

const named = (code: string, name: string) => ({ [code]: { code, level: "gemeente", name } });
const WORLD = {
  ...AREAS,
  areas: {
    ...AREAS.areas,
    ...named("A", "'s-Gravenhage"),
    ...named("B", "Zwolle"),
    ...named("D", "Élan"),
    ...named("E", "Haren"),
  },
};

function said(more: Parameters<typeof query>[0]): string[] {
  return run(query({ areas: [areas("A")], ...more }), BOOK, FIGURES).notes.flatMap(({ message }) => {
    const words = message.params?.["text"];
    return typeof words === "object" && "nl" in words ? [words.nl] : [message.id];
  });
}

describe("notes", () => {
  it("leave out what the card says anyway", () => {
    expect(said({})).toEqual([]);
  });

  it("name the periods that there are where some between them have no figures, or from when to when they run", async () => {
    const store = await openRealStore("gemeente");
    const about = async (topic: string, period: string) => {
      const asked = { areas: [areas("GM0344")], periods: { kind: "exact", periods: [period] } } as const;
      const result = await store.run(linked(topic, asked));
      return result.notes.flatMap(({ message }) => (/periods?\b/.test(message.id) ? inDutch(message) : []));
    };
    const income = "Gemiddeld inkomen per inwoner: niet voor elke gekozen periode zijn er cijfers";
    expect(await about("income-per-inhabitant", "2022")).toEqual([`${income}, alleen voor 2021 en 2024.`]);
    expect(await about("income-per-inhabitant", "2024")).toEqual([]);
    const prices = "Gemiddelde verkoopprijs van woningen: niet voor elke gekozen periode zijn er cijfers";
    expect(await about("house-price", "2010")).toEqual([`${prices}. Ze lopen van 2015 tot en met 2025.`]);
    const population = "Inwoners: niet voor elke gekozen periode zijn er cijfers";
    expect(await about("population", "1700")).toEqual([expect.stringContaining(`${population}. Ze lopen van `)]);
  });

  it("only say that there are holes where there are too many periods to name", () => {
    const years = ["1981", "1982", "1986", "1989", "1994", "1998", "2002", "2003", "2006"];
    const votes = (periods: readonly string[]) => {
      const spans = [span("gemeente", periods[0] ?? "", periods.at(-1) ?? "", { periods })];
      const asked = query({ areas: [areas("A")], periods: { kind: "exact", periods: ["1983"] } });
      return run(asked, catalogue(indicator("crimes", { spans })), FIGURES).notes.map(({ message }) => message);
    };
    const params = { name: text("crimes") };
    const named = (first: string, rest: unknown) => ({
      id: "analysis.list-comma",
      params: { first: { period: first }, rest },
    });
    expect(votes(years)).toEqual([
      { id: "analysis.no-period-between", params: { ...params, first: { period: "1981" }, last: { period: "2006" } } },
    ]);
    expect(votes(years.slice(1)).map(({ id }) => id)).toEqual(["analysis.only-periods"]);
    expect(votes(["1989", "1981", "1994"])).toEqual([
      {
        id: "analysis.only-periods",
        params: {
          ...params,
          periods: named("1981", {
            id: "analysis.list-and",
            params: { first: { period: "1989" }, rest: { period: "1994" } },
          }),
        },
      },
    ]);
  });

  it("say what matters to several periods, to several divisions, and to a question for more than there is", () => {
    expect(said({ periods: { kind: "exact", periods: ["2021", "2022"] }, areas: [areas("A")] })).toContain(
      "none before 2019",
    );
    expect(said({ periods: { kind: "range", first: "2020", last: "2021" } })).toEqual([
      "no index",
      "all on 2021",
      "analysis.status-unknown",
    ]);
    const growth = { kind: "change", of: "growth", against: { period: "2020" } } as const;
    expect(said({ series: [choose("crimes", [growth])] })).toContain("no index");
    expect(said({ periods: { kind: "range", first: "2010", last: "2020" } })).toContain("none before 2019");
  });

  it("say the same of several indicators once, with their names", () => {
    const result = run(
      query({
        series: [choose("crimes"), choose("thefts")],
        areas: [areas("A")],
        periods: { kind: "range", first: "2020", last: "2021" },
      }),
      BOOK,
      FIGURES,
    );
    const [first] = result.notes;
    expect(first?.message.params?.["name"]).toMatchObject({
      id: "analysis.list-and",
      params: { first: { nl: "crimes" }, rest: { nl: "thefts" } },
    });
    expect(first?.series).toBeUndefined();
    expect(noteIds(result)).toHaveLength(3);
  });

  it("warn of a rate that is shown and rests on fewer than five, naming the areas, at the time of its figures", () => {
    const book = catalogue(indicator("crimes"), POPULATION);
    const figures = {
      crimes: { A: { 2020: 4, 2021: 9 }, D: { 2020: 9, 2021: 4 }, E: { 2020: 9, 2021: 4 } },
      population: { A: { 2020: 900, 2021: 900 }, D: { 2020: 900, 2021: 900 }, E: { 2020: 900, 2021: 100 } },
    };
    const few = (series: string) =>
      run(linked(series, { areas: [areas("A", "D", "E")] }), book, figures).notes.flatMap(({ severity, message }) =>
        message.id === "analysis.few-named" ? [[severity, message.params?.["areas"]]] : [],
      );
    expect(few("crimes~per.1000")).toEqual([["caution", { nl: "Plaats D", en: "Plaats D" }]]);
    expect(few("crimes~per.1000~at.2020")).toEqual([["caution", { nl: "Plaats A", en: "Plaats A" }]]);
    expect(few("crimes")).toEqual([]);
  });

  it("stop after five, but never leave out a caution", () => {
    const make = (severity: ResultNote["severity"], i: number): ResultNote => ({
      severity,
      message: { id: `some.${String(i)}` },
    });
    const info = [0, 1, 2, 3, 4, 5].map((i) => make("info", i));
    const cautions = [6, 7, 8, 9, 10, 11].map((i) => make("caution", i));
    expect(orderNotes(info)).toHaveLength(5);
    expect(orderNotes([...info, ...cautions])).toEqual(cautions);
  });
});

describe("the order of areas", () => {
  it("is by Dutch name for a rule, and as given for codes", () => {
    const codes = (choice: ReturnType<typeof areas>) =>
      run(query({ areas: [choice] }), BOOK, FIGURES, WORLD).areas.map((area) => area.name.nl);
    expect(codes(rule({ kind: "all" }))).toEqual(["Élan", "'s-Gravenhage", "Haren", "Zwolle"]);
    expect(codes(areas("E", "A", "D"))).toEqual(["Haren", "'s-Gravenhage", "Élan"]);
  });
});
