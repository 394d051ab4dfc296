import type { Localised } from "../../cube/text.ts";

/** How figures are spread over areas. */
export const distributionTexts = {
  "distribution.kind": { nl: "verdeling", en: "distribution" },
  "distribution.good": {
    nl: "Laat zien hoe de gebieden verdeeld zijn: waar de meeste liggen en wie erbuiten valt.",
    en: "Shows how the areas are spread: where most of them are and who lies outside.",
  },
  "distribution.one": {
    nl: "Een verdeling heeft meer gebieden met een cijfer nodig.",
    en: "A distribution needs more areas with a figure.",
  },
  "distribution.few": {
    nl: "{{count}} gebieden hebben geen verdeling; de vorm is toeval.",
    en: "{{count}} areas have no distribution; its shape is chance.",
  },
  "distribution.left_one": {
    nl: "{{count}} onderwerp of periode is niet getekend.",
    en: "{{count}} topic or period is not drawn.",
  },
  "distribution.left_other": {
    nl: "{{count}} onderwerpen of perioden zijn niet getekend.",
    en: "{{count}} topics or periods are not drawn.",
  },
  "distribution.missing_one": {
    nl: "{{count}} gebied heeft geen cijfer en telt niet mee.",
    en: "{{count}} area has no figure and does not count.",
  },
  "distribution.missing_other": {
    nl: "{{count}} gebieden hebben geen cijfer en tellen niet mee.",
    en: "{{count}} areas have no figure and do not count.",
  },
  "distribution.too-many": {
    nl: "Er zijn te veel gebieden om ze elk als punt te tekenen; de staven tellen ze alle.",
    en: "There are too many areas to draw each as a dot; the bars count them all.",
  },
  "distribution.median": { nl: "mediaan {{value}}", en: "median {{value}}" },
  "distribution.stretch": { nl: "{{from}} tot {{to}}", en: "{{from}} to {{to}}" },
  "distribution.count": { nl: "aantal gebieden", en: "number of areas" },
  "distribution.areas_one": { nl: "{{count}} gebied", en: "{{count}} area" },
  "distribution.areas_other": { nl: "{{count}} gebieden", en: "{{count}} areas" },
  "distribution.said": {
    nl: "{{title}}: {{count}} gebieden, mediaan {{median}}; de middelste helft ligt tussen {{low}} en {{high}}.",
    en: "{{title}}: {{count}} areas, median {{median}}; the middle half lies between {{low}} and {{high}}.",
  },
  "distribution.show-histogram": { nl: "Aantal gebieden per stuk", en: "Number of areas per stretch" },
  "distribution.show-box": { nl: "Mediaan en middelste helft", en: "Median and middle half" },
  "distribution.show-dots": { nl: "Elk gebied als punt", en: "Every area as a dot" },
  "distribution.show-limits": { nl: "Klassengrenzen van de kaart", en: "Class limits of the map" },
} as const satisfies Record<string, Localised>;
