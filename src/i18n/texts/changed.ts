import type { Localised } from "../../cube/text.ts";

/** What has changed in the data since a piece of work was kept. */
export const changedTexts = {
  "work.changed": {
    nl: "De cijfers van deze tab zijn veranderd sinds {{date}}",
    en: "The figures of this tab have changed since {{date}}",
  },
  "work.changed-period-shown": {
    nl: "{{name}}: er is een nieuwe periode, {{last}}. De figuur toont die nu.",
    en: "{{name}}: there is a new period, {{last}}. The figure now shows it.",
  },
  "work.changed-periods-shown": {
    nl: "{{name}}: er zijn nieuwe perioden, {{first}} tot en met {{last}}. De figuur is meegegaan.",
    en: "{{name}}: there are new periods, {{first}} to {{last}}. The figure has moved on.",
  },
  "work.changed-period-beside": {
    nl: "{{name}}: er zijn nu ook cijfers over {{last}}. U koos vaste perioden, dus de figuur toont die niet.",
    en: "{{name}}: there are now figures for {{last}} too. You chose fixed periods, so the figure does not show them.",
  },
  "work.changed-periods-beside": {
    nl: "{{name}}: er zijn nu ook cijfers over {{first}} tot en met {{last}}. U koos vaste perioden, dus de figuur toont die niet.",
    en: "{{name}}: there are now figures for {{first}} to {{last}} too. You chose fixed periods, so the figure does not show them.",
  },
  "work.changed-moved": {
    nl: "{{name}}: de berekening begint nu bij een andere periode. Daarom vergelijken we deze cijfers niet één voor één.",
    en: "{{name}}: the calculation now starts at another period. So we do not compare these figures one by one.",
  },
  "work.changed-revised_one": {
    nl: "{{name}}: {{count}} cijfer is bijgesteld.",
    en: "{{name}}: {{count}} figure was revised.",
  },
  "work.changed-revised_other": {
    nl: "{{name}}: {{count}} cijfers zijn bijgesteld.",
    en: "{{name}}: {{count}} figures were revised.",
  },
  "work.changed-gone": {
    nl: "{{name}} wordt niet meer bijgehouden. Een opvolger is er niet.",
    en: "{{name}} is no longer kept up. There is no successor.",
  },
  "work.changed-gone-successor": {
    nl: "{{name}} wordt niet meer bijgehouden. De opvolger is {{successor}}.",
    en: "{{name}} is no longer kept up. Its successor is {{successor}}.",
  },
  "work.changed-areas-added": { nl: "Erbij gekomen: {{names}}.", en: "Added: {{names}}." },
  "work.changed-areas-added-count": {
    nl: "Er zijn {{count}} gebieden bij gekomen.",
    en: "{{count}} areas were added.",
  },
  "work.changed-areas-removed": {
    nl: "Niet meer in deze keuze: {{names}}.",
    en: "No longer in this choice: {{names}}.",
  },
  "work.changed-areas-removed-count": {
    nl: "{{count}} gebieden zijn er niet meer bij.",
    en: "{{count}} areas are no longer there.",
  },
  "work.changed-then": { nl: "Toon zoals het was", en: "Show as it was" },
  "work.changed-now": { nl: "Toon de cijfers van nu", en: "Show the figures of now" },
  "work.changed-seen": { nl: "Gezien", en: "Got it" },
  "work.changed-list_one": { nl: "Toen en nu: {{count}} cijfer", en: "Then and now: {{count}} figure" },
  "work.changed-list_other": { nl: "Toen en nu: {{count}} cijfers", en: "Then and now: {{count}} figures" },
  "work.changed-table": { nl: "Bijgestelde cijfers", en: "Revised figures" },
  "work.changed-series": { nl: "Onderwerp", en: "Topic" },
  "work.changed-area": { nl: "Gebied", en: "Area" },
  "work.changed-when": { nl: "Periode", en: "Period" },
  "work.changed-was": { nl: "Toen", en: "Then" },
  "work.changed-is": { nl: "Nu", en: "Now" },
  "work.changed-more": { nl: "En nog {{count}} andere.", en: "And {{count}} more." },
} as const satisfies Record<string, Localised>;
