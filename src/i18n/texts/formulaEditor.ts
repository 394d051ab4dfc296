import type { Localised } from "../../cube/text.ts";

/** The editor of own formulas. */
export const formulaEditorTexts = {
  "formula.name": { nl: "Naam van uw formule", en: "Name of your formula" },
  "formula.text": { nl: "Formule", en: "Formula" },
  "formula.unit": { nl: "Eenheid (mag leeg blijven)", en: "Unit (may stay empty)" },
  "formula.help": {
    nl: "Bijvoorbeeld: crimes / population * 1000. U kunt rekenen met + - * / en haakjes, en met min, max, abs, sqrt, round, previous (vorige periode) en reference (de vergelijking). Zet spaties om een min.",
    en: "For example: crimes / population * 1000. You can use + - * / and parentheses, and min, max, abs, sqrt, round, previous (period before) and reference (the comparison). Put spaces around a minus.",
  },
  "formula.insert": { nl: "Onderwerp invoegen", en: "Put in a topic" },
  "formula.to-error": { nl: "Naar de fout, bij teken {{at}}", en: "Go to the mistake, at character {{at}}" },
  "formula.add": { nl: "Formule toevoegen", en: "Add formula" },
  "formula.change": { nl: "Formule wijzigen", en: "Change formula" },
  "formula.cancel": { nl: "Annuleren", en: "Cancel" },
  "formula.remove": { nl: "Formule weghalen", en: "Remove formula" },
} as const satisfies Record<string, Localised>;
