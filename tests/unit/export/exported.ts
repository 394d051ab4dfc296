import { Buffer } from "node:buffer";
import type { Exported, Format, Made, Tools } from "../../../src/export/format.ts";
import { FIRST_SETTINGS } from "../../../src/export/settings.ts";
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
    picture: { form: FIRST_FORM, options: {}, theme: makeTheme(false) },
    definitions: [
      {
        indicator: "topic-0",
        name: { nl: "Onderwerp 0", en: "Topic 0" },
        text: { nl: "Wat geteld is.", en: "What is counted." },
        origin: { title: "Tellingen", table: "80001TST", url: "https://example.org/80001TST" },
        files: ["gemeente.1.json", "gemeente-2000.2.json", "land.3.json"].map(
          (name) => `https://example.org/store/data/${name}`,
        ),
      },
    ],
    direct: [],
    store: "https://example.org/store/",
    link: "https://example.org/?indicators=a",
    date: "2026-11-22",
    ...more,
  };
}

/** A picture of one white point: in Node there is no canvas, and what a page draws is for tests in a browser. */
const POINT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

/** In Node nothing records: the pictures themselves, one after the other, stand for the film. */
function reel(): ReturnType<Tools["film"]> {
  const shown: string[] = [];
  return {
    show: (svg, time) => {
      shown.push(`<!-- ${time} -->${svg}`);
      return Promise.resolve();
    },
    end: () => Promise.resolve(new TextEncoder().encode(shown.join("\n"))),
  };
}

export const TOOLS: Tools = {
  film: reel,
  settings: FIRST_SETTINGS,
  title: "Alles bij elkaar",
  left: [],
  onProgress: () => undefined,
  rasterise: () => Promise.resolve(new Uint8Array(Buffer.from(POINT, "base64"))),
};

/** The bytes of a file; what cannot be made fails the test. */
export async function bytesOf(
  format: Format,
  exported: Exported | readonly Exported[],
  tools: Partial<Tools> = {},
): Promise<Uint8Array> {
  const figures = "result" in exported ? [exported] : exported;
  const made: Made = await (await format.load())(figures, { ...TOOLS, ...tools });
  if ("refused" in made) throw new Error(made.refused.id);
  return new Uint8Array(await new Blob([...made.parts]).arrayBuffer());
}

export async function textOf(format: Format, exported: Exported, tools: Partial<Tools> = {}): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(format, exported, tools));
}
