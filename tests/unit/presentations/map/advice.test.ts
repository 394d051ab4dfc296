import { describe, expect, it } from "vitest";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { adviseMap } from "../../../../src/presentations/map/advice.ts";
import { AREAS, catalogueOf, resultOf } from "./small.ts";

const many = { A: [10], B: [20], C: [30], D: [40], E: [50] };
const percentages = catalogueOf("percentage");

describe("advice on a map", () => {
  it("calls a relative figure over many areas good", () => {
    expect(adviseMap(resultOf(many), percentages, AREAS).grade).toBe("good");
  });

  it("warns that counts mislead, and offers the rate", () => {
    const advice = adviseMap(resultOf(many, { kind: "count" }), catalogueOf("count", "population"), AREAS);
    expect(advice).toMatchObject({
      grade: "misleading",
      remedy: { kind: "rate", series: 0, per: 1000, denominator: "population" },
    });
    expect(createWords("nl").say(advice.reason)).toMatch(/^Een kaart van aantallen toont vooral/);
    const daily = resultOf(many, { kind: "count", periods: ["2020-04-01"] });
    expect(adviseMap(daily, catalogueOf("count", "population")).remedy).toMatchObject({ per: 100_000 });
    const amounts = adviseMap(resultOf(many, { kind: "amount" }), catalogueOf("amount"));
    expect(amounts.remedy).toEqual({ kind: "form", form: "circles" });
  });

  it.each([
    ["no areas of its own", {}, "map.advice-no-areas"],
    ["only gaps", { A: ["empty"], B: ["suppressed"] } as const, "map.advice-no-figures"],
  ] as const)("refuses %s", (_, figures, id) => {
    expect(adviseMap(resultOf(figures), percentages, AREAS)).toMatchObject({ grade: "impossible", reason: { id } });
  });

  it("refuses where no period has borders, with the table instead", () => {
    const result = resultOf(many, { divisions: ["gm-2016"] });
    expect(adviseMap(result, percentages, AREAS)).toMatchObject({
      grade: "impossible",
      reason: { id: "map.no-borders" },
      remedy: { kind: "form", form: "table" },
    });
  });

  it.each([
    ["few areas", resultOf({ A: [1], B: [2] }), "map.advice-few"],
    ["one area, from which others can be added", resultOf({ A: [1], NL01: [2] }), "map.advice-few"],
    ["mostly gaps", resultOf({ A: [1], B: [2], C: ["empty"], D: ["empty"], E: ["empty"] }), "map.advice-gaps"],
    ["one figure for all", resultOf({ A: [1], B: [1], C: [1], D: [1], E: [1] }, { limits: null }), "map.advice-equal"],
  ])("says what a map of %s is worth", (_, result, id) => {
    expect(adviseMap(result, percentages, AREAS)).toMatchObject({ grade: "possible", reason: { id } });
  });
});
