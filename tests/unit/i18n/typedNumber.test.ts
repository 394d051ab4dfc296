import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asTyped, typedNumber } from "../../../src/i18n/typedNumber.ts";

describe("a number that is typed", () => {
  it.each([
    ["12,5", "nl-NL", 12.5],
    ["12.5", "nl-NL", 12.5],
    ["0.125", "nl-NL", 0.125],
    ["200.000", "nl-NL", 200_000],
    ["1.234.567,8", "nl-NL", 1_234_567.8],
    ["200,000", "en-GB", 200_000],
    ["12,5", "en-GB", 12.5],
    ["0.125", "en-GB", 0.125],
    [" −3 ", "nl-NL", -3],
    ["-0,5", "nl-NL", -0.5],
  ])("%s in %s is %s", (text, locale, number) => {
    expect(typedNumber(text, locale)).toBe(number);
  });

  it.each(["veel", "12a", "1,2,3", "1.23.456", "-", ",", "1e400", "Infinity", "0x10"])("%s is none", (text) => {
    expect(typedNumber(text, "nl-NL")).toBeNaN();
  });

  it("is nothing where nothing stands", () => {
    expect(typedNumber("  ", "nl-NL")).toBeNull();
    expect(asTyped(null, "nl-NL")).toBe("");
  });

  it("is the same again when it is shown and left as it is", () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).chain((whole) => fc.constantFrom(whole, whole / 4, whole / 10));
    fc.assert(
      fc.property(number, fc.constantFrom("nl-NL", "en-GB"), (value, locale) => {
        expect(typedNumber(asTyped(value, locale), locale)).toBeCloseTo(value, 9);
      }),
    );
  });
});
