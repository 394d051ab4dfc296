import type { Localised } from "../../cube/text.ts";

/** Lines on two axes: why they mislead, and their options. */
export const dualTexts = {
  "dual.kind": { nl: "lijngrafiek met twee assen", en: "line chart with two axes" },
  "dual.misleading": {
    nl: "Bij twee assen bepaalt de schaal waar lijnen kruisen en of ze samen lijken te lopen. Als index, of in twee vakken, ziet u de ontwikkeling zonder die schijn.",
    en: "With two axes the scale decides where lines cross and whether they seem to move together. As an index, or in two panels, you see the development without that illusion.",
  },
  "dual.not-two": {
    nl: "Twee assen zijn er voor precies twee eenheden; hier: {{count}}.",
    en: "Two axes are for exactly two units; here: {{count}}.",
  },
  "dual.scales": {
    nl: "Elke as heeft een eigen schaal: waar lijnen kruisen betekent niets.",
    en: "Each axis has a scale of its own: where lines cross means nothing.",
  },
  "dual.left-axis": { nl: "linker as", en: "left axis" },
  "dual.right-axis": { nl: "rechter as", en: "right axis" },
  "dual.left_one": {
    nl: "Getekend is alleen {{area}}; {{count}} lijn niet. De tabel toont alles.",
    en: "Only {{area}} is drawn; {{count}} line is not. The table shows everything.",
  },
  "dual.left_other": {
    nl: "Getekend is alleen {{area}}; {{count}} lijnen niet. De tabel toont alles.",
    en: "Only {{area}} is drawn; {{count}} lines are not. The table shows everything.",
  },
  "dual.zero": { nl: "Beide assen bij nul beginnen", en: "Start both axes at zero" },
} as const satisfies Record<string, Localised>;
