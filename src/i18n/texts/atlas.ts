import type { Localised } from "../../cube/text.ts";

/** What maps side by side, maps of change, circles, pies and two topics in one map say. */
export const atlasTexts = {
  "atlas.kind-maps": { nl: "kaarten naast elkaar", en: "maps side by side" },
  "atlas.good-periods": {
    nl: "Laat zien hoe het beeld verandert: dezelfde klassen, dezelfde uitsnede.",
    en: "Shows how the picture changes: the same classes, the same view.",
  },
  "atlas.good-series": {
    nl: "Laat zien of dezelfde gebieden eruit springen: dezelfde klassen, dezelfde uitsnede.",
    en: "Shows whether the same areas stand out: the same classes, the same view.",
  },
  "atlas.one-map": {
    nl: "Voor kaarten naast elkaar zijn twee perioden of twee onderwerpen nodig.",
    en: "Maps side by side need two periods or two topics.",
  },
  "atlas.other-classes": {
    nl: "Elke kaart heeft eigen klassen: dezelfde kleur betekent niet hetzelfde cijfer.",
    en: "Each map has its own classes: the same colour does not mean the same figure.",
  },
  "atlas.other-units": {
    nl: "De onderwerpen hebben verschillende eenheden, dus elke kaart heeft eigen klassen.",
    en: "The topics have different units, so each map has its own classes.",
  },
  "atlas.share-classes": { nl: "Zelfde klassen voor alle kaarten", en: "Same classes for all maps" },
  "atlas.same-classes": {
    nl: "Alle kaarten hebben dezelfde klassen.",
    en: "All maps have the same classes.",
  },
  "atlas.left-periods_one": { nl: "De oudste periode is niet getekend.", en: "The oldest period is not drawn." },
  "atlas.left-periods_other": {
    nl: "De oudste {{count}} perioden zijn niet getekend.",
    en: "The oldest {{count}} periods are not drawn.",
  },
  "atlas.left-series_one": { nl: "{{count}} onderwerp is niet getekend.", en: "{{count}} topic is not drawn." },
  "atlas.left-series_other": { nl: "{{count}} onderwerpen zijn niet getekend.", en: "{{count}} topics are not drawn." },
  "atlas.beside": { nl: "Een kaart per", en: "A map for each" },
  "atlas.beside-periods": { nl: "periode", en: "period" },
  "atlas.beside-series": { nl: "onderwerp", en: "topic" },
} as const satisfies Record<string, Localised>;
