import type { Flag } from "../cube/flags.ts";
import type { Reason } from "../cube/reason.ts";

/** What stands in a cell without a figure. CBS's signs where it has them; never `-`, which CBS uses for nil. */
export const GLYPHS: Readonly<Record<Reason, string>> = {
  present: "",
  "not-published": ".",
  suppressed: "x",
  "not-applicable": "n.v.t.",
  empty: "…",
  "other-frequency": "·",
  refused: "⊘",
  "partial-withheld": "○",
  "too-small": "<",
  "not-loaded": "!",
};

/** What stands behind a figure that something must be known about. */
export const FLAG_MARKS: Readonly<Record<Flag, string>> = {
  provisional: "*",
  revised: "ʳ",
  forecast: "ᵖ",
  estimate: "~",
  recast: "↷",
  partial: "◐",
  correction: "↺",
  break: "‡",
  rounded: "≈",
  computed: "ᵇ",
  "incomplete-window": "ⁱ",
  "mixed-date": "†",
};
