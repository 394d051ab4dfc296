import type { Message } from "../cube/message.ts";
import type { Words } from "../i18n/words.ts";
import type { Exported, Format } from "./format.ts";

/** A figure that a file is without, and why. */
export interface Left {
  readonly title: string;
  readonly why: Message;
}

/** The figures that a kind of file can hold, and those that it cannot, of which it says so beforehand. */
export async function sortOut(
  format: Format,
  figures: readonly Exported[],
): Promise<{ readonly kept: readonly Exported[]; readonly left: readonly Left[] }> {
  const fits = await format.fits?.();
  const kept: Exported[] = [];
  const left: Left[] = [];
  for (const figure of figures) {
    const fit = fits?.(figure);
    if (fit?.blocks) left.push({ title: figure.title, why: fit.message });
    else kept.push(figure);
  }
  return { kept, left };
}

/** What is said of a figure that is left out. */
export const sayLeft = ({ title, why }: Left, words: Words): string => `${title}: ${words.say(why)}`;

/** A text that stands in a zip beside the files: what it is, and a line for each thing that is in it or is not. */
export function readMe(title: string, { words, date }: Exported, lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${[title, words.date(date), "", ...lines].join("\r\n")}\r\n`);
}
