import { load } from "virtual:texts";
import type { Language } from "../cube/text.ts";
import { addTexts } from "./createWords.ts";
import type { TextPart } from "./resources.ts";

const wanted = new Set<TextPart>(["start"]);
const spoken = new Set<Language>();
const coming = new Map<string, Promise<void>>();

/** Has a language come in, once: the parts that are in use, and later every further part too. */
export async function loadTexts(language: Language): Promise<void> {
  spoken.add(language);
  await Promise.all([...wanted].map((part) => bring(language, part)));
}

/**
 * Has the texts of some parts come in, in the languages that the page speaks. Whoever loads code that says something
 * waits for its texts too; before a language is known this only keeps in mind what will be needed.
 */
export async function needTexts(...parts: readonly TextPart[]): Promise<void> {
  for (const part of parts) wanted.add(part);
  await Promise.all([...spoken].flatMap((language) => parts.map((part) => bring(language, part))));
}

function bring(language: Language, part: TextPart): Promise<void> {
  const key = `${language} ${part}`;
  const before = coming.get(key);
  if (before) return before;
  const promise = load(language, part).then(({ default: texts }) => {
    addTexts(language, texts);
  });
  coming.set(key, promise);
  // What did not come may be asked again.
  promise.catch(() => coming.delete(key));
  return promise;
}
