import { describe, expect, it } from "vitest";
import type { Areas, Succession } from "../../../src/cube/area.ts";
import { geographyOf } from "../../../src/analysis/geography.ts";
import { fatesBetween } from "../../../src/analysis/recast/fates.ts";
import {
  AREAS,
  GM_2019,
  GM_2021,
  POPULATION,
  areas,
  catalogue,
  choose,
  hasFlag,
  indicator,
  noteIds,
  query,
  read,
  reference,
  run,
  span,
} from "./fixtures.ts";
import { linked, openRealStore } from "./realStore.ts";

const rate = [{ kind: "rate", per: 1000, denominator: "population" }] as const;
const FIXED = indicator("fixed", { spans: [span("gemeente", "2020", "2021", { division: "gm-2021" })] });
const BOOK = catalogue(FIXED, POPULATION);
const FIGURES = {
  fixed: { A: { 2020: 5 }, B: { 2020: 30 }, D: { 2020: 4 }, E: { 2020: 1 } },
  population: { A: { 2020: 1000 }, B: { 2020: 2000 }, C: { 2020: 1000 }, D: { 2020: 4000 }, E: { 2020: 2000 } },
};
const asked = query({
  series: [choose("fixed", rate)],
  areas: [areas("A", "B", "D", "E"), reference("NL01", "P1", "P2")],
  periods: { kind: "exact", periods: ["2020"] },
});

function split(shares: readonly [string, number, Succession["shareOf"]][]): Areas {
  return {
    ...AREAS,
    successions: shares.map(([to, share, shareOf]) => ({
      from: "C",
      to,
      date: "2021-01-01",
      kind: "split",
      share,
      shareOf,
    })),
  };
}

describe("a rate over older areas", () => {
  it("recasts the denominator to the areas of the numerator", () => {
    const result = run(asked, BOOK, FIGURES);
    expect(["A", "B", "D"].map((code) => read(result, code))).toEqual([5, 10, 1]);
    expect(["A", "B"].map((code) => hasFlag(result, code, "recast"))).toEqual([false, true]);
    expect(hasFlag(result, "B", "estimate")).toBe(false);
    expect(noteIds(result)).toContain("analysis.denominator-recast");
  });

  it("of a larger area on the same land recasts nothing", () => {
    const result = run(asked, BOOK, FIGURES);
    expect(["NL01", "P1", "P2"].map((code) => read(result, code))).toEqual([4, 35 / 4, 5 / 6]);
    expect(["NL01", "P1"].map((code) => hasFlag(result, code, "recast"))).toEqual([false, false]);
  });

  it("shares out a split area, by addresses rather than by area, and says so", () => {
    const result = run(
      asked,
      BOOK,
      FIGURES,
      split([
        ["B", 0.5, "area"],
        ["A", 0.5, "area"],
        ["B", 0.25, "addresses"],
        ["A", 0.75, "addresses"],
      ]),
    );
    expect([read(result, "A"), read(result, "B")]).toEqual([(1000 * 5) / 1750, (1000 * 30) / 2250]);
    expect(hasFlag(result, "A", "estimate")).toBe(true);
    expect(noteIds(result)).toContain("analysis.recast-addresses");
    expect(
      noteIds(
        run(
          asked,
          BOOK,
          FIGURES,
          split([
            ["B", 0.5, "area"],
            ["A", 0.5, "area"],
          ]),
        ),
      ),
    ).toContain("analysis.recast-rough");
  });

  it("does not take a region for the same land when part of it moved to another", () => {
    const moved = split([
      ["B", 0.5, "area"],
      ["D", 0.5, "area"],
    ]);
    const result = run(asked, BOOK, FIGURES, moved);
    expect(read(result, "P1")).toBeCloseTo((1000 * 35) / 3500);
    expect(hasFlag(result, "P1", "estimate")).toBe(true);
    expect(read(result, "NL01")).toBe(4);
  });

  it("has no figure where a predecessor has none, or where nobody knows what became of it", () => {
    const missing = { ...FIGURES, population: { ...FIGURES.population, C: { 2020: "suppressed" } } } as const;
    expect(["B", "P1"].map((code) => read(run(asked, BOOK, missing), code))).toEqual([
      "suppressed",
      "partial-withheld",
    ]);
    const lost = split([["B", 0.4, "area"]]);
    expect(read(run(asked, BOOK, FIGURES, lost), "B")).toBe("refused");
    expect(read(run(asked, BOOK, FIGURES, lost), "A")).toBe(5);
  });
});

describe("fates", () => {
  it("to the same division change nothing, and back in time there are none", () => {
    const geography = geographyOf(AREAS);
    const same = fatesBetween(geography, "gemeente", GM_2021, GM_2021, "addresses");
    expect([...same].every(([code, went]) => went.length === 1 && went[0]?.to === code && went[0].share === 1)).toBe(
      true,
    );
    expect(fatesBetween(geography, "gemeente", GM_2021, GM_2019, "addresses").size).toBe(0);
  });
});

describe("on real figures", () => {
  it("crimes per 1,000 of 2021 and 2022 exist for municipalities, provinces and the country", async () => {
    const store = await openRealStore();
    const result = await store.run(
      linked("crimes-per-1000,crimes", {
        areas: [areas("GM1992", "GM0344"), reference("NL01", "PV30")],
        periods: { kind: "range", first: "2021", last: "2022" },
      }),
    );
    expect(Number(read(result, "NL01", 0, 0))).toBeCloseTo((1000 * Number(read(result, "NL01", 0, 1))) / 17_475_415, 9);
    expect(Number(read(result, "NL01", 1, 0))).toBeCloseTo((1000 * Number(read(result, "NL01", 1, 1))) / 17_590_672, 9);
    expect(hasFlag(result, "NL01", "recast")).toBe(false);
    expect(hasFlag(result, "GM1992", "recast")).toBe(true);
    expect(hasFlag(result, "GM0344", "recast")).toBe(false);
  });

  it("admissions of 2020 are divided by the people of 2020 on the municipalities of 2023", async () => {
    const store = await openRealStore();
    const periods = { kind: "exact", periods: ["2020-03-22"] } as const;
    const result = await store.run(
      linked("covid-admissions~sum.7,covid-admissions~sum.7~per.100000", {
        areas: [areas("GM0824", "GM0757", "GM0439")],
        periods,
      }),
    );
    const older = await store.run(
      linked("population", {
        areas: [areas("GM0824", "GM0788", "GM0757", "GM0439", "GM0370")],
        periods: { kind: "exact", periods: ["2020"] },
      }),
    );
    const people = (code: string) => Number(read(older, code));
    const expected = {
      GM0824: people("GM0824") + 0.4041 * people("GM0788"),
      GM0757: people("GM0757") + 0.1515 * people("GM0788"),
      GM0439: people("GM0439") + people("GM0370"),
    };
    for (const [code, denominator] of Object.entries(expected)) {
      expect(Number(read(result, code, 0, 1))).toBeCloseTo((100_000 * Number(read(result, code))) / denominator, 9);
    }
    expect(["GM0824", "GM0757", "GM0439"].map((code) => hasFlag(result, code, "estimate", 0, 1))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
