import type { Localised } from "../../cube/text.ts";

/** Own title, names and note of a figure. */
export const ownWordsTexts = {
  "ownwords.title": { nl: "Titel", en: "Title" },
  "ownwords.live": {
    nl: "{gebied} en {periode} worden ingevuld en blijven kloppen als u iets anders kiest.",
    en: "{area} and {period} are filled in, and stay right when you choose something else.",
  },
  "ownwords.name": { nl: "Naam van: {{name}}", en: "Name of: {{name}}" },
  "ownwords.many": {
    nl: "{{count}} categorieën: kies er minder om ze zelf een naam te geven.",
    en: "{{count}} categories: choose fewer to name them yourself.",
  },
  "ownwords.note": { nl: "Notitie onder de figuur", en: "Note below the figure" },
} as const satisfies Record<string, Localised>;
