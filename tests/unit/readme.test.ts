import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { FORM_GROUPS } from "../../src/presentations/form.ts";
import { FORMS } from "../../src/presentations/registry.ts";
import { openRealStore } from "./analysis/realStore.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const manifest = v.object({
  license: v.optional(v.string()),
  scripts: v.optional(v.record(v.string(), v.string()), {}),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});
const manifestOf = (folder: string) => v.parse(manifest, JSON.parse(read(`${folder}/package.json`)));

const FILES = ["src", "tests"].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `/${folder}/${name}`),
);
const READMES = ["README.md", ".github/CONTRIBUTING.md", ...FILES.filter((name) => name.endsWith("README.md"))];

/** The rows of the table with these heads, as cells, without the heads. */
function rowsBelow(text: string, ...heads: readonly string[]): string[][] {
  const [, below = ""] = text.split(`| ${heads.join(" | ")} |\n`);
  const lines = below.split("\n").slice(1);
  const rows = lines.slice(0, lines.indexOf(""));
  return rows.map((line) => line.slice(2, -2).split(" | "));
}

const quotedIn = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = ""]) => words);

describe("what the READMEs say is so", () => {
  it("names every dependency once, with the licence it comes under", () => {
    const rows = rowsBelow(read("README.md"), "dependency", "licence", "why");
    const named = rows.flatMap(([names = "", licence]) => names.split(", ").map((name) => [name, licence]));
    const there = Object.keys(manifestOf(".").dependencies).map((name) => [
      name,
      manifestOf(`node_modules/${name}`).license,
    ]);
    expect(named.toSorted()).toEqual(there.toSorted());
    expect(rows.filter(([, , why = ""]) => why.length < 8)).toEqual([]);
  });

  it("names every room of the house", () => {
    const rooms = rowsBelow(read("src/README.md"), "folder", "what lives there", "may import").map(([room]) => room);
    const folders = readdirSync(resolve(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.toSorted()).toEqual(folders.map(({ name }) => `\`${name}/\``).toSorted());
  });

  it("names every form in its group, and counts them", () => {
    const rows = rowsBelow(read("src/presentations/README.md"), "group", "forms");
    const named = rows.map(([group, forms = ""]) => [group, quotedIn(forms).toSorted()]);
    const formsOf = (group: string) => FORMS.filter((form) => form.group === group).map(({ id }) => id);
    expect(named).toEqual(FORM_GROUPS.map((group) => [group, formsOf(group).toSorted()]));
    expect(read("README.md")).toContain(`**Forms**, ${String(FORMS.length)} of them`);
  });

  it("counts the indicators and the themes that have any", async () => {
    const { catalogue } = await openRealStore();
    const themes = new Set(catalogue.indicators.map(({ theme }) => theme));
    expect(read("README.md")).toContain(`${catalogue.indicators.length} indicators in ${themes.size} themes`);
  });

  it.each(READMES)("%s names scripts that can be run, and files and pages that are there", (readme) => {
    const text = read(readme);
    const scripts = manifestOf(".").scripts;
    const asked = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = ""]) => script);
    expect(asked.filter((script) => !(script in scripts))).toEqual([]);
    const links = [...text.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(join(root, dirname(readme), path)))).toEqual([]);
    const named = quotedIn(text).filter((words) => /^[\w./-]+\.tsx?$/.test(words));
    expect(named.filter((path) => !FILES.some((file) => file.endsWith(path.replace(/^(?:\.\.)?\/?/, "/"))))).toEqual(
      [],
    );
  });
});
