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
  const [first] = figures;
  const title = figures.length > 1 ? tools.title : first.title;
  if (format.many || (figures.length === 1 && !wantsCompanion(format, tools))) {
    const made = await make(figures, tools);
    if ("refused" in made) return made;
    return { ...made, name: fileName(title, first.date, format.extension), type: format.type };
  }
  const files = new Map<string, Uint8Array>();
  for (const [at, figure] of figures.entries()) {
    const made: Made = await make([figure], {
      ...tools,
      onProgress: (done) => tools.onProgress((at + done) / figures.length),
    });
    if ("refused" in made) return made;
    const name = freeName(fileName(figure.title, figure.date, format.extension), files);
    files.set(name, await bytesOf(made.parts));
    if (wantsCompanion(format, tools)) {
      files.set(`${name}-metadata.json`, strToU8(JSON.stringify(metadataOf(format, figure, name), null, 2)));
    }
  }
  return zipped(files, title, first.date);
}

const wantsCompanion = (format: Format, { settings }: Tools): boolean =>
  settings.companion && format.companion === true;

/** Files as one zip. The same files give the same bytes. */
export function zipped(files: ReadonlyMap<string, Uint8Array>, title: string, date: string) {
  const bytes = zipSync(Object.fromEntries(files), { level: 6, mtime: `${date}T12:00:00` });
  return { parts: [bytes], name: fileName(title, date, "zip"), type: "application/zip" };
}

/** A name that no file has yet: two tabs may have one title. */
export function freeName(name: string, files: ReadonlyMap<string, unknown>): string {
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
