import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { byteText } from "../../../src/export/csv/bytes.ts";

const numbers = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 9, 10, -10, 99, 100, 999_999_999, -999_999_999, 1e9, 1e21, 1e-7, 12_345_678.125),
);

it("a number stands there as a string of it does, and what is no number as nothing", () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 50 }), (values) => {
      const file = byteText();
      for (const value of values) file.putNumber(value);
      file.putNumber(undefined);
      const expected = values.map((value) => (Number.isNaN(value) ? "" : String(value))).join("");
      expect(Buffer.concat(file.pieces()).toString()).toBe(expected);
    }),
  );
});

it("what is longer than a piece stays whole", () => {
  const long = new TextEncoder().encode("é".repeat(700_000));
  const file = byteText();
  for (const bytes of [long, long]) file.put(bytes);
  expect(Buffer.concat(file.pieces()).toString()).toBe("é".repeat(1_400_000));
});
