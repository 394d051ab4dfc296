import { describe, expect, it } from "vitest";
import { addIndicator, setAreas, toggleReference } from "../../../../src/workspace/actions.ts";
import { EMPTY_WORKSPACE } from "../../../../src/workspace/defaults.ts";
import type { Block, Workspace } from "../../../../src/workspace/document.ts";
import { readFile } from "../../../../src/workspace/file/file.ts";
import * as report from "../../../../src/workspace/report/blocks.ts";
import { reportOf } from "../../../../src/workspace/report/reportOf.ts";
import { exchanged, placesIn, sameFor } from "../../../../src/workspace/report/sameFor.ts";
import { addTab, moveTab, removeTab } from "../../../../src/workspace/tabs.ts";
import { AREAS } from "../samples.ts";

const population = (now: Workspace) => addIndicator(now, { indicator: "population" });
const in_ = (code: string) => (now: Workspace) => setAreas(now, [{ kind: "codes", codes: [code] }]);
const two = [population, in_("GM0344"), addTab, population].reduce((now, act) => act(now), EMPTY_WORKSPACE);
const figure = (tab: string): Block => ({ kind: "figure", tab });
const text = (words: string): Block => ({ kind: "text", text: words });

describe("the report of a workspace", () => {
  it("holds every tab that shows something, in their order, until it is arranged", () => {
    expect(reportOf(addTab(two))).toEqual([figure("tab-1"), figure("tab-2")]);
    expect(reportOf(moveTab(two, "tab-2", 0))).toEqual([figure("tab-2"), figure("tab-1")]);
    const arranged = report.moveBlock(two, 1, 0);
    expect(reportOf(moveTab(arranged, "tab-1", 1))).toEqual([figure("tab-2"), figure("tab-1")]);
  });

  it("takes words, and no tab twice or that is not there", () => {
    const said = report.addBlock(two, 1, text("  Twee steden \n"));
    expect(said.report).toEqual([figure("tab-1"), text("Twee steden"), figure("tab-2")]);
    for (const block of [text(" "), figure("tab-1"), figure("tab-9")])
      expect(report.addBlock(said, 0, block)).toBe(said);
    expect(report.setBlockText(said, 1, "Anders").report?.[1]).toEqual(text("Anders"));
    expect(report.setBlockText(said, 1, " ").report).toEqual([figure("tab-1"), figure("tab-2")]);
    for (const same of [
      report.setBlockText(said, 1, "Twee steden"),
      report.setBlockText(said, 0, "Een figuur heeft geen tekst"),
      report.moveBlock(said, 2, 9),
      report.removeBlock(said, 9),
      report.showReport(said, false),
    ])
      expect(same).toBe(said);
  });

  it("leaves a tab out, and takes it back", () => {
    const without = report.removeBlock(two, 0);
    expect(report.tabsLeftOut(without).map(({ id }) => id)).toEqual(["tab-1"]);
    expect(reportOf(report.addBlock(without, 1, figure("tab-1")))).toEqual([figure("tab-2"), figure("tab-1")]);
  });

  it("a tab that comes later under the same id does not take the place of one that went", () => {
    const again = population(addTab(removeTab(report.moveBlock(two, 1, 0), "tab-2")));
    expect(again.tabs.map(({ id }) => id)).toEqual(["tab-1", "tab-2"]);
    expect(reportOf(again)).toEqual([figure("tab-1")]);
  });

  it("is looked at as a tab is, and the tabs again", () => {
    const shown = report.showReport(two, true);
    expect(shown.page).toBe("report");
    expect(report.showReport(shown, false)).toEqual(two);
  });

  it("in a file with figures of no tab, the wrong ones are named and the rest stays", () => {
    const blocks = [figure("tab-1"), figure("tab-1"), figure("tab-9"), { kind: "text", text: 7 }, text("Slot")];
    const file = { format: "meetlat-workspace", version: 1, workspace: { ...two, report: blocks, page: "book" } };
    const { workspace, notices } = readFile(JSON.stringify(file));
    expect(workspace?.report).toEqual([figure("tab-1"), text("Slot")]);
    expect(workspace?.page).toBeUndefined();
    expect(notices.map(({ params }) => params?.["part"])).toEqual(["report.1", "report.2", "page"]);
  });
});

describe("the same for another area", () => {
  const whole = [
    (now: Workspace) => toggleReference(now, { kind: "codes", codes: ["PV26"] }),
    (now: Workspace) => toggleReference(now, { kind: "similar", of: "GM0344" }),
    (now: Workspace) => report.addBlock(now, 0, text("{cijfer@tab-1:GM0344} in Utrecht")),
  ].reduce((now, act) => act(now), two);

  it("is about the areas that stand alone or are compared from", () => {
    expect(placesIn(whole)).toEqual(["GM0344"]);
    expect(placesIn(EMPTY_WORKSPACE)).toEqual([]);
  });

  it("changes every tab, the larger area in which it lies, and live figures; words stay", () => {
    const codes = new Map([
      ["GM0344", "GM0855"],
      ["PV26", "PV30"],
    ]);
    const other = sameFor(whole, codes);
    expect(JSON.stringify(other.tabs)).not.toMatch(/GM0344|PV26/);
    expect(JSON.stringify(other.tabs)).toMatch(/GM0855.*PV30/s);
    expect(other.report?.[0]).toEqual(text("{cijfer@tab-1:GM0855} in Utrecht"));
    expect(sameFor(whole, new Map([["GM9999", "GM0855"]]))).toBe(whole);
  });

  it("leaves an own group of areas alone", () => {
    const row = { rule: { kind: "codes", codes: ["GM0344", "GM0307"] }, role: "reference", show: "together" } as const;
    const [tab] = two.tabs;
    if (!tab) throw new Error("there are two tabs");
    const grouped = { ...two, tabs: [{ ...tab, query: { ...tab.query, areas: [...tab.query.areas, row] } }] };
    expect(sameFor(grouped, new Map([["GM0344", "GM0855"]])).tabs[0]?.query.areas[1]).toEqual(row);
  });

  it("knows in which larger areas both lie", () => {
    const membership = {
      ...{ division: "gm-2023", child: "gemeente", parent: "provincie", from: "2023-01-01", to: null },
      parents: { GM0344: "PV26", GM0855: "PV30", GM0307: "PV26" },
    };
    const areas = {
      ...AREAS,
      memberships: [membership, { ...membership, to: "2022-12-31", parents: { GM0344: "OLD" } }],
    };
    expect([...exchanged(areas, "GM0344", "GM0855")]).toEqual([
      ["PV26", "PV30"],
      ["GM0344", "GM0855"],
    ]);
    expect([...exchanged(areas, "GM0344", "GM0307")]).toEqual([["GM0344", "GM0307"]]);
  });
});
