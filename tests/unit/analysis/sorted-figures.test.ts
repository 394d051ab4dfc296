import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { REASON } from "../../../src/cube/reason.ts";
import type { Query } from "../../../src/analysis/query.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import { titleOf } from "../../../src/analysis/titles.ts";
import { rule } from "./fixtures.ts";
import type { RealStore } from "./realStore.ts";
import { linked, openRealStore } from "./realStore.ts";
import { said } from "./said.ts";

/** Lists that are filtered and sorted, held against the files of the store themselves: no engine, no reader of ours. */

interface Raw {
  readonly id: readonly string[];
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>;
  readonly value: readonly (number | null)[] | Readonly<Record<string, number>>;
}

/** The figures of all municipalities in a year, as the file has them. */
function rawFigures(indicator: string, year: string): Map<string, number> {
  const folder = new URL(`../../../public/store/data/${indicator}/`, import.meta.url);
  const file = readdirSync(folder).find((name) => name.startsWith("gemeente.")) ?? "";
  const raw = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Raw;
  const [area = "", period = ""] = raw.id;
  const areas = raw.dimension[area]?.category.index ?? [];
  const periods = raw.dimension[period]?.category.index ?? [];
  const values = new Map(Object.entries(raw.value));
  return new Map(
    areas.flatMap((code, row) => {
      const value = values.get(String(row * periods.length + periods.indexOf(year)));
      return typeof value === "number" ? [[code, value]] : [];
    }),
  );
}

let store: RealStore;
beforeAll(async () => {
  store = await openRealStore();
});

const ask = (series: string, periods: readonly string[], more: Partial<Query>) =>
  store.run(linked(series, { periods: { kind: "exact", periods }, areas: [rule({ kind: "all" })], ...more }));
const codes = (result: Result) => result.areas.map(({ code }) => code);
const column = (result: Result, series: number, slot = 0) =>
  result.areas.map((_, row) => result.values[cellAt(result, series, row, slot)] ?? NaN);

describe("the ten municipalities with the lowest self-rated health", () => {
  const low = { kind: "rank", first: "low", n: 10, series: 0, slot: 0 } as const;

  it("are those of the file, from low to high, and can be kept as the selection", async () => {
    const result = await ask("self-rated-health", ["2024"], {
      filter: [low],
      order: { by: "value", series: 0, slot: 0, descending: false },
    });
    const figures = [...rawFigures("self-rated-health", "2024")].sort(([, a], [, b]) => a - b);
    const tenth = figures[9]?.[1] ?? NaN;
    const expected = figures.filter(([, value]) => value <= tenth);
    expect(new Set(codes(result))).toEqual(new Set(expected.map(([code]) => code)));
    expect(column(result, 0)).toEqual(expected.map(([, value]) => value));
    expect(result.coverage[0]?.known).toBe(figures.length);
    expect(result.filtered?.of).toBe(342);
    expect(said(titleOf(result))).toBe("Ervaren gezondheid: de 10 laagste");
    const kept = codes(result);
    const other = await ask("self-rated-health,population", ["2024"], {
      areas: [rule({ kind: "codes", codes: kept })],
    });
    expect(codes(other)).toEqual(kept);
    expect(column(other, 1)).toEqual(kept.map((code) => rawFigures("population", "2024").get(code)));
  });
});

describe("registered crimes, 2021 to 2025", () => {
  it("change in numbers and in percent as the file says, sorted by either, before and after beside them", async () => {
    const before = rawFigures("crimes", "2021");
    const after = rawFigures("crimes", "2025");
    const change = new Map([...after].map(([code, value]) => [code, value - (before.get(code) ?? NaN)]));
    const series = "crimes,crimes~diff.2021,crimes~growth.2021";
    const byNumber = await ask(series, ["2021", "2025"], {
      order: { by: "value", series: 1, slot: 1, descending: true },
    });
    expect(codes(byNumber)).toHaveLength(342);
    expect(column(byNumber, 1, 1)).toEqual([...change.values()].sort((a, b) => b - a));
    for (const [row, code] of codes(byNumber).entries()) {
      const [from, to] = [before.get(code) ?? NaN, after.get(code) ?? NaN];
      expect([column(byNumber, 0, 0)[row], column(byNumber, 0, 1)[row]]).toEqual([from, to]);
      expect(column(byNumber, 1, 1)[row]).toBe(to - from);
      if (from < 10) expect(byNumber.reason[cellAt(byNumber, 2, row, 1)]).toBe(REASON["too-small"]);
      else expect(column(byNumber, 2, 1)[row]).toBeCloseTo(((to - from) / from) * 100, 9);
    }
    const byPercent = await ask(series, ["2021", "2025"], {
      order: { by: "value", series: 2, slot: 1, descending: false },
    });
    const known = column(byPercent, 2, 1).filter((value) => !Number.isNaN(value));
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(known.length).toBeGreaterThan(300);
    const byChange = await ask("crimes", ["2021", "2025"], {
      order: { by: "change", series: 0, slot: 1, from: 0, descending: true },
    });
    expect(codes(byChange)).toEqual(codes(byNumber));
  });
});
