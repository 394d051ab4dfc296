import { describe, expect, it } from "vitest";
import type { Filter, Query } from "../../../src/analysis/query.ts";
import { areas, catalogue, indicator, reference, rule, run } from "./fixtures.ts";
import { linked } from "./realStore.ts";

const BOOK = catalogue(indicator("crimes"), indicator("fires"), indicator("floods"));
const FIGURES = {
  crimes: { A: { 2020: 1, 2021: 1 }, B: { 2020: 1, 2021: "suppressed" }, D: { 2020: 1, 2021: 1 }, E: { 2021: 1 } },
  fires: { A: { 2020: 1, 2021: 1 }, B: { 2020: 1, 2021: 1 }, D: { 2020: 1, 2021: 1 }, E: { 2020: 1, 2021: 1 } },
  floods: { A: { 2021: 1 }, B: { 2020: 1, 2021: 1 }, D: { 2020: "not-published", 2021: 1 } },
} as const;
const group = rule({ kind: "codes", codes: ["A", "B"] }, "selected", "together");

/** "1 of 2" by series, row and slot; `·` where nothing is missing. Undefined where nothing is said of any cell. */
function told(series: string, more: Partial<Query> = {}): string | undefined {
  const asked = linked(series, {
    areas: [group, areas("A"), reference("P2")],
    periods: { kind: "exact", periods: ["2020", "2021"] },
    ...more,
  });
  const { partsKnown } = run(asked, BOOK, FIGURES);
  return (
    partsKnown &&
    Array.from(partsKnown.of, (of, cell) =>
      of === 0 ? "·" : `${String(partsKnown.known[cell])} of ${String(of)}`,
    ).join(", ")
  );
}

describe("how many parts of a cell are known", () => {
  it("stands in the place of that cell, by series, row and slot", () => {
    expect(told("crimes")).toBe("·, 1 of 2, ·, ·, 1 of 2, ·");
    expect(told("crimes", { areas: [reference("P2")] })).toBe("1 of 2, ·");
    expect(told("floods")).toBe("1 of 2, ·, ·, ·, 0 of 2, 1 of 2");
    expect(told("crimes,floods")).toBe("·, 1 of 2, ·, ·, 1 of 2, ·, 1 of 2, ·, ·, ·, 0 of 2, 1 of 2");
  });

  it("is not said of a series that is whole, whichever it is", () => {
    expect(told("fires,crimes")).toBe("·, ·, ·, ·, ·, ·, ·, 1 of 2, ·, ·, 1 of 2, ·");
    expect(told("crimes,fires")).toBe("·, 1 of 2, ·, ·, 1 of 2, ·, ·, ·, ·, ·, ·, ·");
  });

  it("is that of the periods shown, where others are looked back on", () => {
    expect(told("crimes~diff.2020", { periods: { kind: "exact", periods: ["2021"] } })).toBe("1 of 2, ·, ·");
  });

  it("is that of the period that a figure is of, where that is another than the one shown", () => {
    const then = (base: string) => told(`crimes~at.${base}`, { periods: { kind: "exact", periods: ["2021"] } });
    expect(then("2020")).toBe("·, ·, 1 of 2");
    expect(then("2021")).toBe("1 of 2, ·, ·");
    expect(then("1900")).toBeUndefined();
    expect(told("crimes~at.previous")).toBe("0 of 2, ·, ·, ·, 0 of 2, 1 of 2");
  });

  it("is nothing where all that is shown is whole", () => {
    expect(told("fires")).toBeUndefined();
    const filter: readonly Filter[] = [{ kind: "value", from: 0, series: 0, slot: 1 }];
    expect(told("crimes", { areas: [group, areas("A")], filter })).toBeUndefined();
  });
});
