import type { Localised } from "../../cube/text.ts";

/** Slices of a circle: why they suit or not, and their options. */
export const pieTexts = {
  "pie.kind": { nl: "cirkeldiagram", en: "pie chart" },
  "pie.good": {
    nl: "Laat zien hoe één geheel is verdeeld. Kleine verschillen leest u beter in staven.",
    en: "Shows how one whole is divided. Small differences read better in bars.",
  },
  "pie.many": {
    nl: "{{count}} delen zijn in een cirkel niet uit elkaar te houden. Staven wel.",
    en: "{{count}} parts cannot be told apart in a circle. In bars they can.",
  },
  "pie.missing": {
    nl: "Van een deel is geen cijfer. De cirkel is dan niet het geheel.",
    en: "A part has no figure. The circle is then not the whole.",
  },
  "pie.one-only": {
    nl: "Alleen één gebied en de laatste periode zijn getekend. Gestapelde staven vergelijken.",
    en: "Only one area and the last period are drawn. Stacked bars compare.",
  },
  "pie.no-parts": {
    nl: "Een cirkel heeft delen van één geheel nodig die samen optellen.",
    en: "A circle needs parts of one whole that add up.",
  },
  "pie.without": {
    nl: "Zonder cijfer en dus niet in de cirkel: {{names}}.",
    en: "Without a figure and so not in the circle: {{names}}.",
  },
  "pie.others_one": {
    nl: "{{count}} ander gebied of andere periode is niet getekend.",
    en: "{{count}} other area or period is not drawn.",
  },
  "pie.others_other": {
    nl: "{{count}} andere gebieden of perioden zijn niet getekend.",
    en: "{{count}} other areas or periods are not drawn.",
  },
  "pie.hole": { nl: "Open midden", en: "Open middle" },
  "pie.figures": { nl: "Cijfers erbij", en: "Show figures" },
} as const satisfies Record<string, Localised>;
