import type { Localised } from "../../cube/text.ts";

/** What a person can choose about the look of a chart, whichever form it has. */
export const lookTexts = {
  "look.colours": { nl: "Kleuren", en: "Colours" },
  "look.colours-standard": { nl: "standaard", en: "standard" },
  "look.colours-bright": { nl: "helder", en: "bright" },
  "look.colours-muted": { nl: "gedempt", en: "muted" },
  "look.colours-grey": { nl: "grijs, voor zwart-wit", en: "grey, for black and white" },
} as const satisfies Record<string, Localised>;
