import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/i18n/createWords.ts";
import * as actions from "../../../src/workspace/actions.ts";
import { borrow } from "../../../src/workspace/borrow.ts";
import { changeWords } from "../../../src/workspace/changes/words.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../src/workspace/document.ts";
import { setFilter } from "../../../src/workspace/filterActions.ts";
import { addFormula, removeFormula } from "../../../src/workspace/formulas.ts";
import { removeGroup, saveGroup, toggleGroupRow } from "../../../src/workspace/groupActions.ts";
import { setName } from "../../../src/workspace/ownNames.ts";
import { openIndicator } from "../../../src/workspace/openings.ts";
import { showPrepared } from "../../../src/workspace/prepared.ts";
import { addSeriesBeside, removeSeries, setSeriesCalculations } from "../../../src/workspace/seriesActions.ts";
import { addBlock, moveBlock, removeBlock, setBlockText, showReport } from "../../../src/workspace/report/blocks.ts";
import { exchanged, sameFor } from "../../../src/workspace/report/sameFor.ts";
import * as tabs from "../../../src/workspace/tabs.ts";
import { AREAS, CATALOGUE, CRIMES } from "./samples.ts";

const nl = createWords("nl");
const names = { catalogue: CATALOGUE, areas: AREAS, form: (id: string) => id };
const focus = { favourite: undefined, country: { code: "NL01", level: "land", name: "Nederland" } };
const formula = { name: "Per hoofd", text: "crimes / population" };

const likeUtrecht = (now: Workspace) => actions.toggleReference(now, { kind: "similar", of: "GM0344" });

/** A workspace in which there is something of everything to change or take away. */
const whole = [
  (now: Workspace) => actions.addIndicator(now, { indicator: "population" }),
  (now: Workspace) => addSeriesBeside(now, 0, [{ kind: "rolling", of: "sum", n: 7 }]),
  (now: Workspace) => saveGroup(now, "Drie", ["GM0344", "GM0363"]),
  (now: Workspace) => addFormula(now, formula),
  likeUtrecht,
  tabs.addTab,
  likeUtrecht,
  (now: Workspace) => addBlock(now, 1, { kind: "text", text: "Slot" }),
  (now: Workspace) => tabs.chooseTab(now, "tab-1"),
].reduce((now, change) => change(now), EMPTY_WORKSPACE);
const ownFormula = Object.keys(whole.formulas)[0] ?? "";

/** What every action of the workbench is called among the steps that can be undone. */
const CALLED: Readonly<Record<string, readonly [words: string, change: (now: Workspace) => Workspace]>> = {
  addIndicator: ["Geregistreerde misdrijven erbij", (now) => actions.addIndicator(now, { indicator: "crimes" })],
  addSeries: ["Nog een reeks van Inwoners ernaast", (now) => addSeriesBeside(now, 0, [])],
  addBlock: ["“Wonen” erbij in het verslag", (now) => addBlock(now, 0, { kind: "heading", text: "Wonen" })],
  addTab: ["Tab “Nieuwe tab” erbij", tabs.addTab],
  borrow: ["Eigen groep", (now) => borrow(now, { ...EMPTY_WORKSPACE, groups: { Vijf: ["GM0855"] } })],
  changeReference: [
    "Vergelijken met elk gebied apart",
    (now) => {
      const alike = now.tabs[0]?.query.areas.find(({ rule }) => rule.kind === "similar");
      return alike ? actions.changeReference(now, alike, { ...alike, show: "each" }) : now;
    },
  ],
  check: ["Tab “Nieuwe tab” verwijderd", () => EMPTY_WORKSPACE],
  chooseTab: ["Andere tab bekeken", (now) => tabs.chooseTab(now, "tab-2")],
  duplicateTab: ["Tab “Inwoners en Per hoofd” erbij", (now) => tabs.duplicateTab(now, "tab-1")],
  linkTabs: ["Gebieden gekoppeld", (now) => tabs.linkTabs(now, true)],
  mend: [
    "Periode de nieuwste → de laatste 3",
    (now) => actions.changeQuery(now, (query) => ({ ...query, periods: { kind: "last", n: 3 } })),
  ],
  moveBlock: ["Volgorde van het verslag", (now) => moveBlock(now, 0, 1)],
  moveTab: ["Tab “Nieuwe tab” verplaatst", (now) => tabs.moveTab(now, "tab-1", 1)],
  nameWorkspace: ["Naam van het werk", (now) => tabs.nameWorkspace(now, "Wonen")],
  openIndicator: ["Geregistreerde misdrijven getoond", (now) => openIndicator(now, CRIMES, focus)],
  removeBlock: ["“Inwoners en Per hoofd” uit het verslag", (now) => removeBlock(now, 0)],
  removeFormula: ["Per hoofd weg", (now) => removeFormula(now, ownFormula)],
  removeGroup: ["Eigen groep", (now) => removeGroup(now, "Drie")],
  removeIndicator: ["Inwoners weg", (now) => actions.removeIndicator(now, { indicator: "population" })],
  removeSeries: ["Een reeks van Inwoners weg", (now) => removeSeries(now, 0)],
  removeTab: ["Tab “Nieuwe tab” verwijderd", (now) => tabs.removeTab(now, "tab-2")],
  renameTab: ["Titel “Steden”", (now) => tabs.renameTab(now, "tab-1", "Steden")],
  sameFor: ["Alles van Utrecht → Tilburg", (now) => sameFor(now, exchanged(AREAS, "GM0344", "GM0855"))],
  saveGroup: ["Eigen groep", (now) => saveGroup(now, "Vier", ["GM0344"])],
  setAreas: [
    "Gebieden alle gemeenten → Tilburg",
    (now) => actions.setAreas(now, [{ kind: "codes", codes: ["GM0855"] }]),
  ],
  setBlockText: ["Tekst “Anders”", (now) => setBlockText(now, 1, "Anders")],
  setCalculations: ["Berekening bij Inwoners", (now) => setSeriesCalculations(now, 1, [])],
  setClasses: ["Klassen veranderd", (now) => actions.setClasses(now, { method: "equal", count: 4 })],
  setFilter: ["Filter veranderd", (now) => setFilter(now, [{ kind: "in", parent: "PV26" }])],
  setForm: ["Vorm table → map", (now) => actions.setForm(now, "map")],
  setFormula: ["Nog een erbij", (now) => addFormula(now, { ...formula, name: "Nog een" })],
  setLevel: ["Gebiedsniveau gemeenten → provincies", (now) => actions.setLevel(now, "provincie")],
  setMembers: [
    "Uitsplitsing van Inwoners",
    (now) => actions.setMembers(now, { indicator: "population" }, "party", ["A"]),
  ],
  setName: ["Eigen naam", (now) => setName(now, "population", "Mensen")],
  setNote: ["Notitie", (now) => tabs.setNote(now, "Let op 2021.")],
  setOptions: ["Instelling van de weergave", (now) => actions.setOptions(now, { codes: true })],
  setOrder: ["Volgorde veranderd", (now) => actions.setOrder(now, { by: "name", descending: true })],
  setPartial: ["Groepen uit bekende delen", (now) => actions.setPartial(now, "known")],
  setPeriods: ["Periode de nieuwste → de laatste 5", (now) => actions.setPeriods(now, { kind: "last", n: 5 })],
  setTitle: ["Titel “Mensen in {gebied}”", (now) => actions.setTitle(now, "Mensen in {gebied}")],
  showPrepared: ["Tab “Inwoners” erbij", (now) => showPrepared(now, "indicators=population&periods=2024&view=map")],
  showReport: ["Verslag bekeken", (now) => showReport(now, true)],
  toggleGroup: [
    "Gebieden alle gemeenten → een eigen lijst",
    (now) => toggleGroupRow(now, "Drie", ["GM0344"], "selected"),
  ],
  toggleReference: [
    "Vergelijken met Nederland",
    (now) => actions.toggleReference(now, { kind: "codes", codes: ["NL01"] }),
  ],
};

describe("every action has words among the steps that can be undone", () => {
  it("knows every name that an action has", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
    const used = files.flatMap((file) =>
      [...readFileSync(`src/${file}`, "utf8").matchAll(/\bact\(\s*"(\w+)"/g)].map(([, name]) => name),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(CALLED).sort());
  });

  it.each(Object.entries(CALLED))("%s", (_, [words, change]) => {
    expect(nl.say(changeWords(whole, change(whole), names))).toBe(words);
  });
});
