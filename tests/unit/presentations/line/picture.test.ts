import { describe, expect, it } from "vitest";
import { FLAG, FLAGS } from "../../../../src/cube/flags.ts";
import { REASONS } from "../../../../src/cube/reason.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import { linePicture } from "../../../../src/presentations/line/picture.ts";
import { NO_FIGURES, ONE_CELL, resultOf, without } from "../results.ts";
import { flagged, lines, named, painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";

const picture = (result = resultOf(), options = lines(), mine?: string) =>
  linePicture(result, options, THEME, WORDS, SIZE, mine);
const svg = (result = resultOf(), options = lines(), size = SIZE) =>
  painted(linePicture(result, options, THEME, WORDS, size));

describe("lines as a picture", () => {
  it("are the same for the same input, and change nothing of it", () => {
    const result = Object.freeze(resultOf({ areas: 3, slots: 4 }));
    const before = JSON.stringify([...result.values]);
    expect(JSON.stringify(picture(result).option)).toBe(JSON.stringify(picture(result).option));
    expect(JSON.stringify([...result.values])).toBe(before);
  });

  it("keep a small drawing", async () => {
    const result = without(
      resultOf({ areas: 2, references: 1, slots: 4, value: (_, area, slot) => 10 + area * 5 + slot }),
      1,
      "suppressed",
    );
    await expect(svg(result, lines(), { width: 560, height: 240 }).replaceAll(/zr\d+-/g, "zr-")).toMatchFileSnapshot(
      "../__snapshots__/line.svg",
    );
  });

  it("show the sign of every reason and of every flag", () => {
    let result = resultOf({ areas: 2, slots: 13 });
    for (const [slot, reason] of REASONS.entries())
      if (reason !== "present") result = without(result, cellAt(result, 0, 0, slot), reason);
    const flags = Object.fromEntries(FLAGS.map((flag, slot) => [cellAt(result, 0, 1, slot), FLAG[flag]]));
    const texts = textsOf(svg(flagged(result, flags)));
    for (const reason of REASONS) if (reason !== "present") expect(texts).toContain(WORDS.glyph(reason));
    for (const flag of FLAGS) expect(texts).toContain(WORDS.flagMark(flag));
  });

  it("say a flag that all figures have once, behind the name", () => {
    const all = Object.fromEntries(Array.from({ length: 6 }, (_, cell) => [cell, FLAG.computed]));
    const texts = textsOf(svg(flagged(resultOf({ areas: 1, slots: 6 }), all)));
    expect(texts.filter((text) => text.includes("ᵇ"))).toEqual(["Gemeente 0 ᵇ 5"]);
  });

  it("name those in grey too where all names fit, apart from each other, and only far ones where they do not", () => {
    const result = resultOf({ areas: 14, slots: 4, value: (_, area, slot) => (area === 0 ? 1000 : 500) + area + slot });
    const names = (height: number) =>
      textsOf(svg(result, lines(), { width: 700, height })).filter((text) => text.startsWith("Gemeente "));
    expect(new Set(names(400).map((text) => text.split(" ").slice(0, 2).join(" "))).size).toBe(14);
    expect(names(200)).toHaveLength(3);
  });

  it("are well-formed XML", () => {
    const drawn = svg(resultOf({ areas: 4, references: 1, slots: 4 }));
    expect(drawn).not.toMatch(/="[^"<>]*"[^\s/>]/);
  });

  it("leave text from outside as text", () => {
    const evil = '<img src=x onerror="alert(1)">';
    const drawn = svg(named(resultOf({ areas: 2 }), [evil]));
    expect(drawn).not.toContain("<img");
    expect(textsOf(drawn).join(" ")).toContain("<img");
  });

  it("mark a dated break with a number and its words", () => {
    const message = { id: "analysis.note", params: { name: "Tests", text: "iedereen mocht zich laten testen" } };
    const broken = {
      ...resultOf({ slots: 3 }),
      notes: [{ severity: "caution" as const, message, dated: { from: "2001-06-01" } }],
    };
    expect(textsOf(svg(broken))).toEqual(expect.arrayContaining(["1", "Tests: iedereen mocht zich laten testen"]));
    const outside = { ...broken, notes: [{ severity: "caution" as const, message, dated: { from: "1990-06-01" } }] };
    expect(textsOf(svg(outside))).not.toContain("1");
  });

  it("say that the axis does not begin at zero, unless it does", () => {
    const high = resultOf({ value: (_, area, slot) => 1000 + area + slot });
    expect(textsOf(svg(high)).join()).toContain("as begint niet bij 0");
    expect(textsOf(svg(high, lines({ zero: true }))).join()).not.toContain("as begint niet bij 0");
  });

  it("write the newest figure of every line before lesser ones of any, and count what has no place", () => {
    // The lowest figure of the first line stands where the newest of the second must, just above the axis.
    const low = [
      [22, 50_002, 58_000],
      [23, 50_001, 59_000],
    ] as const;
    const value = (_: number, area: number, slot: number) => {
      const [at, lowest, others] = low[area] ?? low[0];
      return slot === at ? lowest : others;
    };
    const result = resultOf({ areas: 2, slots: 24, value });
    const small = { width: 300, height: 420 };
    const crowded = linePicture(result, lines({ values: true, legend: "under" }), THEME, WORDS, small);
    const texts = textsOf(painted(crowded));
    expect(texts).toContain("50.001");
    expect(texts).not.toContain("50.002");
    // Of each line the newest, and at most the first, the highest and the lowest.
    expect(texts.filter((text) => ["50.001", "58.000", "59.000"].includes(text)).length).toBeLessThanOrEqual(8);
    expect(crowded.left).toMatch(/^Voor 4\d cijfers is geen plaats/u);
  });

  it("write a figure below its point where another stands above", () => {
    const close = resultOf({ areas: 2, slots: 2, value: (_, area, slot) => 50 + area + slot * 10 });
    const drawn = linePicture(close, lines({ values: true, zero: true }), THEME, WORDS, SIZE);
    expect(textsOf(painted(drawn))).toEqual(expect.arrayContaining(["50", "51", "60", "61"]));
    expect(drawn.left).toBe("");
  });

  it("draw nothing, one figure, and a thousand series without failing", () => {
    for (const result of [NO_FIGURES, ONE_CELL, resultOf({ series: 1000, areas: 1, slots: 3 })])
      expect(svg(result)).toContain("<svg");
  });

  it("name every line at 320 pixels too, in a legend that stays within", () => {
    const names = ["Hardinxveld-Giessendam", "Goeree-Overflakkee", "Nederland"];
    const texts = textsOf(
      svg(named(resultOf({ areas: 3, references: 1 }), names), lines({ average: true }), { width: 320, height: 300 }),
    );
    for (const name of names) expect(texts).toContain(name);
    expect(texts.join(" ")).toContain("ongewogen gemiddelde van de getoonde gemeenten");
  });
});

describe("the cursor on lines", () => {
  it("begins at my municipality and says area, period, figure and unit", () => {
    const { reach } = picture(resultOf({ areas: 3, slots: 3 }), lines(), "GM0001");
    const start = reach.start();
    expect(start).toEqual({ row: 1, column: 2 });
    expect(start && reach.read(start)).toEqual({
      name: "Gemeente 1",
      period: "2002",
      figure: "5 aantal",
      remarks: [],
      code: "GM0001",
      source: { code: "GM0001", series: 0, slot: 2 },
    });
  });

  it("goes along a line through its gaps, which say why, and across to the next higher or lower line", () => {
    const result = without(resultOf({ areas: 3, slots: 3 }), 1, "suppressed");
    const { reach } = picture(result);
    const gap = reach.move({ row: 0, column: 0 }, "right");
    expect(gap && reach.read(gap).figure).toBe("afgeschermd (CBS: geheim)");
    expect(reach.move({ row: 0, column: 0 }, "up")).toEqual({ row: 1, column: 0 });
    expect(reach.move({ row: 2, column: 0 }, "up")).toBeNull();
    expect(reach.move({ row: 0, column: 0 }, "left")).toBeNull();
    expect(reach.move({ row: 2, column: 1 }, "last")).toEqual({ row: 2, column: 2 });
  });

  it("finds the point under the hand", () => {
    const { reach } = picture(resultOf({ areas: 3, slots: 3, value: (_, area) => area * 10 }));
    for (let row = 0; row < 3; row += 1) {
      const { x, y } = reach.place({ row, column: 1 });
      expect(reach.at(x + 2, y - 2)).toEqual({ row, column: 1 });
    }
    expect(reach.at(400, -100)).toBeNull();
  });
});
