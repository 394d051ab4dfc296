import type { Localised } from "../../cube/text.ts";

/** Rates against size: what the limits of chance say, what they do not, and the options. */
export const funnelTexts = {
  "funnel.kind": { nl: "trechterdiagram", en: "funnel plot" },
  "funnel.good": {
    nl: "Laat zien welke gebieden meer afwijken dan toeval. Kleine gebieden wijken vaak ver af; dat zegt weinig.",
    en: "Shows which areas differ by more than chance. Small areas often differ much, which says little.",
  },
  "funnel.nothing": {
    nl: "Een trechter heeft een verhouding nodig met bekend toeval, en de grootte waarover die gaat.",
    en: "A funnel needs a rate with a known chance, and the size that it is of.",
  },
  "funnel.no-chance": {
    nl: "Van deze cijfers is niet bekend hoe toeval ze beweegt. Zonder dat zijn er geen grenzen te tekenen.",
    en: "How chance moves these figures is not known. Without that there are no limits to draw.",
  },
  "funnel.count": {
    nl: "Een trechter is voor cijfers per inwoner; dit zijn aantallen.",
    en: "A funnel is for figures per inhabitant; these are counts.",
  },
  "funnel.no-size": {
    nl: "Een trechter zet cijfers af tegen de grootte. Daarvoor is ook dit onderwerp nodig: {{name}}.",
    en: "A funnel sets figures against size. That also needs this topic: {{name}}.",
  },
  "funnel.clustered": {
    nl: "Deze gebeurtenissen lokken elkaar uit. De grenzen zijn dan te smal: ook zonder echt verschil liggen er veel gebieden buiten.",
    en: "These events draw each other. The limits are then too narrow: even without a real difference many areas lie outside.",
  },
  "funnel.few": {
    nl: "Met {{count}} gebieden is een trechter leeg. Kies er meer.",
    en: "With {{count}} areas a funnel is empty. Choose more.",
  },
  "funnel.together_one": { nl: "{{count}} gebied", en: "{{count}} area" },
  "funnel.together_other": { nl: "{{count}} gebieden samen", en: "{{count}} areas together" },
  "funnel.limit": { nl: "grens {{percent}}%", en: "limit {{percent}}%" },
  "funnel.beyond": { nl: "buiten de ruimste grens", en: "outside the widest limit" },
  "funnel.tenfold": { nl: "elke tienvoud even ver", en: "every tenfold equally far" },
  "funnel.middle": { nl: "In het midden: {{name}}, {{figure}}.", en: "In the middle: {{name}}, {{figure}}." },
  "funnel.outside": {
    nl: "Van {{count}} gebieden liggen er {{wide}} buiten 99,8% en {{narrow}} buiten 95%; bij alleen toeval zouden dat er ongeveer {{expected}} zijn.",
    en: "Of {{count}} areas {{wide}} lie outside 99.8% and {{narrow}} outside 95%; by chance alone that would be about {{expected}}.",
  },
  "funnel.furthest": { nl: "Het verst buiten de grens: {{names}}.", en: "Furthest outside the limit: {{names}}." },
  "funnel.not-all": {
    nl: "Buiten de grens is meer dan toeval, maar niet waarom: er is niet gecorrigeerd voor andere verschillen, zoals leeftijd.",
    en: "Outside the limit is more than chance, but not why: nothing is adjusted for other differences, such as age.",
  },
  "funnel.unused": {
    nl: "Niet getekend als punt of lijn: {{names}}.",
    en: "Not drawn as a point or line: {{names}}.",
  },
  "funnel.within": { nl: "binnen wat toeval verklaart", en: "within what chance explains" },
  "funnel.above": { nl: "boven de grens van {{percent}}%", en: "above the limit of {{percent}}%" },
  "funnel.below": { nl: "onder de grens van {{percent}}%", en: "below the limit of {{percent}}%" },
  "funnel.tens": { nl: "Grootte in stappen van tien keer zo veel", en: "Size in steps of ten times as much" },
  "funnel.names": { nl: "Namen van wie buiten de grens ligt", en: "Names of who lies outside the limit" },
} as const satisfies Record<string, Localised>;
