/**
 * What must be known about a figure that *is* there. Flags combine, one bit each.
 *
 * - `partial`: a group of which some parts are missing, shown on request.
 * - `correction`: the source took back what it reported before.
 * - `break`: the area behind this code changed its territory, or the method changed.
 * - `rounded`: the source rounds this figure, so parts need not add up.
 * - `computed`: worked out by Meetlat, not published.
 * - `incomplete-window`: a rolling window or a longer period with fewer periods than asked.
 * - `mixed-date`: it stands in one slot with figures of other periods, as the newest of each series may be.
 */
export const FLAGS = [
  "provisional",
  "revised",
  "forecast",
  "estimate",
  "recast",
  "partial",
  "correction",
  "break",
  "rounded",
  "computed",
  "incomplete-window",
  "mixed-date",
] as const;

export type Flag = (typeof FLAGS)[number];

/** Bit of each flag in a `Uint16Array`. */
export const FLAG: Readonly<Record<Flag, number>> = Object.fromEntries(
  FLAGS.map((flag, bit) => [flag, 1 << bit]),
) as Record<Flag, number>;

/** The flags in a cell, in the order of `FLAGS`. */
export function flagsOf(bits: number): Flag[] {
  return FLAGS.filter((flag) => (bits & FLAG[flag]) !== 0);
}
