import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Result } from "../../../src/analysis/result.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import type { RawOptions } from "../../../src/presentations/defineForm.ts";
import { FORMS } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { qualitative } from "../../../src/ui/palettes.ts";
import { AREAS, BORDERS, ENTRY } from "./map/small.ts";
import { cutIn, faultsIn } from "./svgFaults.ts";
import { brokenDown, resultOf, seriesOf } from "./results.ts";

const schemas = import.meta.glob<{ form: { options: v.GenericSchema } }>("../../../src/presentations/*/form.ts", {
  eager: true,
});
const words = createWords("nl");
const theme = makeTheme(false);
const SIZE = { width: 900, height: 480 };
const parts = resultOf({
  series: brokenDown("inwoners", { age: ["0", "1", "2", "3", "4"] }),
  ...{ areas: 4, references: 1, slots: 3 },
});
/** The four areas are the squares of the small map. */
const squares = {
  ...parts,
  divisions: parts.divisions.map(() => ENTRY.division),
  areas: parts.areas.map((area, at) => ({ ...area, code: "ABCD"[at] ?? area.code })),
};
const rates = resultOf({
  series: [
    seriesOf(0, { kind: "ratio", rate: { factor: 1000, denominator: "people", chance: "poisson" } }),
    seriesOf(1, { indicator: "people" }),
  ],
  ...{ areas: 12, slots: 1, value: (series, area) => (series === 1 ? 1000 * (area + 1) : 10) },
});
const cloud = resultOf({ series: 3, areas: 12, slots: 1, value: (series, area) => (series + 1) * area });
/** What suits a form better than parts of a whole. */
const SUITED: Readonly<Record<string, Result>> = { funnel: rates, scatter: cloud };
/** What a form draws without a legend. */
const PLAIN: Readonly<Record<string, Result>> = {
  bar: resultOf({ areas: 3, slots: 1 }),
  scatter: resultOf({ series: 2, areas: 12, slots: 1 }),
};
const usual = EMPTY_WORKSPACE.tabs[0];
const drawn = async ({ id, svg }: (typeof FORMS)[number], options: RawOptions, result = SUITED[id] ?? squares) => {
  const figure = { options, words, theme, areas: AREAS, borders: [BORDERS], title: "T", description: "D" };
  return (await svg())({ ...figure, result }, SIZE);
};

/** The options of a form as it declares them. */
function declared(id: string): RawOptions {
  const schema = schemas[`../../../src/presentations/${id}/form.ts`]?.form.options;
  return schema ? v.parse(v.record(v.string(), v.unknown()), v.parse(schema, {})) : {};
}

/** What can be chosen about some figures. */
async function panelOf(form: (typeof FORMS)[number], result: Result, options: RawOptions): Promise<string> {
  if (!usual) throw new Error("no tab to draw");
  const { Panel } = await form.panel();
  const props = { result, query: usual.query, options, classes: usual.query.classes, theme, words };
  return renderToStaticMarkup(<Panel {...props} onIntent={() => undefined} />);
}

it("offers no colours of a distribution without the histogram that has them", async () => {
  const form = FORMS.find(({ id }) => id === "distribution");
  if (!form) throw new Error("no distribution");
  const label = `>${words.text("look.colours")}<`;
  expect(await panelOf(form, parts, declared("distribution"))).toContain(label);
  expect(await panelOf(form, parts, { ...declared("distribution"), histogram: false })).not.toContain(label);
});

describe.each(FORMS.map((form) => [form.id, form] as const))("the look of %s", (id, form) => {
  const options = declared(id);
  const drawOf = (chosen: RawOptions) => drawn(form, chosen);

  it("has a field in the panel for each option that it shares with others, and no other", async () => {
    const panel = await panelOf(form, parts, { third: "size" });
    for (const option of ["colours", "legend", "axisFrom", "axisTo", "lyingFrom", "lyingTo"]) {
      expect(panel.includes(`>${words.text(`look.${option}`)}<`), option).toBe(option in options);
    }
  });

  it("has its legend where that is asked, whole, and elsewhere than by itself", async () => {
    const places = ["auto", "above", "under", "right"].map((legend) => drawOf({ legend, third: "size" }));
    const [itself, above, under, right] = await Promise.all(places);
    const different = "legend" in options ? 3 : 1;
    expect(new Set([above, under, right]).size).toBe(different);
    if (different === 1) expect(above).toBe(itself);
    for (const svg of [under, right]) expect([...faultsIn(svg ?? ""), ...cutIn(svg ?? "")]).toEqual([]);
  });

  it("takes the colours that are asked for, and none that it does not know", async () => {
    const [standard, unknown, muted] = await Promise.all([{}, { colours: "fluor" }, { colours: "muted" }].map(drawOf));
    expect(unknown).toBe(standard);
    if (!("colours" in options)) expect(muted).toBe(standard);
    else expect(qualitative(false, "muted").some((colour) => muted?.includes(colour))).toBe(true);
  });
});

it.each(FORMS.filter(({ group }) => group === "map"))(
  "$id may have a background, and its file says that it has none",
  async (form) => {
    expect(declared(form.id)).toMatchObject({ background: null });
    const without = words.text("map.no-background");
    expect(await drawn(form, {})).not.toContain(without);
    expect((await drawn(form, { background: "grey" })).split(`>${without}</text>`)).toHaveLength(2);
  },
);

it.each(Object.entries(PLAIN))("%s without a legend offers no place for it", async (id, result) => {
  const form = FORMS.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  const [above, right] = await Promise.all(["above", "right"].map((legend) => drawn(form, { legend }, result)));
  expect(right).toBe(above);
  expect(await panelOf(form, result, {})).not.toContain(`>${words.text("look.legend")}<`);
});
