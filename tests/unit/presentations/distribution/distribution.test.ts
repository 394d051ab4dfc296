import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Result } from "../../../../src/analysis/result.ts";
import { adviseDistribution } from "../../../../src/presentations/distribution/advice.ts";
import { layDistribution } from "../../../../src/presentations/distribution/layout.ts";
import { spreadsOf } from "../../../../src/presentations/distribution/model.ts";
import { distributionOptions } from "../../../../src/presentations/distribution/options.ts";
import { distributionPicture } from "../../../../src/presentations/distribution/picture.ts";
import { swarm } from "../../../../src/presentations/distribution/swarm.ts";
import { toSvg } from "../../../../src/presentations/distribution/toSvg.ts";
import { AREAS } from "../../workspace/samples.ts";
import { IN_CLASSES, painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { resultOf, without } from "../results.ts";
import { cutIn } from "../svgFaults.ts";

const spread = (areas: number, references = 0): Result =>
  resultOf({ areas, references, slots: 1, value: (_, area) => (area * 37) % 101 });
const picture = (result: Result, some: Record<string, boolean> = {}, mine?: string) =>
  distributionPicture(result, v.parse(distributionOptions, some), THEME, WORDS, SIZE, mine);
const AROUND = { words: WORDS, theme: THEME, areas: AREAS, title: "", description: "" };
const laidOut = (result: Result) =>
  layDistribution(result, spreadsOf(result, WORDS), v.parse(distributionOptions, {}), WORDS, THEME, SIZE);

describe("a distribution", () => {
  it("counts every selected area with a figure in exactly one bin, references in none", () => {
    const [drawn] = spreadsOf(without(spread(101, 1), 3, "empty"), WORDS);
    expect(drawn?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(99);
    expect(drawn?.dots).toHaveLength(100);
    expect(drawn?.missing).toBe(1);
    expect(drawn?.box?.n).toBe(99);
  });

  it("puts a figure that is a limit above it, and the highest in the last bin", () => {
    const [drawn] = spreadsOf(resultOf({ areas: 3, slots: 1, value: (_, area) => area / 10 }), WORDS);
    for (const { from, to } of drawn?.bins ?? []) expect(to).toBeGreaterThan(from);
    expect(drawn?.bins.at(-1)?.count).toBeGreaterThan(0);
  });

  it.each([true, false])("keeps the figures of its axis within the picture (with bars: %s)", (histogram) => {
    for (const most of [900_000, 1_150_000, 1_900_000]) {
      const result = resultOf({ areas: 60, slots: 1, value: (_, area) => 250_000 + (area * (most - 250_000)) / 59 });
      const options = v.parse(distributionOptions, { histogram });
      expect(cutIn(toSvg({ ...AROUND, result, options }, { width: 912, height: 420 })), `${most}`).toEqual([]);
    }
  });

  it("gives the periods of one topic one axis", () => {
    const value = (_: number, area: number, slot: number) => area + slot * 100;
    const [first, last] = spreadsOf(resultOf({ areas: 20, slots: 2, value }), WORDS);
    expect(first?.axis).toEqual(last?.axis);
  });

  it("names mine and the reference, writes the median, and says who is missing", () => {
    const drawn = picture(without(spread(101, 1), 3, "empty"), {}, "GM0010");
    const texts = textsOf(painted(drawn));
    expect(texts).toEqual(expect.arrayContaining(["Gemeente 10", "Gemeente 100", "mediaan 50"]));
    expect(drawn.left).toContain("1 gebied heeft geen cijfer");
    expect(drawn.marked.join()).toContain("mediaan 50");
  });

  it("says that 14,566 areas are not drawn one by one", () => {
    const many = picture(spread(14_566));
    expect(many.left).toContain("te veel gebieden");
    expect(painted(many).match(/<path/g)?.length ?? 0).toBeLessThan(100);
  });

  it("gives the bars the room of dots that are not drawn, and narrower bars where very many areas lie close together", () => {
    const [high, higher] = [900, 14_566].map((areas) => {
      const [laid] = laidOut(spread(areas)).spreads;
      return Math.max(...(laid?.bins.map(({ y, height }) => y + height) ?? []));
    });
    expect(higher).toBeGreaterThan((high ?? Infinity) + SIZE.height * 0.1);
    const [one, other] = [900, 14_566].map((areas) => spreadsOf(spread(areas), WORDS)[0]?.bins.length ?? 0);
    expect(other).toBeGreaterThan(1.5 * (one ?? Infinity));
  });

  it("keeps the dots of a swarm within its strip", () => {
    const strip = { x: 0, y: 100, width: 400, height: 60 };
    for (const { y } of swarm(
      Array.from({ length: 300 }, (_, at) => at % 7),
      strip,
      3,
    )) {
      expect(y).toBeGreaterThanOrEqual(100);
      expect(y).toBeLessThanOrEqual(160);
    }
  });
});

it("says what the bars count, where there are bars", () => {
  const texts = (histogram: boolean) => textsOf(painted(picture(spread(101), { histogram })));
  expect(texts(true)).toContain("↑ aantal gebieden");
  expect(texts(false)).not.toContain("↑ aantal gebieden");
});

it("the cursor goes along the areas from low to high, and up to how many lie there", () => {
  const { reach } = picture(spread(101), {}, "GM0010");
  const start = reach.start();
  expect(start && reach.read(start)).toMatchObject({ name: "Gemeente 10", figure: "67 aantal", code: "GM0010" });
  const next = start && reach.move(start, "right");
  expect(next && reach.read(next).figure).toBe("68 aantal");
  const bin = start && reach.move(start, "up");
  expect(bin && reach.read(bin).figure).toMatch(/gebieden/);
});

describe("advice on distributions", () => {
  it("is good for many areas, warns of few, and of classes", () => {
    expect(adviseDistribution(spread(50)).grade).toBe("good");
    expect(adviseDistribution(spread(9)).grade).toBe("misleading");
    expect(adviseDistribution(spread(1)).grade).toBe("impossible");
    expect(adviseDistribution(resultOf({ series: [IN_CLASSES], areas: 40 })).reason.id).toBe("advice.class");
    expect(adviseDistribution(resultOf({ areas: 40, slots: 9 })).reason.id).toBe("distribution.left");
  });
});
