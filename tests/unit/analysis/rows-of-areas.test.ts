import { describe, expect, it } from "vitest";
import { dayOfDate } from "../../../src/cube/period.ts";
import type { Areas } from "../../../src/cube/area.ts";
import { geographyOf } from "../../../src/analysis/geography.ts";
import type { AreaChoice } from "../../../src/analysis/query.ts";
import type { Moment } from "../../../src/analysis/resolve-areas.ts";
import { parentNames, resolveAreas } from "../../../src/analysis/resolve-areas.ts";
import { AREAS, GM_2019, GM_2021, areas, query, rule } from "./fixtures.ts";

const day = (date: string) => dayOfDate(date) ?? 0;
const THEN = { division: GM_2019, day: day("2020-01-01") };
const NOW = { division: GM_2021, day: day("2022-01-01") };

/** What is said of a question about this rule: the id of each note and its words. */
function said(choice: AreaChoice, world: Areas = AREAS, moments: readonly Moment[] = [NOW]) {
  const { notes } = resolveAreas(query({ areas: [choice] }), world, { moments });
  return notes.map(({ severity, message }) => [severity, message.id, message.params]);
}

describe("a row of several areas", () => {
  const own = (listed: readonly string[], name?: string): AreaChoice => ({
    ...rule({ kind: "codes", codes: listed }, "selected", "together"),
    ...(name !== undefined && { name }),
  });

  it("is called what a person calls it, else by its areas", () => {
    const named = (choice: AreaChoice) =>
      resolveAreas(query({ areas: [choice] }), AREAS, { moments: [NOW] }).areas[0]?.name;
    expect(named(own(["A", "B"], "Mijn regio"))).toEqual({ nl: "Mijn regio", en: "Mijn regio" });
    expect(named(own(["A", "B"]))).toEqual({ nl: "Plaats A + Plaats B", en: "Plaats A + Plaats B" });
  });

  it("is none when it has no areas", () => {
    expect(resolveAreas(query({ areas: [own([])] }), AREAS, { moments: [NOW] }).areas).toEqual([]);
  });

  it("is of the level of its areas", () => {
    const [row] = resolveAreas(query({ areas: [own(["A1", "A2"])] }), AREAS, { moments: [NOW] }).areas;
    expect(row?.level).toBe("buurt");
  });

  it("names its members that are not in the division of the figures, once, with the year", () => {
    const absent = [
      "caution",
      "analysis.group-absent",
      { group: { nl: "Mijn", en: "Mijn" }, areas: expect.anything() as unknown, year: "2022" },
    ];
    expect(said(own(["A", "C"], "Mijn"))).toEqual([absent]);
    expect(said(own(["A", "C"], "Mijn"), AREAS, [THEN])).toEqual([]);
    expect(said(own(["A", "C"], "Mijn"), AREAS, [THEN, NOW])).toEqual([absent]);
    const [note] = resolveAreas(query({ areas: [own(["C", "A"], "Mijn")] }), AREAS, { moments: [NOW] }).notes;
    expect(JSON.stringify(note?.message.params?.["areas"])).toContain("Plaats C");
    expect(JSON.stringify(note?.message.params?.["areas"])).not.toContain("Plaats A");
  });

  it("is said of each group that has such members, with its own name", () => {
    const { notes } = resolveAreas(query({ areas: [own(["A", "C"], "Een"), own(["C", "D"], "Twee")] }), AREAS, {
      moments: [NOW],
    });
    expect(notes.map(({ message }) => message.params?.["group"])).toEqual(
      ["Een", "Twee"].map((name) => ({ nl: name, en: name })),
    );
  });

  it("says nothing of members whose level no division lists, nor of a rule that is looked up anew", () => {
    expect(said(own(["A", "B"]), AREAS, [{ ...NOW, division: { ...GM_2021, levels: {} } }])).toEqual([]);
    expect(said(own(["A", "B"]), { ...AREAS, divisions: [] }, [])).toEqual([]);
    expect(said(rule({ kind: "group", group: "g2" }, "selected", "together"))).toEqual([]);
    const listsNot = { ...NOW, division: { ...GM_2021, levels: { gemeente: ["B"] } } };
    expect(said(rule({ kind: "group", group: "g2" }, "selected", "together"), AREAS, [listsNot])).toEqual([]);
  });

  it("has the distance of every part when it is found by likeness, and a row by itself its own", () => {
    const similar = new Map([["similar:A", { codes: ["E", "B"], distances: [0.5, 2] }]]);
    const like = (show: AreaChoice["show"]) =>
      resolveAreas(query({ areas: [rule({ kind: "similar", of: "A" }, "selected", show), areas("D")] }), AREAS, {
        moments: [NOW],
        similar,
      }).areas.map(({ code, parts, distances }) => ({ code, parts, distances }));
    expect(like("together")[0]).toEqual({ code: "similar:A", parts: ["E", "B"], distances: [0.5, 2] });
    expect(like("each").at(-1)).toEqual({ code: "D", parts: undefined, distances: undefined });
  });
});

describe("the larger area that rows are ordered by", () => {
  const byProvince = { order: { by: "parent", level: "provincie", descending: false } } as const;
  const row = (code: string, level = "gemeente") =>
    ({ code, level, name: { nl: code, en: code }, role: "selected" }) as const;

  it("is named, of the first moment that knows it", () => {
    const name = parentNames(byProvince, [NOW, THEN], geographyOf(AREAS));
    expect([name(row("A")), name(row("E")), name(row("C"))]).toEqual(["Noord", "Zuid", "Noord"]);
    expect(parentNames(byProvince, [{ ...NOW, day: day("2010-01-01") }, THEN], geographyOf(AREAS))(row("A"))).toBe(
      "Noord",
    );
  });

  it("is that of a later moment where the first has no division", () => {
    const name = parentNames(byProvince, [{ ...NOW, division: undefined }, NOW], geographyOf(AREAS));
    expect([name(row("A")), name(row("D"))]).toEqual(["Noord", "Zuid"]);
  });

  it("is none where membership is not known, nor for another order", () => {
    expect(parentNames(byProvince, [NOW], geographyOf({ ...AREAS, memberships: [] }))(row("A"))).toBeUndefined();
    const gone = { ...AREAS, areas: Object.fromEntries(Object.entries(AREAS.areas).filter(([code]) => code !== "P1")) };
    expect(parentNames(byProvince, [NOW], geographyOf(gone))(row("A"))).toBeUndefined();
    expect(parentNames({ order: { by: "given" } }, [NOW], geographyOf(AREAS))(row("A"))).toBeUndefined();
  });
});
