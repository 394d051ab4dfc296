import type { Localised } from "../../cube/text.ts";

/** One area over several topics: why it suits, what the band is, and the options. */
export const profileTexts = {
  "profile.kind": { nl: "profiel", en: "profile" },
  "profile.good": {
    nl: "Laat zien waar één gebied hoog of laag zit op meer onderwerpen.",
    en: "Shows where one area is high or low on several topics.",
  },
  "profile.one": {
    nl: "Een profiel heeft meer onderwerpen. Met één onderwerp leest u staven beter.",
    en: "A profile has several topics. With one topic bars read better.",
  },
  "profile.counts": {
    nl: "Aantallen zeggen in een profiel vooral hoe groot een gebied is. Kies cijfers per inwoner of in procenten.",
    en: "Counts mostly say how large an area is in a profile. Choose figures per inhabitant or in percent.",
  },
  "profile.alone": {
    nl: "Er is niets om mee te vergelijken. Kies een vergelijking.",
    en: "There is nothing to compare with. Choose a comparison.",
  },
  "profile.many": {
    nl: "{{count}} onderwerpen zijn in één keer niet te overzien.",
    en: "{{count}} topics cannot be taken in at once.",
  },
  "profile.last-period": { nl: "Alleen de laatste periode is getekend.", en: "Only the last period is drawn." },
  "profile.own-scales": {
    nl: "Elk onderwerp heeft een eigen schaal, van laag (links) naar hoog (rechts). Hoog is niet altijd beter.",
    en: "Every topic has its own scale, from low (left) to high (right). High is not always better.",
  },
  "profile.band": { nl: "van het laagste tot het hoogste gebied", en: "from the lowest to the highest area" },
  "profile.band-middle": {
    nl: "van het laagste tot het hoogste gebied; donker: de middelste helft van de gekozen gebieden",
    en: "from the lowest to the highest area; dark: the middle half of the chosen areas",
  },
  "profile.between": { nl: "laagste gebied {{low}}, hoogste {{high}}", en: "lowest area {{low}}, highest {{high}}" },
  "profile.others_one": {
    nl: "{{count}} ander gekozen gebied heeft geen eigen stip.",
    en: "{{count}} other chosen area has no dot of its own.",
  },
  "profile.others_other": {
    nl: "{{count}} andere gekozen gebieden hebben geen eigen stip.",
    en: "{{count}} other chosen areas have no dot of their own.",
  },
  "profile.more-references_one": {
    nl: "{{count}} vergelijking is niet getekend.",
    en: "{{count}} comparison is not drawn.",
  },
  "profile.more-references_other": {
    nl: "{{count}} vergelijkingen zijn niet getekend.",
    en: "{{count}} comparisons are not drawn.",
  },
  "profile.range": { nl: "Laagste en hoogste gebied", en: "Lowest and highest area" },
  "profile.figures": { nl: "Cijfers erbij", en: "Show figures" },
} as const satisfies Record<string, Localised>;
