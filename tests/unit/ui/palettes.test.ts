import { describe, expect, it } from "vitest";
import { contrast, labOf } from "../../../src/ui/colour.ts";
import { diverging, qualitative, QUALITATIVE_IDS, sequential, SEQUENTIAL_IDS } from "../../../src/ui/palettes.ts";
import { TOKENS } from "../../../src/ui/tokens.ts";
import { difference, seenBy, SIGHTS } from "./colours.ts";

const GROUNDS = [false, true];
const COUNTS = [3, 4, 5, 6, 7, 8, 9];
const light = (hex: string) => labOf(hex)[0];
const pairs = <T>(list: readonly T[]) => list.slice(1).map((next, index) => [list[index] as T, next] as const);

describe("sequential palettes", () => {
  it.each(SEQUENTIAL_IDS)("%s runs one way in lightness and its steps are seen by every eye", (id) => {
    for (const dark of GROUNDS) {
      for (const count of COUNTS) {
        const colours = sequential(dark, count, id);
        expect(new Set(colours).size).toBe(count);
        for (const sight of SIGHTS) {
          for (const [low, high] of pairs(colours.map((colour) => seenBy(sight, colour)))) {
            expect(dark ? light(high) - light(low) : light(low) - light(high)).toBeGreaterThan(0.02);
            expect(difference(low, high)).toBeGreaterThan(4);
          }
        }
      }
    }
  });

  it("keeps its order in a grey print, with steps that are told apart", () => {
    for (const id of SEQUENTIAL_IDS) {
      for (const count of [3, 4, 5, 6, 7]) {
        const inks = sequential(false, count, id).map((colour) => contrast(colour, "#ffffff"));
        for (const [low, high] of pairs(inks)) expect(high / low).toBeGreaterThan(1.15);
      }
    }
  });

  it("makes the highest class the most striking on either ground", () => {
    for (const dark of GROUNDS) {
      const { surface } = dark ? TOKENS.dark : TOKENS.light;
      const colours = sequential(dark, 5);
      const strengths = colours.map((colour) => contrast(colour, surface));
      expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
      expect(strengths.at(-1)).toBeGreaterThan(7);
    }
  });

  it("has no colour that could be taken for mine", () => {
    for (const dark of GROUNDS) {
      const { mine } = dark ? TOKENS.dark : TOKENS.light;
      for (const id of SEQUENTIAL_IDS) {
        for (const colour of sequential(dark, 9, id)) expect(difference(colour, mine)).toBeGreaterThan(13);
      }
    }
  });
});

describe("the diverging palette", () => {
  it("tells both sides of the middle apart for every eye", () => {
    for (const dark of GROUNDS) {
      for (const count of COUNTS) {
        for (const sight of SIGHTS) {
          const colours = diverging(dark, count).map((colour) => seenBy(sight, colour));
          for (const [one, next] of pairs(colours)) expect(difference(one, next)).toBeGreaterThan(4);
          expect(difference(colours[0] ?? "", colours.at(-1) ?? "")).toBeGreaterThan(8);
        }
      }
    }
  });
});

describe("qualitative palettes", () => {
  it.each(QUALITATIVE_IDS)("%s stands out from the ground and no two of its colours look alike", (id) => {
    for (const dark of GROUNDS) {
      const colours = qualitative(dark, id);
      const { surface } = dark ? TOKENS.dark : TOKENS.light;
      for (const colour of colours) expect(contrast(colour, surface)).toBeGreaterThan(3);
      for (const [index, one] of colours.entries()) {
        for (const other of colours.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(8);
      }
      for (const sight of SIGHTS) {
        for (const [one, next] of pairs(colours.slice(0, 5))) {
          expect(difference(seenBy(sight, one), seenBy(sight, next))).toBeGreaterThan(6);
        }
      }
    }
  });
});
