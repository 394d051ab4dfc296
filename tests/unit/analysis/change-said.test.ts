import { describe, expect, it } from "vitest";
import type { IndicatorNote } from "../../../src/cube/indicator.ts";
import { POPULATION, areas, catalogue, hasFlag, indicator, noteIds, run, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";

describe("what is said of a change", () => {
  const book = catalogue(
    indicator("crimes"),
    indicator("days", { spans: [span("gemeente", "2019-01-01", "2020-12-31")] }),
    POPULATION,
  );
  const small = { 2020: 4, 2021: 8 };
  const figures = {
    crimes: { A: { 2019: 40, 2020: 40, 2021: 80 }, B: small, D: { 2021: 5 } },
    population: { A: { 2020: 1000, 2021: 1000 }, B: { 2020: 10, 2021: 10 } },
    days: { A: { "2020-02-28": 3, "2020-02-29": 3 } },
  };
  const notesOf = (words: string, periods: readonly string[], ...codes: string[]) =>
    run(linked(words, { areas: [areas(...codes)], periods: { kind: "exact", periods } }), book, figures)
      .notes.filter(({ message }) => /^analysis.(?:change-no|change-base|growth-small)/.test(message.id))
      .map(({ message, series }) => [message.id, message.params, series]);
  const name = { nl: "crimes", en: "crimes" };

  it("a base of which the series has no figures is named", () => {
    const missing = (period: string) => [["analysis.change-base-missing", { name, period: { period } }, 0]];
    expect(notesOf("crimes~diff.2018", ["2021"], "A")).toEqual(missing("2018"));
    expect(notesOf("crimes~at.2017", ["2021"], "A")).toEqual(missing("2017"));
    expect(notesOf("crimes~diff.previous", ["2021", "2019"], "A")).toEqual(missing("2018"));
    expect(notesOf("crimes~diff.2020", ["2021"], "A")).toEqual([]);
  });

  it("that there is no base at all is said only where no period has one", () => {
    const days = { nl: "days", en: "days" };
    expect(notesOf("days~diff.year", ["2020-02-29"], "A")).toEqual([["analysis.change-no-base", { name: days }, 0]]);
    expect(notesOf("days~diff.year", ["2020-02-29", "2020-02-28"], "A")).toEqual([]);
  });

  it("a base too small for growth is said of growth and index, of the areas shown, and of no difference", () => {
    const tiny = [["analysis.growth-small-base", { name }, 0]];
    expect(notesOf("crimes~growth.previous", ["2021"], "A", "B")).toEqual(tiny);
    expect(notesOf("crimes~growth.previous", ["2021"], "B", "A")).toEqual(tiny);
    expect(notesOf("crimes~growth.previous", ["2021", "2020"], "A", "B")).toEqual(tiny);
    expect(notesOf("crimes~growth.previous", ["2021"], "A")).toEqual([]);
    expect(notesOf("crimes~per.1000~diff.previous", ["2021"], "B")).toEqual([]);
    expect(notesOf("crimes~per.1000~at.2020", ["2021"], "B")).toEqual([]);
  });

  it("nothing is said of one that is refused", () => {
    const marks = catalogue(indicator("mark", { kind: "score", aggregation: { rule: "none" } }));
    const result = run(linked("mark~growth.2010", { areas: [areas("A")] }), marks, {});
    expect(noteIds(result)).not.toContain("analysis.change-base-missing");
  });

  it.each([
    ["crimes~diff.previous", "stuks", { id: "analysis.change-difference-previous" }],
    ["crimes~growth.year", "%", { id: "analysis.change-growth-year" }],
    [
      "crimes~index.2019",
      "index (2019 = 100)",
      { id: "analysis.change-index-base", params: { period: { period: "2019" } } },
    ],
    [
      "crimes~index.2019..2020",
      "index (2019–2020 = 100)",
      {
        id: "analysis.change-index-base",
        params: { period: { id: "analysis.mean-of", params: { first: { period: "2019" }, last: { period: "2020" } } } },
      },
    ],
    [
      "crimes~average-growth.first",
      "%",
      { id: "analysis.change-average-growth-base", params: { period: { period: "2020" } } },
    ],
  ])("%s: its unit and words", (words, unit, step) => {
    const asked = linked(words, { areas: [areas("A")], periods: { kind: "exact", periods: ["2020", "2021"] } });
    const [series] = run(asked, book, figures).series;
    expect([series?.unit.nl, series?.steps]).toEqual([unit, [step]]);
  });
});

describe("a change across a break", () => {
  const text = { nl: "x", en: "x" };
  const book = (...notes: IndicatorNote[]) =>
    catalogue(
      indicator("crimes", { notes }),
      indicator("fixed", { notes, spans: [span("gemeente", "2019", "2022", { division: "gm-2021" })] }),
    );
  const four = { 2019: 10, 2020: 20, 2021: 30, 2022: 40 };
  const figures = { crimes: { A: four, B: four }, fixed: { A: four, B: four } };
  /** In which of the years asked a change carries the flag. */
  const flagged = (words: string, code: string, periods: readonly string[], ...notes: IndicatorNote[]) => {
    const asked = linked(words, { areas: [areas("A", "B")], periods: { kind: "exact", periods } });
    const result = run(asked, book(...notes), figures);
    return periods.filter((_, slot) => hasFlag(result, code, "break", slot));
  };
  const on = (day: string, kind: IndicatorNote["kind"] = "break"): IndicatorNote => ({ kind, from: day, text });

  it.each<[string, string, IndicatorNote[], string[]]>([
    ["on the first day of the later one", "crimes~diff.previous", [on("2021-01-01")], ["2021"]],
    ["on the first day of the earlier one there is none", "crimes~diff.2021", [on("2021-01-01")], ["2020"]],
    ["with a base that is later", "crimes~diff.2022", [on("2022-01-01")], ["2020", "2021"]],
    ["in the middle of what a mean is made of", "crimes~diff.2019..2021", [on("2020-01-01")], ["2020", "2021", "2022"]],
    [
      "of a method that changed on one day",
      "crimes~diff.previous",
      [{ ...on("2021-01-01", "method"), to: "2021-01-01" }],
      ["2021"],
    ],
    ["no method that holds from a day on", "crimes~diff.previous", [on("2021-01-01", "method")], []],
    ["no other note", "crimes~diff.previous", [on("2021-01-01", "general"), on("2021-01-01", "coverage")], []],
    ["no break without a day", "crimes~diff.previous", [{ kind: "break", text }], []],
  ])("%s", (_, words, notes, expected) => {
    expect(flagged(words, "A", ["2020", "2021", "2022"], ...notes)).toEqual(expected);
  });

  it("of territory is the area's own, where figures are on the division of their time", () => {
    const years = ["2020", "2021", "2022"];
    expect(flagged("crimes~diff.previous", "B", years)).toEqual(["2021"]);
    expect(flagged("crimes~diff.2019", "B", years)).toEqual(["2021", "2022"]);
    expect(flagged("crimes~diff.previous", "A", years)).toEqual([]);
    expect(flagged("fixed~diff.previous", "B", years)).toEqual([]);
  });
});
