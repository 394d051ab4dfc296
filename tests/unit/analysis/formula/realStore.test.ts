import { describe, expect, it } from "vitest";
import type { OwnFormula, Query } from "../../../../src/analysis/query.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import { countInterval } from "../../../../src/analysis/uncertainty/limits.ts";
import { choose, query, read } from "../fixtures.ts";
import { linked, openRealStore } from "../realStore.ts";

const store = await openRealStore();

function own(text: string, more: Partial<Query>): Query {
  const formula: OwnFormula = { name: "Eigen", text };
  return query({ series: [{ ...choose("f1"), source: "own" }], formulas: { f1: formula }, ...more });
}

describe("own formulas and margins on the embedded store", () => {
  const year = { periods: { kind: "exact", periods: ["2024"] } } as const;

  it("make the same rate as the calculation, everywhere", async () => {
    const [formula, rate] = await Promise.all([
      store.run(own("crimes / population * 1000", year)),
      store.run(linked("crimes~per.1000", year)),
    ]);
    expect(formula.areas).toHaveLength(rate.areas.length);
    expect(formula.areas.length).toBeGreaterThan(340);
    for (const [i, value] of rate.values.entries()) {
      expect(formula.reason[i]).toBe(rate.reason[i]);
      if (!Number.isNaN(value)) expect(formula.values[i]).toBeCloseTo(value, 8);
    }
  });

  it("make the published share of over-65s from its two counts", async () => {
    const [formula, share] = await Promise.all([
      store.run(own("population-65plus / population * 100", year)),
      store.run(linked("share-65plus", year)),
    ]);
    for (const [i, value] of share.values.entries()) {
      expect(formula.reason[i]).toBe(share.reason[i]);
      if (!Number.isNaN(value)) expect(formula.values[i]).toBeCloseTo(value, 8);
    }
    expect(formula.series[0]).toMatchObject({ kind: "percentage" });
  });

  it("put limits around deaths: those of the count, per inhabitant", async () => {
    const days = { periods: { kind: "exact", periods: ["2020-04-07"] } } as const;
    const [result, counts] = await Promise.all([
      store.run(linked("covid-deaths~sum.7~per.100000~interval.95", days)),
      store.run(linked("covid-deaths~sum.7", days)),
    ]);
    let seen = 0;
    for (const [row, area] of counts.areas.entries()) {
      const count = read(counts, area.code);
      const cell = cellAt(result, 0, row, 0);
      const rate = result.values[cell] ?? NaN;
      if (typeof count !== "number" || Number.isNaN(rate) || count === 0) continue;
      seen += 1;
      const { lower = NaN, upper = NaN } = countInterval(count, 95) ?? {};
      expect(result.lower?.[cell]).toBeCloseTo((rate * lower) / count, 6);
      expect(result.upper?.[cell]).toBeCloseTo((rate * upper) / count, 6);
    }
    expect(seen).toBeGreaterThan(150);
  });

  it("know no margin for a register, and none by default for crimes", async () => {
    const ids = async (series: string) =>
      (await store.run(linked(series, year))).notes.map(({ message }) => message.id);
    expect(await ids("population~interval.95")).toContain("analysis.margin-unknown");
    expect(await ids("crimes~interval.95")).toContain("analysis.margin-clustered");
    expect(await ids("crimes~interval.95.anyway")).toContain("analysis.margin-anyway");
  });
});
