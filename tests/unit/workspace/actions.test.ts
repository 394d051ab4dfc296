import * as v from "valibot";
import { describe, expect, it } from "vitest";
import * as act from "../../../src/workspace/actions.ts";
import { activeTab, EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../src/workspace/document.ts";
import { openIndicator, openQuestion } from "../../../src/workspace/openings.ts";
import { WorkspaceSchema } from "../../../src/workspace/schema.ts";
import { createWorkspaceStore } from "../../../src/workspace/store.ts";
import { ADMISSIONS, CRIMES, POPULATION } from "./samples.ts";

const query = (workspace: Workspace) => activeTab(workspace).query;
const two = act.addIndicator(act.addIndicator(EMPTY_WORKSPACE, { indicator: "a" }), { indicator: "b" });
const NL = { code: "NL01", level: "land" };
const UTRECHT = { code: "GM0344", level: "gemeente" };

describe("actions on a workspace", () => {
  it("add an indicator once and take it away again", () => {
    expect(query(two).series.map((series) => series.indicator)).toEqual(["a", "b"]);
    expect(act.addIndicator(two, { indicator: "a" })).toBe(two);
    expect(query(act.removeIndicator(two, { indicator: "a" })).series.map((s) => s.indicator)).toEqual(["b"]);
    expect(act.removeIndicator(two, { indicator: "a", source: "cbs" })).toBe(two);
  });

  it("keep an order by value on the series it was about", () => {
    const sorted = act.setOrder(two, { by: "value", series: 1, slot: 0, descending: true });
    expect(query(act.removeIndicator(sorted, { indicator: "a" })).order).toMatchObject({ by: "value", series: 0 });
    expect(query(act.removeIndicator(sorted, { indicator: "b" })).order).toEqual({ by: "given" });
  });

  it("set members of a dimension and bring back the total with an empty list", () => {
    const chosen = act.setMembers(two, { indicator: "a" }, "party", ["vvd", "d66"]);
    expect(query(chosen).series[0]?.members).toEqual({ party: ["vvd", "d66"] });
    expect(query(act.setMembers(chosen, { indicator: "a" }, "party", []))).toEqual(query(two));
  });

  it("replace selected areas and leave what is compared with", () => {
    const compared = act.toggleReference(two, { kind: "neighbours", of: "GM0344" });
    const chosen = act.setAreas(compared, [{ kind: "in", parent: "PV26" }]);
    expect(query(chosen).areas).toEqual([
      { rule: { kind: "in", parent: "PV26" }, role: "selected", show: "each" },
      { rule: { kind: "neighbours", of: "GM0344" }, role: "reference", show: "together" },
    ]);
    expect(query(act.toggleReference(compared, { kind: "neighbours", of: "GM0344" }))).toEqual(query(two));
  });

  it("go to another level without areas of the old one", () => {
    const codes = act.setAreas(two, [{ kind: "codes", codes: ["GM0344"] }]);
    expect(query(act.setLevel(codes, "wijk", ["GM0344"])).areas[0]?.rule).toEqual({ kind: "in", parent: "GM0344" });
    expect(query(act.setLevel(codes, "provincie")).areas[0]?.rule).toEqual({ kind: "all" });
    const within = act.setAreas(two, [{ kind: "in", parent: "PV26" }]);
    expect(query(act.setLevel(within, "buurt")).areas[0]?.rule).toEqual({ kind: "in", parent: "PV26" });
    expect(act.setLevel(two, "gemeente")).toBe(two);
  });

  it("put periods and own limits in order", () => {
    expect(query(act.setPeriods(two, { kind: "exact", periods: ["2022", "2020", "2022"] })).periods).toEqual({
      kind: "exact",
      periods: ["2020", "2022"],
    });
    expect(query(act.setClasses(two, { method: "own", count: 9, limits: [5, 1, 5] })).classes).toEqual({
      method: "own",
      count: 3,
      limits: [1, 5],
    });
    // Over which areas, around what and shared with which topics are part of the choice.
    const chosen = { method: "diverging", count: 5, over: "selected", shared: true, centre: 10 } as const;
    expect(query(act.setClasses(two, chosen)).classes).toEqual(chosen);
  });

  it("change form, options and title", () => {
    const map = act.setOptions(act.setForm(two, "map"), { palette: "petrol", labels: true });
    expect(activeTab(act.setOptions(map, { labels: undefined })).options).toEqual({ palette: "petrol" });
    expect(activeTab(act.setForm(map, "bar")).options).toEqual({});
    const ofEveryMap = { points: ["haltes-3fa91c22"], background: "brt" };
    expect(activeTab(act.setForm(act.setOptions(map, ofEveryMap), "circles")).options).toEqual(ofEveryMap);
    expect(activeTab(act.setTitle(map, " Mijn kaart ")).title).toBe("Mijn kaart");
    expect("title" in activeTab(act.setTitle(act.setTitle(map, "x"), " "))).toBe(false);
  });

  it("leave a workspace that fits the schema", () => {
    const steps = [
      act.setCalculations(two, { indicator: "a" }, [{ kind: "rolling", of: "sum", n: 7 }]),
      act.setPartial(two, "known"),
      act.setClasses(two, { method: "own", count: 2, limits: [3] }),
      openIndicator(two, ADMISSIONS, { country: NL }),
    ];
    for (const step of steps) expect(v.parse(WorkspaceSchema, step)).toEqual(step);
  });
});

describe("opening an indicator", () => {
  it("draws its declared view", () => {
    const tab = activeTab(openIndicator(two, CRIMES, { country: NL }));
    expect(tab).toMatchObject({ form: "bar", query: { level: "gemeente", periods: { kind: "last", n: 5 } } });
    expect(tab.query.series).toEqual([{ source: "store", indicator: "crimes", members: {}, calculations: [] }]);
  });

  it("draws a daily series for my municipality, else for the country", () => {
    const mine = query(openIndicator(two, ADMISSIONS, { favourite: UTRECHT, country: NL }));
    expect(mine.areas).toEqual([{ rule: { kind: "codes", codes: ["GM0344"] }, role: "selected", show: "each" }]);
    expect(mine.series[0]?.calculations).toEqual([
      { kind: "rolling", of: "sum", n: 7 },
      { kind: "rate", per: 100000, denominator: "population" },
    ]);
    expect(query(openIndicator(two, ADMISSIONS, { country: NL }))).toMatchObject({ level: "land" });
  });

  it("answers a question about a place and a year with that figure beside the country", () => {
    const periods = { kind: "exact", periods: ["2024"] } as const;
    const tab = activeTab(
      openQuestion(two, CRIMES, { area: { code: "GM0855", level: "gemeente" }, periods }, { country: NL }),
    );
    expect(tab).toMatchObject({ form: "table", query: { periods, level: "gemeente" } });
    expect(tab.query.areas.map(({ rule, role }) => [rule, role])).toEqual([
      [{ kind: "codes", codes: ["GM0855"] }, "selected"],
      [{ kind: "codes", codes: ["NL01"] }, "reference"],
    ]);
    const within = { area: { code: "GM0855", level: "gemeente" }, level: "buurt" };
    expect(query(openQuestion(two, CRIMES, within, { country: NL }))).toMatchObject({
      level: "buurt",
      areas: [{ rule: { kind: "in", parent: "GM0855" }, role: "selected", show: "each" }],
    });
    // Several years are a line, in which the count of the country would leave no room for that of a place.
    const years = { kind: "range", first: "2021", last: "2024" } as const;
    const line = activeTab(
      openQuestion(two, CRIMES, { area: { code: "GM0855", level: "gemeente" }, periods: years }, { country: NL }),
    );
    expect(line).toMatchObject({ form: "line", query: { periods: years } });
    expect(line.query.areas.map(({ rule }) => rule)).toEqual([{ kind: "codes", codes: ["GM0855"] }]);
    expect(activeTab(openQuestion(two, POPULATION, { level: "provincie" }, { country: NL })).query.level).toBe(
      "provincie",
    );
  });
});

describe("the store", () => {
  it("passes every change through act and ignores one that changes nothing", () => {
    const store = createWorkspaceStore(two);
    store.getState().act("addIndicator", (workspace) => act.addIndicator(workspace, { indicator: "a" }));
    expect(store.getState()).toMatchObject({ workspace: two, last: null });
    store.getState().act("setOptions", (workspace) => act.setOptions(workspace, { a: 1 }));
    expect(store.getState().last).toEqual({ name: "setOptions", weight: "small" });
    store.getState().act("setForm", (workspace) => act.setForm(workspace, "map"));
    expect(store.getState().last).toEqual({ name: "setForm", weight: "choice" });
  });
});
