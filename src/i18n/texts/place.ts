import type { Localised } from "../../cube/text.ts";

/** The page of one municipality. */
export const placeTexts = {
  "place.mine": { nl: "Mijn gemeente", en: "My municipality" },
  "place.title": { nl: "{{name}} in cijfers", en: "{{name}} in figures" },
  "place.title-none": { nl: "Uw gemeente in cijfers", en: "Your municipality in figures" },
  "place.lead": {
    nl: "{{count}} kerncijfers, naast vergelijkbare gemeenten en Nederland.",
    en: "{{count}} key figures, beside comparable municipalities and the Netherlands.",
  },
  "place.lead-choose": {
    nl: "Kies een andere gemeente en alles volgt.",
    en: "Choose another municipality and everything follows.",
  },
  "place.lead-none": {
    nl: "Kies uw gemeente en zie {{count}} kerncijfers, naast vergelijkbare gemeenten en Nederland.",
    en: "Choose your municipality and see {{count}} key figures, beside comparable municipalities and the Netherlands.",
  },
  "place.which": { nl: "Welke gemeente?", en: "Which municipality?" },
  "place.other": { nl: "Andere gemeente", en: "Another municipality" },
  "place.show": { nl: "Toon", en: "Show" },
  "place.unknown": {
    nl: "Er is geen gemeente die {{name}} heet. Kies een naam uit de lijst.",
    en: "There is no municipality called {{name}}. Choose a name from the list.",
  },
  "place.gone": {
    nl: "{{code}} is geen gemeente van nu. Kies een andere.",
    en: "{{code}} is no municipality of today. Choose another.",
  },
  "place.make-mine": { nl: "Maak mijn gemeente", en: "Make mine" },
  "place.as-table": { nl: "Als tabel", en: "As a table" },
  "place.reading": { nl: "Wordt gelezen …", en: "Being read …" },
  "place.place": { nl: "plaats {{place}} van {{of}}", en: "place {{place}} of {{of}}" },
  "place.together": { nl: "{{count}} samen", en: "{{count}} together" },
  "place.no-trend": { nl: "te weinig jaren voor een lijn", en: "too few years for a line" },
  "place.one-period": { nl: "Er is één jaar bekend.", en: "One year is known." },
  "place.since-higher": {
    nl: "Hoger dan in {{since}}: toen {{before}}.",
    en: "Higher than in {{since}}: then {{before}}.",
  },
  "place.since-lower": {
    nl: "Lager dan in {{since}}: toen {{before}}.",
    en: "Lower than in {{since}}: then {{before}}.",
  },
  "place.since-same": {
    nl: "Ongeveer gelijk aan {{since}}: toen {{before}}.",
    en: "About the same as in {{since}}: then {{before}}.",
  },
  "place.since-within": {
    nl: "Het verschil met {{since}} ({{before}}) kan toeval zijn.",
    en: "The difference with {{since}} ({{before}}) may be chance.",
  },
  "place.than-higher": { nl: "Hoger dan in {{name}}.", en: "Higher than in {{name}}." },
  "place.than-lower": { nl: "Lager dan in {{name}}.", en: "Lower than in {{name}}." },
  "place.than-same": { nl: "Ongeveer gelijk aan {{name}}.", en: "About the same as {{name}}." },
  "place.than-within": {
    nl: "Het verschil met {{name}} kan toeval zijn.",
    en: "The difference with {{name}} may be chance.",
  },
  "place.broken": {
    nl: "Op {{day}} veranderde de manier van meten.",
    en: "On {{day}} the way of measuring changed.",
  },
  "place.from": { nl: "Bron: {{sources}}. Stand van {{date}}.", en: "Source: {{sources}}. As of {{date}}." },
  "place.head-indicator": { nl: "Onderwerp", en: "Indicator" },
  "place.head-figure": { nl: "Cijfer", en: "Figure" },
  "place.head-unit": { nl: "Eenheid", en: "Unit" },
  "place.head-period": { nl: "Periode", en: "Period" },
  "place.head-rank": { nl: "Plaats, van hoog naar laag", en: "Place, from high to low" },
  "place.head-similar": { nl: "Vergelijkbare gemeenten", en: "Comparable municipalities" },
  "place.head-country": { nl: "Nederland", en: "The Netherlands" },
  "place.head-course": { nl: "Verloop", en: "Course" },
} as const satisfies Record<string, Localised>;
