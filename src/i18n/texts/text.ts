import type { Localised } from "../../cube/text.ts";

/** The figures in sentences. */
export const textTexts = {
  "text.good": { nl: "Zegt de hoofdzaak in een paar zinnen.", en: "Says the gist in a few sentences." },
  "text.many": {
    nl: "Van {{count}} onderwerpen worden er {{shown}} verteld; een tabel toont alles.",
    en: "Of {{count}} topics {{shown}} are told; a table shows everything.",
  },
  "text.left_one": { nl: "Nog {{count}} onderwerp staat in de tabel.", en: "{{count}} more topic is in the table." },
  "text.left_other": {
    nl: "Nog {{count}} onderwerpen staan in de tabel.",
    en: "{{count}} more topics are in the table.",
  },
  "text.show-remarks": { nl: "Waarschuwingen erbij", en: "With warnings" },
  "text.show-source": { nl: "Bron erbij", en: "With source" },
} as const satisfies Record<string, Localised>;
