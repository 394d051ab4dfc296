import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../../src/sources/json.ts";
import { jsonFault } from "../../../src/sources/jsonFault.ts";

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

describe("the place where a text stops being JSON", () => {
  test.each([
    ['{"a": [1,, 2]}', 9],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ["[1, 2", 5],
    ["[1, 2}", 5],
    ["[01]", 2],
    ['["a\nb"]', 1],
    ["{} {}", 3],
    ["[tru]", 1],
    ["", 0],
    ["{'a': 1}", 1],
  ])("%j at %d", (text, place) => {
    expect(jsonFault(text)).toBe(place);
  });

  test("anything that was JSON has no fault before its end, and a piece of it stops at its own end or earlier", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        expect(jsonFault(text)).toBe(text.length);
        const piece = text.slice(0, cut % (text.length + 1));
        expect(jsonFault(piece)).toBeLessThanOrEqual(piece.length);
      }),
    );
  });
});

describe("JSON from bytes", () => {
  test("a byte order mark does no harm", () => {
    expect(parseJson(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31).buffer, "x", "y")).toEqual({ value: 1 });
  });
  test("HTML is told apart", () => {
    expect(parseJson(bytes("\n<!doctype html>"), "x", "y")).toMatchObject({ kind: "malformed", where: "y (HTML)" });
  });
});
