import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { describe } from "../../../src/analysis/describe.ts";
import { subtitleOf } from "../../../src/analysis/titles.ts";
import { directionOf } from "../../../src/analysis/describe/change.ts";
import type { Calculation, Query } from "../../../src/analysis/query.ts";
import type { Result } from "../../../src/analysis/result.ts";
import type { MessageParam } from "../../../src/cube/message.ts";
import { brokenDown, resultOf, without } from "../presentations/results.ts";
import { AREAS, POPULATION, areas, catalogue, choose, indicator, query, reference, rule, run } from "./fixtures.ts";
import { said } from "./said.ts";
import { runs } from "../full.ts";

const both = { kind: "exact", periods: ["2020", "2021"] } as const;
const BOOK = catalogue(
  indicator("crimes", { name: { nl: "Misdrijven", en: "Crimes" } }),
  indicator("grade", { kind: "class", unit: { nl: "klasse", en: "class" }, aggregation: { rule: "none" } }),
  POPULATION,
);
const FIGURES = {
  crimes: { A: { 2020: 5, 2021: 10 }, D: { 2020: 4, 2021: 4 }, E: { 2020: 9, 2021: 3 }, B: { 2021: "suppressed" } },
  grade: { A: { 2020: 2, 2021: 3 }, D: { 2021: 1 } },
  population: { A: { 2021: [1000, "provisional"] } },
} as const;
const result = (more: Partial<Query>) => run(query(more), BOOK, FIGURES);
const text = (more: Partial<Query>, mine?: string) => describe(result(more), AREAS, mine).map(said).join(" ");
const rank: Calculation = { kind: "position", of: "rank", among: "level", first: "high" };

group("a description", () => {
  it("of one area says the direction and no cause", () => {
    expect(text({ areas: [areas("A")], periods: both })).toBe(
      "Misdrijven: Plaats A 10 stuks (2021), hoger dan het cijfer van 2020: 5.",
    );
    expect(text({ areas: [areas("E")], periods: both })).toBe(
      "Misdrijven: Plaats E 3 stuks (2021), lager dan het cijfer van 2020: 9.",
    );
    expect(text({ areas: [areas("D")], periods: both })).toBe(
      "Misdrijven: Plaats D 4 stuks (2021), ongeveer gelijk aan het cijfer van 2020: 4.",
    );
  });

  it("of one area without a figure says why", () => {
    expect(text({ areas: [areas("B"), reference("A")] })).toContain(
      "voor Plaats B is er over 2021 geen cijfer (afgeschermd",
    );
    expect(text({ areas: [areas("B")] })).toContain("geen cijfers (afgeschermd");
    expect(text({ areas: [areas("B", "C")] })).toBe("Misdrijven: voor deze keuze zijn er geen cijfers.");
  });

  it("of many areas counts those that are higher, lower and about the same", () => {
    expect(text({ areas: [areas("A", "D", "E")], periods: both })).toBe(
      "Misdrijven (2021): van 3 (Plaats E) tot 10 (Plaats A) stuks. " +
        "Vergeleken met 2020 is het cijfer van 2021 in 1 gebied hoger, in 1 gebied lager en in 1 gebied ongeveer gelijk.",
    );
    const two = text({ areas: [areas("A", "D")], periods: both });
    expect(two).toMatch(/is het cijfer van 2021 in 1 gebied (hoger|lager) en in 1 gebied ongeveer gelijk\./);
    expect(text({ areas: [areas("A", "B", "D")] })).toContain("2 van 3 gemeenten hebben een cijfer.");
    expect(text({ areas: [areas("A", "D")] })).not.toContain("hebben een cijfer");
  });

  it("counts no group among the areas, nor makes it the highest of them", () => {
    const together = rule({ kind: "codes", codes: ["A", "E"] }, "selected", "together");
    const asked = { areas: [areas("A", "B", "D", "E"), together], periods: both };
    expect(text({ ...asked, areas: [areas("A", "D", "E"), together] })).toContain("van 3 (Plaats E) tot 10 (Plaats A)");
    expect(text({ areas: [together, rule({ kind: "codes", codes: ["A", "D"] }, "selected", "together")] })).toContain(
      "van 13 ",
    );
    expect(said(subtitleOf(result(asked), AREAS))).toMatch(/^4 gemeenten en .*Plaats A/);
  });

  it("of places and categories knows no up and down", () => {
    const places = { series: [choose("crimes", [rank])] };
    expect(text({ ...places, areas: [areas("A")] })).toContain("Plaats A staat op plaats 1 (2021).");
    expect(text({ ...places, areas: [areas("A")], periods: both })).toContain(
      "staat op plaats 1 (2021); in 2020 was dat plaats 2.",
    );
    expect(text({ ...places, areas: [areas("A", "E")], periods: both }, "E")).toContain(
      "(2021): van plaats 1 (Plaats A) tot plaats 3 (Plaats E). Plaats E staat op plaats 3.",
    );
    const grades = { series: [choose("grade")], periods: both };
    expect(text({ ...grades, areas: [areas("A")] })).toBe(
      "grade: Plaats A 3 klasse (2021); het cijfer van 2020 was 2.",
    );
    expect(text({ ...grades, areas: [areas("A", "D")] }, "D")).toContain("Plaats D: 1 klasse.");
    expect(text({ ...grades, areas: [areas("A", "D")] })).not.toContain("Vergeleken met");
  });

  it("says the place of mine among those shown, ties sharing the better one, and one reference", () => {
    expect(text({ areas: [areas("A", "D", "E"), reference("P2")] }, "D")).toContain(
      "Plaats D: 4 stuks, plaats 2 van 3",
    );
    expect(text({ areas: [areas("A"), reference("P2")] }, "A")).not.toContain("plaats 1 van");
    expect(text({ areas: [areas("A"), reference("P2")] })).toContain("Ter vergelijking: Zuid 7 stuks (2021).");
    expect(text({ areas: [reference("P2")] })).not.toContain("Ter vergelijking");
  });

  it("of a group, a change, several series and a filter names them", () => {
    expect(text({ areas: [rule({ kind: "group", group: "g2" }, "selected", "together")] })).toBe(
      "Misdrijven: G2 14 stuks (2021).",
    );
    const change: Calculation = { kind: "change", of: "difference", against: { period: "2020" } };
    expect(text({ series: [choose("crimes", [change]), choose("grade")], areas: [areas("E")] })).toMatch(
      /^Misdrijven, verschil met 2020: Plaats E -6 stuks \(2021\)\. grade: voor deze keuze zijn er geen cijfers/,
    );
    expect(
      text({ filter: [{ kind: "rank", first: "high", n: 2, series: 0, slot: 0 }], areas: [areas("A", "D", "E")] }),
    ).toContain("Misdrijven: de 2 hoogste (2021): van 4 (Plaats D) tot 10 (Plaats A) stuks.");
  });

  it("tells of four series what each says, and of more how many there are", () => {
    const series = [choose("crimes"), choose("grade"), choose("population"), choose("crimes", [rank])];
    expect(text({ series, areas: [areas("A"), reference("P2")] })).toBe(
      "Misdrijven: Plaats A 10 stuks (2021). Ter vergelijking: Zuid 7 stuks (2021). grade: Plaats A 3 klasse (2021). " +
        "population: Plaats A 1000 inwoners (2021). Misdrijven, plaats van hoog naar laag, onder alle gebieden: Plaats A staat op plaats 1 (2021).",
    );
    const changed = (of: "difference" | "growth") => choose("crimes", [{ kind: "change", of, against: "previous" }]);
    const more = [...series, changed("difference"), changed("growth")];
    expect(text({ series: more, areas: [areas("A", "D")] })).toMatch(
      /grade \(2021\): van 1 \(Plaats D\) tot 3 \(Plaats A\) klasse\..* Er zijn nog 2 reeksen te zien\.$/,
    );
  });

  it("names the categories of a breakdown of one area one by one", () => {
    const parts = brokenDown("votes", { party: ["a", "b", "c"] });
    const votes = without(resultOf({ series: parts, areas: 1, slots: 1, value: (at) => 10 * at }), 2, "suppressed");
    expect(describe(votes, AREAS).map(said).join(" ")).toBe(
      "votes: party a: Gemeente 0 0 aantal (2000). party b: 10 aantal. party c: geen cijfer, afgeschermd (CBS: geheim).",
    );
  });

  it("says of many moments which were the highest and the lowest, of a few it does not", () => {
    const path = (slots: number) => resultOf({ areas: 1, slots, value: (_series, _area, slot) => (slot % 7) + 1 });
    const words = (slots: number) => describe(path(slots), AREAS).map(said).join(" ");
    expect(words(12)).toContain("Het hoogste cijfer is 7 (2006), het laagste 1 (2000).");
    expect(words(9)).not.toContain("hoogste");
  });

  it("warns for what is not a plain fact", () => {
    expect(text({ series: [choose("population")], areas: [areas("A")] })).toContain(
      "Let op bij deze cijfers: voorlopig.",
    );
    expect(text({ areas: [areas("A")] })).not.toContain("Let op");
  });

  it("of nothing says so", () => {
    expect(text({ series: [] })).toBe("Er is nog niets te zien.");
    expect(text({ areas: [] })).toBe("Er is nog niets te zien.");
  });
});

group("a direction", () => {
  const scale = (decimals: number) => {
    const one = result({});
    return { ...one, series: one.series.map((series) => ({ ...series, decimals })) };
  };
  const area = { code: "A", name: { nl: "A", en: "A" }, level: "gemeente", role: "selected" } as const;
  const direction = (decimals: number, before: number, after: number) =>
    directionOf(scale(decimals), { area, value: before }, { area, value: after });

  it("is none below one unit of the last decimal, and one from there", () => {
    expect(direction(0, 10, 10.99)).toBe("same");
    expect(direction(0, 10, 11)).toBe("higher");
    expect(direction(0, 10, 9)).toBe("lower");
    expect(direction(1, 10.1, 10.2)).toBe("higher");
    expect(direction(1, 10.2, 10.1)).toBe("lower");
    expect(direction(1, 10.1, 10.19)).toBe("same");
  });

  it("is none where intervals overlap, touching included", () => {
    const at = (value: number, lower: number, upper: number) => ({ area, value, lower, upper });
    expect(directionOf(scale(0), at(10, 8, 12), at(14, 12, 16))).toBe("within");
    expect(directionOf(scale(0), at(14, 12, 16), at(10, 8, 12))).toBe("within");
    expect(directionOf(scale(0), at(10, 8, 12), at(14, 12.1, 16))).toBe("higher");
    expect(directionOf(scale(0), at(14, 12.1, 16), at(10, 8, 12))).toBe("lower");
    expect(directionOf(scale(0), at(10, 8, 12), { area, value: 14 })).toBe("higher");
  });
});

group("laws of descriptions", () => {
  const figure = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constantFrom("suppressed" as const, "empty" as const));
  const codes = ["A", "B", "D", "E"] as const;
  const years = ["2019", "2020", "2021", "2022"];
  const calculations = fc.constantFrom<readonly Calculation[]>(
    [],
    [rank],
    [{ kind: "change", of: "growth", against: "first" }],
    [{ kind: "position", of: "z-score", among: "level", first: "high" }],
  );

  it("every number stands in the result or counts its rows, and every message has its words", () => {
    const world = fc.record({
      figures: fc.array(fc.array(figure, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
      chosen: fc.subarray([...codes]),
      references: fc.subarray(["P1", "P2"]),
      periods: fc.subarray(years, { minLength: 1 }),
      together: fc.boolean(),
      calculations,
      n: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(world, ({ figures, chosen, references, periods, together, calculations: done, n }) => {
        const crimes = Object.fromEntries(
          codes.map((code, row) => [
            code,
            Object.fromEntries(years.map((year, at) => [year, figures[row]?.[at] ?? "empty"])),
          ]),
        );
        const asked = query({
          series: [choose("crimes", done), choose("crimes")],
          areas: [
            ...(chosen.length > 0 ? [areas(...chosen)] : []),
            ...(together ? [rule({ kind: "group", group: "g2" }, "selected", "together")] : []),
            ...(references.length > 0 ? [reference(...references)] : []),
          ],
          periods: { kind: "exact", periods },
          ...(n > 0 && { filter: [{ kind: "rank", first: "high", n, series: 0, slot: 0 }] }),
        });
        const answer = run(asked, BOOK, { crimes });
        for (const message of describe(answer, AREAS, "A")) {
          said(message);
          for (const number of numbersIn(message)) expect(allowed(answer)).toContain(number);
        }
      }),
      runs(100),
    );
  });
});

function numbersIn(param: MessageParam): number[] {
  if (typeof param === "number") return [param];
  if (typeof param !== "object" || "nl" in param || "period" in param) return [];
  if ("value" in param) return [param.value];
  return Object.values(param.params ?? {}).flatMap(numbersIn);
}

/** Every figure, every number in the words of series and filter, and every count of rows. */
function allowed(answer: Result): number[] {
  const words = [...answer.series.flatMap(({ steps }) => steps), ...(answer.filtered?.conditions ?? [])];
  const counts = Array.from({ length: answer.areas.length + 1 }, (_, count) => count);
  const covered = answer.coverage.flatMap(({ known, of }) => [known, of]);
  return [...answer.values, ...words.flatMap(numbersIn), ...counts, ...covered, answer.series.length - 1];
}
