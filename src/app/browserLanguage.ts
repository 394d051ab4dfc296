import type { Language } from "../cube/text.ts";

/** The first language of the browser that the site has; else the first of the site. */
export function browserLanguage(languages: readonly Language[]): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return languages.find((language) => wanted[0] === language) ?? languages[0] ?? "nl";
}
