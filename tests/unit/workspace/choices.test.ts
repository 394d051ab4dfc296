import { describe, expect, it } from "vitest";
import type { Calculation } from "../../../src/analysis/query.ts";
import { setAreas } from "../../../src/workspace/actions.ts";
import { activeTab, EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { keepAreas, setFilter } from "../../../src/workspace/filterActions.ts";
import { isGroupName, removeGroup, saveGroup, toggleGroupRow } from "../../../src/workspace/groupActions.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../src/workspace/link/encode.ts";
import { duplicateTab } from "../../../src/workspace/tabs.ts";
import { addSeriesBeside, removeSeries, setSeriesCalculations } from "../../../src/workspace/seriesActions.ts";

const open = (link: string) => decodeLink(link).workspace ?? EMPTY_WORKSPACE;
const growth: Calculation = { kind: "change", of: "growth", against: "previous" };

describe("one series among several of the same indicator", () => {
  it("has calculations of its own, is shown beside itself and taken away alone", () => {
    const beside = addSeriesBeside(open("indicators=crimes,population&order=value.2.1"), 0, [growth]);
    expect(encodeLink(beside)).toBe("indicators=crimes,crimes~growth.previous,population&order=value.3.1");
    expect(encodeLink(removeSeries(beside, 1))).toBe("indicators=crimes,population&order=value.2.1");
    expect(encodeLink(removeSeries(beside, 2))).toBe("indicators=crimes,crimes~growth.previous");
    expect(encodeLink(setSeriesCalculations(beside, 1, []))).toBe(
      "indicators=crimes,crimes,population&order=value.3.1",
    );
  });
});

describe("the filter", () => {
  it("is kept in the query and leaves no trace when it is empty", () => {
    const before = open("indicators=crimes");
    const filtered = setFilter(before, [{ kind: "rank", first: "low", n: 10, series: 0, slot: 0 }]);
    expect(encodeLink(filtered)).toBe("indicators=crimes&filter=bottom.10.1.1");
    expect(activeTab(setFilter(filtered, [])).query).toEqual(activeTab(before).query);
    expect(setFilter(before, [])).toBe(before);
  });

  it("makes what is left the selection", () => {
    const filtered = setFilter(open("indicators=crimes&compare=NL01"), [{ kind: "in", parent: "PV26" }]);
    expect(encodeLink(keepAreas(filtered, ["GM0344", "GM0307"]))).toContain("areas=GM0344,GM0307&compare=NL01");
    expect(keepAreas(filtered, [])).toBe(filtered);
  });
});

describe("own groups", () => {
  const codes = ["GM0344", "GM0307"];
  const made = saveGroup(open("indicators=crimes"), "Mijn groep", codes);

  it("are a row with their name, beside what was selected, and go with it when they are forgotten", () => {
    const shown = toggleGroupRow(made, "Mijn groep", codes, "selected");
    expect(activeTab(shown).query.areas.at(-1)).toEqual({
      rule: { kind: "codes", codes },
      role: "selected",
      show: "together",
      name: "Mijn groep",
    });
    expect(activeTab(setAreas(shown, [{ kind: "all" }])).query.areas).toHaveLength(2);
    expect(activeTab(toggleGroupRow(shown, "Mijn groep", codes, "selected")).query.areas).toHaveLength(1);
    expect(activeTab(removeGroup(shown, "Mijn groep")).query.areas).toHaveLength(1);
    expect(removeGroup(shown, "Mijn groep").groups).toEqual({});
  });

  it("are changed and forgotten in every tab that shows them", () => {
    const twice = duplicateTab(toggleGroupRow(made, "Mijn groep", codes, "selected"), made.active);
    const changed = saveGroup(twice, "Andere naam", ["GM0344"], "Mijn groep");
    const rows = changed.tabs.map(({ query }) => query.areas.find(({ name }) => name !== undefined));
    expect(rows.map((row) => [row?.name, row?.rule])).toEqual(
      Array.from({ length: 2 }, () => ["Andere naam", { kind: "codes", codes: ["GM0344"] }]),
    );
    expect(removeGroup(changed, "Andere naam").tabs.map(({ query }) => query.areas.length)).toEqual([1, 1]);
  });

  it("take no name that means something to every object, and no empty one", () => {
    expect(["", "__proto__", "constructor"].filter(isGroupName)).toEqual([]);
    expect(saveGroup(made, "", codes)).toBe(made);
  });

  it("are no step when they are what they were", () => {
    const shown = toggleGroupRow(made, "Mijn groep", codes, "selected");
    expect(saveGroup(shown, "Mijn groep", codes)).toBe(shown);
    expect(saveGroup(shown, "Mijn groep", codes.slice(1))).not.toBe(shown);
  });
});
