import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { FLAG } from "../../../../src/cube/flags.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { adviseSlope } from "../../../../src/presentations/slope/advice.ts";
import { slopeModel } from "../../../../src/presentations/slope/model.ts";
import { slopeOptions } from "../../../../src/presentations/slope/options.ts";
import { slopePicture } from "../../../../src/presentations/slope/picture.ts";
import { flagged, IN_CLASSES, painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { resultOf, seriesOf, without } from "../results.ts";

const OPTIONS = v.parse(slopeOptions, {});
const RATE = [seriesOf(0, { kind: "percentage", unit: { nl: "%", en: "%" }, decimals: 1 })];
/** Area 7 rises most, area 3 falls most; the others stay. */
const moved = (areas: number, references = 0): Result =>
  resultOf({
    ...{ series: RATE, areas, references, slots: 2 },
    value: (_, area, slot) => 50 + area / 10 + slot * (area === 7 ? 20 : area === 3 ? -20 : 0.5),
  });
const picture = (result: Result, mine?: string) => slopePicture(result, OPTIONS, THEME, WORDS, SIZE, mine);
const standing = (result: Result, mine?: string) =>
  slopeModel(result, WORDS, mine).panels[0]?.slopes.map((slope) => slope.standing) ?? [];

describe("slopes", () => {
  it("put a few areas all in front, and of many those that rose and fell most, mine and the references", () => {
    expect(new Set(standing(moved(10)))).toEqual(new Set(["front"]));
    const many = standing(moved(60, 1), "GM0020");
    expect([many[7], many[3], many[20], many[59]]).toEqual(["front", "front", "mine", "reference"]);
    expect(many.filter((each) => each === "front")).toHaveLength(4);
  });

  it("never put an area in front for a change that its new borders made", () => {
    const result = moved(60);
    const broken = flagged(result, { [cellAt(result, 0, 7, 1)]: FLAG.break });
    expect(standing(broken)[7]).toBe("quiet");
    expect(slopeModel(broken, WORDS).panels[0]?.slopes[7]?.broken).toBe(true);
  });

  it("mark a broken one with its sign, and write names and figures at the ends", () => {
    const result = moved(4);
    const texts = textsOf(painted(picture(flagged(result, { [cellAt(result, 0, 1, 1)]: FLAG.break }))));
    expect(texts).toEqual(expect.arrayContaining(["‡", "2000", "2001", "50,1", "Gemeente 1 50,6‡"]));
  });

  it("say how many are context, and how many topics are not drawn", () => {
    expect(picture(moved(60)).left).toBe("In grijs 56 andere gebieden.");
    expect(picture(resultOf({ series: 6, areas: 2 })).left).toContain("2 onderwerpen zijn niet getekend");
  });

  it("have their name at the beginning where they end in a gap, and the gap says why", () => {
    const gap = picture(without(moved(3), 1, "suppressed"));
    expect(textsOf(painted(gap))).toContain("Gemeente 0 50,0");
    expect(gap.reach.read({ row: 0, column: 1 })).toMatchObject({ figure: WORDS.reason("suppressed") });
  });
});

describe("the cursor on slopes", () => {
  it("begins at the newest figure of mine, and goes to the other moment and to the next line", () => {
    const { reach } = picture(moved(3), "GM0001");
    const start = reach.start();
    expect(start).toEqual({ row: 1, column: 1 });
    expect(start && reach.read(start)).toMatchObject({ name: "Gemeente 1", period: "2001", figure: "50,6%" });
    expect(reach.move({ row: 1, column: 1 }, "left")).toEqual({ row: 1, column: 0 });
    expect(reach.move({ row: 1, column: 0 }, "left")).toBeNull();
    expect(reach.move({ row: 1, column: 1 }, "up")).toEqual({ row: 2, column: 1 });
  });

  it("finds the line under the hand, also halfway", () => {
    const { reach } = picture(moved(3));
    const [from, to] = [reach.place({ row: 2, column: 0 }), reach.place({ row: 2, column: 1 })];
    const at = (part: number) => reach.at(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
    expect(at(0.3)).toEqual({ row: 2, column: 0 });
    expect(at(0.7)).toEqual({ row: 2, column: 1 });
  });
});

describe("advice on slopes", () => {
  it("is good for two moments, and impossible for one", () => {
    expect(adviseSlope(moved(12)).grade).toBe("good");
    expect(adviseSlope(resultOf({ slots: 1 })).grade).toBe("impossible");
  });
  it("warns of who changed, of classes, of what lies between and of tiny beginnings", () => {
    const result = moved(12);
    expect(adviseSlope(flagged(result, { 3: FLAG.break })).reason.id).toBe("advice.changed");
    expect(adviseSlope(resultOf({ series: [IN_CLASSES] })).reason.id).toBe("advice.class");
    expect(adviseSlope(resultOf({ series: RATE, slots: 4 }))).toMatchObject({
      ...{ grade: "possible", reason: { id: "slope.between", params: { count: 2 } } },
      remedy: { kind: "form", form: "line" },
    });
    expect(adviseSlope(resultOf({ areas: 2, value: () => 3 })).reason.id).toBe("advice.tiny-base");
  });
});
