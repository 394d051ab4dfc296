import type { Localised } from "../../cube/text.ts";

/** The search field of the start screen and what it finds. */
export const searchTexts = {
  "pickers.search": { nl: "Zoek cijfers over uw onderwerp", en: "Search figures on your subject" },
  "pickers.search-example": {
    nl: "Zoek cijfers, bijvoorbeeld: misdrijven Tilburg 2024",
    en: "Search figures, for example: crimes Tilburg 2024",
  },
  "pickers.answers": { nl: "Gevonden cijfers", en: "Figures found" },
  "pickers.answer-count_one": { nl: "{{count}} antwoord gevonden", en: "{{count}} answer found" },
  "pickers.answer-count_other": { nl: "{{count}} antwoorden gevonden", en: "{{count}} answers found" },
  "pickers.answer-count_zero": {
    nl: "Niets gevonden. Probeer een ander woord.",
    en: "Nothing found. Try another word.",
  },
  "pickers.area-of-level": { nl: "{{level}} {{name}}", en: "{{name}} ({{level}})" },
  "pickers.formerly": { nl: "{{name}}, vroeger {{former}}", en: "{{name}}, formerly {{former}}" },
  "pickers.also-called": { nl: "{{name}} ({{alias}})", en: "{{name}} ({{alias}})" },
  "pickers.latest": { nl: "laatste periode", en: "latest period" },
  "pickers.last-n_one": { nl: "laatste periode", en: "last period" },
  "pickers.last-n_other": { nl: "laatste {{count}} perioden", en: "last {{count}} periods" },
  "pickers.from-to": { nl: "{{first}} tot en met {{last}}", en: "{{first}} to {{last}}" },
} as const satisfies Record<string, Localised>;
