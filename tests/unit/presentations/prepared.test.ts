import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/i18n/createWords.ts";
import { judge } from "../../../src/presentations/advice/judge.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { checkAgainst } from "../../../src/workspace/check.ts";
import { activeTab } from "../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { openRealStore } from "../analysis/realStore.ts";

const store = await openRealStore();
const { catalogue, areas } = store;
const words = createWords("nl");

describe("the presentations that the embedded store has ready", () => {
  const prepared = catalogue.prepared ?? [];

  it("there are six for the start screen, and one at least in every theme", () => {
    expect(prepared.length).toBeGreaterThan(6);
    for (const { id } of catalogue.themes) expect(prepared.map(({ theme }) => theme)).toContain(id);
  });

  it.each(prepared.map((one) => [one.title.nl, one] as const))("%s", async (_, { address, theme }) => {
    const { workspace, notices } = decodeLink(address);
    expect(notices).toEqual([]);
    if (!workspace) throw new Error(`${address} shows nothing`);
    expect(checkAgainst(workspace, catalogue, areas).notices).toEqual([]);
    const { query, form: id, options } = activeTab(workspace);
    const form = formById(id);
    if (!form) throw new Error(`there is no form ${id}`);
    const result = await store.run(query);
    const { grade, reason } = judge(await form.declaration(), { result, query, catalogue, areas }, options);
    expect(["good", "possible"], words.say(reason)).toContain(grade);
    const themes = query.series.map(({ indicator }) => catalogue.indicators.find((one) => one.id === indicator)?.theme);
    expect(themes).toContain(theme);
  });
});
