import { describe, expect, test } from "vitest";
import { CHARACTERISTICS } from "../../../src/cube/likeness.ts";
import {
  characteristicsOf,
  foundIn,
  offeredFor,
  similarOf,
  withCharacteristic,
  withCount,
} from "../../../src/pickers/comparison/likenessChoices.ts";
import type { Likeness } from "../../../src/pickers/comparison/likenessChoices.ts";
import { openRealStore } from "../analysis/realStore.ts";

const USUAL = CHARACTERISTICS.map(({ indicator }) => indicator);
const RULE: Likeness = { kind: "similar", of: "GM0344" };

describe("what areas are alike in", () => {
  test("a rule that says nothing has the usual characteristics; taking one away and putting it back says nothing again", () => {
    expect(characteristicsOf(RULE)).toEqual(USUAL);
    const less = withCharacteristic(RULE, "population", false);
    expect(less).toEqual({ ...RULE, on: USUAL.slice(1) });
    expect(withCharacteristic(less, "population", true)).toEqual(RULE);
    expect(withCharacteristic(RULE, "house-price", true)).toEqual({ ...RULE, on: [...USUAL, "house-price"] });
  });

  test("the number and the characteristics stay with each other; the usual number is not written out", () => {
    const five = withCount(withCharacteristic(RULE, "house-price", true), 5);
    expect(five).toEqual({ ...RULE, count: 5, on: [...USUAL, "house-price"] });
    expect(withCharacteristic(five, "house-price", false)).toEqual({ ...RULE, count: 5 });
    expect(withCount(five, 10)).toEqual({ ...RULE, on: [...USUAL, "house-price"] });
  });

  test("the store offers the usual ones and others that it has for municipalities in the year that decides", async () => {
    const { catalogue, areas } = await openRealStore();
    const { usual, others } = offeredFor(RULE, catalogue, areas);
    expect(usual.map(({ id }) => id)).toEqual(USUAL);
    const ids = others.map(({ id }) => id);
    expect(ids).toContain("house-price");
    // Of 2020 only.
    expect(ids).not.toContain("covid-admissions");
  });
});

test("a question compares with similar areas as a reference only", () => {
  const choice = { rule: RULE, role: "reference", show: "together" } as const;
  expect(similarOf([{ rule: { kind: "all" }, role: "selected", show: "each" }, choice])).toEqual({
    choice,
    rule: RULE,
  });
  expect(similarOf([{ ...choice, role: "selected" }])).toBeUndefined();
});

test("similar areas are found with their distances, as one row or as several, and no other reference is", () => {
  const row = { name: { nl: "", en: "" }, level: "gemeente", role: "reference" } as const;
  const country = { ...row, code: "NL01", level: "land" };
  const result = { areas: [country, { ...row, code: "similar", parts: ["GM0363", "GM0599"], distances: [0.5, 0.75] }] };
  const found = [
    { code: "GM0363", distance: 0.5 },
    { code: "GM0599", distance: 0.75 },
  ];
  expect(foundIn(result)).toEqual(found);
  const apart = found.map(({ code, distance }) => ({ ...row, code, distances: [distance] }));
  expect(foundIn({ areas: [country, ...apart] })).toEqual(found);
});
