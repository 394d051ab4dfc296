import { describe, expect, it } from "vitest";
import type { Areas, Division, Succession } from "../../../src/cube/area.ts";
import { dayOfDate } from "../../../src/cube/period.ts";
import { geographyOf } from "../../../src/analysis/geography.ts";
import type { SplitBy } from "../../../src/analysis/recast/fates.ts";
import { SURENESS, fatesBetween, splitBy } from "../../../src/analysis/recast/fates.ts";
import type { PartsOf } from "../../../src/analysis/recast/same-land.ts";
import { sameLand } from "../../../src/analysis/recast/same-land.ts";
import { AREAS, GM_2019, GM_2021, indicator } from "./fixtures.ts";

/** What became of areas between two divisions, and whether a larger area is still the same land. */

type Move = readonly [from: string, to: string, date: string, share?: number, shareOf?: Succession["shareOf"]];

function moves(...all: Move[]): Succession[] {
  return all.map(([from, to, date, share = 1, shareOf = "whole"]) => ({
    ...{ from, to, date, share, shareOf },
    kind: shareOf === "whole" ? "merger" : "split",
  }));
}

function division(id: string, from: string, ...gemeente: string[]): Division {
  return { id, from, to: null, levels: { gemeente } };
}

/** Per older area the newer ones, with the share that goes there and how sure that is. */
function fates(older: string[], newer: string[], passed: Move[], by: SplitBy = "addresses") {
  const divisions = [division("old", "2019-01-01", ...older), division("new", "2022-01-01", ...newer)] as const;
  const world: Areas = { ...AREAS, divisions, successions: moves(...passed) };
  const found = fatesBetween(geographyOf(world), "gemeente", ...divisions, by);
  return Object.fromEntries(
    [...found].map(([code, went]) => [code, went.map(({ to, share, sureness }) => [to, share, sureness])]),
  );
}

const { whole, addresses, area } = SURENESS;

describe("the fate of an area", () => {
  it("follows every change between both days in the order of their dates, and none before or after", () => {
    const passed: Move[] = [
      ["B", "D", "2021-01-01"],
      ["A", "B", "2020-01-01"],
      ["E", "D", "2019-01-01"], // the first day of the older division: that has it already
      ["D", "X", "2022-01-02"],
    ];
    expect(fates(["A", "B", "D", "E"], ["D", "E"], passed)).toEqual({
      A: [["D", 1, whole]],
      B: [["D", 1, whole]],
      D: [["D", 1, whole]],
      E: [["E", 1, whole]],
    });
    expect(fates(["A"], ["B"], [["A", "B", "2022-01-01"]])).toEqual({ A: [["B", 1, whole]] });
  });

  it("keeps the rest where it gave a part away, as sure as the least sure step", () => {
    const [first, second]: readonly [Move, Move] = [
      ["A", "B", "2020-01-01", 0.25, "addresses"],
      ["A", "C", "2021-01-01", 0.5, "area"],
    ];
    expect(fates(["A"], ["A", "B", "C"], [first, second])).toEqual({
      A: [
        ["A", 0.375, area],
        ["C", 0.375, area],
        ["B", 0.25, addresses],
      ],
    });
    expect(fates(["A"], ["A", "B"], [first, ["B", "A", "2021-01-01", 0.5, "addresses"]])).toEqual({
      A: [
        ["A", 0.875, addresses],
        ["B", 0.125, addresses],
      ],
    });
    const turned: Move[] = [
      ["A", "C", "2020-01-01", 0.5, "area"],
      ["A", "B", "2021-01-01", 0.25, "addresses"],
    ];
    expect(fates(["A"], ["A", "B", "C"], turned)["A"]).toEqual([
      ["A", 0.375, area],
      ["B", 0.125, area],
      ["C", 0.5, area],
    ]);
  });

  it("is one share where its parts come together again", () => {
    const passed: Move[] = [
      ["A", "B", "2020-01-01", 0.75, "area"],
      ["A", "C", "2020-01-01", 0.25, "area"],
      ["B", "C", "2021-01-01"],
    ];
    expect(fates(["A"], ["C"], passed)).toEqual({ A: [["C", 1, area]] });
  });

  it("is shared out by what the figures go by, else by what is known; a share of everything goes before", () => {
    const both: Move[] = [
      ["A", "B", "2020-01-01", 0.5, "area"],
      ["A", "C", "2020-01-01", 0.5, "area"],
      ["A", "B", "2020-01-01", 0.25, "addresses"],
      ["A", "C", "2020-01-01", 0.75, "addresses"],
    ];
    const by = (way: SplitBy, passed = both) => fates(["A"], ["B", "C"], passed, way)["A"];
    expect(by("addresses")).toEqual([
      ["B", 0.25, addresses],
      ["C", 0.75, addresses],
    ]);
    expect(by("area")).toEqual([
      ["B", 0.5, area],
      ["C", 0.5, area],
    ]);
    expect(by("addresses", both.slice(0, 2))).toEqual(by("area"));
    expect(by("area", both.slice(2))).toEqual(by("addresses"));
    expect(by("area", [...both, ["A", "C", "2020-01-01"]])).toEqual([["C", 1, whole]]);
  });

  it("of shares that are a little less than one leaves nothing behind; more than one are made one", () => {
    const thirds = (share: number): Move[] =>
      ["B", "C", "D"].map((to) => ["A", to, "2020-01-01", share, "addresses"] as const);
    const shares = (share: number) => fates(["A"], ["A", "B", "C", "D"], thirds(share))["A"];
    expect(shares(0.3331)).toEqual(["B", "C", "D"].map((to) => [to, 0.3331, addresses]));
    expect(shares(0.5)?.map(([, share]) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it("is not known where the data do not say where all of it went, and none without a successor", () => {
    expect(fates(["A", "C"], ["B", "C"], [["A", "B", "2020-01-01", 0.4, "addresses"]])).toEqual({
      A: [["B", NaN, addresses]],
      C: [["C", 1, whole]],
    });
    const away: Move[] = [
      ["A", "B", "2020-01-01", 0.5, "addresses"],
      ["A", "Z", "2020-01-01", 0.5, "addresses"],
    ];
    expect(fates(["A"], ["B"], away)).toEqual({ A: [["B", NaN, addresses]] });
    expect(fates(["A"], ["B"], [])).toEqual({ A: [] });
  });

  it("to the same division is itself; back in time there is none", () => {
    const geography = geographyOf(AREAS);
    const same = fatesBetween(geography, "gemeente", GM_2021, GM_2021, "addresses");
    expect([...same]).toEqual(["A", "B", "D", "E"].map((code) => [code, [{ to: code, share: 1, sureness: whole }]]));
    expect(fatesBetween(geography, "gemeente", GM_2021, GM_2019, "addresses").size).toBe(0);
  });

  it("goes by area for surfaces only", () => {
    const made = (kind: "amount" | "count", nl: string) => splitBy(indicator("x", { kind, unit: { nl, en: "" } }));
    for (const unit of ["km²", "ha", "hectare", "hectares", "vierkante kilometer"]) {
      expect(made("amount", unit)).toBe("area");
      expect(made("count", unit)).toBe("addresses");
    }
    for (const unit of ["euro", "ha bos", "euro per ha"]) expect(made("amount", unit)).toBe("addresses");
    expect(splitBy(undefined)).toBe("addresses");
  });
});

describe("the same land", () => {
  const day = (date: string) => dayOfDate(date) ?? NaN;
  const older: PartsOf = { division: GM_2019, day: day("2020-01-01") };
  const newer: PartsOf = { division: GM_2021, day: day("2021-01-01") };
  const merged = AREAS.successions;
  const land = (code: string, successions: readonly Succession[], one = older, other = newer) => {
    const level = code === "NL01" ? "land" : "provincie";
    return sameLand(geographyOf({ ...AREAS, successions }), code, level, "gemeente", one, other);
  };
  const north = { first: ["A", "B", "C"], second: ["A", "B"] };

  it("is a region in which nothing moved in or out, its parts in the order of the question", () => {
    expect(land("P1", merged)).toEqual(north);
    expect(land("P1", merged, newer, older)).toEqual({ first: north.second, second: north.first });
    expect(land("P2", merged)).toEqual({ first: ["D", "E"], second: ["D", "E"] });
    expect(land("P2", merged, newer, newer)).toEqual({ first: ["D", "E"], second: ["D", "E"] });
  });

  it("is no region from or to which a part moved, or of which a part went nobody knows where", () => {
    const out = moves(["C", "B", "2021-01-01", 0.5, "area"], ["C", "D", "2021-01-01", 0.5, "area"]);
    expect([land("P1", out), land("P2", out)]).toEqual([undefined, undefined]);
    expect([land("P1", out, newer, older), land("P2", out, newer, older)]).toEqual([undefined, undefined]);
    expect([land("P1", []), land("P2", [])]).toEqual([undefined, { first: ["D", "E"], second: ["D", "E"] }]);
    expect(land("P1", moves(["C", "B", "2021-01-01", 0.4, "area"]))).toBeUndefined();
    const oneOf = moves(["C", "B", "2021-01-01", 0.5, "area"], ["C", "Z", "2021-01-01", 0.5, "area"]);
    expect(land("P1", oneOf)).toBeUndefined();
  });

  it("is always the country, and never an area of which the parts are not known", () => {
    const all = ["A", "B", "C", "D", "E"];
    expect(land("NL01", [])).toEqual({ first: all, second: all.filter((code) => code !== "C") });
    expect(land("P9", merged)).toBeUndefined();
    const unknown = { division: undefined, day: 0 };
    expect(land("NL01", merged, older, { ...newer, division: undefined })).toBeUndefined();
    expect(land("NL01", merged, { ...older, division: undefined })).toBeUndefined();
    expect(land("P1", merged, older, unknown)).toBeUndefined();
  });
});
