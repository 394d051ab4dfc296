import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../src/cube/indicator.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import type { Form } from "../../../src/presentations/form.ts";
import { formById, FORMS } from "../../../src/presentations/registry.ts";
import { brokenDown, everySign, LARGE, NO_FIGURES, ONE_CELL, resultOf } from "./results.ts";

const CATALOGUE: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const RESULTS = {
  "no figures": NO_FIGURES,
  "one cell": ONE_CELL,
  "every reason and flag": everySign(),
  "a breakdown": resultOf({ series: brokenDown("population", { sex: ["m", "v"], age: ["0", "1"] }), references: 1 }),
  "342 areas and 425 days": LARGE,
};
const GARBAGE: unknown[] = [{}, { rows: 3, columns: "x", palette: {}, decimals: "veel", codes: [] }, { unknown: true }];

/** The forms as declared, before the registry closes them over their options. */
const modules = import.meta.glob<Record<string, unknown>>("../../../src/presentations/*/form.ts", { eager: true });
const isForm = (value: unknown): value is Form<object> =>
  typeof value === "object" && value !== null && "advise" in value;
const DECLARED = Object.values(modules).flatMap((module) => Object.values(module).filter(isForm));

it("every declared form is in the registry once", () => {
  expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
  expect(FORMS.length).toBeGreaterThan(0);
  expect(DECLARED.map(({ id }) => id).sort()).toEqual(FORMS.map(({ id }) => id).sort());
});

it("a form that a link names and that is not here is undefined", () => {
  expect(formById("pie-in-the-sky")).toBeUndefined();
  expect(formById("table")?.id).toBe("table");
});

describe.each(DECLARED)("the form $id", (form) => {
  it("has a name in both languages and an icon", () => {
    for (const name of Object.values(form.name)) expect(name).not.toBe("");
    expect(form.id).toMatch(/^[a-z-]+$/);
    expect(form.icon).toMatch(/^[Mm]/);
  });

  it("makes complete options of nothing and of options that make no sense", () => {
    const keys = Object.keys(v.parse(form.options, {})).sort();
    for (const raw of GARBAGE) {
      const parsed = v.safeParse(form.options, raw);
      expect(parsed.success && Object.keys(parsed.output).sort()).toEqual(keys);
    }
    const again = v.safeParse(form.options, v.parse(form.options, {}));
    expect(again.success).toBe(true);
  });

  it.each(Object.entries(RESULTS))("gives advice on %s, in words of both languages", (_, result) => {
    const { reason } = form.advise(result, CATALOGUE);
    for (const language of ["nl", "en"] as const) {
      const said = createWords(language).say(reason);
      expect(said).not.toBe(reason.id);
      expect(said).not.toMatch(/\{\{|NaN|undefined/);
    }
  });
});

it("only what cannot be drawn is impossible: a table can draw any figure", () => {
  expect(formById("table")?.advise(everySign(), CATALOGUE).grade).toBe("good");
});
