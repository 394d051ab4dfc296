import type { Localised } from "../../cube/text.ts";

/** Small lines side by side. */
export const multiplesTexts = {
  "multiples.kind": { nl: "kleine lijngrafieken", en: "small line charts" },
  "multiples.good": {
    nl: "Laat elke ontwikkeling apart zien, met gelijke assen.",
    en: "Shows each development by itself, on equal axes.",
  },
  "multiples.one": {
    nl: "Er is maar één lijn; een grote lijn leest beter.",
    en: "There is only one line; a large one reads better.",
  },
  "multiples.left_one": {
    nl: "{{count}} lijn is niet getekend: er is plaats voor 24.",
    en: "{{count}} line is not drawn: there is room for 24.",
  },
  "multiples.left_other": {
    nl: "{{count}} lijnen zijn niet getekend: er is plaats voor 24.",
    en: "{{count}} lines are not drawn: there is room for 24.",
  },
  "multiples.dated": {
    nl: "In deze periode veranderde de manier van meten. Dat staat onder de figuur.",
    en: "In this period the way of measuring changed. It is said below the figure.",
  },
} as const satisfies Record<string, Localised>;
