import { expect, it } from "vitest";
import { nameOf, pluralOf } from "../../../src/cube/area.ts";
import type { Areas } from "../../../src/cube/area.ts";
import { alphabetical, compareNames } from "../../../src/analysis/alphabet.ts";
import { groupCode, groupName } from "../../../src/analysis/area-names.ts";
import { geographyOf } from "../../../src/analysis/geography.ts";
import { nameOfCode } from "../../../src/analysis/notes-base.ts";
import type { AreaRule } from "../../../src/analysis/query.ts";
import { AREAS } from "./fixtures.ts";

/** What areas, levels and rows of several areas are called, in the link and on the screen, and how names stand in order. */

const WORLD: Areas = {
  ...AREAS,
  areas: {
    ...AREAS.areas,
    A: { code: "A", level: "gemeente", name: "'s-Gravenhage", english: "The Hague" },
  },
};

it("an area has its English name, where it has one", () => {
  expect(["A", "B"].map((code) => WORLD.areas[code]).map((area) => area && nameOf(area))).toEqual([
    { nl: "'s-Gravenhage", en: "The Hague" },
    { nl: "Plaats B", en: "Plaats B" },
  ]);
});

it("a level has its plural; one that is not known its id", () => {
  expect(pluralOf(WORLD, "gemeente")).toEqual({ nl: "gemeenten", en: "municipalities" });
  expect(pluralOf(WORLD, "streek")).toEqual({ nl: "streek", en: "streek" });
});

it("a code in a sentence is an area, else a level, else itself", () => {
  const name = (code: string) => nameOfCode(geographyOf(WORLD), code);
  expect(["B", "provincie", "Q"].map(name)).toEqual([
    ...[{ nl: "Plaats B", en: "Plaats B" }, { nl: "provincie", en: "provincie" }, "Q"],
  ]);
});

it.each<[AreaRule, string, string, string]>([
  [{ kind: "codes", codes: ["A", "B"] }, "A+B", "'s-Gravenhage + Plaats B", "The Hague + Plaats B"],
  [{ kind: "codes", codes: ["D"] }, "D", "Plaats D", "Plaats D"],
  [{ kind: "codes", codes: ["B", "Q", "X"] }, "B+Q+X", "Plaats B + Q + X", "Plaats B + Q + X"],
  [{ kind: "all" }, "all", "Alle gemeenten", "All municipalities"],
  [{ kind: "in", parent: "P1" }, "in:P1", "Gemeenten in Noord", "Municipalities in Noord"],
  [{ kind: "in", parent: "P9" }, "in:P9", "Gemeenten in P9", "Municipalities in P9"],
  [{ kind: "group", group: "g2" }, "group:g2", "G2", "G2"],
  [{ kind: "group", group: "g9" }, "group:g9", "g9", "g9"],
  [{ kind: "parents", level: "provincie" }, "parents:provincie", "Provincies", "Provincies"],
  [{ kind: "neighbours", of: "A" }, "neighbours:A", "Buurgemeenten van 's-Gravenhage", "Neighbours of The Hague"],
  [
    ...([{ kind: "similar", of: "A" } as const, "similar:A"] as const),
    "Vergelijkbare gemeenten met 's-Gravenhage",
    "Municipalities similar to The Hague",
  ],
  [
    ...([
      { kind: "similar", of: "A", count: 4, on: ["homes", "population"] } as const,
      "similar:A.4.homes.population",
    ] as const),
    "Vergelijkbare gemeenten met 's-Gravenhage",
    "Municipalities similar to The Hague",
  ],
])("the row of %o is %s, %s", (rule, code, nl, en) => {
  expect(groupCode(rule)).toBe(code);
  expect(groupName(rule, WORLD, "gemeente")).toEqual({ nl, en });
});

it("names stand as in a Dutch list: without the article before them, numbers by their size", () => {
  const sorted = ["Haren", "'s-Gravenhage", "’t Zandt", "Buurt 10", "'s Heerenbroek", "Buurt 2", "'et Oude", "Élan"];
  expect(sorted.sort(compareNames)).toEqual([
    ...["Buurt 2", "Buurt 10", "Élan", "'s-Gravenhage", "Haren", "'s Heerenbroek", "'et Oude", "’t Zandt"],
  ]);
  expect(compareNames("Aan 't Water", "Aan Bos")).toBeLessThan(0);
  expect(compareNames("'t Zandt", "Zandt")).toBe(0);
});

it("codes stand in the order of their names, equal names by code, and what is no area last", () => {
  const names = { A: "Zwolle", B: "'s-Gravenhage", D: "'t Goy", E: "Goy", C: "Goy" };
  const areas = Object.fromEntries(
    [...Object.entries(names), ["Y", "Assen"]].map(([code = "", name = ""]) => [
      code,
      { code, level: "gemeente", name },
    ]),
  );
  const province = { code: "P", level: "provincie", name: "Zeeland" };
  const geography = geographyOf({ ...AREAS, areas: { ...areas, P: province } });
  expect(alphabetical(["Q", "A", "E", "D", "C", "B"], geography)).toEqual(["C", "D", "E", "B", "A", "Q"]);
  expect(alphabetical(["A", "P", "Y"], geography)).toEqual(["P", "Y", "A"]);
});
