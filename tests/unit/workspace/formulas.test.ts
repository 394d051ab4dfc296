import { describe, expect, it } from "vitest";
import type { OwnFormula } from "../../../src/analysis/query.ts";
import { EMPTY_WORKSPACE, activeTab } from "../../../src/workspace/defaults.ts";
import { addFormula, askedQuery, changeFormula, removeFormula, usedFormulas } from "../../../src/workspace/formulas.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../src/workspace/link/encode.ts";

const DOUBLE: OwnFormula = { name: "Dubbel", text: "crimes * 2" };
const HALF: OwnFormula = { name: "Half", text: "crimes / 2", unit: "zaken", decimals: 1 };
const one = addFormula(EMPTY_WORKSPACE, DOUBLE);
const two = addFormula(one, HALF);

describe("own formulas of a workspace", () => {
  it("are added under a free id and shown at once", () => {
    expect(two.formulas).toEqual({ f1: DOUBLE, f2: HALF });
    expect(activeTab(two).query.series.map(({ source, indicator }) => `${source}:${indicator}`)).toEqual([
      "own:f1",
      "own:f2",
    ]);
    expect(Object.keys(addFormula(removeFormula(two, "f1"), DOUBLE).formulas).sort()).toEqual(["f1", "f2"]);
  });

  it("are no more than fifty", () => {
    const full = Array.from({ length: 50 }, () => DOUBLE).reduce(addFormula, EMPTY_WORKSPACE);
    expect(Object.keys(full.formulas)).toHaveLength(50);
    expect(addFormula(full, DOUBLE)).toBe(full);
  });

  it("are changed everywhere; an unchanged or unknown one changes nothing", () => {
    expect(changeFormula(two, "f1", HALF).formulas).toEqual({ f1: HALF, f2: HALF });
    expect(changeFormula(two, "f1", { ...DOUBLE })).toBe(two);
    expect(changeFormula(two, "f3", HALF)).toBe(two);
    expect(changeFormula(two, "toString", HALF)).toBe(two);
  });

  it("are taken from every tab, with an order by their values", () => {
    const [tab] = two.tabs;
    if (!tab) throw new Error("no tab");
    const ordered = {
      ...tab,
      query: { ...tab.query, order: { by: "value" as const, series: 0, slot: 0, descending: true } },
    };
    const plain = { ...tab, id: "tab-2", query: { ...tab.query, series: [] } };
    const left = removeFormula({ ...two, tabs: [ordered, plain] }, "f1");
    expect(left.formulas).toEqual({ f2: HALF });
    expect(left.tabs[0]?.query.series.map(({ indicator }) => indicator)).toEqual(["f2"]);
    expect(left.tabs[0]?.query.order).toEqual({ by: "given" });
    expect(left.tabs[1]).toBe(plain);
    expect(removeFormula(two, "f3")).toBe(two);
  });

  it("go into the question of a tab that shows one, and only then", () => {
    expect(askedQuery(two, activeTab(two)).formulas).toEqual(two.formulas);
    const { query } = activeTab(EMPTY_WORKSPACE);
    expect(askedQuery({ ...two, tabs: EMPTY_WORKSPACE.tabs }, { query })).toBe(query);
  });

  it("stand in the link as far as a tab shows them", () => {
    expect(usedFormulas({ ...two, tabs: EMPTY_WORKSPACE.tabs })).toEqual({});
    expect(decodeLink(encodeLink(two)).workspace?.formulas).toEqual(two.formulas);
    expect(encodeLink({ ...two, tabs: EMPTY_WORKSPACE.tabs })).toBe("");
  });

  it("that are wrong in a link are named, and the rest opens", () => {
    for (const wrong of [
      "f1",
      "f1:a",
      "f1::crimes",
      "F1:a:b",
      "__proto__:a:b",
      "f1:a:b:c:9",
      "f1:a:b:c:1:d",
      "f1:a:%C3%28",
      `f1:a:${"b".repeat(501)}`,
      `f1:${"n".repeat(101)}:b`,
      `f1:a:b:${"u".repeat(61)}`,
    ]) {
      const { workspace, notices } = decodeLink(`indicators=own:f2&formulas=${wrong},f2:Half:crimes*20*2f*202`);
      expect(
        notices.map(({ id }) => id),
        wrong,
      ).toEqual(["workspace.link-malformed"]);
      if (!wrong.includes("%"))
        expect(workspace?.formulas, wrong).toEqual({ f2: { name: "Half", text: "crimes / 2" } });
    }
    const twice = decodeLink("indicators=own:f1&formulas=f1:a:b,f1:c:d");
    expect(twice.workspace?.formulas).toEqual({ f1: { name: "a", text: "b" } });
    expect(twice.notices).toHaveLength(1);
    expect(decodeLink("indicators=crimes&formulas=f1:a:b").workspace?.formulas).toEqual({});
    const shown = Array.from({ length: 52 }, (_, i) => `own:f${i}`).join(",");
    const many = decodeLink(
      `indicators=${shown}&formulas=${Array.from({ length: 52 }, (_, i) => `f${i}:a:b`).join(",")}`,
    );
    expect(Object.keys(many.workspace?.formulas ?? {})).toHaveLength(50);
    expect(many.notices).toHaveLength(2);
  });

  it("and margins with rubbish behind them are refused piece by piece", () => {
    for (const wrong of [
      "interval",
      "interval.90",
      "interval.95.x",
      "interval.95.of.NL01",
      "verdict.95.of",
      "verdict.95.of.NL01.x",
      "verdict.95.to.NL01",
      "trend.4",
      "trend.5.x",
      "trend",
      "trend.5.anyway.anyway",
    ])
      expect(decodeLink(`indicators=crimes~${wrong}`).notices, wrong).toHaveLength(1);
  });
});
