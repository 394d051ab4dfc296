// @vitest-environment happy-dom
import { act } from "react";
import { useStore } from "zustand";
import { describe, expect, it, vi } from "vitest";
import { createDataClient } from "../../../src/data/client.ts";
import { createEngine } from "../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../src/data/engine/requestFor.ts";
import { DataProvider } from "../../../src/data/provider.tsx";
import type { Likeness } from "../../../src/pickers/comparison/likenessChoices.ts";
import { similarOf } from "../../../src/pickers/comparison/likenessChoices.ts";
import { SimilarPanel } from "../../../src/pickers/comparison/SimilarPanel.tsx";
import { queryOf } from "../../../src/pickers/props.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { createWorkspaceStore } from "../../../src/workspace/store.ts";
import { AREAS, areas, catalogue, choose, indicator, query, run, span } from "../analysis/fixtures.ts";
import { hosted } from "../hosted.ts";

const spans = [span("gemeente", "2019", "2024")];
const [SHOWN, FIRST, SECOND] = [
  indicator("homes", { spans }),
  indicator("crimes", { spans }),
  indicator("shops", { spans }),
];
const BOOK = catalogue(SHOWN, FIRST, SECOND);
const RULE: Likeness = { kind: "similar", of: "A", on: ["crimes", "shops", "homes"] };
const QUERY = query({
  series: [choose("homes")],
  areas: [areas("A"), { rule: RULE, role: "reference", show: "together" }],
  periods: { kind: "exact", periods: ["2024"] },
});
const counts = (...of: readonly number[]) =>
  Object.fromEntries(["A", "B", "D", "E"].map((code, at) => [code, { 2024: of[at] ?? 0 }]));
const RESULT = run(QUERY, BOOK, {
  homes: counts(5, 5, 5, 5),
  crimes: counts(10, 80, 12, 20),
  shops: counts(3, 9, 4, 3),
});

const { host, render } = hosted();

/** Shows the panel over a question whose answer is there; answers with the rule as the question has it then. */
async function show(onClose: () => void = () => undefined) {
  const tabs = EMPTY_WORKSPACE.tabs.map((tab) => ({ ...tab, query: QUERY }));
  const store = createWorkspaceStore({ ...EMPTY_WORKSPACE, tabs });
  const client = createDataClient(createEngine(requestFor));
  client.queries.setQueryData(client.result(QUERY).queryKey, { result: RESULT, problems: [] });
  function Shown() {
    const { workspace, act: deed } = useStore(store);
    const similar = similarOf(queryOf(workspace).areas);
    const props = { workspace, act: deed, catalogue: BOOK, areas: AREAS, mine: null, onClose };
    return similar ? <SimilarPanel {...props} {...similar} /> : null;
  }
  await act(async () => {
    render(
      <DataProvider client={client}>
        <Shown />
      </DataProvider>,
    );
    await Promise.resolve();
  });
  return () => similarOf(queryOf(store.getState().workspace).areas);
}

const box = (name: string): HTMLInputElement => {
  const label = [...host.querySelectorAll("label")].find(({ textContent }) => textContent.includes(name));
  const found = label?.querySelector("input");
  if (!found) throw new Error(`no box ${name}`);
  return found;
};
const click = (element: HTMLElement) =>
  act(async () => {
    element.click();
    await Promise.resolve();
  });

describe("the panel of similar municipalities", () => {
  it("names them, nearest first, each with its distance, and begins with the keys in it", async () => {
    await show();
    const found = [...host.querySelectorAll(".similar-found li")].map(({ textContent }) => textContent.split(" "));
    const [nearest] = found;
    expect(nearest?.slice(0, 2)).toEqual(["Plaats", "D"]);
    const distances = found.map((words) => Number(words.at(-1)?.replace(",", ".")));
    expect(distances).toHaveLength(3);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(document.activeElement).toBe(host.querySelector(".similar-panel"));
  });

  it("says of what the figure shows that it does not count, and changes what does", async () => {
    const now = await show();
    expect(box("homes").closest("label")?.textContent).toContain("·");
    expect(box("crimes").closest("label")?.textContent).not.toContain("·");
    await click(box("shops"));
    expect(now()?.rule).toEqual({ ...RULE, on: ["crimes", "homes"] });
    await click(box("homes"));
    expect(now()?.rule).toEqual({ ...RULE, on: ["crimes"] });
    // The last one cannot be taken away; the list of before stands while the next is worked out.
    expect(box("crimes").disabled).toBe(true);
    expect(host.querySelector(".similar-found")?.getAttribute("aria-busy")).toBe("true");
    expect(host.querySelectorAll(".similar-found li")).toHaveLength(3);
  });

  it("shows them as rows of their own, takes another number, and leaves one that is no number", async () => {
    const now = await show();
    await click(box("rij"));
    expect(now()?.choice.show).toBe("each");
    const field = host.querySelector<HTMLInputElement>("input[type=number]");
    const type = (value: string) =>
      act(async () => {
        Reflect.set(HTMLInputElement.prototype, "value", value, field);
        field?.dispatchEvent(new Event("input", { bubbles: true }));
        await Promise.resolve();
      });
    await type("2");
    expect(now()?.rule).toEqual({ ...RULE, count: 2 });
    await type("");
    expect(now()?.rule).toEqual({ ...RULE, count: 2 });
  });

  it("closes with Escape and with its button", async () => {
    const closed = vi.fn();
    await show(closed);
    const panel = host.querySelector(".similar-panel");
    act(() => void panel?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    expect(closed).toHaveBeenCalledOnce();
    const done = host.querySelector<HTMLButtonElement>(".similar-panel > button");
    if (done) await click(done);
    expect(closed).toHaveBeenCalledTimes(2);
  });
});
