import type { Localised } from "../../cube/text.ts";

/** All forms of presentation together: the menu and the gallery. */
export const formsTexts = {
  "forms.group-table": { nl: "Tabel", en: "Table" },
  "forms.group-compare": { nl: "Vergelijken", en: "Compare" },
  "forms.group-time": { nl: "Tijd", en: "Time" },
  "forms.group-relation": { nl: "Samenhang", en: "Relation" },
  "forms.group-map": { nl: "Kaart", en: "Map" },
  "forms.group-text": { nl: "Tekst", en: "Text" },
  "forms.gallery": { nl: "Alle weergaven", en: "All displays" },
  "forms.gallery-lead": {
    nl: "Elke weergave met een selectie die erbij past, in licht en donker.",
    en: "Every display with a selection that suits it, in light and dark.",
  },
  "forms.gallery-open": { nl: "Open deze selectie", en: "Open this selection" },
  "forms.light": { nl: "licht", en: "light" },
  "forms.dark": { nl: "donker", en: "dark" },
} as const satisfies Record<string, Localised>;
