import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { adviseRadar } from "../../../../src/presentations/radar/advice.ts";
import { layRadar } from "../../../../src/presentations/radar/layout.ts";
import { radarOf } from "../../../../src/presentations/radar/model.ts";
import { radarOptions } from "../../../../src/presentations/radar/options.ts";
import { radarPicture } from "../../../../src/presentations/radar/picture.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { SIZE, THEME, WORDS } from "../chart/draw.ts";
import { resultOf, without } from "../results.ts";

const OPTIONS = v.parse(radarOptions, {});
const FIVE = resultOf({ series: 5, areas: 4, references: 1, slots: 1, value: (series, area) => series * 10 + area });
const linesOf = (result: Result, width = 800) => {
  const radar = radarOf(result, WORDS);
  if (!radar) throw new Error("nothing to draw");
  const { marks } = layRadar(
    result,
    radar,
    { ...OPTIONS, filled: true },
    WORDS,
    THEME,
    { ...SIZE, width },
    THEME.accent,
  );
  return marks;
};

describe("a radar", () => {
  it("puts every topic on a scale from the lowest to the highest area", () => {
    const radar = radarOf(FIVE, WORDS);
    expect(radar?.spokes.map(({ stands }) => stands)).toEqual(Array.from({ length: 5 }, () => [0, 1]));
    expect(radarPicture(FIVE, OPTIONS, THEME, WORDS, SIZE).marked).toEqual([WORDS.text("radar.scale")]);
  });

  it("draws no line to a figure that is missing, and fills no shape that has a gap", () => {
    const own = (result: Result) =>
      linesOf(result).filter((mark) => mark.kind === "line" && mark.colour === THEME.accent && mark.width === 2.4);
    const holed = without(FIVE, 0, "suppressed");
    expect(own(FIVE)).toHaveLength(5);
    expect(own(holed)).toHaveLength(3);
    expect(linesOf(FIVE).some(({ kind }) => kind === "area")).toBe(true);
    expect(linesOf(holed).some(({ kind }) => kind === "area")).toBe(false);
  });

  it("says whom and what it leaves out, and reads a missing figure as its reason", () => {
    const many = resultOf({ series: 20, areas: 4, slots: 1 });
    expect(radarPicture(many, OPTIONS, THEME, WORDS, SIZE).left).toBe(
      "8 onderwerpen zijn niet getekend. De tabel toont alles. 3 gebieden hebben geen eigen vorm.",
    );
    const { reach } = radarPicture(without(FIVE, 0, "suppressed"), OPTIONS, THEME, WORDS, SIZE);
    expect(reach.read({ row: 0, column: 0 }).figure).toBe("afgeschermd (CBS: geheim)");
  });

  it("numbers its spokes where names have no room", () => {
    const texts = linesOf(FIVE, 320).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(["5", "5. Onderwerp 4"]));
  });

  it("is never more than misleading, and offers the profile", () => {
    const remedy = { kind: "form", form: "profile" };
    expect(adviseRadar(FIVE)).toMatchObject({ grade: "misleading", remedy });
    expect(adviseRadar(resultOf({ series: 2 }))).toMatchObject({ grade: "impossible", remedy });
  });
});
