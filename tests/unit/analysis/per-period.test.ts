import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perPeriod } from "../../../src/analysis/per-period.ts";
import type { Block } from "../../../src/analysis/block.ts";
import { flagsOf } from "../../../src/cube/flags.ts";
import { periodRange } from "../../../src/cube/period.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import { read, reference, rule } from "./fixtures.ts";
import { linked, openRealStore } from "./realStore.ts";

function blockOf(values: readonly number[]): Block {
  return {
    rows: 1,
    columns: values.length,
    values: Float64Array.from(values),
    reason: new Uint8Array(values.length),
    flags: new Uint16Array(values.length),
  };
}

const totals = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 30 });
const days = (count: number) => periodRange("2020-03-01", "2020-04-30").slice(0, count);
const sum = (values: Float64Array) => values.slice(1).reduce((a, b) => a + b, 0);

describe("laws of figures per period", () => {
  it("figures per period add up to the last total less the first", () => {
    fc.assert(
      fc.property(totals, (values) => {
        const out = perPeriod(blockOf(values), days(values.length), "flag");
        expect(sum(out.values)).toBe((values.at(-1) ?? 0) - (values[0] ?? 0));
      }),
    );
  });

  it("spread back, none is negative and those flagged are those that differ; without a fall below the start the sum is the same", () => {
    fc.assert(
      fc.property(totals, (values) => {
        const spread = perPeriod(blockOf(values), days(values.length), "spread");
        const plain = perPeriod(blockOf(values), days(values.length), "flag");
        const first = Math.min(...values);
        expect(sum(spread.values)).toBe((values.at(-1) ?? 0) - first);
        for (let cell = 1; cell < values.length; cell += 1) {
          expect(spread.values[cell]).toBeGreaterThanOrEqual(0);
          expect(flagsOf(spread.flags[cell] ?? 0).includes("correction")).toBe(
            spread.values[cell] !== plain.values[cell],
          );
        }
      }),
    );
  });
});

describe("RIVM's running totals of hospital admissions", () => {
  const whole = { kind: "range", first: "2020-03-13", last: "2020-09-15" } as const;

  it("have 159 falls for municipalities, flagged, and 198 with the rows of unknown municipality", async () => {
    const store = await openRealStore();
    const result = await store.run(
      linked("covid-admissions-cumulative~cumulative.undo", { areas: [rule({ kind: "all" })], periods: whole }),
    );
    expect(result.areas).toHaveLength(355);
    const falls = [...result.values.keys()].filter((cell) => (result.values[cell] ?? 0) < 0);
    expect(falls).toHaveLength(159);
    const flagged = [...result.flags.keys()].filter((cell) => flagsOf(result.flags[cell] ?? 0).includes("correction"));
    expect(flagged).toEqual(falls);

    // The store keeps the rows of unknown municipality only inside the totals of their provinces.
    const totals = await store.run(
      linked("covid-admissions-cumulative", {
        areas: [rule({ kind: "all" }), rule({ kind: "parents", level: "provincie" }, "reference")],
        periods: whole,
      }),
    );
    const parents =
      store.areas.memberships.find(
        ({ division, child, parent }) => division === "gm-2019" && child === "gemeente" && parent === "provincie",
      )?.parents ?? {};
    const width = totals.slots.length;
    const rowOf = (code: string) =>
      totals.values.slice(totals.areas.findIndex((area) => area.code === code) * width).slice(0, width);
    const unknown = totals.areas
      .filter(({ role }) => role === "reference")
      .map(({ code }) => {
        const inside = Object.keys(parents)
          .filter((child) => parents[child] === code)
          .map(rowOf);
        return rowOf(code).map((total, slot) => total - inside.reduce((sum, row) => sum + (row[slot] ?? NaN), 0));
      });
    const less = unknown.flatMap((row) => [
      ...perPeriod(blockOf([...row]), periodRange(whole.first, whole.last), "flag").values.filter((value) => value < 0),
    ]);
    expect(unknown).toHaveLength(12);
    expect(falls.length + less.length).toBe(198);
  });

  it("give 7-day sums that are RIVM's total of a day less that of seven days before", async () => {
    const store = await openRealStore();
    const series =
      "covid-admissions-cumulative~cumulative.undo~sum.7,covid-admissions-cumulative,covid-admissions-cumulative~cumulative.undo~sum.7~per.100000";
    const result = await store.run(
      linked(series, { areas: [rule({ kind: "all" }), reference("NL01")], periods: whole }),
    );
    const at = (slot: number, of: number) => Number(read(result, "NL01", slot, of));
    for (const slot of [7, 30, 100, 186]) expect(at(slot, 0)).toBe(at(slot, 1) - at(slot - 7, 1));
    expect(at(186, 1)).toBe(12_315);
    for (const [row, { code, role }] of result.areas.entries()) {
      if (role === "reference") continue;
      const cell = (of: number, slot: number) => result.values[cellAt(result, of, row, slot)];
      expect(cell(0, 100), code).toBe(Number(cell(1, 100)) - Number(cell(1, 93)));
    }
    expect(at(186, 2)).toBeCloseTo((100_000 * at(186, 0)) / 17_407_585, 9);
  });
});
