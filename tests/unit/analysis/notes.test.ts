import { describe, expect, it } from "vitest";
import type { IndicatorNote } from "../../../src/cube/indicator.ts";
import { orderNotes } from "../../../src/analysis/notes-order.ts";
import type { ResultNote } from "../../../src/analysis/result.ts";
import { AREAS, POPULATION, areas, catalogue, choose, indicator, noteIds, query, rule, run } from "./fixtures.ts";
import { linked } from "./realStore.ts";

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
