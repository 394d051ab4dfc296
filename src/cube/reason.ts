/**
 * Why a cell has no figure. Exclusive: a cell has exactly one. `present` means that there is a figure,
 * zero included; every other reason goes with NaN in `values`.
 *
 * - `not-published`: the source makes this figure but left this one out.
 * - `suppressed`: the source knows the figure and keeps it secret.
 * - `not-applicable`: the cell cannot exist (an area before its foundation, a party not on the ballot).
 * - `empty`: nothing was ever gathered here.
 * - `other-frequency`: the slot is a month and the series is yearly.
 * - `refused`: a calculation that would mislead (the sum of medians, a rate over two divisions).
 * - `partial-withheld`: a group with a missing part, withheld as the person chose.
 * - `too-small`: a rate over too small a denominator or count.
 * - `not-loaded`: the figures could not be read; trying again may help.
 */
export const REASONS = [
  "present",
  "not-published",
  "suppressed",
  "not-applicable",
  "empty",
  "other-frequency",
  "refused",
  "partial-withheld",
  "too-small",
  "not-loaded",
] as const;

export type Reason = (typeof REASONS)[number];

/** Code of each reason in a `Uint8Array`. */
export const REASON: Readonly<Record<Reason, number>> = Object.fromEntries(
  REASONS.map((reason, code) => [reason, code]),
) as Record<Reason, number>;

/** The reason behind a code; a code outside the list is a bug of the writer. */
export function reasonOf(code: number): Reason {
  const reason = REASONS[code];
  if (reason === undefined) throw new Error(`unknown reason code ${String(code)}`);
  return reason;
}
