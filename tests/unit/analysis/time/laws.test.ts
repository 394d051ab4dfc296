import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reason } from "../../../../src/cube/reason.ts";
import { periodRange } from "../../../../src/cube/period.ts";
import type { Figure, Figures } from "../fixtures.ts";
import { POPULATION, areas, catalogue, hasFlag, indicator, noteIds, read, reference, run, span } from "../fixtures.ts";
import { linked } from "../realStore.ts";

const DAYS = periodRange("2021-11-20", "2022-02-10");
const MONTHS = ["2021-11", "2021-12", "2022-01", "2022-02"];
const WEEKS = periodRange("2021-W46", "2022-W06");
const BOOK = catalogue(
  indicator("tests", { spans: [span("gemeente", DAYS[0] ?? "", DAYS.at(-1) ?? "")] }),
  indicator("total", { time: "cumulative", spans: [span("gemeente", DAYS[0] ?? "", DAYS.at(-1) ?? "")] }),
  POPULATION,
);

const known = fc.integer({ min: -50, max: 1000 });
const missing = fc.constantFrom<Reason>("not-published", "suppressed");
const series = (cell: fc.Arbitrary<Figure>) =>
  fc
    .array(cell, { minLength: DAYS.length, maxLength: DAYS.length })
    .map((cells) => Object.fromEntries(DAYS.map((day, i) => [day, cells[i] ?? 0])));
const world = (cell: fc.Arbitrary<Figure>): fc.Arbitrary<Figures> =>
  fc.record({ A: series(cell), B: series(cell) }).map((tests) => ({ tests, total: tests }));

function row(words: string, periods: readonly string[], figures: Figures, code = "A") {
  const asked = linked(words, { areas: [areas("A", "B"), reference("P1")], periods: { kind: "exact", periods } });
  const result = run(asked, BOOK, figures);
  return periods.map((_, slot) => read(result, code, slot));
}
const sum = (cells: readonly unknown[]) => cells.reduce<number>((all, cell) => all + Number(cell), 0);

describe("laws of longer periods", () => {
  it("days, weeks and months come to the same whole", () => {
    fc.assert(
      fc.property(world(known), (figures) => {
        const days = sum(row("tests", DAYS, figures));
        expect(sum(row("tests~by.month", MONTHS, figures))).toBe(days);
        expect(sum(row("tests~by.week", WEEKS, figures))).toBe(days);
        expect(sum(row("tests~by.year", ["2021", "2022"], figures))).toBe(days);
        expect(row("tests~cumulative.sum", [DAYS.at(-1) ?? ""], figures)).toEqual([days]);
      }),
      { numRuns: 20 },
    );
  });

  it("adding up over areas and over time gives the same in either order", () => {
    fc.assert(
      fc.property(world(known), (figures) => {
        const [a, b, both] = ["A", "B", "P1"].map((code) => row("tests~by.month", MONTHS, figures, code));
        expect(both).toEqual(a?.map((cell, slot) => Number(cell) + Number(b?.[slot])));
      }),
      { numRuns: 20 },
    );
  });

  it("a month has a figure exactly when each of its days has one", () => {
    const cell = fc.oneof({ weight: 40, arbitrary: known }, { weight: 1, arbitrary: missing });
    fc.assert(
      fc.property(world(cell), (figures) => {
        for (const [slot, month] of row("tests~by.month", MONTHS, figures).entries()) {
          const days = DAYS.filter((day) => day.startsWith(MONTHS[slot] ?? "")).map(
            (day) => figures["tests"]?.["A"]?.[day],
          );
          const first = days.find((day) => typeof day === "string");
          expect(month).toBe(first ?? sum(days));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("running totals taken apart and put together are themselves, less the first", () => {
    fc.assert(
      fc.property(world(known), (figures) => {
        const totals = row("total", DAYS, figures).map(Number);
        const back = row("total~cumulative.undo~cumulative.sum", DAYS.slice(1), figures);
        expect(back).toEqual(totals.slice(1).map((total) => total - (totals[0] ?? 0)));
      }),
      { numRuns: 20 },
    );
  });

  it("a figure of another time is the figure of that time", () => {
    fc.assert(
      fc.property(world(known), (figures) => {
        expect(row("tests~by.month~at.previous", MONTHS.slice(1), figures)).toEqual(
          row("tests~by.month", MONTHS.slice(0, -1), figures),
        );
        expect(row("tests~diff.previous", DAYS.slice(1), figures)).toEqual(
          row("tests", DAYS.slice(1), figures).map((cell, i) => Number(cell) - Number(row1(figures, i))),
        );
      }),
      { numRuns: 10 },
    );
  });

  it("a figure does not depend on which other periods are shown", () => {
    fc.assert(
      fc.property(world(known), fc.subarray(MONTHS, { minLength: 1 }), (figures, shown) => {
        for (const words of [
          "tests~by.month~sum.2",
          "total~cumulative.spread~by.month",
          "tests~by.month~cumulative.sum",
        ]) {
          const all = row(words, MONTHS, figures);
          expect(row(words, shown, figures), words).toEqual(shown.map((month) => all[MONTHS.indexOf(month)]));
        }
      }),
      { numRuns: 20 },
    );
  });
});

const row1 = (figures: Figures, i: number) => figures["tests"]?.["A"]?.[DAYS[i] ?? ""];

describe("a fall that lies between two shown days", () => {
  const totals = Object.fromEntries(DAYS.map((day, i) => [day, i < 10 ? 10 * i : i < 20 ? 200 + i : 50 + i]));
  it("is spread back over the first of them, whichever days are shown", () => {
    const figures = { total: { A: totals } };
    const shown = [DAYS[5] ?? "", DAYS[40] ?? ""];
    const all = row("total~cumulative.spread", DAYS, figures);
    expect(row("total~cumulative.spread", shown, figures)).toEqual([all[5], all[40]]);
    expect(all[12]).toBe(0);
  });
});

describe("the newest period of each series", () => {
  const book = catalogue(
    indicator("tests", { spans: [span("gemeente", "2021-01-01", "2021-03-30")] }),
    indicator("forecast", { spans: [span("gemeente", "2019", "2022", { forecastFrom: "2021" })] }),
    POPULATION,
  );
  const latest = (words: string, n = 1) =>
    run(linked(words, { areas: [areas("A")], periods: { kind: "last", n } }), book, {
      tests: { A: Object.fromEntries(periodRange("2021-01-01", "2021-03-30").map((day) => [day, 1])) },
      forecast: { A: { 2020: 1 } },
      population: { A: { 2022: 1, 2021: 1 } },
    });

  it("is the last whole month, and no forecast", () => {
    expect(latest("tests~by.month").periods).toEqual(["2021-02"]);
    expect(latest("forecast").periods).toEqual(["2020"]);
    expect(latest("tests~by.month", 5).periods).toEqual(["2021-01", "2021-02"]);
    expect(latest("tests~by.quarter").periods).toEqual(["2021-Q1"]);
  });

  it("is flagged where the series differ, and said; not where they agree", () => {
    const mixed = latest("tests~by.month,population");
    expect([0, 1].map((at) => hasFlag(mixed, "A", "mixed-date", 0, at))).toEqual([true, true]);
    expect(noteIds(mixed)).toContain("analysis.different-periods");
    const alike = latest("population,population~at.year");
    expect([0, 1].map((at) => hasFlag(alike, "A", "mixed-date", 0, at))).toEqual([false, false]);
    expect(alike.periods).toEqual(["2022", "2021"]);
  });

  it("a missing figure has no flag", () => {
    const mixed = latest("forecast,population", 2);
    expect(read(mixed, "A", 0, 0)).toBe("empty");
    expect([0, 1].map((slot) => hasFlag(mixed, "A", "mixed-date", slot, 0))).toEqual([false, true]);
  });
});
