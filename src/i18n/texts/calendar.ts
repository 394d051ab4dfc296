import type { Localised } from "../../cube/text.ts";

/** Days in their places: why they suit or not, and their options. */
export const calendarTexts = {
  "calendar.kind": { nl: "kalender", en: "calendar" },
  "calendar.good": {
    nl: "Laat het ritme van dagen, weken en seizoenen zien. Hoogten leest u beter van een lijn.",
    en: "Shows the rhythm of days, weeks and seasons. Heights read better from a line.",
  },
  "calendar.no-days": {
    nl: "Een kalender heeft cijfers per dag nodig. Een lijn kan met elke periode.",
    en: "A calendar needs figures per day. A line takes any period.",
  },
  "calendar.running": {
    nl: "Een lopend totaal wordt elke dag donkerder, wat er ook gebeurt. Kies cijfers per dag, of een lijn.",
    en: "A running total gets darker every day, whatever happens. Choose figures per day, or a line.",
  },
  "calendar.short": {
    nl: "In zo weinig dagen is geen ritme te zien. Een lijn laat ze beter zien.",
    en: "So few days show no rhythm. A line shows them better.",
  },
  "calendar.one-only": {
    nl: "Een kalender toont één gebied en één onderwerp; de andere ({{count}}) staan er niet in.",
    en: "A calendar shows one area and one indicator; the others ({{count}}) are not in it.",
  },
  "calendar.left_one": { nl: "{{count}} andere reeks is niet getekend.", en: "{{count}} other series is not drawn." },
  "calendar.left_other": {
    nl: "{{count}} andere reeksen zijn niet getekend.",
    en: "{{count}} other series are not drawn.",
  },
  "calendar.years-left_one": {
    nl: "{{count}} eerder jaar is niet getekend.",
    en: "{{count}} earlier year is not drawn.",
  },
  "calendar.years-left_other": {
    nl: "{{count}} eerdere jaren zijn niet getekend.",
    en: "{{count}} earlier years are not drawn.",
  },
  "calendar.day-0": { nl: "ma", en: "Mo" },
  "calendar.day-2": { nl: "wo", en: "We" },
  "calendar.day-4": { nl: "vr", en: "Fr" },
  "calendar.day-6": { nl: "zo", en: "Su" },
  "calendar.over": { nl: "Klassen over", en: "Classes over" },
  "calendar.over-shown": { nl: "de getoonde dagen", en: "the days shown" },
  "calendar.over-level": { nl: "alle gebieden", en: "all areas" },
} as const satisfies Record<string, Localised>;
