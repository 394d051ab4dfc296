import type { Localised } from "../../cube/text.ts";

/** Mirrored bars: why they suit or not, and their options. */
export const pyramidTexts = {
  "pyramid.kind": { nl: "gespiegelde staven", en: "mirrored bars" },
  "pyramid.good": {
    nl: "Zet twee opbouwen tegenover elkaar, zoals leeftijden.",
    en: "Sets two compositions against each other, such as ages.",
  },
  "pyramid.no-breakdown": {
    nl: "Een piramide heeft één onderwerp met een uitsplitsing nodig, zoals leeftijd.",
    en: "A pyramid needs one topic with a breakdown, such as age.",
  },
  "pyramid.one-side": {
    nl: "Een piramide heeft twee kanten nodig: twee categorieën, twee gebieden of twee perioden, over een uitsplitsing.",
    en: "A pyramid needs two sides: two categories, two areas or two periods, over a breakdown.",
  },
  "pyramid.negative": {
    nl: "Er zijn cijfers onder nul. Die kunnen niet naar links én naar rechts.",
    en: "There are figures below zero. They cannot point left and right.",
  },
  "pyramid.two-only": {
    nl: "Van de {{count}} gebieden of perioden staan er twee tegenover elkaar.",
    en: "Of the {{count}} areas or periods two stand against each other.",
  },
  "pyramid.one-only": {
    nl: "Alleen één gebied en de laatste periode zijn getekend.",
    en: "Only one area and the last period are drawn.",
  },
  "pyramid.many": {
    nl: "{{count}} staven zijn in één keer niet te overzien.",
    en: "{{count}} bars cannot be taken in at once.",
  },
  "pyramid.sides": {
    nl: "Links {{left}}, rechts {{right}}; beide vanaf nul op dezelfde schaal.",
    en: "Left {{left}}, right {{right}}; both from zero on the same scale.",
  },
  "pyramid.others_one": {
    nl: "{{count}} ander cijfer is niet getekend. De tabel toont alles.",
    en: "{{count}} other figure is not drawn. The table shows everything.",
  },
  "pyramid.others_other": {
    nl: "{{count}} andere cijfers zijn niet getekend. De tabel toont alles.",
    en: "{{count}} other figures are not drawn. The table shows everything.",
  },
  "pyramid.share-unit": { nl: "% van de getoonde som per kant", en: "% of the sum shown per side" },
  "pyramid.measure": { nl: "Lengte van de staven", en: "Length of the bars" },
  "pyramid.measure-auto": { nl: "vanzelf", en: "automatic" },
  "pyramid.measure-number": { nl: "aantallen", en: "numbers" },
  "pyramid.measure-share": { nl: "delen van 100%", en: "parts of 100%" },
  "pyramid.figures": { nl: "Cijfers erbij", en: "Show figures" },
  "pyramid.upwards": { nl: "Eerste categorie onderaan", en: "First category at the bottom" },
} as const satisfies Record<string, Localised>;
