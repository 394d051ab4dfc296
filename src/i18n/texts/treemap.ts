import type { Localised } from "../../cube/text.ts";

/** Surfaces: why they suit or not, and their options. */
export const treemapTexts = {
  "treemap.kind": { nl: "vlakkendiagram", en: "treemap" },
  "treemap.good": {
    nl: "Laat zien hoe één geheel over veel delen is verdeeld. Verschillen tussen delen van gelijke grootte leest u beter in staven.",
    en: "Shows how one whole is divided over many parts. Differences between parts of like size read better in bars.",
  },
  "treemap.few": {
    nl: "Zo weinig delen leest u beter in staven: lengtes zijn beter te vergelijken dan oppervlakten.",
    en: "So few parts read better in bars: lengths are easier to compare than surfaces.",
  },
  "treemap.missing": {
    nl: "Van een deel is geen cijfer. De vlakken zijn dan niet het geheel.",
    en: "A part has no figure. The surfaces are then not the whole.",
  },
  "treemap.one-period": {
    nl: "Alleen de laatste periode is getekend. Een lijntje per gebied laat de tijd zien.",
    en: "Only the last period is drawn. A small line for each area shows the time.",
  },
  "treemap.no-parts": {
    nl: "Vlakken hebben delen nodig die samen optellen en niet onder nul zijn.",
    en: "Surfaces need parts that add up and are not below zero.",
  },
  "treemap.without": {
    nl: "Zonder cijfer en dus zonder vlak: {{names}}.",
    en: "Without a figure and so without a surface: {{names}}.",
  },
  "treemap.zero": { nl: "Nul en dus zonder vlak: {{names}}.", en: "Zero and so without a surface: {{names}}." },
  "treemap.and-more": { nl: "{{names}} en nog {{count}}", en: "{{names}} and {{count}} more" },
  "treemap.left_one": {
    nl: "{{count}} kleiner deel is niet getekend: {{share}}% van het geheel.",
    en: "{{count}} smaller part is not drawn: {{share}}% of the whole.",
  },
  "treemap.left_other": {
    nl: "{{count}} kleinere delen zijn niet getekend: samen {{share}}% van het geheel.",
    en: "{{count}} smaller parts are not drawn: together {{share}}% of the whole.",
  },
  "treemap.figures": { nl: "Cijfers erbij", en: "Show figures" },
} as const satisfies Record<string, Localised>;
