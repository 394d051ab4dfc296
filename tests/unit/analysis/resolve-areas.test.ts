import { describe, expect, it } from "vitest";
import { dayOfDate } from "../../../src/cube/period.ts";
import type { Moment } from "../../../src/analysis/resolve-areas.ts";
import { resolveAreas } from "../../../src/analysis/resolve-areas.ts";
import type { AreaChoice, AreaRule } from "../../../src/analysis/query.ts";
import type { Areas } from "../../../src/cube/area.ts";
import { AREAS, GM_2019, GM_2021, areas, query, reference, rule } from "./fixtures.ts";

const day = (date: string) => dayOfDate(date) ?? 0;
const THEN = { division: GM_2019, day: day("2020-01-01") };
const NOW = { division: GM_2021, day: day("2022-01-01") };

function codes(choices: AreaChoice[], moments = [NOW], level = "gemeente") {
  return resolveAreas(query({ areas: choices, level }), AREAS, { moments }).areas.map((area) => area.code);
}

describe("resolveAreas", () => {
  it("lists all areas of the divisions shown, never rows that are no place", () => {
    expect(codes([rule({ kind: "all" })])).toEqual(["A", "B", "D", "E"]);
    expect(codes([rule({ kind: "all" })], [THEN, NOW])).toEqual(["A", "B", "C", "D", "E"]);
  });

  it("finds the areas within a larger one by the membership of that division", () => {
    expect(codes([rule({ kind: "in", parent: "P1" })], [THEN])).toEqual(["A", "B", "C"]);
    expect(codes([rule({ kind: "in", parent: "P1" })], [NOW])).toEqual(["A", "B"]);
    expect(codes([rule({ kind: "in", parent: "P1" })], [NOW], "buurt")).toEqual(["A1", "A2", "B1"]);
  });

  it("names the municipality of a neighbourhood, and of nothing larger", () => {
    const resolved = resolveAreas(query({ areas: [areas("A1", "A")], level: "buurt" }), AREAS, { moments: [NOW] });
    expect(resolved.areas.map(({ municipality }) => municipality?.nl)).toEqual([AREAS.areas["A"]?.name, undefined]);
  });

  it("does not guess membership that is not known, and says so", () => {
    const unknown = { ...AREAS, memberships: [] };
    const { areas: rows, notes } = resolveAreas(query({ areas: [rule({ kind: "in", parent: "P1" })] }), unknown, {
      moments: [NOW],
    });
    expect(rows).toEqual([]);
    expect(notes.map((note) => note.message.id)).toEqual(["analysis.membership-unknown"]);
  });

  it("knows groups, neighbours, similar areas and the parents of what is selected", () => {
    expect(codes([rule({ kind: "group", group: "g2" })])).toEqual(["A", "D"]);
    expect(codes([rule({ kind: "neighbours", of: "A" })])).toEqual(["B", "D"]);
    expect(codes([areas("A", "D"), rule({ kind: "parents", level: "provincie" }, "reference")])).toEqual([
      "A",
      "D",
      "P1",
      "P2",
    ]);
    const similar = new Map([["similar:A", { codes: ["E", "B"], distances: [0.5, 2] }]]);
    const asked = query({ areas: [rule({ kind: "similar", of: "A" })] });
    const found = resolveAreas(asked, AREAS, { moments: [NOW], similar }).areas;
    expect(found.map((area) => [area.code, area.distances])).toEqual([
      ["E", [0.5]],
      ["B", [2]],
    ]);
  });

  it("puts references after what is selected, each code once, and names what it does not know", () => {
    const asked = query({ areas: [reference("NL01", "A"), areas("A", "GM9999", "X")] });
    const resolved = resolveAreas(asked, AREAS, { moments: [NOW] });
    expect(resolved.areas.map((area) => `${area.code} ${area.role}`)).toEqual(["A selected", "NL01 reference"]);
    expect(resolved.notes.map((note) => note.message.params?.["code"])).toEqual(["GM9999", "X"]);
  });

  it("makes one row of areas shown together", () => {
    const [row] = resolveAreas(
      query({ areas: [rule({ kind: "neighbours", of: "A" }, "reference", "together")] }),
      AREAS,
      { moments: [NOW] },
    ).areas;
    expect(row).toEqual({
      code: "neighbours:A",
      level: "gemeente",
      role: "reference",
      parts: ["B", "D"],
      name: { nl: "Buurgemeenten van Plaats A", en: "Neighbours of Plaats A" },
    });
  });
});

/** What is said of a question about this rule: the id of each note and its words. */
function said(choice: AreaChoice, world: Areas = AREAS, moments: readonly Moment[] = [NOW]) {
  const { notes } = resolveAreas(query({ areas: [choice] }), world, { moments });
  return notes.map(({ severity, message }) => [severity, message.id, message.params]);
}

describe("areas looked up in a world that changes", () => {
  it("takes the newest division that lists the level when no moment is shown", () => {
    const everything = query({ areas: [rule({ kind: "all" })] });
    for (const context of [{}, { moments: [] }])
      expect(resolveAreas(everything, AREAS, context).areas.map(({ code }) => code)).toEqual(["A", "B", "D", "E"]);
    const within = query({ areas: [rule({ kind: "in", parent: "P1" })] });
    expect(resolveAreas(within, AREAS).areas.map(({ code }) => code)).toEqual(["A", "B"]);
    const old = { ...AREAS, divisions: [GM_2019, { ...GM_2021, levels: { buurt: ["A1"] } }] };
    expect(resolveAreas(everything, old).areas.map(({ code }) => code)).toEqual(["A", "B", "C", "D", "E"]);
  });

  describe("a ready group", () => {
    const group = { id: "g", name: { nl: "G", en: "G" }, kind: "set", level: "gemeente", division: "gm-2021" } as const;
    const world = {
      ...AREAS,
      groups: [
        { ...group, from: "2018-01-01", to: "2019-12-31", codes: ["A"] },
        { ...group, from: "2020-01-01", to: "2020-12-31", codes: ["B"] },
        { ...group, from: "2021-01-01", to: null, codes: ["D", "E", "X", "GM9999"] },
      ],
    };
    const members = (...dates: string[]) =>
      resolveAreas(query({ areas: [rule({ kind: "group", group: "g" })] }), world, {
        moments: dates.map((date) => ({ division: GM_2021, day: day(date) })),
      }).areas.map(({ code }) => code);

    it("is that of the day shown, its first and its last day included", () => {
      expect(members("2019-06-01")).toEqual(["A"]);
      expect(members("2020-01-01")).toEqual(["B"]);
      expect(members("2020-12-31")).toEqual(["B"]);
      expect(members("2021-01-01")).toEqual(["D", "E"]);
    });

    it("is all that it was at the moments shown together", () => {
      expect(members("2019-06-01", "2022-01-01")).toEqual(["A", "D", "E"]);
    });

    it("is the first one before there was any", () => {
      expect(members("2010-01-01")).toEqual(["A"]);
    });

    it("leaves out what is no place", () => {
      expect(members("2024-01-01")).toEqual(["D", "E"]);
    });

    it("shown together has no parts that are no place", () => {
      const together = query({ areas: [rule({ kind: "group", group: "g" }, "selected", "together")] });
      expect(resolveAreas(together, world, { moments: [NOW] }).areas.map(({ parts }) => parts)).toEqual([["D", "E"]]);
    });

    it("that nobody knows is named", () => {
      expect(said(rule({ kind: "group", group: "g2" }))).toEqual([]);
      expect(said(rule({ kind: "group", group: "none" }))).toEqual([
        ["caution", "analysis.unknown-group", { id: "none" }],
      ]);
    });
  });

  describe("neighbours", () => {
    const world = {
      ...AREAS,
      neighbours: [
        { division: "gm-2019", level: "gemeente", of: { A: ["C"], C: ["A"] } },
        { division: "gm-2021", level: "gemeente", of: { A: ["B", "X"], D: ["E"] } },
      ],
    };
    const beside = (of: string, moments = [NOW]) =>
      resolveAreas(query({ areas: [rule({ kind: "neighbours", of })] }), world, { moments }).areas.map(
        ({ code }) => code,
      );

    it("are those in the division of the figures; of several the newest; never what is no place", () => {
      expect(beside("A", [THEN])).toEqual(["C"]);
      expect(beside("A", [THEN, NOW])).toEqual(["B"]);
    });

    it("shown together have no parts that are no place", () => {
      const together = query({ areas: [rule({ kind: "neighbours", of: "A" }, "selected", "together")] });
      expect(resolveAreas(together, world, { moments: [NOW] }).areas.map(({ parts }) => parts)).toEqual([["B"]]);
    });

    it("are those of the newest division that has the area where the division of the figures does not", () => {
      expect(beside("C")).toEqual(["A"]);
      expect(beside("A", [{ ...NOW, division: { ...GM_2021, id: "gm-2030" } }])).toEqual(["B"]);
    });

    it("that are not known are none, and that is said by name", () => {
      expect(beside("E")).toEqual([]);
      expect(said(rule({ kind: "neighbours", of: "E" }), world)).toEqual([
        ["caution", "analysis.neighbours-unknown", { name: { nl: "Plaats E", en: "Plaats E" } }],
      ]);
      expect(said(rule({ kind: "neighbours", of: "A" }), world)).toEqual([]);
    });
  });

  it.each<AreaRule>([
    { kind: "in", parent: "GM9999" },
    { kind: "neighbours", of: "GM9999" },
    { kind: "similar", of: "GM9999" },
  ])("finds nothing from a code that nobody knows, and names it: $kind", (unknown) => {
    expect(codes([rule(unknown)])).toEqual([]);
    expect(codes([rule(unknown, "selected", "together")])).toEqual([]);
    expect(said(rule(unknown))).toEqual([["caution", "analysis.unknown-area", { code: "GM9999" }]]);
  });

  it("has no similar areas before their figures are read", () => {
    expect(resolveAreas(query({ areas: [rule({ kind: "similar", of: "A" })] }), AREAS)).toEqual({
      areas: [],
      notes: [],
    });
  });

  it("has no similar areas of a rule that was not looked up, not as one row either", () => {
    const similar = new Map([["similar:A.3", { codes: ["E"], distances: [1] }]]);
    for (const show of ["each", "together"] as const) {
      const asked = query({ areas: [rule({ kind: "similar", of: "A" }, "selected", show)] });
      expect(resolveAreas(asked, AREAS, { moments: [NOW], similar })).toEqual({ areas: [], notes: [] });
    }
  });

  it("stands by Dutch name, without the article; what was listed keeps its order", () => {
    const names = { A: "Zeist", B: "'s-Gravenhage", D: "Gouda", E: "Hoorn" };
    const renamed = Object.entries(names).map(([code, name]) => [code, { code, level: "gemeente", name }] as const);
    const world = { ...AREAS, areas: { ...AREAS.areas, ...Object.fromEntries(renamed) } };
    const found = (choice: AreaChoice) =>
      resolveAreas(query({ areas: [choice] }), world, { moments: [NOW] }).areas.map(({ code }) => code);
    expect(found(rule({ kind: "all" }))).toEqual(["D", "B", "E", "A"]);
    expect(found(rule({ kind: "in", parent: "P1" }))).toEqual(["B", "A"]);
    expect(found(rule({ kind: "neighbours", of: "A" }))).toEqual(["D", "B"]);
    expect(found(areas("A", "E", "B"))).toEqual(["A", "E", "B"]);
  });

  it("says once per division that membership is not known", () => {
    const unknown = { ...AREAS, memberships: [] };
    const later = { ...NOW, day: day("2023-01-01") };
    expect(said(rule({ kind: "in", parent: "P1" }), unknown, [NOW, later])).toHaveLength(1);
    expect(said(rule({ kind: "in", parent: "P1" }), unknown, [THEN, NOW])).toHaveLength(2);
    const nowhere = { division: undefined, day: day("2022-01-01") };
    expect(said(rule({ kind: "in", parent: "P1" }), unknown, [nowhere])).toEqual([
      ["caution", "analysis.membership-unknown", { name: { nl: "Noord", en: "Noord" }, year: "2022" }],
    ]);
  });

  describe("parents", () => {
    const [then, now] = AREAS.memberships;
    if (!then || !now) throw new Error("no memberships");
    const moved = { ...now, parents: { A: "P1", B: "P1", D: "P2", E: "P1" } };
    const quarters = { ...now, child: "buurt", parents: { A1: "P2" } };
    const world = { ...AREAS, memberships: [then, moved, quarters] };
    const parentsOf = (code: string, moments: readonly Moment[]) => {
      const asked = query({ areas: [areas(code), rule({ kind: "parents", level: "provincie" }, "reference")] });
      const { areas: rows, notes } = resolveAreas(asked, world, { moments });
      return [rows.slice(1).map((row) => row.code), notes.length];
    };

    it("are those in the division of the figures, also of another day", () => {
      expect(parentsOf("E", [NOW])).toEqual([["P1"], 0]);
      expect(parentsOf("E", [{ ...THEN, day: NOW.day }])).toEqual([["P2"], 0]);
    });

    it("of an area of another level are those in the division of the day", () => {
      expect(parentsOf("A1", [{ ...THEN, day: NOW.day }])).toEqual([["P2"], 0]);
    });

    it("are none, and nothing to say, of an area that was gone by then", () => {
      expect(parentsOf("C", [NOW])).toEqual([[], 0]);
    });
  });

  it("says of which area and year the membership is not known, for parents and for what lies within", () => {
    const unknown = { ...AREAS, memberships: [] };
    const noted = (name: string) => [
      "caution",
      "analysis.membership-unknown",
      { name: { nl: name, en: name }, year: "2022" },
    ];
    expect(said(rule({ kind: "in", parent: "P1" }), unknown)).toEqual([noted("Noord")]);
    const asked = query({ areas: [areas("A"), rule({ kind: "parents", level: "provincie" }, "reference")] });
    const { areas: rows, notes } = resolveAreas(asked, unknown, { moments: [NOW] });
    expect(rows.map(({ code }) => code)).toEqual(["A"]);
    expect(notes.map(({ severity, message }) => [severity, message.id, message.params])).toEqual([noted("Plaats A")]);
  });

  it("takes parents of what is selected only: not of references, nor of parents", () => {
    const parents = rule({ kind: "parents", level: "provincie" });
    expect(codes([areas("A"), reference("D"), parents])).toEqual(["A", "P1", "D"]);
    expect(codes([parents])).toEqual([]);
  });

  it("knows parents of areas of another level than that of the question", () => {
    expect(codes([areas("A1"), rule({ kind: "parents", level: "provincie" }, "reference")])).toEqual(["A1", "P1"]);
    expect(codes([areas("C"), rule({ kind: "parents", level: "provincie" })], [THEN])).toEqual(["C", "P1"]);
    expect(codes([areas("C"), rule({ kind: "parents", level: "provincie" })], [NOW, THEN])).toEqual(["C", "P1"]);
  });
});
