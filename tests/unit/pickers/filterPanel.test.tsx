// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { FilterPanel } from "../../../src/pickers/filter/FilterPanel.tsx";
import { placesFor, reasonsIn } from "../../../src/pickers/filter/offered.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../src/workspace/link/encode.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { createWorkspaceStore } from "../../../src/workspace/store.ts";
import { AREAS, areas, catalogue, indicator, query, reference, run, span } from "../analysis/fixtures.ts";
import { hosted } from "../hosted.ts";

const levels = [span("gemeente", "2019", "2022"), span("land", "2019", "2022")];
const BOOK = catalogue(indicator("crimes", { spans: levels }));
const RESULT = run(query({ areas: [areas("A", "B", "D", "E"), reference("NL01")] }), BOOK, {
  crimes: { A: { 2021: 3 }, B: { 2021: "suppressed" }, D: { 2021: "not-published" }, E: { 2021: "suppressed" } },
});

const { host, render } = hosted();

/** Shows the panel and answers with the link that the workspace has at that moment. */
function show(onClose: () => void = () => undefined) {
  const store = createWorkspaceStore(decodeLink("indicators=crimes").workspace ?? EMPTY_WORKSPACE);
  const { workspace, act: deed } = store.getState();
  act(() => render(<FilterPanel {...{ workspace, onClose }} act={deed} areas={AREAS} result={RESULT} />));
  return () => encodeLink(store.getState().workspace);
}

function button(text: string): HTMLButtonElement {
  const found = [...host.querySelectorAll("button")].find(({ textContent }) => textContent.includes(text));
  if (!found) throw new Error(`no button ${text}`);
  return found;
}

describe("the panel that says which areas are shown", () => {
  it("offers the reasons that there are, and no other", () => {
    expect(reasonsIn(RESULT, { series: 0, slot: 0 })).toEqual(["suppressed", "not-published"]);
    const link = show();
    expect(
      [...host.querySelectorAll("button")].filter(({ textContent }) => textContent.startsWith("Alleen:")),
    ).toHaveLength(2);
    act(() => button("afgeschermd").click());
    expect(link()).toContain("filter=figure.1.1.suppressed");
  });

  it("offers areas without a figure whatever the reason, and closes when one is chosen", () => {
    const closed = vi.fn();
    const link = show(closed);
    act(() => button("zonder cijfer").click());
    expect(link()).toContain("filter=figure.1.1.missing");
    expect(closed).toHaveBeenCalledOnce();
  });

  it("reads limits in the language of the page, and takes none that is no number", () => {
    const link = show();
    const [from, to] = host.querySelectorAll<HTMLInputElement>('input[inputmode="decimal"]');
    const type = (field: HTMLInputElement | undefined, text: string) =>
      act(() => {
        if (field) Reflect.set(HTMLInputElement.prototype, "value", text, field);
        field?.dispatchEvent(new Event("input", { bubbles: true }));
      });
    type(from, "2,5");
    type(to, "veel");
    expect(to?.getAttribute("aria-invalid")).toBe("true");
    expect(button("Toepassen").disabled).toBe(true);
    type(to, "1.000");
    act(() => button("Toepassen").click());
    expect(link()).toContain("filter=value.1.1:2.5..1000");
  });

  it("offers larger areas and ready groups, and does nothing before one is chosen", () => {
    const nl = createWords("nl");
    expect(placesFor(AREAS, "gemeente", nl).map(({ places }) => places.map(({ value }) => value))).toEqual([
      ["in:P1", "in:P2"],
      ["group:g2"],
    ]);
    expect(placesFor(AREAS, "land", nl)).toEqual([]);
    const link = show();
    expect(button("Alleen deze").disabled).toBe(true);
    const select = host.querySelector<HTMLSelectElement>(".filter-line select");
    act(() => {
      if (select) Reflect.set(HTMLSelectElement.prototype, "value", "group:g2", select);
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    act(() => button("Alleen deze").click());
    expect(link()).toContain("filter=group:g2");
  });
});
