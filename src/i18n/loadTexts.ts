import type { Language } from "../cube/text.ts";
import { addTexts } from "./createWords.ts";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = {
  nl: () => import("virtual:texts/nl"),
  en: () => import("virtual:texts/en"),
};

/** Has the texts of a language come in: a page is read in one language, so it loads one. */
export async function loadTexts(language: Language): Promise<void> {
  addTexts(language, (await LOADERS[language]()).default);
}
