import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/i18n/createWords.ts";
import {
  groupsOf,
  onlySelected,
  parentLevels,
  presentAreas,
  withCode,
  withRule,
} from "../../../src/pickers/areas/areaLists.ts";
import type { AreaRule } from "../../../src/analysis/query.ts";
import { setAreas } from "../../../src/workspace/actions.ts";
import { activeTab, EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { AREAS } from "../workspace/samples.ts";

const words = createWords("nl");
const having = (...rules: AreaRule[]) => activeTab(setAreas(EMPTY_WORKSPACE, rules)).query;
const codes = (...list: string[]): AreaRule => ({ kind: "codes", codes: list });
const UTRECHT: AreaRule = { kind: "in", parent: "PV26" };

describe("ticking areas", () => {
  it("gives way from all to the first choice and back", () => {
    expect(withCode(having({ kind: "all" }), "GM0344")).toEqual([codes("GM0344")]);
    expect(withCode(having(codes("GM0344")), "GM0344")).toEqual([{ kind: "all" }]);
    expect(withRule(having(UTRECHT), UTRECHT)).toEqual([{ kind: "all" }]);
    expect(withRule(having(UTRECHT, codes("GM0363")), { kind: "all" })).toEqual([{ kind: "all" }]);
  });

  it("keeps what else was chosen", () => {
    expect(withCode(having(UTRECHT, codes("GM0363")), "GM0855")).toEqual([UTRECHT, codes("GM0363", "GM0855")]);
    expect(withRule(having(codes("GM0363")), UTRECHT)).toEqual([UTRECHT, codes("GM0363")]);
  });

  it("knows when there is one area to start from", () => {
    expect(onlySelected(having(codes("GM0363")).areas)).toBe("GM0363");
    expect(onlySelected(having(codes("GM0363", "GM0344")).areas)).toBeUndefined();
    expect(onlySelected(having(UTRECHT).areas)).toBeUndefined();
  });
});

describe("lists of areas", () => {
  it("hold the areas of today in the order of their names", () => {
    expect(presentAreas(AREAS, "gemeente", words).map(({ name }) => name)).not.toContain("Weesp");
    expect(presentAreas(AREAS, "provincie", words).map(({ name }) => name)).toEqual([
      "Fryslân",
      "Noord-Brabant",
      "Noord-Holland",
      "Utrecht",
    ]);
  });

  it("know which larger areas have known parts", () => {
    expect(parentLevels(AREAS, "gemeente")).toEqual(["provincie"]);
    expect(parentLevels(AREAS, "buurt")).toEqual(["gemeente"]);
    expect(parentLevels(AREAS, "land")).toEqual([]);
  });

  it("name a group once, as it is now", () => {
    const [g4] = AREAS.groups;
    if (!g4) throw new Error("no sample");
    const older = { ...g4, from: "2019-01-01", to: "2022-12-31", codes: [] };
    expect(groupsOf({ ...AREAS, groups: [older, g4, older] }, "gemeente")).toEqual([g4]);
    expect(groupsOf(AREAS, "wijk")).toEqual([]);
  });
});
