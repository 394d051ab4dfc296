import type { Localised } from "../../cube/text.ts";

/** The panel with which areas are filtered by their figures. */
export const filterTexts = {
  "filter.title": { nl: "Welke gebieden u ziet", en: "Which areas are shown" },
  "filter.column": { nl: "Naar welke cijfers", en: "By which figures" },
  "filter.count": { nl: "Hoeveel", en: "How many" },
  "filter.highest": { nl: "{{n}} hoogste", en: "{{n}} highest" },
  "filter.lowest": { nl: "{{n}} laagste", en: "{{n}} lowest" },
  "filter.from": { nl: "Cijfers vanaf", en: "Figures from" },
  "filter.to": { nl: "tot en met", en: "up to" },
  "filter.apply": { nl: "Toepassen", en: "Apply" },
  "filter.with-figure": { nl: "Alleen gebieden met een cijfer", en: "Only areas with a figure" },
  "filter.without-figure": { nl: "Alleen gebieden zonder cijfer", en: "Only areas without a figure" },
  "filter.only-reason": { nl: "Alleen: {{reason}}", en: "Only: {{reason}}" },
  "filter.within": { nl: "Alleen in", en: "Only in" },
  "filter.choose-place": { nl: "Kies een gebied of groep", en: "Choose an area or group" },
  "filter.apply-within": { nl: "Alleen deze", en: "Only these" },
} as const satisfies Record<string, Localised>;
