import { strToU8, zipSync } from "fflate";
import { metadataOf } from "./companion.ts";
import { fileName } from "./fileName.ts";
import type { Exported, FileParts, Format, Maker, Tools } from "./format.ts";
import { readMe, sayLeft, sortOut } from "./leftOut.ts";
import type { Left } from "./leftOut.ts";
import type { Wrapped } from "./protocol.ts";

/**
 * Makes one file of one or more figures: by the format itself where it holds many, else a zip of a file each. With a
 * companion there are two files, so they too come in a zip; and so does a file that is without some figure, with a text
 * that says which and why.
 *
 * @returns the file with its name and type; or why there is none: then no figure is in it
 */
export async function bundle(
  format: Format,
  figures: readonly [Exported, ...Exported[]],
  tools: Tools,
): Promise<Wrapped> {
  const make = await format.load();
  const { kept, left } = format.lists ? { kept: figures, left: [] } : await sortOut(format, figures);
  const [first, ...more] = kept;
  if (!first) return { refused: left[0]?.why ?? { id: "export.no-figure" } };
  const all = [first, ...more] as const;
  const without = format.lists ? [] : [...tools.left, ...left];
  const { words, date } = first;
  const title = figures.length + tools.left.length > 1 ? tools.title : first.title;
  const within = namesWithin(format, all, tools.settings);
  const files = new Map<string, Uint8Array>();
  if (within) without.push(...(await makeEach(make, format, all, tools, within, files)));
  else {
    const made = await make(all, tools);
    if ("refused" in made) return made;
    if (without.length === 0) return { ...made, name: fileName(title, date, format.extension), type: format.type };
    files.set(bundleName(format, all, tools), await bytesOf(made.parts));
  }
  const [why] = without;
  if (files.size === 0 && why) return { refused: why.why };
  const lines = [...files.keys(), ...without.map((one) => `– ${sayLeft(one, words)}`)];
  const said = without.length > 0 ? [[words.text("export.read-me"), readMe(tools.title, first, lines)] as const] : [];
  return {
    parts: [zipped(new Map([...said, ...files]), date)],
    name: fileName(title, date, "zip"),
    type: "application/zip",
  };
}

/** Puts the files of each figure by itself in `files`. Gives the figures of which there is none. */
async function makeEach(
  make: Maker,
  format: Format,
  figures: readonly Exported[],
  tools: Tools,
  names: ReturnType<typeof namesWithin>,
  files: Map<string, Uint8Array>,
): Promise<Left[]> {
  const left: Left[] = [];
  for (const [at, figure] of figures.entries()) {
    const made = await make([figure], {
      ...tools,
      onProgress: (done) => tools.onProgress((at + done) / figures.length),
    });
    const [file = figure.title, companion] = names?.[at] ?? [];
    if ("refused" in made) {
      left.push({ title: figure.title, why: made.refused });
      continue;
    }
    files.set(file, await bytesOf(made.parts));
    if (companion !== undefined) {
      files.set(companion, strToU8(JSON.stringify(metadataOf(format, figure, file), null, 2)));
    }
  }
  return left;
}

/** What the file of these figures is called. */
export function bundleName(
  format: Format,
  figures: readonly [Exported, ...Exported[]],
  { settings, title }: Pick<Tools, "settings" | "title">,
): string {
  const [first] = figures;
  const end = namesWithin(format, figures, settings) ? "zip" : format.extension;
  return fileName(figures.length > 1 ? title : first.title, first.date, end);
}

/** Per figure the names of its files where they come in a zip: of the figure itself, and of its description. */
export function namesWithin(
  format: Format,
  figures: readonly Exported[],
  settings: Pick<Tools["settings"], "companion">,
): readonly (readonly [string, string?])[] | undefined {
  const described = settings.companion && format.companion === true;
  if (format.many || (figures.length === 1 && !described)) return undefined;
  const taken = new Set<string>();
  return figures.map(({ title, date }) => {
    const name = freeName(fileName(title, date, format.extension), taken);
    taken.add(name);
    return described ? [name, `${name}-metadata.json`] : [name];
  });
}

/** Files as one zip. The same files give the same bytes. */
export function zipped(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { level: 6, mtime: `${date}T12:00:00` });
}

/** A name that no file has yet: two tabs may have one title. */
export function freeName(name: string, files: { readonly has: (name: string) => boolean }): string {
  const [, stem = name, end = ""] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 2, free = name; ; number += 1) {
    if (!files.has(free)) return free;
    free = `${stem}-${number}${end}`;
  }
}

/** The parts of a file as one row of bytes. */
export async function bytesOf(parts: FileParts): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob([...parts]).arrayBuffer());
}
