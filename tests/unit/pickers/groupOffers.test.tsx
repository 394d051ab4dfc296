// @vitest-environment happy-dom
import { act } from "react";
import { useStore } from "zustand";
import { describe, expect, it } from "vitest";
import { ComparisonChips } from "../../../src/pickers/comparison/ComparisonChips.tsx";
import { GroupOffers } from "../../../src/pickers/comparison/GroupOffers.tsx";
import { queryOf } from "../../../src/pickers/props.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { createWorkspaceStore } from "../../../src/workspace/store.ts";
import type { Query } from "../../../src/analysis/query.ts";
import { AREAS, areas, catalogue, choose, indicator, query, run, span } from "../analysis/fixtures.ts";
import { hosted } from "../hosted.ts";

const spans = [span("gemeente", "2019", "2024")];
const BOOK = catalogue(
  indicator("crimes", { spans }),
  indicator("wealth", { spans, kind: "median", aggregation: { rule: "none" } }),
);
const figures = (value: number) => Object.fromEntries(["A", "B", "D", "E"].map((code) => [code, { 2024: value }]));
const FIGURES = { crimes: figures(10), wealth: figures(5) };

const { host, render } = hosted();

/** The chips and the offer over a question and its answer; answers with what is asked at that moment. */
function show(parts: Partial<Query>) {
  const asked = query({ periods: { kind: "exact", periods: ["2024"] }, ...parts });
  const tabs = EMPTY_WORKSPACE.tabs.map((tab) => ({ ...tab, query: asked }));
  const store = createWorkspaceStore({ ...EMPTY_WORKSPACE, tabs });
  function Shown() {
    const { workspace, act: deed } = useStore(store);
    const props = { workspace, act: deed, catalogue: BOOK, areas: AREAS, mine: null };
    return (
      <>
        <ComparisonChips {...props} />
        <GroupOffers act={deed} result={run(queryOf(workspace), BOOK, FIGURES)} />
      </>
    );
  }
  act(() => render(<Shown />));
  return () => queryOf(store.getState().workspace).areas;
}

const press = (button: HTMLButtonElement | undefined | null) => act(() => button?.click());
const chip = () => [...host.querySelectorAll("button")].find(({ textContent }) => textContent === "Elk apart");
const offer = () => host.querySelector(".gap-offers");

const NEAR = { rule: { kind: "group", group: "g2" }, role: "reference", show: "together" } as const;
const own = { rule: { kind: "codes", codes: ["A", "B"] }, role: "reference", show: "together", name: "Wij" } as const;

describe("a group to compare with", () => {
  it("that cannot be averaged offers its areas each by itself, and then offers nothing more", () => {
    const now = show({ series: [choose("wealth")], areas: [areas("D"), own] });
    expect(offer()?.textContent).toContain("Voor Wij samen is er geen cijfer: wealth");
    press(offer()?.querySelector("button"));
    expect(now()).toEqual([areas("D"), { rule: own.rule, role: own.role, show: "each" }]);
    expect(offer()).toBeNull();
  });

  it("says nothing where there is a figure of the whole, and names only what has none", () => {
    show({ series: [choose("crimes")], areas: [areas("D"), own] });
    expect(offer()).toBeNull();
    show({ series: [choose("crimes"), choose("wealth")], areas: [areas("D"), own] });
    expect(offer()?.textContent).not.toContain("crimes");
  });

  it("is one row or each apart, by one chip; without such a group there is no chip", () => {
    const now = show({ series: [choose("crimes")], areas: [areas("A"), NEAR] });
    expect(chip()?.getAttribute("aria-pressed")).toBe("false");
    press(chip());
    expect(now()).toEqual([areas("A"), { ...NEAR, show: "each" }]);
    expect(chip()?.getAttribute("aria-pressed")).toBe("true");
    press(chip());
    expect(now()).toEqual([areas("A"), NEAR]);
    show({ series: [choose("crimes")], areas: [areas("A"), own] });
    expect(chip()).toBeUndefined();
  });
});
