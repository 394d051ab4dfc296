import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber } from "../../../src/cube/period.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { FORMS } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { AREAS } from "./map/small.ts";
import { brokenDown, resultOf, seriesOf } from "./results.ts";
import { cutIn, textsIn } from "./svgFaults.ts";

const words = createWords("nl");
const theme = makeTheme(false);
const days = Array.from({ length: 40 }, (_, at) => dateOfDay(dayNumber(2001, 12, 15) + at));
const percent = seriesOf(1, { unit: { nl: "%", en: "%" } });
const own = resultOf({ areas: 1, slots: 5 });
/** Of a form that shows figures in time, figures that suit it. Six years, or forty days, around New Year 2002. */
const IN_TIME: Readonly<Record<string, Result>> = {
  line: own,
  area: resultOf({ series: brokenDown("people", { age: ["0", "1"] }), areas: 1, slots: 5 }),
  multiples: resultOf({ areas: 3, slots: 5 }),
  dual: resultOf({ series: [seriesOf(0), percent], areas: 1, slots: 5 }),
  slope: resultOf({ areas: 3, slots: 5 }),
  calendar: resultOf({
    series: [seriesOf(0, { time: "flow" })],
    areas: 1,
    slots: days.map((day) => ({ key: day, period: day })),
  }),
  bar: own,
  stacked: resultOf({ series: brokenDown("people", { age: ["0", "1"] }), areas: 1, slots: 5 }),
};
const SAID = "Anders geteld";

const draw = async (form: (typeof FORMS)[number], from: string, result = IN_TIME[form.id]) => {
  if (!result) throw new Error(`no figures in time for ${form.id}`);
  const notes: Result["notes"] = [
    { severity: "caution", message: { id: "analysis.title", params: { name: SAID } }, dated: { from } },
  ];
  const figure = { options: {}, words, theme, areas: AREAS, borders: [], title: "T", description: "D" };
  return (await form.svg())({ ...figure, result: { ...result, notes } }, { width: 900, height: 480 });
};
const lines = (svg = "") => svg.split(/stroke-dasharray="3,? ?3"/).length;

describe.each(FORMS.filter(({ id, group }) => group === "time" || id in IN_TIME))(
  "what was counted otherwise, in $id",
  (form) => {
    const parts = (svg: string) => svg.split(/<\/(?:desc|title)>/);

    it("is a numbered mark in the picture, with its words below and in the alt text", async () => {
      const [within, before] = await Promise.all(["2002-01-01", "1990-01-01"].map((from) => draw(form, from)));
      const texts = textsIn(within ?? "");
      expect(texts.filter((text) => text === "1").length, "a number in the picture and one below").toBeGreaterThan(1);
      expect(texts).toContain(SAID);
      expect(
        parts(within ?? "")
          .slice(0, -1)
          .join(" "),
        "alt text",
      ).toContain(SAID);
      // A calendar marks the day itself.
      if (form.id !== "calendar") expect(lines(within)).toBeGreaterThan(lines(before));
      expect(before).not.toContain(SAID);
      expect(cutIn(within ?? "")).toEqual([]);
    });
  },
);

it("what was counted otherwise is marked in every group of bars where periods stand within a group", async () => {
  const form = FORMS.find(({ id }) => id === "bar");
  if (!form) throw new Error("there are no bars");
  const groups = resultOf({ areas: 3, slots: 3 });
  const [within = "", before = ""] = await Promise.all(
    ["2002-01-01", "1990-01-01"].map((from) => draw(form, from, groups)),
  );
  const ones = (svg: string) => textsIn(svg).filter((text) => text === "1").length;
  expect(lines(within) - lines(before)).toBe(3);
  expect(ones(within) - ones(before), "a number in each group and one below").toBe(4);
  expect(cutIn(within)).toEqual([]);
});
