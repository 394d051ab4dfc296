import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePeriods,
  dateOfDay,
  dayOfDate,
  parsePeriod,
  periodAt,
  periodRange,
  shiftPeriod,
} from "../../../src/cube/period.ts";
import type { Frequency } from "../../../src/cube/period.ts";

const frequencies: Frequency[] = ["year", "school-year", "half-year", "quarter", "month", "week", "day"];
const anyDay = fc.integer({ min: 0, max: 40_000 });
const anyFrequency = fc.constantFrom(...frequencies);

function spanOf(code: string): [string, string] | undefined {
  const period = parsePeriod(code);
  return period && [dateOfDay(period.start), dateOfDay(period.end)];
}

describe("parsePeriod", () => {
  it.each([
    ["2020", "2020-01-01", "2020-12-31"],
    ["2020-H2", "2020-07-01", "2020-12-31"],
    ["2020-Q1", "2020-01-01", "2020-03-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2020-W01", "2019-12-30", "2020-01-05"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2020-SY", "2020-08-01", "2021-07-31"],
    ["2020-03-13", "2020-03-13", "2020-03-13"],
  ])("%s runs from %s to %s", (code, first, last) => {
    expect(spanOf(code)).toEqual([first, last]);
  });

  it.each(["", "20", "2020-13", "2020-00", "2020-02-30", "2021-W53", "2020-W00", "2020-Q5", "2020-01-01T00", "x2020"])(
    "%j is no period",
    (code) => {
      expect(parsePeriod(code)).toBeUndefined();
    },
  );
});

describe("laws of periods", () => {
  it("the period at a day holds that day and reads back as itself", () => {
    fc.assert(
      fc.property(anyDay, anyFrequency, (day, frequency) => {
        const period = parsePeriod(periodAt(day, frequency));
        expect(period?.frequency).toBe(frequency);
        expect(period && period.start <= day && day <= period.end).toBe(true);
      }),
    );
  });

  it("a step forth and back is no step", () => {
    fc.assert(
      fc.property(anyDay, anyFrequency, fc.integer({ min: -60, max: 60 }), (day, frequency, steps) => {
        const code = periodAt(day, frequency);
        const there = shiftPeriod(code, steps);
        expect(there && shiftPeriod(there, -steps)).toBe(code);
      }),
    );
  });

  it("a range is ascending without holes", () => {
    fc.assert(
      fc.property(anyDay, anyFrequency, fc.integer({ min: 0, max: 40 }), (day, frequency, steps) => {
        const first = periodAt(day, frequency);
        const last = shiftPeriod(first, steps) ?? "";
        const range = periodRange(first, last);
        expect(range).toHaveLength(steps + 1);
        expect(
          range.map(parsePeriod).every((period, i, all) => i === 0 || period?.start === (all[i - 1]?.end ?? 0) + 1),
        ).toBe(true);
      }),
    );
  });

  it("a date is its own day", () => {
    fc.assert(fc.property(anyDay, (day) => dayOfDate(dateOfDay(day)) === day));
  });
});

it("a year comes before its January, and January before February", () => {
  expect(["2020-02", "2020-01", "2020", "2019-12"].sort(comparePeriods)).toEqual([
    "2019-12",
    "2020",
    "2020-01",
    "2020-02",
  ]);
});

it("a range of two frequencies is empty", () => {
  expect(periodRange("2020", "2020-12")).toEqual([]);
});
