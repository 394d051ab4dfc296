import type { Localised } from "../../cube/text.ts";

/** Small lines side by side. */
export const multiplesTexts = {
  "multiples.kind": { nl: "kleine grafieken", en: "small charts" },
  "multiples.good": {
    nl: "Laat elke ontwikkeling apart zien, met gelijke assen.",
    en: "Shows each development by itself, on equal axes.",
  },
  "multiples.one": {
    nl: "Er is maar één lijn; een grote lijn leest beter.",
    en: "There is only one line; a large one reads better.",
  },
  "multiples.left_one": {
    nl: "{{count}} ontwikkeling is niet getekend: er is plaats voor 24.",
    en: "{{count}} development is not drawn: there is room for 24.",
  },
  "multiples.left_other": {
    nl: "{{count}} ontwikkelingen zijn niet getekend: er is plaats voor 24.",
    en: "{{count}} developments are not drawn: there is room for 24.",
  },
  "multiples.as": { nl: "Getekend als", en: "Drawn as" },
  "multiples.as-lines": { nl: "lijnen", en: "lines" },
  "multiples.as-bars": { nl: "staven vanaf nul", en: "bars from zero" },
  "multiples.dated": {
    nl: "In deze periode veranderde de manier van meten. Dat staat onder de figuur.",
    en: "In this period the way of measuring changed. It is said below the figure.",
  },
} as const satisfies Record<string, Localised>;
