import { describe, expect, it } from "vitest";
import { barForm } from "../../../src/presentations/bar/entry.ts";
import type { AnyForm } from "../../../src/presentations/defineForm.ts";
import { lineForm } from "../../../src/presentations/line/entry.ts";
import { bandLines, tooManyBands } from "../../../src/presentations/line/bands.ts";
import { looksOf } from "../../../src/presentations/line/looks.ts";
import { linePicture } from "../../../src/presentations/line/picture.ts";
import { lineModel } from "../../../src/presentations/line/series.ts";
import { profileForm } from "../../../src/presentations/profile/entry.ts";
import { rankingForm } from "../../../src/presentations/ranking/entry.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { lines, SIZE, textsOf, THEME, WORDS } from "./chart/draw.ts";
import { AREAS } from "./map/small.ts";
import { resultOf } from "./results.ts";
import { faultsIn } from "./svgFaults.ts";

/** Around every figure a margin that reaches far beyond it; where `known` is false there is none. */
function withMargins(result: Result, known: (cell: number) => boolean = () => true): Result {
  const around = (part: number) => result.values.map((value, cell) => (known(cell) ? value * part : NaN));
  return { ...result, lower: around(0.5), upper: around(3) };
}
const PLAIN = resultOf({ areas: 3, references: 1, slots: 3, value: (_, area, slot) => 10 + area + slot });
const draw = async (form: AnyForm, result: Result, options = {}) =>
  (await form.svg())(
    { result, options, theme: THEME, words: WORDS, areas: AREAS, title: "Titel", description: "Tekst." },
    SIZE,
  );
const KEYS: Readonly<Record<string, string>> = {
  bar: "marge om het cijfer",
  line: "lichte band: marge",
  ranking: "streep: marge om het cijfer",
  profile: "marge om het cijfer",
};

describe.each([barForm, lineForm, rankingForm, profileForm])("a known margin in $id", (form) => {
  it("is drawn and explained, and left out where asked", async () => {
    const drawn = await draw(form, withMargins(PLAIN));
    expect(faultsIn(drawn)).toEqual([]);
    expect(textsOf(drawn).join("\n")).toContain(KEYS[form.id] ?? "?");
    const without = await draw(form, withMargins(PLAIN), { margins: false });
    expect(textsOf(without).join("\n")).not.toContain("marge");
    expect(without).toBe(await draw(form, PLAIN));
  });

  it("is no margin of zero where it is not known", async () => {
    expect(
      await draw(
        form,
        withMargins(PLAIN, () => false),
      ),
    ).toBe(await draw(form, PLAIN));
  });
});

describe("bands behind lines", () => {
  const bands = (result: Result, options = lines()) => {
    const [panel] = lineModel(result, options, WORDS).panels;
    if (!panel) throw new Error("no panel");
    const looks = looksOf(panel, THEME);
    const laid = panel.lines.flatMap((line, at) => (looks[at] ? [{ line, look: looks[at] }] : []));
    return { drawn: bandLines(result, laid, options).length, tooMany: tooManyBands(result, laid, options) };
  };

  it("are for few lines; of more it is said that they are not drawn", () => {
    expect(bands(withMargins(resultOf({ areas: 4, slots: 3 })))).toEqual({ drawn: 4, tooMany: false });
    const many = withMargins(resultOf({ areas: 5, slots: 3 }));
    expect(bands(many)).toEqual({ drawn: 0, tooMany: true });
    expect(linePicture(many, lines(), THEME, WORDS, SIZE).left).toContain("niet getekend");
    expect(linePicture(many, lines({ margins: false }), THEME, WORDS, SIZE).left).toBe("");
  });

  it("are only for lines of which a margin is known", () => {
    expect(bands(withMargins(resultOf({ areas: 6, slots: 3 }), (cell) => cell < 3))).toEqual({
      drawn: 1,
      tooMany: false,
    });
  });
});
