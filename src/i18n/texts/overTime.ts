import type { Localised } from "../../cube/text.ts";

/** What is said of longer periods and of running totals that are added up: only a question that asks for them needs it. */
export const overTimeTexts = {
  "analysis.by-sum": { nl: "per {{per}}", en: "per {{per}}" },
  "analysis.by-last": { nl: "per {{per}}, laatste stand", en: "per {{per}}, last figure" },
  "analysis.by-mean": { nl: "per {{per}}, gemiddelde per {{part}}", en: "per {{per}}, average per {{part}}" },
  "analysis.by-unweighted": {
    nl: "per {{per}}, ongewogen gemiddelde van de cijfers per {{part}}",
    en: "per {{per}}, unweighted average of the figures per {{part}}",
  },
  "analysis.by-twice": {
    nl: "{{name}}: kies één soort langere periode, niet twee na elkaar.",
    en: "{{name}}: choose one kind of longer period, not two in a row.",
  },
  "analysis.by-already": {
    nl: "{{name}} heeft al cijfers over deze perioden. Kies ze bij Perioden; een gepubliceerd cijfer gaat voor een berekend cijfer.",
    en: "{{name}} already has figures for these periods. Choose them under Periods; a published figure comes before a calculated one.",
  },
  "analysis.by-not-nested": {
    nl: "{{name}}: de cijfers zijn niet over kortere perioden die hier precies in passen. Weken vallen bijvoorbeeld niet precies in maanden of jaren.",
    en: "{{name}}: the figures are not for shorter periods that fit exactly. Weeks, for example, do not fit exactly in months or years.",
  },
  "analysis.by-cumulative": {
    nl: "{{name}} telt al op vanaf het begin. Kies eerst cijfers per periode; die kunt u daarna optellen.",
    en: "{{name}} already adds up from the start. Choose figures per period first; those can then be added up.",
  },
  "analysis.by-average": {
    nl: "{{name}} is een gemiddelde of percentage over een periode. Optellen heeft geen betekenis. Een gemiddelde van zulke cijfers is ongewogen; kies dat alleen bewust.",
    en: "{{name}} is an average or percentage over a period. Adding up has no meaning. An average of such figures is unweighted; choose it only on purpose.",
  },
  "analysis.by-no-mean": {
    nl: "{{name}}: van een mediaan, indexcijfer, score of klasse is geen gemiddelde over perioden te berekenen.",
    en: "{{name}}: no average over periods can be calculated of a median, index, score or class.",
  },
  "analysis.by-ratio-mean": {
    nl: "{{name}} wordt berekend uit twee andere cijfers. Een gemiddelde van de uitkomsten zou die verkeerd wegen en wordt niet berekend.",
    en: "{{name}} is calculated from two other figures. An average of the results would weigh them wrongly and is not calculated.",
  },
  "analysis.by-ratio-flow": {
    nl: "{{name}} wordt berekend uit twee andere cijfers die niet op dezelfde manier bij elkaar te voegen zijn tot een langere periode.",
    en: "{{name}} is calculated from two other figures that cannot be put together in the same way for a longer period.",
  },
  "analysis.cumulate-start": { nl: "opgeteld vanaf het begin", en: "added up from the start" },
  "analysis.cumulate-shown": {
    nl: "opgeteld vanaf de eerste getoonde periode",
    en: "added up from the first period shown",
  },
  "analysis.cumulate-twice": {
    nl: "{{name}}: kies één keer optellen vanaf het begin, niet twee keer na elkaar.",
    en: "{{name}}: choose adding up from the start once, not twice in a row.",
  },
  "analysis.cumulate-already": {
    nl: "{{name}} telt al op vanaf het begin.",
    en: "{{name}} already adds up from the start.",
  },
  "analysis.cumulate-no-flow": {
    nl: "{{name}} is geen aantal per periode. Optellen vanaf het begin heeft geen betekenis en wordt niet berekend.",
    en: "{{name}} is not a count per period. Adding up from the start has no meaning and is not calculated.",
  },
} as const satisfies Record<string, Localised>;
