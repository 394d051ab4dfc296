import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basePeriod,
  basePeriods,
  baseWordOf,
  comparedPeriods,
  periodsBetween,
  yearEarlier,
} from "../../../src/analysis/change/base-period.ts";
import { shiftPeriod } from "../../../src/cube/period.ts";
import { areas, catalogue, indicator, read, reference, renamedWorld, rule, run, span } from "./fixtures.ts";
import { linked, openRealStore } from "./realStore.ts";

const BOOK = catalogue(indicator("crimes"));
const years = { kind: "exact", periods: ["2019", "2020", "2021", "2022"] } as const;
const count = fc.integer({ min: 10, max: 100_000 });
const row = fc.record({ 2019: count, 2020: count, 2021: count, 2022: count });

describe("laws of change", () => {
  it("differences add up to the difference from the first", () => {
    fc.assert(
      fc.property(row, (A) => {
        const result = run(
          linked("crimes~diff.previous,crimes~diff.2019", { areas: [areas("A")], periods: years }),
          BOOK,
          { crimes: { A } },
        );
        const steps = [1, 2, 3].map((slot) => Number(read(result, "A", slot)));
        expect(steps.reduce((a, b) => a + b, 0)).toBe(read(result, "A", 3, 1));
      }),
    );
  });

  it("an index is 100 plus growth from the same base, and average growth compounds to it", () => {
    fc.assert(
      fc.property(row, (A) => {
        const result = run(
          linked("crimes~index.2019,crimes~growth.2019,crimes~average-growth.2019", {
            areas: [areas("A")],
            periods: years,
          }),
          BOOK,
          { crimes: { A } },
        );
        for (const slot of [1, 2, 3]) {
          const [index, growth, average] = [0, 1, 2].map((series) => Number(read(result, "A", slot, series)));
          expect(index).toBeCloseTo(100 + Number(growth), 6);
          expect(100 * (1 + Number(average) / 100) ** slot).toBeCloseTo(Number(index), 4);
        }
      }),
    );
  });

  it("of an area that got another code is that of an area that kept it, also ranked and in a formula", () => {
    const formulas = { up: { name: "up", text: "crimes[growth 2019]" } };
    fc.assert(
      fc.property(row, row, (A, D) => {
        const asked = linked("crimes~growth.2019,crimes~diff.previous,crimes~at.2019,crimes~growth.2019~rank,own:up", {
          areas: [rule({ kind: "all" })],
          periods: { kind: "exact", periods: ["2021", "2022"] },
          formulas,
        });
        const then = { 2019: D[2019], 2020: D[2020] };
        const kept = run(asked, BOOK, { crimes: { A, D } });
        const world = renamedWorld("OldD", "D");
        const renamed = run(asked, BOOK, { crimes: { A, OldD: then, D: { 2021: D[2021], 2022: D[2022] } } }, world);
        expect(renamed.areas.map(({ code }) => code)).toEqual(kept.areas.map(({ code }) => code));
        expect([renamed.values, renamed.reason, renamed.flags]).toEqual([kept.values, kept.reason, kept.flags]);
        expect(renamed.classes).toEqual(kept.classes);
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on which other periods are shown", () => {
    fc.assert(
      fc.property(row, (A) => {
        const one = run(
          linked("crimes~growth.previous", { areas: [areas("A")], periods: { kind: "exact", periods: ["2022"] } }),
          BOOK,
          { crimes: { A } },
        );
        const all = run(linked("crimes~growth.previous", { areas: [areas("A")], periods: years }), BOOK, {
          crimes: { A },
        });
        expect(read(one, "A")).toBe(read(all, "A", 3));
      }),
    );
  });
});

describe("base periods", () => {
  it("a year earlier is the same part of the year before", () => {
    expect(["2020", "2020-H2", "2020-Q3", "2020-03", "2021-W12", "2020-SY"].map(yearEarlier)).toEqual([
      "2019",
      "2019-H2",
      "2019-Q3",
      "2019-03",
      "2020-W12",
      "2019-SY",
    ]);
    expect(["2020-02-29", "2021-W53", "2020-W53"].map(yearEarlier)).toEqual([undefined, undefined, undefined]);
  });

  it("before is the last period that there is a figure of", () => {
    const spans = [span("gemeente", "2012", "2024", { periods: ["2012", "2016", "2020", "2022", "2024"] })];
    expect(basePeriod("previous", "2020", { periods: [], spans })).toBe("2016");
    expect(basePeriod("previous", "2012", { periods: [], spans })).toBeUndefined();
  });

  it("counts the periods between two", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("2020", "2020-SY", "2020-H1", "2020-Q4", "2020-02", "2020-W53", "2020-02-29"),
        fc.integer({ min: -40, max: 60 }),
        (from, steps) => {
          expect(periodsBetween(from, shiftPeriod(from, steps) ?? "")).toBe(steps);
        },
      ),
    );
  });

  it("before is the period before where the series names none of its own frequency", () => {
    const listed = span("gemeente", "2019-03", "2021-03", { periods: ["2019-03", "2021-03"] });
    const spans = [span("gemeente", "2015", "2022"), listed];
    expect(basePeriod("previous", "2021", { periods: [], spans })).toBe("2020");
    expect(basePeriod("previous", "2021-03", { periods: [], spans })).toBe("2019-03");
    const apart = ["2020", "2016", "2012"].map((year) => span("gemeente", year, year, { periods: [year] }));
    expect(basePeriod("previous", "2022", { periods: [], spans: apart })).toBe("2020");
  });

  it("several are those of the series from first to last, of the same frequency", () => {
    const all = { periods: [], spans: [span("gemeente", "2012", "2024")] };
    const some = { periods: [], spans: [span("gemeente", "2012", "2024", { periods: ["2012", "2016", "2020"] })] };
    const monthly = { periods: [], spans: [span("gemeente", "2012-01", "2024-12", { periods: ["2016-01"] })] };
    const mean = { first: "2015", last: "2017" };
    expect(basePeriods(mean, "2020", all)).toEqual(["2015", "2016", "2017"]);
    expect(basePeriods(mean, "2020", some)).toEqual(["2016"]);
    expect(basePeriods(mean, "2020", { ...all, spans: [...all.spans, ...some.spans] })).toHaveLength(3);
    expect(basePeriods(mean, "2020", monthly)).toHaveLength(3);
    expect(basePeriods(mean, "2020-01", all)).toEqual([]);
  });

  it("the first is the earliest shown, whatever the order, and a slot without a period is none", () => {
    const periods = ["2022", null, "2019", "2020"];
    expect(basePeriod("first", "2022", { periods, spans: [] })).toBe("2019");
    expect(basePeriod("first", "2022", { periods, spans: [] })).toBe("2019");
    expect(basePeriod("first", "2022", { periods: [null], spans: [] })).toBeUndefined();
    expect(baseWordOf("first", { periods })).toEqual({ period: "2019" });
    expect(baseWordOf({ period: "2015" }, { periods })).toEqual({ period: "2015" });
    expect(baseWordOf({ first: "2015", last: "2019" }, { periods })).toEqual({
      id: "analysis.mean-of",
      params: { first: { period: "2015" }, last: { period: "2019" } },
    });
  });

  it("all that one calculation needs for the next is worked out too, in order of time, and once", () => {
    const series = linked("crimes~at.2010~diff.previous~trend.5", { periods: years }).series[0];
    const timeline = { periods: ["2022", null, "2019"], spans: [] };
    expect(comparedPeriods(series?.calculations ?? [], timeline)).toEqual([
      "2010",
      "2014",
      "2015",
      "2016",
      "2017",
      "2018",
      "2020",
      "2021",
    ]);
    expect(comparedPeriods([], timeline)).toEqual([]);
  });
});

describe("on real figures", () => {
  it("sale prices rose from 2015 to 2025; the store has both for 323 municipalities, two of which had another code then", async () => {
    const store = await openRealStore();
    const periods = { kind: "exact", periods: ["2025"] } as const;
    const result = await store.run(
      linked("house-price~growth.2015", { areas: [rule({ kind: "all" }), reference("NL01")], periods }),
    );
    const plain = await store.run(
      linked("house-price", {
        areas: [areas("GM0344"), reference("NL01")],
        periods: { kind: "exact", periods: ["2015", "2025"] },
      }),
    );
    expect(result.coverage[0]).toEqual({ known: 323, of: 342 });
    expect(Number(read(result, "GM1940"))).toBeCloseTo(100 * (457_160 / 203_762 - 1), 9);
    expect(Number(read(result, "GM1945"))).toBeCloseTo(100 * (482_272 / 231_622 - 1), 9);
    for (const code of ["GM0344", "NL01"]) {
      expect(Number(read(result, code))).toBeCloseTo(
        100 * (Number(read(plain, code, 1)) / Number(read(plain, code)) - 1),
        9,
      );
    }
  });

  it("population as an index of 2019", async () => {
    const store = await openRealStore();
    const result = await store.run(
      linked("population~index.2019", {
        areas: [reference("NL01")],
        periods: { kind: "range", first: "2020", last: "2025" },
      }),
    );
    expect(Number(read(result, "NL01", 0))).toBeCloseTo((100 * 17_407_585) / 17_282_163, 3);
    expect(Number(read(result, "NL01", 5)) / Number(read(result, "NL01", 0))).toBeCloseTo(18_044_027 / 17_407_585, 9);
  });
});
