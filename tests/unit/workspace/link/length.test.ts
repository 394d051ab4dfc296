import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addIndicator, setAreas } from "../../../../src/workspace/actions.ts";
import { EMPTY_WORKSPACE } from "../../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../../src/workspace/document.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../../src/workspace/link/encode.ts";
import { readSet, writeSet } from "../../../../src/workspace/link/set.ts";
import { addTab } from "../../../../src/workspace/tabs.ts";
import { openRealStore } from "../../analysis/realStore.ts";
import { runs } from "../../full.ts";

const { areas, catalogue } = await openRealStore();
const CODES = areas.divisions.find((division) => division.id === "gm-2023")?.levels["gemeente"] ?? [];
const ids = catalogue.indicators.map((indicator) => indicator.id);
const ten = [...ids].sort((a, b) => b.length - a.length).slice(0, 10);
const chosen = fc.shuffledSubarray([...CODES], { minLength: 1 });

const fill = (workspace: Workspace, codes: readonly string[]) =>
  ten.reduce((now, indicator) => addIndicator(now, { indicator }), setAreas(workspace, [{ kind: "codes", codes }]));

describe("a link stays short", () => {
  it("the list of a set is that of the store", () => {
    expect(readSet(writeSet(CODES) ?? "")).toEqual(CODES);
    expect(CODES).toHaveLength(342);
  });

  it("with any selection of municipalities and the ten longest indicators: under 400 signs", () => {
    fc.assert(
      fc.property(chosen, (codes) => {
        const workspace = fill(EMPTY_WORKSPACE, codes);
        const link = encodeLink(workspace);
        expect(link.length).toBeLessThan(400);
        expect(decodeLink(link)).toEqual({ workspace, notices: [] });
      }),
      { ...runs(100), endOnFailure: true },
    );
  });

  it("with five such tabs: under 2,000", () => {
    fc.assert(
      fc.property(fc.array(chosen, { minLength: 5, maxLength: 5 }), ([first = [], ...rest]) => {
        const workspace = rest.reduce((now, codes) => fill(addTab(now), codes), fill(EMPTY_WORKSPACE, first));
        expect(encodeLink(workspace).length).toBeLessThan(2000);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  it("a set is written only where it is shorter, and never changes the order that was chosen", () => {
    const written = (codes: readonly string[]) =>
      encodeLink(setAreas(EMPTY_WORKSPACE, [{ kind: "codes", codes }])).replace("areas=", "");
    expect(written(["GM0363", "GM0344"])).toBe("GM0363,GM0344");
    expect(written(CODES.slice(0, 12))).toBe("set:gm-2023.__");
    expect(written([...CODES.slice(0, 12)].reverse())).not.toContain("set:");
    expect(written([...CODES.slice(0, 40)].reverse())).toContain("set:");
    expect(written([...CODES.slice(0, 5), "GM0003"])).not.toContain("set:");
  });

  it.each([
    "gm-2023.",
    "gm-2023.A",
    "gm-2023.AA",
    "gm-1999.AQ",
    "gm-2023.AQ.AQ",
    "gm-2023.!",
    `gm-2023.${"_".repeat(58)}`,
  ])("a set that is none is refused: %s", (text) => {
    const { workspace, notices } = decodeLink(`areas=set:${text}`);
    expect(notices).toHaveLength(1);
    expect(workspace).toEqual(EMPTY_WORKSPACE);
  });
});
