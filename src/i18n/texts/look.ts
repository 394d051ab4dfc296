import type { Localised } from "../../cube/text.ts";

/** What a person can choose about the look of a chart, whichever form it has. */
export const lookTexts = {
  "look.colours": { nl: "Kleuren", en: "Colours" },
  "look.colours-standard": { nl: "standaard", en: "standard" },
  "look.colours-bright": { nl: "helder", en: "bright" },
  "look.colours-muted": { nl: "gedempt", en: "muted" },
  "look.colours-grey": { nl: "grijs, voor zwart-wit", en: "grey, for black and white" },
  "look.legend": { nl: "Legenda", en: "Legend" },
  "look.legend-auto": { nl: "vanzelf", en: "automatic" },
  "look.legend-above": { nl: "boven", en: "above" },
  "look.legend-under": { nl: "onder", en: "below" },
  "look.legend-right": { nl: "rechts", en: "right" },
  "look.axisFrom": { nl: "As vanaf", en: "Axis from" },
  "look.axisTo": { nl: "As tot", en: "Axis to" },
  "look.lyingFrom": { nl: "Liggende as vanaf", en: "Lying axis from" },
  "look.lyingTo": { nl: "Liggende as tot", en: "Lying axis to" },
  "look.limit-none": { nl: "vanzelf", en: "automatic" },
} as const satisfies Record<string, Localised>;
