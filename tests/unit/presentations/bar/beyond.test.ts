import { describe, expect, it } from "vitest";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { beyondScale } from "../../../../src/presentations/bar/beyond.ts";
import { layBars } from "../../../../src/presentations/bar/layout.ts";
import { barPicture } from "../../../../src/presentations/bar/picture.ts";
import { barModel } from "../../../../src/presentations/bar/series.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { bars, IN_EURO, painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { resultOf } from "../results.ts";

const COUNTRY = 17_407_585;
const valued = (areas: number, references = 1) => ({
  ...{ areas, references, slots: 1 },
  value: (_: number, area: number) => (area >= areas - references ? COUNTRY : 80_000 + area),
});
const CRUSHED = resultOf(valued(4));
const drawn = (result: Result, options = bars(), size = SIZE) => barPicture(result, options, THEME, WORDS, size);
const axisOf = (result: Result, options = bars()) =>
  layBars(result, barModel(result, options, WORDS), options, WORDS, THEME, SIZE).panels[0]?.axis.max ?? NaN;

describe("a comparison that would leave nothing of the other bars", () => {
  it("stands outside the scale of the others, with its figure", () => {
    expect(axisOf(CRUSHED)).toBeLessThan(200_000);
    const texts = textsOf(painted(drawn(CRUSHED)));
    expect(texts).toContain("Gemeente 3");
    expect(texts.join(" ")).toMatch(/17\.407\.585/);
    expect(texts.join(" ")).toContain("buiten de schaal");
  });

  it("says so below the picture and with the figure, in both languages", () => {
    const { left, reach } = drawn(CRUSHED);
    expect(left).toBe(
      "Buiten de schaal, omdat van de andere staven anders niets overblijft: Gemeente 3 (17.407.585 aantal).",
    );
    expect(reach.read({ row: 3, column: 0 })).toMatchObject({
      figure: "17.407.585 aantal",
      remarks: ["buiten de schaal"],
    });
    expect(reach.read({ row: 2, column: 0 }).remarks).toEqual([]);
    const english = barPicture(CRUSHED, bars(), THEME, createWords("en"), SIZE);
    expect(english.left).toMatch(/^Off the scale.*17,407,585/);
  });

  it("as a line over many bars is no line but the sentence", () => {
    const many = resultOf(valued(12));
    expect(axisOf(many)).toBeLessThan(200_000);
    expect(barModel(many, bars(), WORDS).panels[0]?.levels).toEqual([]);
    expect(drawn(many).left).toContain("Gemeente 11 (17.407.585 aantal)");
  });

  it("has an arrow where there is no room for its figure", () => {
    const years = resultOf({ ...valued(4), slots: 6 });
    const standing = drawn(years, bars({ direction: "standing", across: "slots" }), { width: 320, height: 300 });
    expect(textsOf(painted(standing))).toContain("↑");
    expect(standing.left).toContain("Gemeente 3.");
  });

  it("is on the scale for who asks for it as a bar, a line or a dot", () => {
    for (const references of ["bar", "line", "dot"] as const) {
      expect(axisOf(CRUSHED, bars({ references }))).toBeGreaterThan(COUNTRY);
      expect(drawn(CRUSHED, bars({ references })).left).toBe("");
    }
  });

  it("is only what is counted: a mean says as much of a country as of a municipality", () => {
    expect(beyondScale(resultOf({ ...valued(4), series: [IN_EURO] }), [0])).toEqual([]);
    expect(beyondScale(CRUSHED, [0])).toEqual([3]);
    expect(beyondScale(resultOf({ ...valued(4), value: (_, area) => (area === 3 ? COUNTRY : 0) }), [0])).toEqual([]);
  });
});
