import { describe, expect, it } from "vitest";
import type { Order, Query } from "../../../src/analysis/query.ts";
import { POPULATION, catalogue, choose, indicator, query, reference, rule, run } from "./fixtures.ts";

const BOOK = catalogue(indicator("crimes"), indicator("health"), POPULATION);
const FIGURES = {
  crimes: {
    A: { 2020: 9, 2021: 10 },
    B: { 2020: 3, 2021: 30 },
    D: { 2020: 29, 2021: 30 },
    E: { 2020: 2 },
    P1: { 2021: 500 },
  },
  health: { A: { 2021: 4 }, B: { 2021: 3 }, D: { 2021: 2 }, E: { 2021: 1 } },
} as const;
const both = { kind: "exact", periods: ["2020", "2021"] } as const;
const ordered = (order: Order, more: Partial<Query> = {}) =>
  run(query({ order, periods: both, ...more }), BOOK, FIGURES)
    .areas.map(({ code }) => code)
    .join("");

describe("the order of rows", () => {
  const value = (slot: number, descending = false, series = 0): Order => ({ by: "value", series, slot, descending });

  it("goes by the figures of one column; equal ones by name, missing ones last, in either direction", () => {
    expect(ordered(value(0), { areas: [rule({ kind: "codes", codes: ["A", "B", "D", "E"] })] })).toBe("EBAD");
    expect(ordered(value(0, true), { areas: [rule({ kind: "codes", codes: ["A", "B", "D", "E"] })] })).toBe("DABE");
    expect(ordered(value(1), { areas: [rule({ kind: "codes", codes: ["E", "D", "B", "A"] })] })).toBe("ABDE");
    expect(ordered(value(1, true), { areas: [rule({ kind: "codes", codes: ["E", "D", "B", "A"] })] })).toBe("BDAE");
  });

  it("goes by any series, and stays by name for a column that is not there", () => {
    const two = {
      series: [choose("crimes"), choose("health")],
      areas: [rule({ kind: "codes", codes: ["D", "A", "B", "E"] })],
    };
    expect(ordered(value(1, false, 1), two)).toBe("EDBA");
    expect(ordered(value(2), two)).toBe("ABDE");
    expect(ordered(value(0, true, 7), two)).toBe("ABDE");
  });

  it("goes by how much one column is more than another", () => {
    const codes = { areas: [rule({ kind: "codes", codes: ["A", "B", "D", "E"] })] };
    const change = { by: "change", series: 0, slot: 1, from: 0 } as const;
    expect(ordered({ ...change, descending: true }, codes)).toBe("BADE");
    expect(ordered({ ...change, descending: false }, codes)).toBe("ADBE");
    expect(ordered({ ...change, slot: 0, from: 1, descending: true }, codes)).toBe("ADBE");
  });

  it("goes by the larger area, within it by name; an area of which that is not known comes last", () => {
    const codes = { areas: [rule({ kind: "codes", codes: ["E", "B", "NL01", "D", "A"] })] };
    expect(ordered({ by: "parent", level: "provincie", descending: false }, codes)).toBe("ABDENL01");
    expect(ordered({ by: "parent", level: "provincie", descending: true }, codes)).toBe("DEABNL01");
  });

  it("never moves references, which stand after all as they were given", () => {
    const more = { areas: [reference("P2", "P1"), rule({ kind: "codes", codes: ["A", "B"] })] };
    for (const order of [
      value(1),
      value(1, true),
      { by: "name", descending: true } as const,
      { by: "given" } as const,
    ]) {
      expect(ordered(order, more).slice(2)).toBe("P2P1");
    }
    expect(ordered({ by: "name", descending: true }, more)).toBe("BAP2P1");
  });
});
