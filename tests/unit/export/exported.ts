import type { Exported, Format, Made } from "../../../src/export/format.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { FIRST_FORM } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { AREAS } from "../workspace/samples.ts";

/** A figure to be put into a file. */
export function exportedOf(result: Result, more: Partial<Exported> = {}): Exported {
  return {
    result,
    words: createWords("nl"),
    areas: AREAS,
    title: "Onderwerp 0",
    subtitle: "Alle gemeenten · 2000",
    description: "In woorden.",
    table: {},
    picture: { form: FIRST_FORM, options: {}, theme: makeTheme(false), size: { width: 800, height: 500 } },
    link: "https://example.org/?indicators=a",
    date: "2026-11-22",
    ...more,
  };
}

/** The bytes of a file; what cannot be made fails the test. */
export async function bytesOf(format: Format, exported: Exported): Promise<Uint8Array> {
  const made: Made = await (await format.load())(exported);
  if ("refused" in made) throw new Error(made.refused.id);
  return new Uint8Array(await new Blob([...made.parts]).arrayBuffer());
}

export async function textOf(format: Format, exported: Exported): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(format, exported));
}
