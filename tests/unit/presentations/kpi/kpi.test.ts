import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { FLAG } from "../../../../src/cube/flags.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { cardsOf, MOST_CARDS } from "../../../../src/presentations/kpi/model.ts";
import { kpiOptions } from "../../../../src/presentations/kpi/options.ts";
import { trendPath } from "../../../../src/presentations/kpi/trend.ts";
import { toSvg } from "../../../../src/presentations/kpi/toSvg.ts";
import { svgSize } from "../../../../src/presentations/svg.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { AREAS } from "../../workspace/samples.ts";
import { resultOf, seriesOf, without } from "../results.ts";

const words = createWords("nl");
const all = v.parse(kpiOptions, {});
const share = seriesOf(0, { kind: "percentage", unit: { nl: "%", en: "%" }, decimals: 1 });

describe("key figures", () => {
  it("are larger in a file with room for that, and never beyond it", () => {
    const figure = { ...{ result: resultOf({ series: [share], areas: 2, slots: 3 }), options: all, words }, title: "" };
    const drawn = (width: number, height: number) =>
      toSvg({ ...figure, theme: makeTheme(false), areas: AREAS, description: "" }, { width, height });
    const scaleOf = (svg: string) => Number(/<g transform="scale\(([\d.]+)\)">/.exec(svg)?.[1] ?? 1);
    const [large, low, narrow] = [drawn(960, 600), drawn(960, 180), drawn(260, 600)];
    expect(scaleOf(large)).toBe(1.75);
    expect(scaleOf(narrow)).toBeLessThan(1.1);
    expect(scaleOf(low)).toBe(1);
    for (const [svg, width, height] of [
      [large, 960, 600],
      [narrow, 260, 600],
    ] as const) {
      expect(svgSize(svg).height).toBeLessThanOrEqual(height);
      expect(svgSize(svg).width).toBe(width);
    }
  });
  it("say the change in percentage points, and none that is lost in rounding", () => {
    const risen = resultOf({ series: [share], areas: 1, slots: 2, value: (_, __, slot) => [10, 12.34][slot] ?? 0 });
    expect(cardsOf(risen, all, words).cards[0]?.lines[0]).toBe("2,3 procentpunt meer dan in 2000");
    const same = resultOf({ series: [share], areas: 1, slots: 2, value: (_, __, slot) => [10, 10.04][slot] ?? 0 });
    expect(cardsOf(same, all, words).cards[0]?.lines[0]).toBe("afgerond evenveel als in 2000");
  });
  it("say that a break lies between", () => {
    const result = resultOf({ areas: 1, slots: 2 });
    const flags = result.flags.slice();
    flags[1] = FLAG.break;
    expect(cardsOf({ ...result, flags }, all, words).cards[0]?.lines.join(" ")).toContain("‡");
  });
  it("compare with the last period that has a figure, and say why there is none now", () => {
    const gap = without(resultOf({ areas: 1, slots: 3 }), 1, "suppressed");
    expect(cardsOf(gap, all, words).cards[0]?.lines[0]).toContain("2000");
    const missing = cardsOf(without(resultOf({ areas: 1, slots: 2 }), 1, "suppressed"), all, words).cards[0];
    expect(missing).toMatchObject({ figure: "x", unit: "afgeschermd (CBS: geheim)" });
  });
  it("are of mine where there are many areas, with its place, and never more than fit", () => {
    const many = cardsOf(resultOf({ areas: 30, slots: 1 }), all, words, "GM0029");
    expect(many.cards.map(({ area }) => area)).toEqual(["Gemeente 29"]);
    expect(many.cards[0]?.lines).toContain("plaats 1 van 30, van hoog naar laag");
    const topics = cardsOf(resultOf({ series: 40, areas: 1 }), all, words);
    expect([topics.cards.length, topics.of]).toEqual([MOST_CARDS, 40]);
  });
});

describe("a trend", () => {
  it("breaks where there is no figure and ends at the last one", () => {
    const { path, end } = trendPath([1, 2, NaN, 4], 103, 40);
    expect(path).toMatch(/^M.*L.*M/);
    expect(end).toEqual([100, 3]);
    expect(trendPath([NaN], 100, 40)).toEqual({ path: "", end: null });
    expect(trendPath([5, 5], 100, 40).end?.[1]).toBe(20);
  });
});
