import type { Reason } from "../cube/reason.ts";

/** A pattern as strokes on a tile of 8 × 8, which both an SVG and a canvas can draw. */
export interface Pattern {
  readonly path: string;
  readonly width: number;
}

export const PATTERN_TILE = 8;

const SLANTED = "M-2,2L2,-2M0,8L8,0M6,10L10,6";
const SLANTED_BACK = "M-2,6L2,10M0,0L8,8M6,-2L10,2";

/** The second sign beside colour for each reason why there is no figure, the same in maps, bars and tables. */
export const PATTERNS: Readonly<Record<Exclude<Reason, "present">, Pattern>> = {
  empty: { path: SLANTED, width: 1.1 },
  "not-published": { path: SLANTED_BACK, width: 1.1 },
  suppressed: { path: `${SLANTED}${SLANTED_BACK}`, width: 1 },
  "not-applicable": { path: "M0,4L8,4", width: 1 },
  "too-small": { path: "M1.5,2L2.5,2M5.5,6L6.5,6", width: 1.6 },
  "partial-withheld": { path: "M4,0L4,8", width: 1 },
  refused: { path: "M0,4L8,4M4,0L4,8", width: 1 },
  "other-frequency": { path: "M0,2L4,6L8,2", width: 1 },
  "not-loaded": { path: "M0,2L4,2M4,6L8,6", width: 1.2 },
};
