import { strToU8, zipSync } from "fflate";
import { metadataOf } from "./companion.ts";
import { fileName } from "./fileName.ts";
import type { Exported, FileParts, Format, Made, Tools } from "./format.ts";
import type { Wrapped } from "./protocol.ts";

/**
 * Makes one file of one or more figures: by the format itself where it holds many, else a zip of a file each. With a
 * companion there are two files, so they too come in a zip.
 *
 * @returns the file with its name and type; or why there is none: then nothing is made
 */
export async function bundle(
  format: Format,
  figures: readonly [Exported, ...Exported[]],
  tools: Tools,
): Promise<Wrapped> {
  const make = await format.load();
  const name = bundleName(format, figures, tools);
  const within = namesWithin(format, figures, tools.settings);
  if (!within) {
    const made = await make(figures, tools);
    return "refused" in made ? made : { ...made, name, type: format.type };
  }
  const files = new Map<string, Uint8Array>();
  for (const [at, figure] of figures.entries()) {
    const made: Made = await make([figure], {
      ...tools,
      onProgress: (done) => tools.onProgress((at + done) / figures.length),
    });
    if ("refused" in made) return made;
    const [file = name, companion] = within[at] ?? [];
    files.set(file, await bytesOf(made.parts));
    if (companion !== undefined) {
      files.set(companion, strToU8(JSON.stringify(metadataOf(format, figure, file), null, 2)));
    }
  }
  const [{ date }] = figures;
  return { parts: [zipped(files, date)], name, type: "application/zip" };
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
