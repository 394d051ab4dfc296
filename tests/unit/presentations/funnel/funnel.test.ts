import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { countInterval } from "../../../../src/analysis/uncertainty/limits.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { judge } from "../../../../src/presentations/advice/judge.ts";
import { sizeAxis } from "../../../../src/presentations/funnel/axis.ts";
import { funnelForm } from "../../../../src/presentations/funnel/entry.ts";
import { funnelModel } from "../../../../src/presentations/funnel/model.ts";
import { funnelOptions } from "../../../../src/presentations/funnel/options.ts";
import { funnelPicture } from "../../../../src/presentations/funnel/picture.ts";
import { changeQuery } from "../../../../src/workspace/actions.ts";
import { activeTab } from "../../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { openRealStore } from "../../analysis/realStore.ts";
import { SIZE, THEME, WORDS } from "../chart/draw.ts";
import { resultOf, seriesOf, without } from "../results.ts";

const OPTIONS = v.parse(funnelOptions, {});
const RATE = seriesOf(0, {
  indicator: "admissions",
  kind: "ratio",
  decimals: 1,
  rate: { factor: 1000, denominator: "people", chance: "poisson" },
});
const PEOPLE = seriesOf(1, { indicator: "people", name: { nl: "Inwoners", en: "Inhabitants" } });

/** Areas of 1,000, 2,000 … inhabitants; of those with a rate in `rates` that one, else 10 per 1,000. */
function funnelOf(rates: readonly number[] = [], references = 0): Result {
  return resultOf({
    series: [RATE, PEOPLE],
    areas: 12 + references,
    references,
    slots: 1,
    value: (series, area) => (series === 1 ? 1000 * (area + 1) : (rates[area] ?? 10)),
  });
}

describe("a funnel", () => {
  it("has what all areas make together in the middle: large ones weigh more", () => {
    const counted = [...Array(12).keys()].reduce((sum, area) => sum + (area + 1) * (area === 11 ? 40 : 10), 0);
    expect(funnelModel(funnelOf([...Array<number>(11).fill(10), 40]), WORDS)?.middle).toBeCloseTo(counted / 78);
  });

  it("takes the figure of a reference for it where there is one, and draws no point of that", () => {
    const model = funnelModel(funnelOf([...Array<number>(12).fill(10), 25], 1), WORDS);
    expect(model?.middle).toBe(25);
    expect(model?.points).toHaveLength(12);
  });

  it("points out exactly the areas whose own interval misses the middle", () => {
    const rates = [24, 17, 19, 14, 10, 6, 5, 13, 10, 8, 12, 11];
    const result = funnelOf([...rates, 10], 1);
    const misses = (level: 95 | 99.8) =>
      rates.flatMap((rate, row) => {
        const interval = countInterval(rate * (row + 1), level);
        const expected = 10 * (row + 1);
        return interval && (interval.lower > expected || interval.upper < expected) ? [row] : [];
      });
    const model = funnelModel(result, WORDS);
    expect([...(model?.outside ?? [])].sort((a, b) => a - b)).toEqual(misses(99.8));
    expect(model?.outsideOf).toEqual([misses(95).length, misses(99.8).length]);
    expect(misses(99.8).length).toBeGreaterThan(0);
    expect(misses(95).length).toBeGreaterThan(misses(99.8).length);
  });

  it("says how many lie outside and how many would by chance, who, and whom it does not draw", () => {
    const { marked, left } = funnelPicture(without(funnelOf([30]), 2, "suppressed"), OPTIONS, THEME, WORDS, SIZE);
    const said = marked.join(" ");
    expect(said).toContain("Van 11 gebieden liggen er 1 buiten 99,8%");
    expect(said).toContain("ongeveer 1 zijn");
    expect(said).toContain("Het verst buiten de grens: Gemeente 0.");
    expect(left).toBe("1 gebied is niet getekend omdat een cijfer ontbreekt: afgeschermd (CBS: geheim) (1).");
  });

  it("is read by keys along the sizes, each area with its place", () => {
    const { reach } = funnelPicture(funnelOf([30]), OPTIONS, THEME, WORDS, SIZE);
    const first = reach.move(reach.start() ?? { row: -1, column: -1 }, "first");
    if (!first) throw new Error("nothing to read");
    expect(reach.read(first)).toMatchObject({ name: "Gemeente 0", remarks: ["boven de grens van 99,8%"] });
    const next = reach.move(first, "right");
    expect(next && reach.read(next)).toMatchObject({ name: "Gemeente 1", remarks: ["binnen wat toeval verklaart"] });
  });

  it("stays with one area, with a rate of zero, and where all sizes are the same", () => {
    const [one, zero] = [resultOf({ series: [RATE, PEOPLE], areas: 1, slots: 1, value: () => 5 }), funnelOf([0, 0, 0])];
    const same = resultOf({ series: [RATE, PEOPLE], areas: 5, slots: 1, value: (series) => (series ? 500 : 3) });
    for (const result of [one, zero, same]) {
      for (const tens of [true, false]) {
        const { option } = funnelPicture(result, { ...OPTIONS, tens }, THEME, WORDS, SIZE);
        expect(JSON.stringify(option)).not.toMatch(/NaN|Infinity/);
      }
    }
  });

  it("writes round sizes along its axis, none over another", () => {
    const { texts, to, from } = sizeAxis([900, 930_000], true, { x: 40, width: 700 }, WORDS);
    expect(texts).toContain("100.000");
    expect(from(to(12_345))).toBeCloseTo(12_345);
    expect(sizeAxis([900, 930_000], true, { x: 40, width: 160 }, WORDS).texts.length).toBeLessThan(texts.length);
  });
});

describe("advice about a funnel, on figures of the store", () => {
  const asked = async (link: string) => {
    const workspace = decodeLink(`${link}&view=funnel`).workspace;
    if (!workspace) throw new Error("not a link");
    const { catalogue, areas, run } = await openRealStore();
    const form = await funnelForm.declaration();
    const judged = async (query = activeTab(workspace).query) =>
      judge(form, { query, catalogue, areas, result: await run(query) });
    return { workspace, judged };
  };

  it("asks step by step for what it needs: a rate with its size, the borders of both", async () => {
    const { workspace, judged } = await asked(
      "indicators=covid-admissions~by.year&areas=all&compare=NL01&periods=2021",
    );
    const said: string[] = [];
    let [now, advice] = [workspace, await judged()];
    while (advice.remedy?.kind === "mend") {
      said.push(advice.reason.id);
      now = changeQuery(now, advice.remedy.change);
      advice = await judged(activeTab(now).query);
    }
    expect([...said, `${advice.grade} ${advice.reason.id}`]).toEqual([
      "funnel.count",
      "advice.mixed-borders",
      "good funnel.good",
    ]);
  });

  it("draws no limits where nobody said what chance does, and says that those of crimes are too narrow", async () => {
    const shares = await (await asked("indicators=share-65plus,population&areas=all&periods=2024")).judged();
    expect(shares).toMatchObject({ grade: "impossible", reason: { id: "funnel.no-chance" } });
    const crimes = await (await asked("indicators=crimes~per.1000,population&areas=all&periods=2024")).judged();
    expect(crimes).toMatchObject({ grade: "misleading", reason: { id: "funnel.clustered" } });
    const grown = await asked("indicators=crimes~per.1000~growth.2023,population&areas=all&periods=2024");
    expect(await grown.judged()).toMatchObject({ grade: "impossible" });
  });
});
