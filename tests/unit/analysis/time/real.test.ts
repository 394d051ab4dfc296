import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { flagsOf } from "../../../../src/cube/flags.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import { areas, hasFlag, noteIds, read, reference, rule } from "../fixtures.ts";
import type { RealStore } from "../realStore.ts";
import { linked, openRealStore } from "../realStore.ts";

/** Figures as they stand in the files of the store, read without the engine: per area and day. */
function plain(indicator: string): Map<string, Map<string, number>> {
  const folder = new URL(`../../../../public/store/data/${indicator}/`, import.meta.url);
  const days = new Map<string, Map<string, number>>();
  for (const name of readdirSync(folder)) {
    const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {
      dimension: Record<"area" | "period", { category: { index: string[] } }>;
      value: (number | null)[] | Record<string, number>;
    };
    const { area, period } = file.dimension;
    const value = (at: number) => (Array.isArray(file.value) ? file.value[at] : file.value[String(at)]);
    for (const [row, code] of area.category.index.entries()) {
      const own = days.get(code) ?? new Map<string, number>();
      days.set(code, own);
      for (const [column, day] of period.category.index.entries()) {
        own.set(day, value(row * period.category.index.length + column) ?? NaN);
      }
    }
  }
  return days;
}

const inMonth = (days: Map<string, number> | undefined, month: string) =>
  [...(days ?? [])].filter(([day]) => day.startsWith(month)).reduce((sum, [, value]) => sum + value, 0);

let store: RealStore;
beforeAll(async () => {
  store = await openRealStore();
});

describe("reported positive tests per month", () => {
  const whole = { kind: "range", first: "2020-03", last: "2023-03" } as const;

  it("are the sums of the days in the files, for every municipality and month; March 2020 is incomplete", async () => {
    const days = plain("covid-cases");
    const result = await store.run(
      linked("covid-cases~by.month", { areas: [rule({ kind: "all" }), reference("NL01")], periods: whole }),
    );
    expect(result.areas).toHaveLength(343);
    expect(result.slots).toHaveLength(37);
    for (const [row, { code }] of result.areas.entries()) {
      for (const [slot, { period = "" }] of result.slots.entries()) {
        const value = result.values[cellAt(result, 0, row, slot)];
        expect(value, `${code} ${period}`).toBe(inMonth(days.get(code), period));
      }
    }
    expect(read(result, "NL01", 14)).toBe(152_500);
    const incomplete = result.slots.filter((_, slot) => hasFlag(result, "GM0344", "incomplete-window", slot));
    expect(incomplete.map(({ key }) => key)).toEqual(["2020-03"]);
    expect(noteIds(result)).toContain("analysis.flag-incomplete-window");
  });

  it("the latest month is the last whole one", async () => {
    const { periods } = await store.run(
      linked("covid-admissions~by.month,covid-admissions~by.year,covid-cases~by.week", {
        areas: [reference("NL01")],
        periods: { kind: "latest" },
      }),
    );
    expect(periods).toEqual(["2024-01", "2023", "2023-W12"]);
  });

  it("stand beside the same month a year before, and the change of testing policy is said unasked", async () => {
    const result = await store.run(
      linked("covid-cases~by.month,covid-cases~by.month~at.year,covid-cases~by.month~growth.year", {
        areas: [areas("GM0344"), reference("NL01")],
        periods: { kind: "exact", periods: ["2021-05"] },
      }),
    );
    expect(result.periods).toEqual(["2021-05", "2020-05", "2021-05"]);
    expect([0, 1].map((series) => read(result, "NL01", 0, series))).toEqual([152_500, 7016]);
    expect(read(result, "NL01", 0, 2)).toBeCloseTo(100 * (152_500 / 7016 - 1), 9);
    expect(hasFlag(result, "NL01", "break", 0, 2)).toBe(true);
    expect(hasFlag(result, "NL01", "mixed-date", 0, 1)).toBe(false);
    const said = result.notes.find(({ dated }) => dated?.from === "2020-06-01");
    expect(said?.severity).toBe("caution");
  });

  it("say nothing of a change of policy that lies on neither side", async () => {
    const result = await store.run(
      linked("covid-cases~by.month~growth.year", {
        areas: [reference("NL01")],
        periods: { kind: "exact", periods: ["2021-12"] },
      }),
    );
    expect(result.notes.filter(({ dated }) => dated?.from === "2020-06-01")).toEqual([]);
    expect(hasFlag(result, "NL01", "break")).toBe(false);
  });
});

describe("RIVM's running totals of admissions", () => {
  it("become per-day, 7-day sums per 100,000 for all 355 municipalities: each is a total less an earlier one", async () => {
    const totals = plain("covid-admissions-cumulative");
    const people = plain("population");
    const result = await store.run(
      linked("covid-admissions-cumulative~cumulative.undo~sum.7~per.100000", {
        areas: [rule({ kind: "all" })],
        periods: { kind: "range", first: "2020-03-20", last: "2020-09-15" },
      }),
    );
    expect(result.areas).toHaveLength(355);
    expect(result.slots).toHaveLength(180);
    const before = new Date("2020-03-13T00:00:00Z");
    for (const [slot, { period = "" }] of result.slots.entries()) {
      const earlier = new Date(before.getTime() + slot * 86_400_000).toISOString().slice(0, 10);
      for (const [row, { code }] of result.areas.entries()) {
        const own = totals.get(code);
        const week = (own?.get(period) ?? NaN) - (own?.get(earlier) ?? NaN);
        const rate = (100_000 * week) / (people.get(code)?.get("2020") ?? NaN);
        expect(result.values[cellAt(result, 0, row, slot)], `${code} ${period}`).toBeCloseTo(rate, 9);
      }
    }
  });

  it("keep a correction as a rate: the seven days to 12 April 2020 took two admissions back in GM0352", async () => {
    const result = await store.run(
      linked("covid-admissions-cumulative~cumulative.undo~sum.7~per.100000", {
        areas: [areas("GM0352")],
        periods: { kind: "exact", periods: ["2020-04-12"] },
      }),
    );
    expect(Number(read(result, "GM0352"))).toBeLessThan(0);
    expect(hasFlag(result, "GM0352", "correction")).toBe(true);
  });

  it("per month are the last total of the month less that of the month before, corrections flagged", async () => {
    const totals = plain("covid-admissions-cumulative");
    const result = await store.run(
      linked("covid-admissions-cumulative~cumulative.undo~by.month", {
        areas: [rule({ kind: "all" }), reference("NL01")],
        periods: { kind: "exact", periods: ["2020-04", "2020-08"] },
      }),
    );
    for (const [row, { code }] of result.areas.entries()) {
      const own = totals.get(code);
      const [april, august] = [0, 1].map((slot) => result.values[cellAt(result, 0, row, slot)]);
      expect(april, code).toBe((own?.get("2020-04-30") ?? NaN) - (own?.get("2020-03-31") ?? NaN));
      expect(august, code).toBe((own?.get("2020-08-31") ?? NaN) - (own?.get("2020-07-31") ?? NaN));
    }
    const corrected = [...result.flags].filter((flags) => flagsOf(flags).includes("correction"));
    expect(corrected).toHaveLength(43);
  });

  it("put together again are the totals less the first", async () => {
    const result = await store.run(
      linked("covid-admissions-cumulative~cumulative.undo~cumulative.sum,covid-admissions-cumulative", {
        areas: [rule({ kind: "all" }), reference("NL01")],
        periods: { kind: "exact", periods: ["2020-03-13", "2020-09-15"] },
      }),
    );
    expect(result.series.map(({ time }) => time)).toEqual(["cumulative", "cumulative"]);
    for (const [row, { code }] of result.areas.entries()) {
      const cell = (series: number, slot: number) => result.values[cellAt(result, series, row, slot)] ?? NaN;
      expect(cell(0, 1), code).toBe(cell(1, 1) - cell(1, 0));
    }
  });
});

describe("crimes before and after in one table", () => {
  it("have the figure of 2021 as a series of its own, with its own division and period", async () => {
    const result = await store.run(
      linked("crimes,crimes~at.2021,crimes~diff.2021", {
        areas: [areas("GM0344"), reference("NL01")],
        periods: { kind: "exact", periods: ["2025"] },
      }),
    );
    const [after, before, difference] = [0, 1, 2].map((series) => Number(read(result, "GM0344", 0, series)));
    expect(difference).toBe(Number(after) - Number(before));
    expect(result.periods).toEqual(["2025", "2021", "2025"]);
    expect(before).toBe(plain("crimes").get("GM0344")?.get("2021"));
  });

  it("are held against the mean of several years", async () => {
    const result = await store.run(
      linked("crimes~at.2021..2023,crimes~index.2021..2023,crimes", {
        areas: [areas("GM0344")],
        periods: { kind: "exact", periods: ["2025"] },
      }),
    );
    const own = plain("crimes").get("GM0344");
    const mean = ["2021", "2022", "2023"].reduce((sum, year) => sum + (own?.get(year) ?? NaN), 0) / 3;
    expect(read(result, "GM0344", 0, 0)).toBeCloseTo(mean, 9);
    expect(read(result, "GM0344", 0, 1)).toBeCloseTo((100 * (own?.get("2025") ?? NaN)) / mean, 9);
  });
});
