import type { Localised } from "../../cube/text.ts";

/** Two moments with a line between them per area. */
export const slopeTexts = {
  "slope.kind": { nl: "hellinggrafiek", en: "slope chart" },
  "slope.good": {
    nl: "Laat zien wie er tussen twee momenten op vooruit en achteruit ging.",
    en: "Shows who went up and who went down between two moments.",
  },
  "slope.one-moment": {
    nl: "Een helling heeft twee perioden nodig. Kies er een bij.",
    en: "A slope needs two periods. Choose another one.",
  },
  "slope.dated": {
    nl: "Tussen deze momenten veranderde de manier van meten. Dat staat onder de figuur.",
    en: "Between these moments the way of measuring changed. It is said below the figure.",
  },
  "slope.panels": {
    nl: "Alleen de eerste {{count}} onderwerpen zijn getekend.",
    en: "Only the first {{count}} topics are drawn.",
  },
  "slope.between_one": {
    nl: "Alleen het eerste en het laatste moment zijn getekend; {{count}} periode ertussen niet.",
    en: "Only the first and the last moment are drawn; {{count}} period in between is not.",
  },
  "slope.between_other": {
    nl: "Alleen het eerste en het laatste moment zijn getekend; {{count}} perioden ertussen niet.",
    en: "Only the first and the last moment are drawn; {{count}} periods in between are not.",
  },
  "slope.quiet_one": { nl: "In grijs {{count}} ander gebied.", en: "In grey {{count}} other area." },
  "slope.quiet_other": { nl: "In grijs {{count}} andere gebieden.", en: "In grey {{count}} other areas." },
  "slope.gaps_one": {
    nl: "{{count}} gebied heeft niet op beide momenten een cijfer en is niet getekend.",
    en: "{{count}} area has no figure at both moments and is not drawn.",
  },
  "slope.gaps_other": {
    nl: "{{count}} gebieden hebben niet op beide momenten een cijfer en zijn niet getekend.",
    en: "{{count}} areas have no figure at both moments and are not drawn.",
  },
  "slope.left_one": { nl: "{{count}} onderwerp is niet getekend.", en: "{{count}} topic is not drawn." },
  "slope.left_other": { nl: "{{count}} onderwerpen zijn niet getekend.", en: "{{count}} topics are not drawn." },
} as const satisfies Record<string, Localised>;
