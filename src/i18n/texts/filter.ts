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
} as const satisfies Record<string, Localised>;
