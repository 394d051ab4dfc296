import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, figuresOf, realAreas, understood } from "./files.ts";
import { runs } from "../../full.ts";

const NAMES = {
  GM0344: "Utrecht",
  GM0307: "Amersfoort",
  GM0518: "'s-Gravenhage",
  GM0164: "Hengelo (O.)",
  GM1900: "Súdwest-Fryslân",
  GM0796: "'s-Hertogenbosch",
} as const;
type Code = keyof typeof NAMES;
const CODES: readonly Code[] = ["GM0344", "GM0307", "GM0518", "GM0164", "GM1900", "GM0796"];

const fileArbitrary = fc.record({
  codes: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 2 }),
  years: fc.uniqueArray(fc.integer({ min: 2000, max: 2025 }), { minLength: 2, maxLength: 5 }),
  /** By place; enough for every area and year. */
  values: fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { minLength: 30, maxLength: 30 }),
  decimals: fc.nat(3),
  dutch: fc.boolean(),
  thousands: fc.boolean(),
  delimiter: fc.constantFrom(";", "\t", ","),
  byName: fc.boolean(),
  layout: fc.constantFrom("wide" as const, "long" as const, "turned" as const),
  bom: fc.boolean(),
  end: fc.constantFrom("\n", "\r\n"),
});

type File = typeof fileArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** The same figures as a person's file, in one of the layouts. */
function written(file: File): { text: string; figures: Record<string, number> } {
  const { codes, years, values, decimals, dutch, thousands, delimiter, byName, layout } = file;
  const valueOf = (row: number, column: number): number =>
    Number(((values[(row * years.length + column) % values.length] ?? 0) / 10 ** decimals).toFixed(decimals));
  const format = new Intl.NumberFormat(dutch ? "nl-NL" : "en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: thousands,
  });
  const quoted = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  const called = (code: Code): string => (byName ? NAMES[code] : code);
  const cell = (row: number, column: number): string => format.format(valueOf(row, column));
  const rows =
    layout === "wide"
      ? [
          ["Gemeente", ...years.map(String)],
          ...codes.map((code, r) => [called(code), ...years.map((_, c) => cell(r, c))]),
        ]
      : layout === "long"
        ? [
            ["Gemeente", "Jaar", "Bedrag"],
            ...codes.flatMap((code, r) => years.map((year, c) => [called(code), String(year), cell(r, c)])),
          ]
        : [
            ["Jaar", ...codes.map(called)],
            ...years.map((year, c) => [String(year), ...codes.map((_, r) => cell(r, c))]),
          ];
  const figures = Object.fromEntries(
    codes.flatMap((code, r) => years.map((year, c) => [`${code} ${String(year)}`, valueOf(r, c)] as const)),
  );
  const body = rows.map((row) => row.map(quoted).join(delimiter)).join(file.end);
  return { text: (file.bom ? "\uFEFF" : "") + body, figures };
}

describe("a file that is written is read back", () => {
  test("whatever its layout, marks, delimiter, names or codes", async () => {
    await realAreas();
    await fc.assert(
      fc.asyncProperty(fileArbitrary, async (file) => {
        const { text, figures } = written(file);
        // Where the figures leave room for both marks the person is asked; here they say.
        const said = { decimal: file.dutch ? ("," as const) : ("." as const) };
        const read = await understood("bedragen.csv", bytesOf(text), said);
        const topic = file.layout === "long" ? "Bedrag" : "";
        expect(read.preview.unplaced).toEqual([]);
        expect(read.preview.mistakes).toEqual([]);
        expect(figuresOf(read, topic)).toEqual(figures);
      }),
      runs(50),
    );
  });

  test("and the mark is seen by itself wherever the figures show it", async () => {
    await realAreas();
    await fc.assert(
      fc.asyncProperty(fileArbitrary, async (file) => {
        const shown = { ...file, decimals: 2 };
        const { text, figures } = written(shown);
        const read = await understood("bedragen.csv", bytesOf(text));
        expect(read.preview.choices.decimal).toBe(file.dutch ? "," : ".");
        expect(read.preview.decimalSure).toBe(true);
        expect(figuresOf(read, file.layout === "long" ? "Bedrag" : "")).toEqual(figures);
      }),
      runs(40),
    );
  });
});
