import type { Localised } from "../../cube/text.ts";

/** Topics as spokes of a wheel: why it misleads, what its scale is, and its option. */
export const radarTexts = {
  "radar.kind": { nl: "radardiagram", en: "radar chart" },
  "radar.misleading": {
    nl: "De vorm van een radar hangt af van de volgorde van de onderwerpen, en het vlak groeit sneller dan de cijfers. In een profiel leest u elk cijfer goed.",
    en: "The shape of a radar depends on the order of the topics, and its surface grows faster than the figures. In a profile every figure reads well.",
  },
  "radar.few": {
    nl: "Een radar heeft ten minste drie onderwerpen nodig; hier: {{count}}.",
    en: "A radar needs at least three topics; here: {{count}}.",
  },
  "radar.nothing": {
    nl: "Er zijn geen drie onderwerpen waarin gebieden verschillen.",
    en: "There are no three topics in which areas differ.",
  },
  "radar.scale": {
    nl: "Elk onderwerp heeft een eigen schaal: van het laagste gebied (binnenste ring) tot het hoogste (buitenste ring). Hoog is niet altijd beter, en het vlak betekent niets.",
    en: "Every topic has its own scale: from the lowest area (inner ring) to the highest (outer ring). High is not always better, and the surface means nothing.",
  },
  "radar.left_one": {
    nl: "{{count}} onderwerp is niet getekend. De tabel toont alles.",
    en: "{{count}} topic is not drawn. The table shows everything.",
  },
  "radar.left_other": {
    nl: "{{count}} onderwerpen zijn niet getekend. De tabel toont alles.",
    en: "{{count}} topics are not drawn. The table shows everything.",
  },
  "radar.others_one": { nl: "{{count}} gebied heeft geen eigen vorm.", en: "{{count}} area has no shape of its own." },
  "radar.others_other": {
    nl: "{{count}} gebieden hebben geen eigen vorm.",
    en: "{{count}} areas have no shape of their own.",
  },
  "radar.filled": { nl: "Vul de vorm van het eigen gebied", en: "Fill the shape of the own area" },
} as const satisfies Record<string, Localised>;
