import type { Language } from "../../cube/text.ts";

/** What can stand live in a text (`live.ts`), by its word in either language. */
export const WORDS = {
  figure: { nl: "cijfer", en: "figure" },
  area: { nl: "gebied", en: "area" },
  period: { nl: "periode", en: "period" },
  place: { nl: "plaats", en: "place" },
  change: { nl: "verandering", en: "change" },
  highest: { nl: "hoogste", en: "highest" },
  lowest: { nl: "laagste", en: "lowest" },
  sentence: { nl: "zin", en: "sentence" },
  title: { nl: "titel", en: "title" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** Every word there is, as part of a regular expression. */
export const ANY_WORD = Object.values(WORDS)
  .flatMap((word) => Object.values(word))
  .join("|");
