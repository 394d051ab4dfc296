import * as fc from "fast-check";
import type { Cube } from "../../../src/cube/cube.ts";
import { FLAG } from "../../../src/cube/flags.ts";
import type { Flag } from "../../../src/cube/flags.ts";
import { periodRange } from "../../../src/cube/period.ts";
import { REASON } from "../../../src/cube/reason.ts";

const STORED_FLAGS: readonly Flag[] = [
  "provisional",
  "revised",
  "forecast",
  "estimate",
  "break",
  "rounded",
  "computed",
  "correction",
];

const periods = fc.constantFrom(
  periodRange("2018", "2021"),
  periodRange("2020-03-30", "2020-04-02"),
  periodRange("2020-W52", "2021-W02"),
  periodRange("2020-Q1", "2020-Q2"),
  ["2019-SY"],
);

const dimensions = fc.constantFrom<Cube["dimensions"]>(
  [],
  [{ id: "sex", members: ["total", "men", "women"] }],
  [
    { id: "sex", members: ["men"] },
    { id: "age", members: ["0-14", "15-64"] },
  ],
);

const reasons = [REASON["not-published"], REASON.suppressed, REASON["not-applicable"], REASON.empty];

/** −0 is left out: JSON writes it as 0, and nobody can tell them apart. */
const figure = fc
  .oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);

const present = fc.record({
  value: figure,
  reason: fc.constant(REASON.present),
  flags: fc
    .subarray([...STORED_FLAGS], { maxLength: 3 })
    .map((flags) => flags.reduce((bits, flag) => bits | FLAG[flag], 0)),
});

const missing = fc.record({
  value: fc.constant(Number.NaN),
  reason: fc.constantFrom(...reasons),
  flags: fc.constant(0),
});

const plain = fc.oneof(
  fc.constant({ value: 7, reason: REASON.present, flags: FLAG.provisional }),
  fc.constant({ value: Number.NaN, reason: REASON.suppressed, flags: 0 }),
);

/** Any cube that a store can hold. */
export const anyCube: fc.Arbitrary<Cube> = fc
  .record({
    areas: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}\d{4}$/), { maxLength: 5 }),
    periods,
    dimensions,
    division: fc.constantFrom("per-period", "gm-2023"),
    bounded: fc.boolean(),
    varied: fc.boolean(),
  })
  .chain(({ areas, periods: times, dimensions: dims, division, bounded, varied }) => {
    const length = areas.length * times.length * dims.reduce((product, { members }) => product * members.length, 1);
    const cells = fc.array(varied ? fc.oneof(present, missing) : plain, { minLength: length, maxLength: length });
    return cells.map((row): Cube => {
      const values = Float64Array.from(row, (cell) => cell.value);
      return {
        indicator: "some-indicator",
        level: "gemeente",
        division,
        areas,
        periods: times,
        dimensions: dims,
        values,
        reason: Uint8Array.from(row, (cell) => cell.reason),
        flags: Uint16Array.from(row, (cell) => cell.flags),
        ...(bounded && { lower: values.map((value) => value / 2 + 0), upper: values }),
      };
    });
  });
