import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

export const src = resolve(import.meta.dirname, "../../src");

/** The modules that come in with some others. */
export function modulesWith(...roots: readonly string[]): Set<string> {
  return reached(roots, importedAtOnce);
}

/** The modules that ever come in with one: also those that are asked for later. */
export function modulesEver(root: string): Set<string> {
  return reached([root], (text) => [...importedAtOnce(text), ...importedLater(text)]);
}

function reached(roots: readonly string[], imports: (text: string) => readonly string[]): Set<string> {
  const waiting = roots.map((root) => resolve(src, root));
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) continue;
    seen.add(file);
    const folder = dirname(file);
    waiting.push(...imports(readFileSync(file, "utf8")).map((path) => resolve(folder, path)));
  }
  return seen;
}

/** Imports and exports of values; one of a type brings nothing in. */
function importedAtOnce(text: string): string[] {
  const found = text.matchAll(/^(?:import (?!type\b)[^";]*|export [*{][^";]* from )"(\.[^"]+)"/gm);
  return [...found].map(([, path = ""]) => path);
}

function importedLater(text: string): string[] {
  return [...text.matchAll(/\bimport\("(\.[^"]+)"\)/g)].map(([, path = ""]) => path);
}
