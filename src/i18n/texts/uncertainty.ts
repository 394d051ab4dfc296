import type { Localised } from "../../cube/text.ts";

/** What is said about margins, verdicts and trends. */
export const uncertaintyTexts = {
  "analysis.interval": { nl: "met marge van {{level}}%", en: "with {{level}}% interval" },
  "analysis.verdict": {
    nl: "hoger of lager dan {{area}}, met {{level}}% zekerheid",
    en: "higher or lower than {{area}}, with {{level}}% confidence",
  },
  "analysis.verdict-first": {
    nl: "hoger of lager dan de vergelijking, met {{level}}% zekerheid",
    en: "higher or lower than the comparison, with {{level}}% confidence",
  },
  "analysis.trend": { nl: "trend over {{n}} perioden", en: "trend over {{n}} periods" },
  "analysis.trend-short": {
    nl: "{{name}}: een trend is pas te zien vanaf vijf perioden.",
    en: "{{name}}: a trend can only be seen from five periods on.",
  },
  "analysis.margin-unknown": {
    nl: "{{name}}: marge niet bekend. Daarom is er geen oordeel over hoger of lager.",
    en: "{{name}}: margin not known. So there is no verdict on higher or lower.",
  },
  "analysis.verdict-counts": {
    nl: "{{name}}: een aantal hangt af van hoe groot een gebied is. Reken het eerst per inwoner; dan zegt hoger of lager iets.",
    en: "{{name}}: a count depends on how large an area is. Make it a rate first; then higher or lower says something.",
  },
  "analysis.margin-95": {
    nl: "{{name}}: de bron geeft alleen een marge van 95%.",
    en: "{{name}}: the source gives a margin of 95% only.",
  },
  "analysis.margin-clustered": {
    nl: "{{name}}: het ene geval hangt hier samen met het andere. De echte marge is groter dan toeval alleen, en wordt niet berekend.",
    en: "{{name}}: one case goes with another here. The real margin is wider than chance alone, and is not calculated.",
  },
  "analysis.margin-anyway": {
    nl: "{{name}}: de marge is berekend alsof de gevallen los van elkaar staan. De echte marge is groter.",
    en: "{{name}}: the margin was worked out as if the cases had nothing to do with each other. The real margin is wider.",
  },
} as const satisfies Record<string, Localised>;
