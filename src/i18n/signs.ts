import type { Flag } from "../cube/flags.ts";
import type { Reason } from "../cube/reason.ts";
import type { Localised } from "../cube/text.ts";

/**
 * What stands in a cell without a figure. All signs are letters of the typeface that goes with files, so that they look
 * the same everywhere. CBS's signs where it has them; never `-`, which CBS uses for nil.
 */
export const GLYPHS: Readonly<Record<Reason, Localised>> = {
  present: both(""),
  "not-published": both("."),
  suppressed: both("x"),
  "not-applicable": { nl: "n.v.t.", en: "n/a" },
  empty: both("…"),
  "other-frequency": both("·"),
  refused: both("◊"),
  "partial-withheld": both("○"),
  "too-small": both("<"),
  "not-loaded": both("!"),
};

function both(sign: string): Localised {
  return { nl: sign, en: sign };
}

/** What stands behind a figure that something must be known about. */
export const FLAG_MARKS: Readonly<Record<Flag, string>> = {
  provisional: "*",
  revised: "ʳ",
  forecast: "ᵖ",
  estimate: "~",
  recast: "→",
  partial: "ᵈ",
  correction: "←",
  break: "‡",
  rounded: "≈",
  computed: "ᵇ",
  "incomplete-window": "ⁱ",
  "mixed-date": "†",
};
