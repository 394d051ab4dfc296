import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PARTS, TEXTS } from "../../../src/i18n/resources.ts";
import type { TextPart } from "../../../src/i18n/resources.ts";
import { FORMS } from "../../../src/presentations/registry.ts";
import { LIVE_KINDS } from "../../../src/sources/kinds.ts";
import { modulesWith, src } from "../modulesWith.ts";

const IDS = Object.keys(TEXTS);

/** The texts that modules ask by id: written out, or the beginning of one with the rest filled in. */
function saidBy(modules: Iterable<string>): Map<string, string> {
  const said = new Map<string, string>();
  for (const module of modules) {
    for (const [, id = "", end] of readFileSync(module, "utf8").matchAll(/["`]([a-z]+\.[a-z\d-]*)("|`|\$\{)/g)) {
      const found = IDS.filter((one) => (end === "${" ? one.startsWith(id) : one === id || one.startsWith(`${id}_`)));
      for (const one of found) said.set(one, module.slice(src.length + 1));
    }
  }
  return said;
}

/** What is said by modules but not in the parts that come in with them, with where it is said. */
function notThere(modules: Iterable<string>, ...parts: readonly TextPart[]): string[] {
  const there = new Set<string>(parts.flatMap((part) => Object.keys(PARTS[part])));
  return [...saidBy(modules)].filter(([id]) => !there.has(id)).map(([id, module]) => `${id} in ${module}`);
}

const start = modulesWith("app/main.tsx");
const without = (modules: Iterable<string>, others: ReadonlySet<string>) =>
  [...modules].filter((module) => !others.has(module));

describe("whatever is said has come in with the code that says it", () => {
  it("the start screen", () => {
    expect(notThere(start, "start")).toEqual([]);
  });
  it("the answers of the search field", () => {
    expect(notThere(without(modulesWith("pickers/search/searchOptions.ts"), start), "start", "pickers")).toEqual([]);
  });
  it("the workbench", () => {
    expect(notThere(without(modulesWith("app/Workbench.tsx"), start), "start", "workbench")).toEqual([]);
  });
  it("the card of an indicator", () => {
    expect(notThere(without(modulesWith("app/card/CardDialog.tsx"), start), "start", "card")).toEqual([]);
  });
  it("a figure in words", () => {
    expect(notThere(modulesWith("analysis/describe.ts"), "start", "workbench", "description")).toEqual([]);
  });
  it("where a figure comes from", () => {
    const modules = modulesWith("app/figure/FigureExplanation.tsx", "analysis/explain/explain.ts");
    expect(notThere(without(modules, start), "start", "workbench", "explanation", "methods")).toEqual([]);
  });
  it("the menu of forms", () => {
    expect(notThere(without(modulesWith("app/figure/FormMenu.tsx"), start), "start", "workbench", "forms")).toEqual([]);
  });
  it.each(FORMS.map((form) => [form.id, form] as const))("the form %s", (id, { texts, panelTexts = [] }) => {
    const folder = `presentations/${id}`;
    const modules = ["form.ts", "drawing.tsx", "toSvg.ts"].map((name) => `${folder}/${name}`);
    expect(notThere(modulesWith(...modules), "start", "workbench", ...texts)).toEqual([]);
    const panel = modulesWith(`${folder}/Panel.tsx`);
    expect(notThere(panel, "start", "workbench", ...texts, ...panelTexts)).toEqual([]);
  });
  it("finds a text that is not there", () => {
    expect(notThere(modulesWith("presentations/table/form.ts"), "start")).not.toEqual([]);
  });
});

const modules = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("i18n/texts/"))
  .map((name) => resolve(src, name));

it("writes the beginning of every id out, so that the tests here can find it", () => {
  const hidden = modules.filter((module) => /words\.text\(\s*`\$\{/.test(readFileSync(module, "utf8")));
  expect(hidden).toEqual([]);
});

it.each(LIVE_KINDS)(
  "a live service of the kind %s has a name, and words for the field that finds its tables",
  (kind) => {
    expect(IDS).toContain(`tables.kind-${kind}`);
    expect(IDS).toContain(`tables.words-${kind}`);
  },
);

it("keeps no text that nothing says", () => {
  const said = saidBy(modules);
  expect(IDS.filter((id) => !said.has(id))).toEqual([]);
});
