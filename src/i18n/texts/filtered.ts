import type { Localised } from "../../cube/text.ts";

/** What is said of a filter in titles and notes: only a question that has one needs it. */
export const filteredTexts = {
  "analysis.filter-high_one": { nl: "de hoogste", en: "the highest" },
  "analysis.filter-high_other": { nl: "de {{count}} hoogste", en: "the {{count}} highest" },
  "analysis.filter-low_one": { nl: "de laagste", en: "the lowest" },
  "analysis.filter-low_other": { nl: "de {{count}} laagste", en: "the {{count}} lowest" },
  "analysis.filter-between": { nl: "van {{from}} tot en met {{to}} {{unit}}", en: "from {{from}} to {{to}} {{unit}}" },
  "analysis.filter-from": { nl: "minstens {{from}} {{unit}}", en: "at least {{from}} {{unit}}" },
  "analysis.filter-to": { nl: "hoogstens {{to}} {{unit}}", en: "at most {{to}} {{unit}}" },
  "analysis.filter-in": { nl: "alleen {{area}}", en: "only {{area}}" },
  "analysis.filter-present": { nl: "alleen met een cijfer", en: "only with a figure" },
  "analysis.filter-missing": { nl: "alleen zonder cijfer", en: "only without a figure" },
  "analysis.filter-reason": { nl: "alleen zonder cijfer ({{reason}})", en: "only without a figure ({{reason}})" },
  "analysis.filter-where": { nl: "{{condition}} ({{where}})", en: "{{condition}} ({{where}})" },
  "analysis.filtered": {
    nl: "U ziet een deel van de keuze: {{conditions}}. Er zijn {{out}} van de {{of}} weggelaten; plaatsen en klassen tellen ze mee.",
    en: "You see part of the choice: {{conditions}}. {{out}} of {{of}} are left out; places and classes count them.",
  },
  "analysis.filter-none-left": {
    nl: "Niets van de keuze voldoet aan het filter: {{conditions}}. Alle {{of}} zijn weggelaten.",
    en: "Nothing in the choice meets the filter: {{conditions}}. All {{of}} are left out.",
  },
  "analysis.filter-no-column": {
    nl: "Een filter hoort bij een onderwerp of periode die hier niet is. Het doet nu niets.",
    en: "A filter belongs to a topic or period that is not here. It does nothing now.",
  },
} as const satisfies Record<string, Localised>;
