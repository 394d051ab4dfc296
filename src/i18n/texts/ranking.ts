import type { Localised } from "../../cube/text.ts";

/** Areas in the order of a figure. */
export const rankingTexts = {
  "ranking.good": { nl: "Laat zien welke plaats elk gebied heeft.", en: "Shows the place of every area." },
  "ranking.one": { nl: "Eén gebied heeft geen plaats.", en: "One area has no place." },
  "ranking.few": {
    nl: "Een plaats onder {{count}} gebieden zegt weinig.",
    en: "A place among {{count}} areas says little.",
  },
  "ranking.several": {
    nl: "Er zijn {{count}} onderwerpen; de lijst volgt er één.",
    en: "There are {{count}} topics; the list follows one.",
  },
  "ranking.skipped_one": { nl: "nog {{count}} gebied", en: "{{count}} more area" },
  "ranking.skipped_other": { nl: "nog {{count}} gebieden", en: "{{count}} more areas" },
  "ranking.missing_one": {
    nl: "{{count}} gebied heeft geen cijfer en dus geen plaats.",
    en: "{{count}} area has no figure and so no place.",
  },
  "ranking.missing_other": {
    nl: "{{count}} gebieden hebben geen cijfer en dus geen plaats.",
    en: "{{count}} areas have no figure and so no place.",
  },
  "ranking.reference": { nl: "–", en: "–" },
  "ranking.up_one": {
    nl: "{{count}} plaats hoger dan de periode ervoor",
    en: "{{count}} place higher than the period before",
  },
  "ranking.up_other": {
    nl: "{{count}} plaatsen hoger dan de periode ervoor",
    en: "{{count}} places higher than the period before",
  },
  "ranking.down_one": {
    nl: "{{count}} plaats lager dan de periode ervoor",
    en: "{{count}} place lower than the period before",
  },
  "ranking.down_other": {
    nl: "{{count}} plaatsen lager dan de periode ervoor",
    en: "{{count}} places lower than the period before",
  },
  "ranking.series": { nl: "Onderwerp", en: "Topic" },
  "ranking.slot": { nl: "Periode", en: "Period" },
  "ranking.first": { nl: "Plaats 1 is", en: "Place 1 is" },
  "ranking.first-high": { nl: "het hoogste", en: "the highest" },
  "ranking.first-low": { nl: "het laagste", en: "the lowest" },
  "ranking.margin-key": { nl: "streep: marge om het cijfer", en: "stroke: margin around the figure" },
  "ranking.margins": { nl: "Marges tonen", en: "Show margins" },
  "ranking.show": { nl: "Getoond", en: "Shown" },
  "ranking.show-around": { nl: "uiteinden en rond mijn gemeente", en: "both ends and around mine" },
  "ranking.show-top": { nl: "de eerste tien", en: "the first ten" },
  "ranking.show-all": { nl: "alle gebieden", en: "all areas" },
} as const satisfies Record<string, Localised>;
