// @vitest-environment happy-dom
import { act } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { useStore } from "zustand";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDataClient } from "../../../src/data/client.ts";
import { createEngine } from "../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../src/data/engine/requestFor.ts";
import { DataProvider } from "../../../src/data/provider.tsx";
import { AreaPicker } from "../../../src/pickers/areas/AreaPicker.tsx";
import { ComparisonChips } from "../../../src/pickers/comparison/ComparisonChips.tsx";
import { IndicatorPicker } from "../../../src/pickers/indicators/IndicatorPicker.tsx";
import { PeriodPicker } from "../../../src/pickers/periods/PeriodPicker.tsx";
import type { PickerProps } from "../../../src/pickers/props.ts";
import { finderReady } from "../../../src/pickers/search/findIndicators.ts";
import { SearchField } from "../../../src/pickers/search/SearchField.tsx";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../src/workspace/link/encode.ts";
import { createWorkspaceStore } from "../../../src/workspace/store.ts";
import { AREAS, CATALOGUE } from "../workspace/samples.ts";

let root: Root;
const settle = (work: () => void): void => {
  act(work);
};
const host = () => document.getElementById("root") ?? document.body;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const element = document.createElement("div");
  element.id = "root";
  document.body.replaceChildren(element);
  root = createRoot(host());
});
afterEach(() => {
  settle(() => root.unmount());
  vi.unstubAllGlobals();
});

/** Shows a picker over a workspace; answers with the link that the workspace has at that moment. */
function show(link: string, draw: (props: PickerProps) => ReactNode, mine: string | null = null) {
  const store = createWorkspaceStore(decodeLink(link).workspace ?? EMPTY_WORKSPACE);
  function Picker() {
    return draw({ ...useStore(store), catalogue: CATALOGUE, areas: AREAS, mine });
  }
  // An engine that was never told where to read: live services are asked for, and do not come.
  const client = createDataClient(createEngine(requestFor));
  settle(() =>
    root.render(
      <DataProvider client={client}>
        <Picker />
      </DataProvider>,
    ),
  );
  return () => encodeLink(store.getState().workspace);
}

function find(selector: string, text = ""): HTMLElement {
  const found = [...host().querySelectorAll<HTMLElement>(selector)].find((element) =>
    element.textContent.includes(text),
  );
  if (!found) throw new Error(`no ${selector} with ${text}`);
  return found;
}
function field(selector = "input"): HTMLInputElement {
  const found = find(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
  return found;
}
function select(): HTMLSelectElement {
  const found = find("select");
  if (!(found instanceof HTMLSelectElement)) throw new Error("no select");
  return found;
}
const click = (selector: string, text?: string) => settle(() => find(selector, text).click());
const press = (element: HTMLElement, key: string) =>
  settle(() => void element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
function type(element: HTMLInputElement | HTMLSelectElement, value: string) {
  const prototype = element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLSelectElement.prototype;
  settle(() => {
    element.focus();
    Reflect.set(prototype, "value", value, element);
    element.dispatchEvent(new Event(element instanceof HTMLInputElement ? "input" : "change", { bubbles: true }));
  });
}

/** The search and its index come in when somebody goes to a field; this waits until they are there. */
const searched = () =>
  act(async () => {
    await vi.dynamicImportSettled();
    await finderReady(CATALOGUE);
  });

describe("the search field", () => {
  it("draws a question at once, by keyboard alone", async () => {
    const link = show("", (props) => <SearchField {...props} />);
    const search = field();
    press(document.body, "/");
    expect(document.activeElement).toBe(search);
    type(search, "misdrijven tilburg 2024");
    await searched();
    expect(search.getAttribute("aria-expanded")).toBe("true");
    const active = document.getElementById(search.getAttribute("aria-activedescendant") ?? "");
    expect(active?.textContent).toContain("misdrijven");
    press(search, "Enter");
    expect(link()).toBe("indicators=crimes&areas=GM0855&compare=NL01&periods=2024");
  });

  it("walks with the arrows and closes with Escape", async () => {
    show("", (props) => <SearchField {...props} />);
    const search = field();
    type(search, "utrecht inwoners");
    await searched();
    press(search, "ArrowDown");
    expect(find('[aria-selected="true"]').textContent).toContain("Utrecht");
    press(search, "Escape");
    expect(search.getAttribute("aria-expanded")).toBe("false");
    expect(search.value).not.toBe("");
    press(search, "Escape");
    expect(search.value).toBe("");
  });
});

describe("the pickers", () => {
  it("add an indicator by its box, open it by its name and choose members", async () => {
    const link = show("indicators=population", (props) => <IndicatorPicker {...props} />);
    type(field(".search-field input"), "stemmen");
    await searched();
    click(".indicator input");
    expect(link()).toBe("indicators=population,votes-tk2025");
    click(".member-list label", "VVD");
    expect(link()).toBe("indicators=population,votes-tk2025~party.all.vvd");
    click(".indicator-name", "Stemmen");
    expect(link()).toBe("indicators=votes-tk2025");
  });

  it("say before it is chosen what an indicator lacks, without hiding it", async () => {
    show("indicators=population&level=provincie&periods=2020", (props) => <IndicatorPicker {...props} />);
    type(field(".search-field input"), "misdrijven");
    await searched();
    expect(find(".indicator.lacking .lack").textContent).not.toBe("");
    expect(field(".indicator.lacking input").disabled).toBe(false);
  });

  it("choose areas by search, list and level", () => {
    const mine = vi.fn();
    const link = show("indicators=population", (props) => <AreaPicker {...props} onMine={mine} />);
    type(field('input[type="search"]'), "den haag");
    click(".area-list label", "Gravenhage");
    expect(link()).toBe("indicators=population&areas=GM0518");
    click(".area-list .star");
    expect(mine).toHaveBeenCalledWith("GM0518");
    click(".chip-remove");
    expect(link()).toBe("indicators=population");
    type(field('input[type="search"]'), "weesp");
    click(".area-list label", "Amsterdam");
    type(select(), "wijk");
    expect(link()).toBe("indicators=population&level=wijk&areas=in:GM0363");
  });

  it("go from the country to all of a smaller level, which gives way to what is chosen then", () => {
    const link = show("indicators=population&level=land&areas=NL01", (props) => (
      <AreaPicker {...props} onMine={() => undefined} />
    ));
    type(select(), "gemeente");
    expect(link()).toBe("indicators=population");
    type(field('input[type="search"]'), "weesp");
    click(".area-list label", "Amsterdam");
    expect(link()).toBe("indicators=population&areas=GM0363");
  });

  it("compare with one click, and ask which municipality is meant when they cannot know", () => {
    const link = show("indicators=population", (props) => <ComparisonChips {...props} />);
    const chips = [...host().querySelectorAll<HTMLButtonElement>(".chip-button")];
    settle(() => chips[3]?.click());
    expect(link()).toBe("indicators=population&compare=NL01");
    expect(chips[3]?.getAttribute("aria-pressed")).toBe("true");
    settle(() => chips[1]?.click());
    type(select(), "GM0344");
    expect(link()).toBe("indicators=population&compare=NL01,neighbours:GM0344");
    settle(() => chips[2]?.click());
    expect(link()).toBe("indicators=population&compare=NL01,neighbours:GM0344,PV26");
    settle(() => chips[1]?.click());
    expect(link()).toBe("indicators=population&compare=NL01,PV26");
  });

  it("start comparisons from the one selected area before my municipality", () => {
    const link = show("indicators=population&areas=GM0855", (props) => <ComparisonChips {...props} />, "GM0344");
    const chips = [...host().querySelectorAll<HTMLButtonElement>(".chip-button")];
    settle(() => chips[0]?.click());
    settle(() => chips[2]?.click());
    expect(link()).toBe("indicators=population&areas=GM0855&compare=similar:GM0855,parents:provincie");
  });

  it("offer no Dutch area beside figures of areas abroad, but those of their table", () => {
    const [first] = CATALOGUE.indicators;
    if (!first) throw new Error("no indicator");
    const spans = ["eurostat-nuts-0", "eurostat-nuts-2"].map((level) => ({ ...first.spans[0], level }));
    const bicycles = { ...first, id: "demo:NR", source: "eurostat", spans } as typeof first;
    const area = (code: string, level: string, name: string) => [code, { code, level, name }] as const;
    const areas = {
      ...AREAS,
      areas: {
        ...AREAS.areas,
        ...Object.fromEntries([
          area("eurostat_AT11", "eurostat-nuts-2", "Burgenland"),
          area("eurostat_AT12", "eurostat-nuts-2", "Niederösterreich"),
          area("eurostat_AT", "eurostat-nuts-0", "Austria"),
        ]),
      },
    };
    const catalogue = { ...CATALOGUE, indicators: [...CATALOGUE.indicators, bicycles] };
    const chips = (props: PickerProps) => <ComparisonChips {...props} {...{ catalogue, areas }} />;
    const names = () => [...host().querySelectorAll(".chip-button")].map(({ textContent }) => textContent);
    const link = show("indicators=eurostat:demo:NR&level=eurostat-nuts-2&compare=NL01", chips);
    // What was compared with before can be taken away, and does not come back.
    expect(names()).toEqual(["Nederland", "Anders…"]);
    click(".chip-button", "Nederland");
    expect(names()).toEqual(["Anders…"]);
    click(".chip-button", "Anders…");
    expect(find(".area-list").textContent).toBe("AustriaBurgenlandNiederösterreich");
    type(field(), "burg");
    click(".area-list label", "Burgenland");
    expect(link()).toBe("indicators=eurostat:demo:NR&level=eurostat-nuts-2&compare=eurostat_AT11");
    expect(names()).toEqual(["Burgenland", "Anders…"]);
    show("indicators=population,eurostat:demo:NR", chips);
    expect(names()).toHaveLength(5);
  });

  it("choose periods, of which only those with figures are offered", () => {
    const link = show("indicators=crimes", (props) => <PeriodPicker {...props} />);
    const modes = [...host().querySelectorAll<HTMLInputElement>(".modes input")];
    settle(() => modes[3]?.click());
    expect(link()).toBe("indicators=crimes&periods=2025");
    expect([...host().querySelectorAll(".period-list label")].map((label) => label.textContent)).toEqual([
      "2025",
      "2024",
      "2023",
      "2022",
      "2021",
    ]);
    click(".period-list label", "2022");
    expect(link()).toBe("indicators=crimes&periods=2022,2025");
    settle(() => modes[2]?.click());
    expect(link()).toBe("indicators=crimes&periods=2021..2025");
    settle(() => modes[1]?.click());
    expect(link()).toBe("indicators=crimes&periods=last:5");
    settle(() => modes[0]?.click());
    expect(link()).toBe("indicators=crimes");
  });

  it("show a stretch of months that a link names as the days that have figures", () => {
    const asked = "indicators=covid-admissions~by.month&periods=2020-01..2021-12";
    const link = show(asked, (props) => <PeriodPicker {...props} />);
    const days = [...host().querySelectorAll<HTMLInputElement>('input[type="date"]')];
    expect(days.map((day) => day.getAttribute("value"))).toEqual(["2020-02-27", "2021-12-31"]);
    expect(link()).toBe(asked);
    const [from] = days;
    if (!from) throw new Error("no field");
    settle(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(from, "2021-03-01");
      from.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(link()).toBe("indicators=covid-admissions~by.month&periods=2021-03-01..2021-12-31");
  });
});
