import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/i18n/createWords.ts";
import {
  addIndicator,
  removeIndicator,
  setAreas,
  setForm,
  setLevel,
  setPeriods,
  setTitle,
  toggleReference,
} from "../../../src/workspace/actions.ts";
import type { Names } from "../../../src/workspace/changes/names.ts";
import { changeWords } from "../../../src/workspace/changes/words.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../src/workspace/document.ts";
import { showReferenceGroups } from "../../../src/workspace/groupActions.ts";
import { addTab, linkTabs, moveTab, nameWorkspace, removeTab, renameTab } from "../../../src/workspace/tabs.ts";
import { workspaceArbitrary } from "./arbitrary.ts";
import { AREAS, CATALOGUE } from "./samples.ts";

const names: Names = { catalogue: CATALOGUE, areas: AREAS, form: (id) => id };
const nl = createWords("nl");
const at2020 = setPeriods(addIndicator(EMPTY_WORKSPACE, { indicator: "population" }), {
  kind: "exact",
  periods: ["2020"],
});
const two = addTab(at2020);
const said = (change: (now: Workspace) => Workspace, from = at2020) => nl.say(changeWords(from, change(from), names));

describe("what changed, in words", () => {
  it.each<[string, (now: Workspace) => Workspace]>([
    ["Periode 2020 → 2021", (now) => setPeriods(now, { kind: "exact", periods: ["2021"] })],
    ["Periode 2020 → de laatste 5", (now) => setPeriods(now, { kind: "last", n: 5 })],
    ["Geregistreerde misdrijven erbij", (now) => addIndicator(now, { indicator: "crimes" })],
    ["Inwoners weg", (now) => removeIndicator(now, { indicator: "population" })],
    [
      "Gebieden alle gemeenten → Utrecht en Amsterdam",
      (now) => setAreas(now, [{ kind: "codes", codes: ["GM0344", "GM0363"] }]),
    ],
    ["Vergelijken met Nederland", (now) => toggleReference(now, { kind: "codes", codes: ["NL01"] })],
    ["Gebiedsniveau gemeenten → provincies", (now) => setLevel(now, "provincie")],
    ["Vorm table → map", (now) => setForm(now, "map")],
    ["Titel “Groei”", (now) => setTitle(now, "Groei")],
    ["Tab “Nieuwe tab” erbij", addTab],
    ["Naam van het werk", (now) => nameWorkspace(now, "Wonen")],
  ])("%s", (words, change) => {
    expect(said(change)).toBe(words);
  });

  it("of groups to compare with, taken apart and put together", () => {
    const near = toggleReference(at2020, { kind: "neighbours", of: "GM0344" });
    const apart = (now: Workspace) => showReferenceGroups(now, "each");
    expect(said(apart, near)).toBe("Vergelijken met elk gebied apart");
    expect(said((now) => showReferenceGroups(now, "together"), apart(near))).toBe(
      "Vergelijken met groepen als één rij",
    );
  });

  it("of tabs", () => {
    expect(said((now) => removeTab(now, "tab-1"), two)).toBe("Tab “Inwoners” verwijderd");
    expect(said((now) => moveTab(now, "tab-1", 1), two)).toMatch(/^Tab “.*” verplaatst$/);
    expect(said((now) => renameTab(now, "tab-1", "Steden"), two)).toBe("Titel “Steden”");
    expect(said((now) => linkTabs(now, true), two)).toBe("Gebieden gekoppeld");
  });

  it("has words in both languages for any two workspaces", () => {
    const en = createWords("en");
    fc.assert(
      fc.property(workspaceArbitrary, workspaceArbitrary, (before, after) => {
        const message = changeWords(before, after, names);
        for (const words of [nl, en]) expect(words.say(message)).not.toContain("work.");
      }),
      { endOnFailure: true },
    );
  });
});
