import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/cube/indicator.ts";
import type { Figure, Figures } from "./fixtures.ts";
import { POPULATION, areas, catalogue, indicator, noteIds, read, reference, rule, run, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";

const both = (text: string) => ({ nl: text, en: text });
const PARTY = {
  id: "party",
  name: both("Partij"),
  total: "all",
  members: ["all", "x", "y", "z"].map((code) => ({ code, name: both(code) })),
};
const spans = [span("gemeente", "2020", "2022")];
const votes = (more: Partial<Indicator> = {}) =>
  indicator("votes", { dimensions: [PARTY], unit: both("stemmen"), spans, ...more });
const BOOK = catalogue(votes(), indicator("crimes", { spans, unit: both("misdrijven") }), POPULATION);
const PERIODS = { kind: "exact", periods: ["2021", "2022"] } as const;

/** Figures of 2021 and 2022 by area, or by area and party. */
function inBothYears(rows: Readonly<Record<string, readonly [Figure, Figure]>>): Figures[string] {
  return Object.fromEntries(Object.entries(rows).map(([key, [a, b]]) => [key, { 2021: a, 2022: b }]));
}

const PARTIES = inBothYears({
  "A~party.x": [10, 30],
  "A~party.y": [30, 10],
  "A~party.z": [60, 60],
  "A~party.all": [100, 100],
  "B~party.x": [50, 20],
  "B~party.y": [25, 20],
  "B~party.z": [25, 60],
  "B~party.all": [100, 100],
  "D~party.x": [1, 1],
  "D~party.y": [1, 2],
  "D~party.z": [1, 1],
  "D~party.all": [3, 4],
});

function ask(series: string, shown: readonly string[], figures: Figures, compared: readonly string[] = []) {
  const chosen = [areas(...shown), ...(compared.length > 0 ? [reference(...compared)] : [])];
  return run(linked(series, { areas: chosen, periods: PERIODS }), BOOK, figures);
}

describe("a share, in every area and period by itself", () => {
  it("of members is of all of them in that area and period", () => {
    const result = ask("votes~party.x.y~share", ["A", "B", "D"], { votes: PARTIES });
    const cells = ["A", "B", "D"].map((code) => [0, 1].map((slot) => [0, 1].map((s) => read(result, code, slot, s))));
    expect(cells[0]).toEqual([
      [10, 30],
      [30, 10],
    ]);
    expect(cells[1]).toEqual([
      [50, 25],
      [20, 20],
    ]);
    expect(cells[2]?.[1]).toEqual([25, 50]);
  });

  it("of the chosen members leaves out other members, and other indicators that are asked beside", () => {
    const result = ask("votes~party.x.y~share.members.picked,crimes", ["A", "B"], {
      votes: PARTIES,
      crimes: inBothYears({ A: [1, 2], B: [3, 4] }),
    });
    expect([0, 1].map((slot) => read(result, "A", slot, 0))).toEqual([25, 75]);
    expect([0, 1].map((slot) => read(result, "B", slot, 1))).toEqual([expect.closeTo(100 / 3, 9), 50]);
  });

  it("of all areas is of those of that period, and an area that does not exist then is no part", () => {
    const figures = { crimes: inBothYears({ A: [10, 1], B: [20, 2], D: [30, 3], E: [40, 94] }) };
    const result = ask("crimes~share.areas", ["A", "E"], figures);
    expect(["A", "E"].map((code) => [0, 1].map((slot) => read(result, code, slot)))).toEqual([
      [10, 1],
      [40, 94],
    ]);
  });

  it("of a larger area is of that in which the row lies", () => {
    const crimes = inBothYears({ A: [10, 1], B: [30, 3], D: [30, 30], E: [30, 90] });
    const result = ask("crimes~share.parent.provincie", ["A", "B", "D", "E"], { crimes });
    expect(["A", "B", "D", "E"].map((code) => [0, 1].map((slot) => read(result, code, slot)))).toEqual([
      [25, 25],
      [75, 75],
      [50, 25],
      [50, 75],
    ]);
  });

  it("of a group counts the group as one, and only when all of it is chosen", () => {
    const crimes = inBothYears({ A: [10, 1], B: [30, 3], D: [60, 96], E: [5, 5] });
    const group = (...codes: string[]) => rule({ kind: "codes", codes }, "selected", "together");
    const asked = linked("crimes~share.areas.picked", {
      areas: [areas("A", "B", "D"), group("A", "B"), group("A", "E")],
      periods: PERIODS,
    });
    const result = run(asked, BOOK, { crimes });
    expect([0, 1].map((slot) => read(result, "A+B", slot))).toEqual([40, 4]);
    expect(read(result, "A+E")).toBe("not-applicable");
  });
});

describe("what a share is of", () => {
  const said = (series: string) => {
    const [first] = ask(series, ["A"], { votes: PARTIES, crimes: inBothYears({ A: [1, 1] }) }).series;
    return [first?.unit.nl, first?.unit.en, first?.decimals, first?.steps];
  };
  const party = { dimension: PARTY.name };

  it.each([
    ["votes~party.x~share", "% van alle stemmen", "% of all stemmen", "share-members-all"],
    [
      "votes~party.x~share.members.picked",
      "% van stemmen in de gekozen categorieën",
      "% of stemmen in the chosen categories",
      "share-members-picked",
    ],
    ["votes~party.x~share.areas", "% van alle gebieden samen", "% of all areas together", "share-areas-all"],
    [
      "votes~party.x~share.areas.picked",
      "% van de gekozen gebieden samen",
      "% of the chosen areas together",
      "share-areas-picked",
    ],
    [
      "votes~party.x~share.whole",
      "% van alle stemmen in alle gebieden",
      "% of all stemmen in all areas",
      "share-whole-all",
    ],
    ["votes~party.x~share.whole.picked", "% van alles wat gekozen is", "% of all that is chosen", "share-whole-picked"],
  ])("%s stands in unit and title, with one decimal", (series, nl, en, id) => {
    expect(said(series)).toEqual([nl, en, 1, [{ id: `analysis.${id}`, params: party }]]);
  });

  it("names the level of a larger area", () => {
    const [nl, en, decimals, steps] = said("crimes~share.parent.provincie");
    expect([nl, en, decimals]).toEqual(["% van het grotere gebied", "% of the larger area", 1]);
    expect(steps).toEqual([{ id: "analysis.share-parent", params: { level: both("provincie") } }]);
  });
});

describe("shares that are refused, with the reason", () => {
  const AMOUNT = indicator("spent", { kind: "amount", spans });
  const SCORE = indicator("grade", { kind: "score", spans, aggregation: { rule: "sum" } });
  const TOP = indicator("highest", { spans, aggregation: { rule: "max" } });
  const book = catalogue(AMOUNT, SCORE, TOP, votes(), POPULATION);
  const note = (series: string) => {
    const result = run(linked(series, { areas: [areas("A")], periods: PERIODS }), book, {});
    return noteIds(result).filter((id) => id.includes("share"));
  };

  it("of amounts there is one; of scores, the highest of something or a rate there is none", () => {
    expect(note("spent~share.areas")).toEqual([]);
    for (const series of ["grade~share.areas", "highest~share.areas", "spent~per.1000~share.areas"])
      expect(note(series), series).toEqual(["analysis.share-of-no-count"]);
  });

  it("of members only of a breakdown that is one: not of the total of all", () => {
    for (const of of ["share", "share.whole"]) {
      expect(note(`votes~${of}`), of).toEqual(["analysis.share-no-members"]);
      expect(note(`votes~party.x~${of}`), of).toEqual([]);
    }
    expect(note("votes~share.areas")).toEqual([]);
  });
});

describe("shares that are together 100 and are not as they are written", () => {
  const rounding = (series: string, shown: readonly string[], figures: Figures, compared: readonly string[] = []) =>
    ask(series, shown, figures, compared).notes.filter(({ message }) => message.id === "analysis.share-rounding");
  const THREE = "votes~party.x.y.z~share";

  it("is said of thirds, once, with the name and the first series", () => {
    const notes = rounding(THREE, ["A", "D"], { votes: PARTIES });
    expect(notes).toEqual([
      {
        severity: "info",
        message: { id: "analysis.share-rounding", params: { name: both("votes") } },
        series: 0,
      },
    ]);
  });

  it("is not said where they are 100 as written, or are not together 100", () => {
    expect(rounding(THREE, ["A", "B"], { votes: PARTIES })).toEqual([]);
    expect(rounding("votes~party.x.y~share", ["D"], { votes: PARTIES })).toEqual([]);
  });

  it("looks at the areas of a column for a share of areas, per series, and not at what they are compared with", () => {
    const thirds = inBothYears({ A: [1, 1], B: [1, 1], D: [1, 2], E: [0, 0] });
    expect(rounding("crimes~share.areas.picked", ["A", "B", "D"], { crimes: thirds })).toHaveLength(1);
    expect(rounding("crimes~share.areas", ["A", "B", "D", "E"], { crimes: thirds })).toHaveLength(1);
    const even = inBothYears({ A: [1, 1], B: [1, 1], D: [2, 2], E: [4, 4] });
    expect(rounding("crimes~share.areas", ["A", "B", "D", "E"], { crimes: even })).toEqual([]);
    expect(rounding("crimes~share.areas", ["A", "B"], { crimes: thirds }, ["D"])).toEqual([]);
  });

  it("is not said of a share of a larger area, or of what is made of shares", () => {
    const thirds = inBothYears({ A: [1, 1], B: [1, 1], D: [1, 1], E: [1, 1] });
    expect(rounding("crimes~share.parent.land", ["A", "B", "D"], { crimes: thirds })).toEqual([]);
    expect(rounding("votes~party.x.y.z~share~diff", ["D"], { votes: PARTIES })).toEqual([]);
  });
});
