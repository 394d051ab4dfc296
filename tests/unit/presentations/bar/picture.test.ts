import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLAG, FLAGS } from "../../../../src/cube/flags.ts";
import { REASONS } from "../../../../src/cube/reason.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { layBars } from "../../../../src/presentations/bar/layout.ts";
import { barPicture } from "../../../../src/presentations/bar/picture.ts";
import { barModel } from "../../../../src/presentations/bar/series.ts";
import { TEXT } from "../../../../src/presentations/chart/looks.ts";
import { widest } from "../../../../src/presentations/chart/text.ts";
import { NO_FIGURES, ONE_CELL, resultOf, seriesOf, without } from "../results.ts";
import { bars, flagged, IN_EURO, named, painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { runs } from "../../full.ts";

const svg = (result: Result, options = bars(), size = SIZE) => painted(barPicture(result, options, THEME, WORDS, size));
const laid = (result: Result, options = bars(), size = SIZE) =>
  layBars(result, barModel(result, options, WORDS), options, WORDS, THEME, size);

describe("the bars of a result", () => {
  it("hold every cell once, and references last", () => {
    const result = resultOf({ series: [seriesOf(0), seriesOf(1), IN_EURO], areas: 5, references: 2, slots: 3 });
    const model = barModel(result, bars(), WORDS);
    expect(model.panels.flatMap(({ cells }) => cells).sort((a, b) => a - b)).toEqual(Array.from(result.values.keys()));
    expect(model.panels[0]?.groups.map(({ standing }) => standing)).toEqual([
      "selected",
      "selected",
      "selected",
      "reference",
      "reference",
    ]);
    expect(model.panels.map(({ unit }) => unit.nl)).toEqual(["aantal", "euro"]);
  });

  it("put beside each other what there is most of", () => {
    expect(barModel(resultOf({ areas: 3, slots: 2 }), bars(), WORDS).across).toBe("areas");
    expect(barModel(resultOf({ areas: 1, slots: 12 }), bars(), WORDS).across).toBe("slots");
    expect(barModel(resultOf({ areas: 2, series: 5, slots: 1 }), bars(), WORDS).across).toBe("series");
  });

  it("keep the order of the result", () => {
    const model = barModel(named(resultOf({ areas: 3, slots: 1 }), ["Zwolle", "Assen", "Meppel"]), bars(), WORDS);
    expect(model.panels[0]?.groups.map(({ name }) => name)).toEqual(["Zwolle", "Assen", "Meppel"]);
  });

  it("make references lines over many bars, with their figure in the legend", () => {
    const result = resultOf({ areas: 31, references: 1, slots: 1 });
    expect(barModel(result, bars(), WORDS).panels[0]).toMatchObject({ levels: [{ kind: "reference", value: 30 }] });
    expect(textsOf(svg(result))).toContain("Gemeente 30: 30 aantal");
    expect(barModel(result, bars({ references: "bar" }), WORDS).panels[0]?.levels).toEqual([]);
  });

  it("have room beside them for the figures of their axis, whatever these are", () => {
    const result = resultOf({ series: [{ ...seriesOf(0), decimals: 1 }], areas: 3, slots: 1 });
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 999 }),
        fc.integer({ min: -3, max: 5 }),
        fc.integer({ min: 250, max: 900 }),
        (digits, power, height) => {
          const values = Float64Array.of(1, 2, digits * 10 ** power);
          for (const { tickTexts, plot } of laid({ ...result, values }, bars(), { ...SIZE, height }).panels)
            expect(widest(tickTexts, TEXT.axis), tickTexts.join(" ")).toBeLessThanOrEqual(plot.x - 8);
        },
      ),
      runs(100),
    );
  });

  it("never stand for the Netherlands with their average", () => {
    const texts = textsOf(svg(resultOf({ areas: 3, slots: 1 }), bars({ average: true })));
    expect(texts).toContain("ongewogen gemiddelde van de getoonde gemeenten: 1,0 aantal");
    expect(textsOf(svg(resultOf({ areas: 1, slots: 4 }), bars({ average: true })))).toContain(
      "gemiddelde van de getoonde perioden: 1,5 aantal",
    );
  });
});

describe("bars of before and after a dated break", () => {
  const note = (dated: { from: string; to?: string }): Result => ({
    ...resultOf({ areas: 1, slots: 4, value: () => 5 }),
    notes: [{ severity: "caution", message: { id: "analysis.title", params: { name: "Anders geteld" } }, dated }],
  });

  it("have a numbered line between them, with what it means below and in the alt text", () => {
    const picture = barPicture(note({ from: "2002-01-01" }), bars(), THEME, WORDS, SIZE);
    expect(picture.marked).toEqual(["Anders geteld"]);
    expect(textsOf(painted(picture))).toEqual(expect.arrayContaining(["1", "Anders geteld"]));
    expect(picture.height).toBeLessThanOrEqual(SIZE.height);
  });

  it("have two lines around a time in which something was otherwise", () => {
    const lines = (result: Result) =>
      laid(result).marks.filter((mark) => mark.kind === "line" && mark.dash?.[0] === 3).length;
    expect(lines(note({ from: "2001-01-01", to: "2001-12-31" }))).toBe(2);
    expect(lines(note({ from: "2001-01-01", to: "2001-01-01" }))).toBe(1);
  });

  it("have none where nothing changed between them", () => {
    expect(laid(note({ from: "2000-01-01" })).breaks).toEqual([]);
    expect(laid(note({ from: "2010-01-01" })).breaks).toEqual([]);
    expect(laid({ ...note({ from: "2002-01-01" }), ...resultOf({ areas: 9, slots: 1 }) }).breaks).toEqual([]);
  });
});

describe("bars as a picture", () => {
  it("begin at zero, always", () => {
    for (const value of [() => 1000, () => -1000, () => 0.001]) {
      for (const { axis } of laid(resultOf({ value })).panels) {
        expect(axis.min).toBeLessThanOrEqual(0);
        expect(axis.max).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("lie down when their names would not fit standing", () => {
    expect(laid(resultOf({ areas: 3, slots: 1 })).panels[0]?.lying).toBe(false);
    expect(laid(resultOf({ areas: 30, slots: 1 })).panels[0]?.lying).toBe(true);
    expect(laid(resultOf({ areas: 3, slots: 1 }), bars({ direction: "lying" })).panels[0]?.lying).toBe(true);
  });

  it("never cut a name: at 320 pixels long ones stand above their bars", () => {
    const names = Array.from({ length: 20 }, (_, at) => `Gemeente met een hele lange naam ${at}`);
    const result = named(resultOf({ areas: 20, slots: 1 }), names);
    const texts = textsOf(svg(result, bars(), { width: 320, height: 300 }));
    for (const name of names) expect(texts).toContain(name);
    expect(laid(result, bars(), { width: 320, height: 300 }).panels[0]?.shape.above).toBe(true);
  });

  it("keep a small drawing", async () => {
    const result = flagged(
      without(resultOf({ areas: 4, references: 1, slots: 1, value: (_, area) => 10 + area }), 1, "too-small"),
      { 2: FLAG.provisional },
    );
    await expect(svg(result, bars(), { width: 560, height: 240 }).replaceAll(/zr\d+-/g, "zr-")).toMatchFileSnapshot(
      "../__snapshots__/bar.svg",
    );
  });

  it("show the sign of every reason and of every flag", () => {
    let result = resultOf({ areas: 13, slots: 1, series: 2 });
    for (const [area, reason] of REASONS.entries())
      if (reason !== "present") result = without(result, cellAt(result, 0, area, 0), reason);
    const flags = Object.fromEntries(FLAGS.map((flag, area) => [cellAt(result, 1, area, 0), FLAG[flag]]));
    for (const options of [bars({ direction: "lying" }), bars({ direction: "standing" }), bars({ values: false })]) {
      const texts = textsOf(svg(flagged(result, flags), options)).join("\n");
      for (const reason of REASONS) expect(texts).toContain(WORDS.glyph(reason));
      for (const flag of FLAGS) expect(texts).toContain(WORDS.flagMark(flag));
    }
  });

  it("are well-formed XML", () => {
    const drawn = svg(resultOf({ areas: 4, references: 1, slots: 4 }));
    expect(drawn).not.toMatch(/="[^"<>]*"[^\s/>]/);
  });

  it("leave text from outside as text", () => {
    const drawn = svg(named(resultOf({ areas: 2, slots: 1 }), ["<img src=x onerror=alert(1)>"]));
    expect(drawn).not.toContain("<img");
  });

  it("say what is not drawn, and always draw my municipality", () => {
    const picture = barPicture(resultOf({ areas: 3000, slots: 1 }), bars(), THEME, WORDS, SIZE, "GM2999");
    expect(picture.left).toBe("Getekend: 2.001 van 3.000. De tabel toont alles.");
    expect(barPicture(resultOf({ areas: 342, slots: 5 }), bars(), THEME, WORDS, SIZE).left).toBe("");
  });

  it("draw nothing, one figure, and a thousand series without failing", () => {
    for (const result of [NO_FIGURES, ONE_CELL, resultOf({ series: 1000, areas: 1, slots: 1 })])
      expect(svg(result)).toContain("<svg");
  });
});

describe("the cursor on bars", () => {
  it("is on the bar that is drawn there", () => {
    for (const options of [bars({ direction: "lying" }), bars({ direction: "standing" })]) {
      const { reach } = barPicture(
        resultOf({ areas: 4, slots: 2, value: (_, area, slot) => 10 + area + slot }),
        options,
        THEME,
        WORDS,
        SIZE,
      );
      for (const spot of [
        { row: 0, column: 0 },
        { row: 3, column: 1 },
      ]) {
        const { x, y } = reach.place(spot);
        expect(reach.at(x, y)).toEqual(spot);
      }
    }
  });

  it("moves over areas and within a group, and reads every bar", () => {
    const { reach } = barPicture(
      resultOf({ areas: 4, slots: 2 }),
      bars({ direction: "lying" }),
      THEME,
      WORDS,
      SIZE,
      "GM0002",
    );
    expect(reach.start()).toEqual({ row: 2, column: 0 });
    expect(reach.move({ row: 0, column: 0 }, "down")).toEqual({ row: 1, column: 0 });
    expect(reach.move({ row: 0, column: 0 }, "right")).toEqual({ row: 0, column: 1 });
    expect(reach.move({ row: 0, column: 0 }, "up")).toBeNull();
    expect(reach.move({ row: 1, column: 1 }, "last")).toEqual({ row: 3, column: 1 });
    expect(reach.read({ row: 1, column: 1 })).toMatchObject({
      name: "Gemeente 1",
      period: "2001",
      figure: "3 aantal",
      code: "GM0001",
    });
  });
});

describe("signs of bars without room for figures", () => {
  const narrow = { width: 320, height: 300 };
  const signs = (result: Result, size = narrow) =>
    textsOf(svg(result, bars(), size)).filter((text) => text.includes("ᵇ"));
  const many = resultOf({ areas: 4, slots: 8, value: () => 1_000_000 });
  const all = Object.fromEntries(Array.from(many.values.keys(), (cell) => [cell, FLAG.computed]));

  it("are said once behind the unit where all bars have the same", () => {
    expect(signs(flagged(many, all))).toEqual(["aantal ᵇ"]);
  });
  it("stand at their own bars where one differs, and at every figure that is written", () => {
    expect(signs(flagged(many, { ...all, 3: 0 }))).toHaveLength(31);
    const few = resultOf({ areas: 3, slots: 1 });
    expect(signs(flagged(few, { 0: FLAG.computed, 1: FLAG.computed, 2: FLAG.computed }), SIZE)).toHaveLength(3);
  });
});
