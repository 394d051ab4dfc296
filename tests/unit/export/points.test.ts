import { describe, expect, test } from "vitest";
import type { Result } from "../../../src/analysis/result.ts";
import type { OwnPoints } from "../../../src/cube/ownFile.ts";
import { svgFormat } from "../../../src/export/picture/format.ts";
import { FORMS } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS, resultOf } from "../presentations/map/small.ts";
import { exportedOf, textOf } from "./exported.ts";

const one = resultOf({ A: [10, 12], B: [25, 21], C: [30, 31], D: [5, 20] }, { periods: ["2021", "2025"] });
const twice = <L extends readonly unknown[]>(list: L) => [...list, ...list];
/** Two topics in two periods: enough for a map of any form. */
const FIGURE: Result = {
  ...one,
  series: one.series.flatMap((series) => [series, { ...series, key: "other", indicator: "other" }]),
  values: Float64Array.from(twice([...one.values])),
  reason: Uint8Array.from(twice([...one.reason])),
  flags: Uint16Array.from(twice([...one.flags])),
  classIndex: Int8Array.from(twice([...one.classIndex])),
  classes: twice(one.classes),
  periods: twice(one.periods),
  divisions: twice(one.divisions),
  coverage: twice(one.coverage),
};
const theme = makeTheme(false);
const point = (east: number, north: number) => ({ place: [east, north] as const, name: "", said: [] });
const fileOf = (name: string, ...points: ReturnType<typeof point>[]): OwnPoints => ({ id: `${name}-1`, name, points });

/** On the areas, and far from them. */
const STOPS = fileOf("haltes & perrons", point(5.1, 52.1), point(40, 10));
const SCHOOLS = fileOf("scholen", point(5.3, 52.15));
const ELSEWHERE = fileOf("niet hier");

/** What a person sees of a point: a mark with the ink of the theme in a rim of the ground. */
const MARKS = new RegExp(`<path d="[^"]*" fill="${theme.ink}" stroke="${theme.surface}"`, "g");

describe.each(FORMS.filter(({ group }) => group === "map").map((form) => [form.id, form] as const))("%s", (_, form) => {
  const written = (points?: readonly OwnPoints[]) =>
    textOf(
      svgFormat,
      exportedOf(FIGURE, {
        areas: AREAS,
        picture: { form, options: {}, theme, borders: [BORDERS], ...(points && { points }) },
      }),
    );

  test("has the points of one's own that lie on it, each file by its own mark, named in legend and source", async () => {
    const [without, text] = await Promise.all([written(), written([STOPS, SCHOOLS, ELSEWHERE])]);
    const marks = (text.match(MARKS) ?? []).filter((mark) => !without.includes(mark));
    const onMap = marks.length - 2;
    // In every frame one mark for each file that has a point there, beside the two in the legend.
    expect(onMap).toBeGreaterThan(0);
    expect(onMap % 2).toBe(0);
    expect(new Set(marks).size).toBe(4);
    expect(text).toContain(">haltes &amp; perrons</text>");
    expect(text).toContain(">scholen</text>");
    expect(text).toContain("punten: scholen (eigen bestand)");
    expect(text).not.toContain("niet hier");
    expect(without).not.toContain("eigen bestand");
  });
});
