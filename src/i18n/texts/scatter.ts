import type { Localised } from "../../cube/text.ts";

/** Two topics against each other: what the line says, what it never says, and the options. */
export const scatterTexts = {
  "scatter.kind": { nl: "spreidingsdiagram", en: "scatter plot" },
  "scatter.good": {
    nl: "Laat zien of twee onderwerpen samengaan. Het zegt niets over personen.",
    en: "Shows whether two topics go together. It says nothing about persons.",
  },
  "scatter.one-topic": {
    nl: "Een spreidingsdiagram heeft twee onderwerpen nodig. Kies er een bij.",
    en: "A scatter plot needs two topics. Choose another one.",
  },
  "scatter.no-pairs": {
    nl: "Er zijn geen twee gebieden met een cijfer voor beide onderwerpen in deze periode.",
    en: "No two areas have a figure for both topics in this period.",
  },
  "scatter.counts": {
    nl: "Twee aantallen gaan bijna altijd samen: een groot gebied heeft van alles meer. Kies cijfers per inwoner.",
    en: "Two counts nearly always go together: a large area has more of everything. Choose figures per inhabitant.",
  },
  "scatter.many-topics": {
    nl: "Van de {{count}} onderwerpen staan er twee op de assen; een derde is kleur of grootte.",
    en: "Of the {{count}} topics two are on the axes; a third is colour or size.",
  },
  "scatter.last-period": { nl: "Alleen de laatste periode is getekend.", en: "Only the last period is drawn." },
  "scatter.line-found": {
    nl: "De lijn {{direction}}: r² = {{r2}}, n = {{count}}. Elk gebied telt even zwaar.",
    en: "The line {{direction}}: r² = {{r2}}, n = {{count}}. Every area counts the same.",
  },
  "scatter.rises": { nl: "stijgt", en: "rises" },
  "scatter.falls": { nl: "daalt", en: "falls" },
  "scatter.no-line": {
    nl: "Geen lijn: er zijn te weinig verschillende cijfers (n = {{count}}).",
    en: "No line: there are too few different figures (n = {{count}}).",
  },
  "scatter.count": { nl: "n = {{count}}.", en: "n = {{count}}." },
  "scatter.outliers": {
    nl: "Het verst van de lijn: {{names}}.",
    en: "Furthest from the line: {{names}}.",
  },
  "scatter.not-persons": {
    nl: "Zegt niets over personen of oorzaken; niet gecorrigeerd voor andere verschillen, zoals leeftijd.",
    en: "Says nothing about persons or causes; not adjusted for other differences, such as age.",
  },
  "scatter.missing_one": {
    nl: "{{count}} gebied is niet getekend omdat een cijfer ontbreekt: {{why}}.",
    en: "{{count}} area is not drawn because a figure is missing: {{why}}.",
  },
  "scatter.missing_other": {
    nl: "{{count}} gebieden zijn niet getekend omdat een cijfer ontbreekt: {{why}}.",
    en: "{{count}} areas are not drawn because a figure is missing: {{why}}.",
  },
  "scatter.under_one": {
    nl: "{{count}} punt ligt onder een ander punt.",
    en: "{{count}} point lies beneath another point.",
  },
  "scatter.under_other": {
    nl: "{{count}} punten liggen onder een ander punt.",
    en: "{{count}} points lie beneath another point.",
  },
  "scatter.together": {
    nl: "Gebieden vlak bij elkaar: {{label}}",
    en: "Areas close together: {{label}}",
  },
  "scatter.above": { nl: "valt op: ver boven de lijn", en: "stands out: far above the line" },
  "scatter.below": { nl: "valt op: ver onder de lijn", en: "stands out: far below the line" },
  "scatter.level-of": { nl: "niveau van {{name}}", en: "level of {{name}}" },
  "scatter.size-is": { nl: "grootte: {{topic}}", en: "size: {{topic}}" },
  "scatter.third": { nl: "Derde onderwerp", en: "Third topic" },
  "scatter.third-colour": { nl: "als kleur", en: "as colour" },
  "scatter.third-size": { nl: "als grootte", en: "as size" },
  "scatter.third-none": { nl: "niet getoond", en: "not shown" },
  "scatter.line": { nl: "Regressielijn", en: "Regression line" },
  "scatter.names": { nl: "Namen van wie opvalt", en: "Names of who stands out" },
  "scatter.quadrants": { nl: "Vlakken rond de vergelijking", en: "Quadrants around the comparison" },
  "scatter.turned": { nl: "Assen omwisselen", en: "Swap the axes" },
} as const satisfies Record<string, Localised>;
