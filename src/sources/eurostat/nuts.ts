import type { Localised } from "../../cube/text.ts";
import type { Naming } from "../jsonstat/places.ts";

interface Step {
  readonly codes: RegExp;
  readonly level: string;
  /** The word for it in a question (`geoLevel`). */
  readonly word?: string;
  readonly name: Localised;
}

const STEPS: readonly Step[] = [
  {
    codes: /^(?:EU|EA|EEA|EFTA)/,
    level: "groups",
    word: "aggregate",
    name: { nl: "EU en andere groepen van landen", en: "EU and other groups of countries" },
  },
  {
    codes: /^[A-Z]{2}$/,
    level: "nuts-0",
    word: "country",
    name: { nl: "Landen van Europa", en: "Countries of Europe" },
  },
  {
    codes: /^[A-Z]{2}[A-Z0-9]$/,
    level: "nuts-1",
    word: "nuts1",
    name: { nl: "NUTS 1: landsdelen", en: "NUTS 1: major regions" },
  },
  {
    codes: /^[A-Z]{2}[A-Z0-9]{2}$/,
    level: "nuts-2",
    word: "nuts2",
    name: { nl: "NUTS 2: provincies", en: "NUTS 2: provinces" },
  },
  {
    codes: /^[A-Z]{2}[A-Z0-9]{3}$/,
    level: "nuts-3",
    word: "nuts3",
    name: { nl: "NUTS 3: regio’s", en: "NUTS 3: regions" },
  },
];

const OTHER = { level: "other", name: { nl: "Andere gebieden van Eurostat", en: "Other areas of Eurostat" } };

/** Levels of Eurostat's areas, by the length of their codes; groups of countries are apart. */
export const NUTS: Naming & { readonly word: (level: string) => string | undefined } = {
  level: (code) => (STEPS.find(({ codes }) => codes.test(code)) ?? OTHER).level,
  name: (level) => (STEPS.find((step) => step.level === level) ?? OTHER).name,
  word: (level) => STEPS.find((step) => step.level === level)?.word,
};
