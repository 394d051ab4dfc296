import type { Localised } from "../../cube/text.ts";

/** Key figures on cards. */
export const kpiTexts = {
  "kpi.good": { nl: "Zet een paar cijfers groot neer.", en: "Shows a few figures large." },
  "kpi.many": {
    nl: "{{count}} kerncijfers zijn er te veel; een tabel laat zich beter overzien.",
    en: "{{count}} key figures are too many; a table is easier to take in.",
  },
  "kpi.many-areas": {
    nl: "Bij veel gebieden staat hier één gebied; de ranglijst toont ze alle.",
    en: "With many areas only one stands here; the ranking shows them all.",
  },
  "kpi.more": { nl: "{{change}} meer dan in {{since}}", en: "{{change}} more than in {{since}}" },
  "kpi.less": { nl: "{{change}} minder dan in {{since}}", en: "{{change}} less than in {{since}}" },
  "kpi.same": { nl: "afgerond evenveel als in {{since}}", en: "rounded the same as in {{since}}" },
  "kpi.points": { nl: "procentpunt", en: "percentage points" },
  "kpi.break": {
    nl: "‡ grens of methode veranderde: niet zonder meer te vergelijken",
    en: "‡ border or method changed: does not simply compare",
  },
  "kpi.place": {
    nl: "plaats {{place}} van {{of}}, van hoog naar laag",
    en: "place {{place}} of {{of}}, from high to low",
  },
  "kpi.reference": { nl: "{{area}}: {{figure}}", en: "{{area}}: {{figure}}" },
  "kpi.left": {
    nl: "Getoond: {{shown}} van {{count}}. De tabel toont alles.",
    en: "Shown: {{shown}} of {{count}}. The table shows everything.",
  },
  "kpi.show-change": { nl: "Verandering", en: "Change" },
  "kpi.show-place": { nl: "Plaats", en: "Place" },
  "kpi.show-trend": { nl: "Ontwikkeling", en: "Trend" },
  "kpi.show-references": { nl: "Vergelijking", en: "Comparison" },
  "kpi.needs": {
    nl: "Een plaats staat er vanaf {{areas}} gekozen gebieden, een ontwikkeling vanaf {{periods}} perioden.",
    en: "A place stands here from {{areas}} chosen areas on, a trend from {{periods}} periods on.",
  },
} as const satisfies Record<string, Localised>;
