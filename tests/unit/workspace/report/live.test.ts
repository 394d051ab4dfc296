import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIVE_WORDS, piecesOf, tabOf, withCodes, writeLive } from "../../../../src/workspace/report/live.ts";
import { withIds, withPlaces } from "../../../../src/workspace/report/tabNames.ts";

const TABS = [{ id: "tab-3" }, { id: "tab-1" }, { id: "een: twee" }];

describe("live figures in a text", () => {
  it("stand among words", () => {
    expect(piecesOf("In {gebied@tab-3} wonen {cijfer@tab-3.2:GM0344} mensen, {figure@2:~1}.")).toEqual([
      "In ",
      { what: "area", tab: "tab-3" },
      " wonen ",
      { what: "figure", tab: "tab-3", series: 2, area: "GM0344" },
      " mensen, ",
      { what: "figure", tab: "2", area: "~1" },
      ".",
    ]);
  });

  it.each([
    "",
    "{}",
    "{x}",
    "{cijfer@}",
    "{cijfer@<b>}",
    "{cijfer.}",
    "{cijfer@1.2345}",
    "{Cijfer}",
    "{{",
    "constructor",
  ])("%s is text", (text) => {
    expect(piecesOf(text)).toEqual(text === "" ? [] : [text]);
  });

  it("are read back as they were written, in either language", () => {
    const live = fc.record(
      {
        what: fc.constantFrom(...LIVE_WORDS),
        tab: fc.stringMatching(/^[\w-]{1,9}$/),
        series: fc.integer({ min: 1, max: 500 }),
        area: fc.constantFrom("GM0344", "~1"),
      },
      { requiredKeys: ["what"] },
    );
    fc.assert(
      fc.property(live, fc.constantFrom("nl" as const, "en" as const), (one, language) => {
        expect(piecesOf(writeLive(one, language))).toEqual([one]);
      }),
    );
  });

  it("call their tab by its place for who writes, and by its id for who reads, so that moving changes nothing", () => {
    const text = "{cijfer@tab-1.2:GM0344} en {zin@tab-9} en {plaats}";
    expect(withPlaces(text, TABS)).toBe("{cijfer@2.2:GM0344} en {zin@tab-9} en {plaats}");
    expect(withIds(withPlaces(text, TABS), TABS)).toBe(text);
    expect(withIds("{cijfer@3}", TABS)).toBe("{cijfer@3}");
    expect(tabOf({ what: "figure", tab: "3" }, TABS, undefined)).toBe(TABS[2]);
    expect(tabOf({ what: "figure", tab: "tab-1" }, TABS, TABS[0])).toBe(TABS[1]);
    expect(tabOf({ what: "figure", tab: "9" }, TABS, TABS[0])).toBeUndefined();
    expect(tabOf({ what: "figure" }, TABS, TABS[0])).toBe(TABS[0]);
  });

  it("get other areas, and nothing else changes", () => {
    const codes = new Map([["GM0344", "GM0855"]]);
    expect(withCodes("GM0344 {cijfer@1:GM0344} {cijfer@1:~1} {x:GM0344}", codes)).toBe(
      "GM0344 {cijfer@1:GM0855} {cijfer@1:~1} {x:GM0344}",
    );
  });
});
