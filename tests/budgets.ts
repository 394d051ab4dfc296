import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import type { Manifest } from "vite";

/**
 * What a person downloads before a screen works, held to a limit: JavaScript only, gzipped, 1 kB = 1000 bytes.
 * Every set is the first script plus the chunks that its entries load, and the worker scripts that those start.
 * A set names what a browser asks for before the first picture stands (start screen, table, lines, bars, map); what is
 * asked for after that, such as the panels to choose with, is in none. A first map is drawn without the graphics card;
 * `map painter` is that of the card, which takes over later, with all that it rests on.
 */
interface Budget {
  name: string;
  entries: string[];
  limitKB: number;
}

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const manifest = JSON.parse(read("dist/.vite/manifest.json")) as Manifest;
const budgets = JSON.parse(read("tests/budgets.json")) as Budget[];

// A script that no other script imports, now or later, is a worker: ours, and the one that MapLibre brings as an asset.
const chunks = Object.values(manifest);
const imported = chunks.flatMap((chunk) => [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]);
const chunkFiles = new Set(
  [...chunks.filter((chunk) => chunk.isEntry), ...imported.flatMap((key) => manifest[key] ?? [])].map(
    ({ file }) => file,
  ),
);
const workerFiles = readdirSync(new URL("dist/assets/", root)).filter(
  (name) => /\.m?js$/.test(name) && !chunkFiles.has(`assets/${name}`),
);

/** The files that come in when a module loads: its own chunk and everything it imports statically. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return new Set();
  seen.add(key);
  const files = new Set(chunk.file.endsWith("js") ? [chunk.file] : []);
  for (const next of chunk.imports ?? []) for (const file of closure(next, seen)) files.add(file);
  return files;
}

/** Worker scripts are not in the manifest; the chunk that starts one names its file, and it the ones that it imports. */
function workersOf(files: Iterable<string>): string[] {
  const texts = [...files].map((file) => read(`dist/${file}`));
  const found = new Set(workerFiles.filter((name) => texts.some((text) => text.includes(name))));
  // A set grows while it is walked.
  for (const name of found) {
    const imports = read(`dist/assets/${name}`).matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g);
    for (const [, next] of imports) if (next !== undefined) found.add(next);
  }
  return [...found].map((name) => `assets/${name}`);
}

const gzipped = (file: string): number => gzipSync(read(`dist/${file}`), { level: 9 }).length / 1000;

/** A chunk by its module, or by its name where several modules share it. */
function keyOf(entry: string): string | undefined {
  return Object.keys(manifest).find((key) => key === entry || manifest[key]?.name === entry);
}

function check({ name, entries, limitKB }: Budget): boolean {
  const lost = entries.filter((entry) => !keyOf(entry));
  for (const entry of lost) console.log(`${name}: ${entry} is no chunk of its own in the build`);

  const first = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const keys = [...first, ...entries.flatMap((entry) => keyOf(entry) ?? [])];
  const scripts = new Set(keys.flatMap((key) => [...closure(key)]));
  const files = [...scripts, ...workersOf(scripts)];
  const sizes = files.map((file) => ({ file, size: gzipped(file) })).sort((a, b) => b.size - a.size);
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const fits = total <= limitKB;
  console.log(`${fits ? "ok  " : "OVER"} ${name}: ${total.toFixed(1)} of ${limitKB} kB in ${files.length} files`);
  if (!fits)
    for (const { file, size } of sizes) console.log(`     ${size.toFixed(1).padStart(7)} kB  ${basename(file)}`);
  return fits && lost.length === 0;
}

if (budgets.map(check).includes(false)) process.exitCode = 1;
