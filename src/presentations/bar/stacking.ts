/** On top of each other: as they are, or each as a part of their sum. */
export type Stacking = "sum" | "share";

/** Where a bar begins and ends, in units of the axis; NaN for both where there is no figure. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Bars that each begin at zero. */
export function fromZero(values: readonly number[]): Stretch[] {
  return values.map((value) => ({ from: Number.isNaN(value) ? NaN : 0, to: value }));
}

/**
 * The figures of one group on top of each other, in their order: what is above zero upwards, what is below it downwards.
 * As parts of their sum they end at 100; a sum of zero has no parts.
 */
export function stacked(values: readonly number[], stacking: Stacking): Stretch[] {
  const sum = values.reduce((total, value) => total + (Number.isNaN(value) ? 0 : Math.abs(value)), 0);
  const factor = stacking === "sum" ? 1 : sum === 0 ? NaN : 100 / sum;
  let [above, below] = [0, 0];
  return values.map((value) => {
    const amount = value * factor;
    if (Number.isNaN(amount)) return { from: NaN, to: NaN };
    if (amount < 0) {
      below += amount;
      return { from: below - amount, to: below };
    }
    above += amount;
    return { from: above - amount, to: above };
  });
}
