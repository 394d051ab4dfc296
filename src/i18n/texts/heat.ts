import type { Localised } from "../../cube/text.ts";

/** The table in colours. */
export const heatTexts = {
  "heat.good": { nl: "Kleur laat zien waar het hoog en laag is.", en: "Colour shows where it is high and low." },
  "heat.few": {
    nl: "Bij zo weinig cijfers voegt kleur niets toe.",
    en: "With so few figures colour adds nothing.",
  },
  "heat.many": {
    nl: "Zo veel cijfers ziet u niet in één keer; een kaart of grafiek toont het beeld sneller.",
    en: "So many figures cannot be seen at once; a map or chart shows the picture sooner.",
  },
  "heat.equal": {
    nl: "De cijfers verschillen niet; er zijn geen klassen.",
    en: "The figures do not differ; there are no classes.",
  },
  "heat.counts": {
    nl: "Aantallen kleuren naar de grootte van een gebied. Kleur per rij toont wel de ontwikkeling.",
    en: "Counts colour by the size of an area. Colour by row does show the development.",
  },
  "heat.legend": { nl: "Betekenis van de kleuren", en: "Meaning of the colours" },
  "heat.lowest": { nl: "laag", en: "low" },
  "heat.highest": { nl: "hoog", en: "high" },
  "heat.from-low": {
    nl: "{{title}}, van laag naar hoog: {{classes}}",
    en: "{{title}}, from low to high: {{classes}}",
  },
  "heat.low": { nl: "Onderstreept: de lage kant.", en: "Underlined: the low side." },
  "heat.by": { nl: "Klassen over", en: "Classes over" },
  "heat.by-series": { nl: "het hele onderwerp, zoals op de kaart", en: "the whole topic, as on the map" },
  "heat.by-column": { nl: "elke kolom apart", en: "each column by itself" },
  "heat.by-row": { nl: "elke rij apart", en: "each row by itself" },
  "heat.within-series": { nl: "Binnen elk onderwerp", en: "Within each topic" },
  "heat.within-column": { nl: "Binnen elke kolom", en: "Within each column" },
  "heat.within-row": { nl: "Binnen elke rij", en: "Within each row" },
} as const satisfies Record<string, Localised>;
