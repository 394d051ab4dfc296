import { describe, expect, it } from "vitest";
import { activeTab, EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { showPrepared } from "../../../src/workspace/prepared.ts";
import { addTab } from "../../../src/workspace/tabs.ts";

const ADDRESS = "indicators=share-65plus&areas=GM0344&periods=2024&view=bar";
const mine = decodeLink("?indicators=population&areas=GM0363&periods=2020&view=table").workspace ?? EMPTY_WORKSPACE;

describe("a presentation that is ready", () => {
  it("comes in a tab of its own beside what is there, and is looked at", () => {
    const after = showPrepared(mine, ADDRESS);
    expect(after.tabs).toHaveLength(2);
    expect(after.tabs[0]).toBe(mine.tabs[0]);
    expect(activeTab(after)).toMatchObject({ form: "bar", query: { series: [{ indicator: "share-65plus" }] } });
    expect(new Set(after.tabs.map(({ id }) => id)).size).toBe(2);
  });

  it("takes an empty tab", () => {
    const after = showPrepared(addTab(mine), ADDRESS);
    expect(after.tabs).toHaveLength(2);
    expect(after.tabs[1]).toMatchObject({ form: "bar", query: { series: [{ indicator: "share-65plus" }] } });
    expect(showPrepared(EMPTY_WORKSPACE, ADDRESS).tabs).toHaveLength(1);
  });

  it("changes nothing when its address shows nothing, or there is no room for a tab", () => {
    expect(showPrepared(mine, "")).toBe(mine);
    let full = mine;
    for (let more = showPrepared(full, ADDRESS); more !== full; more = showPrepared(full, ADDRESS)) full = more;
    expect(showPrepared(full, ADDRESS)).toBe(full);
  });
});
