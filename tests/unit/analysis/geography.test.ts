import { describe, expect, it } from "vitest";
import type { Areas, Membership } from "../../../src/cube/area.ts";
import { dayOfDate } from "../../../src/cube/period.ts";
import {
  codesOf,
  divisionOfFigures,
  divisionOn,
  geographyOf,
  placeOf,
  rankOf,
  unionOfCodes,
} from "../../../src/analysis/geography.ts";
import { childrenByParent, childrenOf, parentsIn } from "../../../src/analysis/membership.ts";
import { AREAS, GM_2019, GM_2021 } from "./fixtures.ts";

/** Which lists of areas hold on a day, who lies in whom, and what is not known and therefore not guessed. */

const day = (date: string) => dayOfDate(date) ?? NaN;
/** The same country with its lists in another order: they are found by their days. */
const SHUFFLED: Areas = {
  ...AREAS,
  divisions: [GM_2021, GM_2019],
  memberships: AREAS.memberships.toReversed(),
};

describe("the division of a day", () => {
  const on = (date: string, level = "gemeente", world = SHUFFLED) =>
    divisionOn(geographyOf(world), level, day(date))?.id;

  it("is the last one that had begun, whatever the order of the lists", () => {
    expect(["2018-12-31", "2019-01-01", "2020-12-31", "2021-01-01", "2040-01-01"].map((date) => on(date))).toEqual([
      ...[undefined, "gm-2019", "gm-2019", "gm-2021", "gm-2021"],
    ]);
  });

  it("lists the level asked for", () => {
    expect([on("2020-01-01", "buurt"), on("2021-01-01", "buurt"), on("2021-01-01", "wijk")]).toEqual([
      ...[undefined, "gm-2021", undefined],
    ]);
  });

  it("is for figures the fixed one they are on, else that of the day", () => {
    const geography = geographyOf(SHUFFLED);
    const of = (division: string, date: string) => divisionOfFigures(geography, division, "gemeente", day(date))?.id;
    expect(of("per-period", "2020-05-05")).toBe("gm-2019");
    expect(of("gm-2021", "2020-05-05")).toBe("gm-2021");
    expect(of("gm-1999", "2022-05-05")).toBe("gm-2021");
  });
});

it("a level has its rank, one that is not known is the smallest; what is no place is found by nobody", () => {
  const geography = geographyOf(AREAS);
  expect(["land", "buurt", "streek"].map((level) => rankOf(geography, level))).toEqual([0, 7, Infinity]);
  expect(["A", "X", "Q", "toString"].map((code) => placeOf(AREAS, code)?.name)).toEqual([
    ...["Plaats A", undefined, undefined, undefined],
  ]);
  expect(geographyOf(AREAS)).toBe(geography);
});

describe("the codes of a level", () => {
  const listed: Areas = { ...AREAS, divisions: [{ ...GM_2019, levels: { gemeente: ["E", "X", "A"] } }] };

  it("stand in the order of the list, without what is no place", () => {
    expect(codesOf(geographyOf(listed), "gemeente", listed.divisions[0])).toEqual(["E", "A"]);
  });

  it("are all areas of the level where there is no list", () => {
    const geography = geographyOf(listed);
    expect(codesOf(geography, "gemeente", undefined)).toEqual(["A", "B", "C", "D", "E"]);
    expect(codesOf(geography, "buurt", listed.divisions[0])).toEqual(["A1", "A2", "B1"]);
    expect(codesOf(geography, "provincie", undefined)).toEqual(["P1", "P2"]);
  });

  it("of several divisions stand there once, and of one as that has them", () => {
    const geography = geographyOf(AREAS);
    const two = unionOfCodes(geography, "gemeente", [GM_2021, GM_2019, GM_2021]);
    expect(two).toEqual(["A", "B", "D", "E", "C"]);
    expect(unionOfCodes(geography, "gemeente", [GM_2021, GM_2019])).toBe(two);
    expect(unionOfCodes(geography, "provincie", [GM_2021, GM_2019])).toEqual(["P1", "P2"]);
    expect(unionOfCodes(geography, "gemeente", [GM_2021, GM_2021])).toBe(codesOf(geography, "gemeente", GM_2021));
    expect(unionOfCodes(geography, "gemeente", [GM_2021, undefined])).toEqual(["A", "B", "D", "E", "C"]);
    expect(unionOfCodes(geography, "gemeente", [])).toEqual([]);
  });
});

describe("the larger area in which an area lies", () => {
  const parents = (child: string, parent: string, division = GM_2021, date = "2022-01-01", world = SHUFFLED) =>
    parentsIn(geographyOf(world), child, parent, division, day(date));
  const of = (found: ReturnType<typeof parents>, ...codes: string[]) => found && codes.map((code) => found.of(code));

  it("is the country for all, and not known where there is none", () => {
    expect(of(parents("buurt", "land"), "A1", "Q")).toEqual(["NL01", "NL01"]);
    const rest = Object.fromEntries(Object.entries(AREAS.areas).filter(([code]) => code !== "NL01"));
    expect(parents("gemeente", "land", GM_2021, "2022-01-01", { ...AREAS, areas: rest })).toBeUndefined();
  });

  it("is that of the membership of the division of the figures, on their day", () => {
    expect(of(parents("gemeente", "provincie"), "C", "D", "toString")).toEqual(["P1", "P2", undefined]);
    expect(parents("gemeente", "provincie")?.assumedSince).toBeUndefined();
    expect(parents("gemeente", "buurt")).toBeUndefined();
    expect(parents("provincie", "gemeente")).toBeUndefined();
    expect(parentsIn(geographyOf(AREAS), "gemeente", "provincie", undefined, day("2022-01-01"))).toBeUndefined();
  });

  it("is assumed unchanged after the last day for which the source says so, and that is told", () => {
    const since = (date: string) => parents("gemeente", "provincie", GM_2021, date)?.assumedSince;
    expect(["2023-12-31", "2024-01-01"].map(since)).toEqual([undefined, "2023-12-31"]);
  });

  it("is for figures on one fixed division the last known of it, also outside its days", () => {
    expect(of(parents("gemeente", "provincie", GM_2019, "2022-01-01"), "A", "E")).toEqual(["P1", "P2"]);
    expect(of(parents("gemeente", "provincie", GM_2021, "2010-01-01"), "A", "E")).toEqual(["P1", "P2"]);
  });

  it("follows the membership of the day where a division has several, and is not guessed between them", () => {
    const from = (first: string, to: string | null, parent: string): Membership => ({
      ...{ division: "gm-2021", child: "gemeente", parent: "provincie", from: first, to, parents: { A: parent } },
    });
    const world = {
      ...AREAS,
      memberships: [from("2023-01-01", "2023-12-31", "P2"), from("2022-01-01", "2022-06-30", "P1")],
    };
    const at = (date: string, division = GM_2021) => of(parents("gemeente", "provincie", division, date, world), "A");
    expect(["2022-01-01", "2022-06-30", "2023-01-01", "2023-12-31"].map((date) => at(date))).toEqual([
      ...[["P1"], ["P1"], ["P2"], ["P2"]],
    ]);
    expect(["2021-01-01", "2021-12-31", "2022-07-01", "2024-01-01"].map((date) => at(date))).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ]);
    expect(at("2020-12-31")).toEqual(["P2"]);
    expect(at("2022-01-01", GM_2019)).toBeUndefined();
    const first = parents("gemeente", "provincie", GM_2021, "2022-01-01", world);
    expect(first?.key).not.toBe(parents("gemeente", "provincie", GM_2021, "2023-01-01", world)?.key);
  });

  it("is for a neighbourhood the municipality that it names, and above that where this one lies", () => {
    expect(of(parents("buurt", "gemeente"), "A2", "B1", "A", "Q")).toEqual(["A", "B", undefined, undefined]);
    expect(of(parents("buurt", "provincie"), "A1", "B1", "D", "Q")).toEqual(["P1", "P1", undefined, undefined]);
    expect(parents("buurt", "provincie", GM_2021, "2024-01-01")?.assumedSince).toBe("2023-12-31");
    expect(parents("buurt", "streek")).toBeUndefined();
    expect(parents("buurt", "provincie", GM_2021, "2022-01-01", { ...AREAS, memberships: [] })).toBeUndefined();
  });

  it("of several that a neighbourhood names is the one of the level asked", () => {
    const within = (code: string, ...names: string[]) => ({ code, level: "buurt", name: code, within: names });
    const areas = {
      ...AREAS.areas,
      W1: { code: "W1", level: "wijk", name: "W1", within: ["D"] },
      A1: within("A1", "W1", "D"),
      A2: within("A2", "W1", "E"),
    };
    const world = { ...AREAS, areas };
    expect(of(parents("buurt", "wijk", GM_2021, "2022-01-01", world), "A1", "A2")).toEqual(["W1", "W1"]);
    expect(of(parents("buurt", "gemeente", GM_2021, "2022-01-01", world), "A1", "A2")).toEqual(["D", "E"]);
    expect(of(parents("buurt", "provincie", GM_2021, "2022-01-01", world), "A1", "B1")).toEqual(["P2", undefined]);
  });
});

describe("the areas within a larger one", () => {
  const geography = geographyOf(SHUFFLED);
  const now = day("2022-01-01");

  it("are those of the list that lie in it; none where nothing does, nothing where it is not known", () => {
    expect(childrenOf(geography, "P1", "gemeente", GM_2021, now)).toEqual(["A", "B"]);
    expect(childrenOf(geography, "P1", "gemeente", GM_2019, day("2020-01-01"))).toEqual(["A", "B", "C"]);
    expect(childrenOf(geography, "B", "buurt", GM_2021, now)).toEqual(["B1"]);
    expect(childrenOf(geography, "E", "buurt", GM_2021, now)).toEqual([]);
    expect(childrenOf(geography, "Q", "gemeente", GM_2021, now)).toBeUndefined();
    expect(childrenOf(geography, "A", "provincie", GM_2021, now)).toBeUndefined();
  });

  it("of all at once leave out what lies nowhere, and stand in the order of the list", () => {
    const lists = childrenByParent(geography, "gemeente", "buurt", GM_2021, now);
    expect(lists && [...lists]).toEqual([
      ["A", ["A1", "A2"]],
      ["B", ["B1"]],
    ]);
    expect(childrenByParent(geography, "gemeente", "buurt", GM_2021, day("2023-01-01"))).toBe(lists);
    const lost = { ...AREAS, memberships: AREAS.memberships.map((each) => ({ ...each, parents: { D: "P2" } })) };
    const some = childrenByParent(geographyOf(lost), "provincie", "gemeente", GM_2021, now);
    expect(some && [...some]).toEqual([["P2", ["D"]]]);
    expect(childrenByParent(geography, "wijk", "gemeente", GM_2021, now)).toBeUndefined();
  });
});
