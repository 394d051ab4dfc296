import * as fc from "fast-check";

/** Names as they stand in a link, and such as make trouble in one. */
export const word = fc.stringMatching(/^[a-z0-9-]{1,28}$/);
const nasty = fc.constantFrom(
  "all",
  "none",
  "a.b",
  "x,y",
  "p:q",
  "~",
  "*",
  "%",
  "é &+#",
  "true",
  "1.5",
  "🚲",
  "GM0344",
);
export const token = fc.oneof(
  word,
  nasty,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((t) => t.length <= 60),
);

export const unique = <T>(of: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc.uniqueArray(of, { minLength, maxLength });
