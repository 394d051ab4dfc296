import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../src/cube/indicator.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { FIRST_FORM, formById, FORMS } from "../../../src/presentations/registry.ts";
import { brokenDown, everySign, LARGE, NO_FIGURES, ONE_CELL, resultOf } from "./results.ts";

const CATALOGUE: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const RESULTS = {
  "no figures": NO_FIGURES,
  "one cell": ONE_CELL,
  "every reason and flag": everySign(),
  "a breakdown": resultOf({ series: brokenDown("population", { sex: ["m", "v"], age: ["0", "1"] }), references: 1 }),
  "342 areas and 425 days": LARGE,
};
const DECLARED = await Promise.all(FORMS.map(async (form) => ({ ...form, form: await form.declaration() })));

it("every form stands in the registry once, and every folder with a form stands in it", () => {
  const folders = Object.keys(import.meta.glob("../../../src/presentations/*/entry.ts"));
  expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
  expect(FORMS).toHaveLength(folders.length);
});

it("a form that a link names and that is not here is undefined", () => {
  expect(formById("pie-in-the-sky")).toBeUndefined();
  expect(formById("table")?.id).toBe("table");
});

describe.each(DECLARED)("the form $id", ({ form, ...entry }) => {
  it("has a name in both languages and an icon", () => {
    for (const name of Object.values(entry.name)) expect(name).not.toBe("");
    expect(entry.id).toMatch(/^[a-z-]+$/);
    expect(entry.icon).toMatch(/^[Mm]/);
  });

  it.each(Object.entries(RESULTS))("gives advice on %s, in words of both languages", (_, result) => {
    const { reason, grade } = form.advise(result, CATALOGUE);
    if (form.atBest) expect(["misleading", "impossible"]).toContain(grade);
    for (const language of ["nl", "en"] as const) {
      const said = createWords(language).say(reason);
      expect(said).not.toBe(reason.id);
      expect(said).not.toMatch(/\{\{|NaN|undefined/);
    }
  });
});

it("only what cannot be drawn is impossible: a table can draw any figure", async () => {
  const table = await FIRST_FORM.declaration();
  expect(table.advise(everySign(), CATALOGUE).grade).toBe("good");
});
