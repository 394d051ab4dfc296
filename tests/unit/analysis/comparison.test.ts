import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeSeries } from "../../../src/workspace/link/series.ts";
import { areas, catalogue, choose, indicator, noteIds, query, read, reference, rule, run } from "./fixtures.ts";
import { linked, openRealStore } from "./realStore.ts";

const BOOK = catalogue(indicator("crimes"));
const CODES = ["A", "B", "D", "E"];
const figures = fc.record(
  Object.fromEntries(CODES.map((code) => [code, fc.record({ 2021: fc.integer({ min: 0, max: 9 }) })])),
);
const everyone = [areas(...CODES)];

describe("laws of positions", () => {
  it("ranks from high and from low mirror each other, ties and all", () => {
    fc.assert(
      fc.property(figures, (crimes) => {
        const result = run(linked("crimes~rank,crimes~rank.low,crimes", { areas: everyone }), BOOK, { crimes });
        for (const code of CODES) {
          const [high, low, value] = [0, 1, 2].map((series) => Number(read(result, code, 0, series)));
          const equal = CODES.filter((each) => read(result, each, 0, 2) === value).length;
          expect(Number(high) + Number(low) + equal - 1).toBe(CODES.length + 1);
        }
      }),
    );
  });

  it("equal weights make the weighted z-score the plain one, and its weighted mean is 0", () => {
    const book = catalogue(
      indicator("share", { kind: "percentage", aggregation: { rule: "weighted", weight: "weight" } }),
      indicator("weight"),
    );
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(figures, weights, (share, heavy) => {
        const weighing = (of: (at: number) => number) =>
          Object.fromEntries(CODES.map((code, at) => [code, { 2021: of(at) }]));
        const asked = linked("share~zscore,share~zscore.weighted", { areas: everyone });
        const same = run(asked, book, { share, weight: weighing(() => 3) });
        for (const code of CODES) {
          const [plain, weighted] = [read(same, code, 0, 0), read(same, code, 0, 1)];
          if (typeof plain === "number") expect(weighted).toBeCloseTo(plain, 9);
          else expect(weighted).toBe(plain);
        }
        const other = run(asked, book, { share, weight: weighing((at) => heavy[at] ?? 1) });
        const scores = CODES.map((code) => read(other, code, 0, 1));
        if (scores.includes("not-applicable")) return;
        const sum = scores.reduce<number>((total, score, at) => total + Number(score) * (heavy[at] ?? 1), 0);
        expect(sum).toBeCloseTo(0, 6);
      }),
    );
  });

  it("a figure less its distance to a class limit is a limit, and no other limit is nearer", () => {
    fc.assert(
      fc.property(figures, (crimes) => {
        const result = run(
          linked("crimes,crimes~versus.class", {
            areas: everyone,
            classes: { method: "quantile", count: 4 },
          }),
          BOOK,
          { crimes },
        );
        const limits = result.classes[0]?.limits ?? [];
        for (const code of CODES) {
          const [value, distance] = [Number(read(result, code, 0, 0)), read(result, code, 0, 1)];
          if (limits.length === 0) expect(distance).toBe("not-applicable");
          else {
            const all = limits.map((limit) => value - limit);
            expect(all).toContain(distance);
            expect(Math.min(...all.map(Math.abs))).toBe(Math.abs(Number(distance)));
          }
        }
      }),
    );
  });

  it("z-scores have mean 0 and deviation 1", () => {
    fc.assert(
      fc.property(figures, (crimes) => {
        const result = run(linked("crimes~zscore", { areas: everyone }), BOOK, { crimes });
        const scores = CODES.map((code) => read(result, code));
        if (scores.includes("not-applicable")) return;
        const sum = (of: (score: number) => number) =>
          scores.reduce<number>((total, score) => total + of(Number(score)), 0);
        expect(sum((score) => score)).toBeCloseTo(0, 6);
        expect(sum((score) => score ** 2) / CODES.length).toBeCloseTo(1, 6);
      }),
    );
  });

  it("two areas differ as much beside a reference as without it", () => {
    fc.assert(
      fc.property(figures, (crimes) => {
        const result = run(linked("crimes~versus.diff.E,crimes", { areas: everyone }), BOOK, { crimes });
        const gap = (series: number) => Number(read(result, "A", 0, series)) - Number(read(result, "B", 0, series));
        expect(gap(0)).toBe(gap(1));
      }),
    );
  });
});

describe("what a comparison says of itself", () => {
  const book = catalogue(
    indicator("crimes", { decimals: 1 }),
    indicator("share", { kind: "percentage", decimals: 1, aggregation: { rule: "weighted", weight: "crimes" } }),
  );
  const figures = { crimes: { A: { 2021: 10 }, B: { 2021: 20 } }, share: { A: { 2021: 30 }, B: { 2021: 50 } } };
  const ask = (words: string) => run(linked(words, { areas: [areas("A", "B")] }), book, figures);
  const named = { params: { area: { nl: "Plaats B", en: "Plaats B" } } };

  it.each([
    ["crimes~versus.diff.B", "stuks", 1, { id: "analysis.versus-difference", ...named }],
    ["crimes~versus.ratio.B", "× de vergelijking", 2, { id: "analysis.versus-ratio", ...named }],
    ["share~versus.diff.B", "procentpunt", 1, { id: "analysis.versus-difference", ...named }],
    ["share~versus.ratio", "× de vergelijking", 2, { id: "analysis.versus-ratio-first" }],
    ["crimes~versus.class", "stuks", 1, { id: "analysis.position-class-distance-level" }],
    ["share~versus.class", "procentpunt", 1, { id: "analysis.position-class-distance-level" }],
    ["crimes~zscore", "standaardafwijkingen", 2, { id: "analysis.position-z-score-level" }],
    ["share~zscore.weighted", "standaardafwijkingen", 2, { id: "analysis.position-weighted-z-score-level" }],
    ["crimes~rank", "plaats", 0, { id: "analysis.position-rank-high-level" }],
    ["crimes~percentile", "percentiel", 0, { id: "analysis.position-percentile-level" }],
  ])("%s: its unit, decimals and words", (words, unit, decimals, step) => {
    const [series] = ask(words).series;
    expect([series?.unit.nl, series?.decimals, series?.steps]).toEqual([unit, decimals, [step]]);
  });

  it("places may be shared: said of ranks only, with the name", () => {
    const tied = (words: string) => ask(words).notes.filter(({ message }) => message.id === "analysis.tied");
    expect(tied("crimes~rank").map(({ message }) => message.params)).toEqual([
      { name: { nl: "crimes", en: "crimes" } },
    ]);
    expect(tied("crimes~zscore")).toEqual([]);
    expect(tied("crimes~percentile")).toEqual([]);
  });

  it("nothing to compare with is said only where there is none", () => {
    expect(noteIds(ask("crimes~versus.diff"))).toContain("analysis.no-reference");
    expect(noteIds(ask("crimes~versus.diff.B"))).not.toContain("analysis.no-reference");
  });
});

it("the key of a series is its words in the link", () => {
  const words = "crimes~cumulative.spread~sum.7~per.1000.households~growth.2019~versus.ratio.NL01~rank.low.selected";
  const asked = linked(words, { areas: everyone });
  const [choice] = asked.series;
  expect(run(asked, BOOK, {}).series[0]?.key).toBe(words);
  expect(choice && writeSeries(choice)).toBe(words);
  expect(
    run(
      query({ series: [choose("crimes", [{ kind: "position", of: "quartile", among: "level", first: "high" }])] }),
      BOOK,
      {},
    ).series[0]?.key,
  ).toBe("crimes~percentile.4");
});

describe("on real figures", () => {
  it("the place of Utrecht in population is 4 of 342, whatever is shown", async () => {
    const store = await openRealStore();
    const periods = { kind: "exact", periods: ["2024"] } as const;
    const one = await store.run(
      linked("population~rank,population~versus.ratio.NL01", { areas: [areas("GM0344")], periods }),
    );
    const all = await store.run(
      linked("population~rank", { areas: [rule({ kind: "all" }), reference("NL01")], periods }),
    );
    expect([read(one, "GM0344"), read(all, "GM0344"), read(all, "NL01")]).toEqual([4, 4, "not-applicable"]);
    expect(all.coverage[0]).toEqual({ known: 342, of: 342 });
    expect(Number(read(one, "GM0344", 0, 1))).toBeGreaterThan(0.02);
  });
});
