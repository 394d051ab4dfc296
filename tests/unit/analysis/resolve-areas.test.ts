import { describe, expect, it } from "vitest";
import { dayOfDate } from "../../../src/cube/period.ts";
import { resolveAreas } from "../../../src/analysis/resolve-areas.ts";
import type { AreaChoice } from "../../../src/analysis/query.ts";
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
