import type { Localised } from "../../cube/text.ts";

/** Filled areas through time. */
export const areaTexts = {
  "area.kind": { nl: "vlakgrafiek", en: "area chart" },
  "area.good": { nl: "Laat zien hoe een hoeveelheid groeit of krimpt.", en: "Shows how an amount grows or shrinks." },
  "area.good-parts": {
    nl: "Laat zien hoe het geheel en zijn delen zich ontwikkelen.",
    en: "Shows how the whole and its parts develop.",
  },
  "area.many": {
    nl: "{{count}} delen zijn in een stapel niet uit elkaar te houden.",
    en: "{{count}} parts cannot be told apart in a stack.",
  },
  "area.left_one": { nl: "{{count}} reeks is niet getekend.", en: "{{count}} series is not drawn." },
  "area.left_other": { nl: "{{count}} reeksen zijn niet getekend.", en: "{{count}} series are not drawn." },
  "area.gaps_one": {
    nl: "In {{count}} periode ontbreekt een deel; daar is niets getekend.",
    en: "In {{count}} period a part is missing; nothing is drawn there.",
  },
  "area.gaps_other": {
    nl: "In {{count}} perioden ontbreekt een deel; daar is niets getekend.",
    en: "In {{count}} periods a part is missing; nothing is drawn there.",
  },
  "area.values": { nl: "Cijfers in de vlakken", en: "Figures in the areas" },
  "area.shares": { nl: "Als delen van 100%", en: "As parts of 100%" },
} as const satisfies Record<string, Localised>;
