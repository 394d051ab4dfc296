import * as v from "valibot";
import { QUALITATIVE_IDS, qualitative } from "../../ui/palettes.ts";
import type { QualitativeId, SequentialId } from "../../ui/palettes.ts";
import type { Theme } from "../../ui/theme.ts";

/**
 * The option of every form that tells things apart by colour: which colours those are. A form that has it is drawn in
 * them, on the screen and in a file (`defineParts.ts`).
 */
export const coloursEntry = {
  colours: v.optional(v.fallback(v.picklist(QUALITATIVE_IDS), "standard"), "standard"),
};

export const LEGEND_PLACES = ["auto", "above", "under", "right"] as const;
export type LegendPlace = (typeof LEGEND_PLACES)[number];

/**
 * The option of forms with a legend: where it stands. By itself above, where it is read first, or at the lines
 * themselves. There is no place "nowhere": colours would be without a meaning.
 */
export const legendPlaceEntry = { legend: v.optional(v.fallback(v.picklist(LEGEND_PLACES), "auto"), "auto") };

const Coloured = v.object({ colours: v.picklist(QUALITATIVE_IDS) });

/** What has an order, as periods do, runs from pale to strong in a hue that goes with the rest. */
const RAMPS: Readonly<Record<QualitativeId, SequentialId>> = {
  standard: "petrol",
  bright: "blue",
  muted: "purple",
  grey: "grey",
};

/** The theme in the colours that options ask for: of many things, of one alone, and of what has an order. */
export function inColours(theme: Theme, options: unknown): Theme {
  if (!v.is(Coloured, options) || options.colours === "standard") return theme;
  const colours = qualitative(theme.dark, options.colours);
  const ramp = RAMPS[options.colours];
  return {
    ...theme,
    qualitative: colours,
    accent: colours[0] ?? theme.accent,
    sequential: (classes, palette = ramp) => theme.sequential(classes, palette),
  };
}
