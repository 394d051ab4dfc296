import { describe, expect, it } from "vitest";
import { dayOfDate } from "../../../src/cube/period.ts";
import { resolveAreas } from "../../../src/analysis/resolve-areas.ts";
import { AREAS, GM_2021, query, rule } from "./fixtures.ts";

const group = { id: "g", name: { nl: "G", en: "G" }, kind: "set", level: "gemeente", division: "gm-2021" } as const;

describe("a ready group of which the members are known for some years", () => {
  const holes = {
    ...AREAS,
    groups: [
      { ...group, from: "2019-01-01", to: "2019-12-31", codes: ["A"] },
      { ...group, from: "2024-01-01", to: null, known: "2024-12-31", codes: ["D"] },
    ],
  };
  const found = (...dates: string[]) => {
    const asked = query({ areas: [rule({ kind: "group", group: "g" })] });
    const moments = dates.map((date) => ({ division: GM_2021, day: dayOfDate(date) ?? NaN }));
    const { areas: rows, notes } = resolveAreas(asked, holes, { moments });
    const told = notes.map(({ message: { id, params = {} } }) => [id, params["year"], params["used"]]);
    return [rows.map(({ code }) => code), ...told];
  };

  it("is in a year between them that of before, which is said", () => {
    expect(found("2022-01-01")).toEqual([["A"], ["analysis.group-year", "2022", "2019"]]);
    expect(found("2019-06-01", "2022-01-01")).toEqual([["A"], ["analysis.group-year", "2022", "2019"]]);
  });

  it("is before and after them the nearest, which is said", () => {
    expect(found("2018-01-01")).toEqual([["A"], ["analysis.group-year", "2018", "2019"]]);
    expect(found("2025-01-01")).toEqual([["D"], ["analysis.group-year", "2025", "2024"]]);
  });

  it("needs no word in those years", () => {
    expect(found("2019-12-31")).toEqual([["A"]]);
    expect(found("2024-01-01")).toEqual([["D"]]);
  });
});
