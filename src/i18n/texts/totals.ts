import type { Localised } from "../../cube/text.ts";

/** Totals of a table. */
export const totalsTexts = {
  "totals.areas": { nl: "Totaal van de gekozen gebieden", en: "Total of the selected areas" },
  "totals.members": { nl: "Totaal van de categorieën", en: "Total of the categories" },
} as const satisfies Record<string, Localised>;
