import type { Language } from "../cube/text.ts";
import { addTexts } from "./createWords.ts";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = {
  nl: () => import("virtual:texts/nl"),
  en: () => import("virtual:texts/en"),
};

const there = new Set<Language>();

/** Has the texts of a language come in, once: a page is read in one language, so it loads one. */
export async function loadTexts(language: Language): Promise<void> {
  if (there.has(language)) return;
  const { default: texts } = await LOADERS[language]();
  if (there.has(language)) return;
  there.add(language);
  addTexts(language, texts);
}
