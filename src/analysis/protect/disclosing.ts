import type { CellSet } from "./sets.ts";
import { leaves } from "./sets.ts";

/** A figure in a result, of one period: what it counts, and whether Meetlat worked it out. */
export interface Figure {
  readonly set: CellSet;
  readonly computed: boolean;
}

/**
 * The computed figures that give a secret away: one that counts just what a secret cell counts, or that leaves a
 * secret cell when it is taken from another figure or another from it. Two published figures are the source's own.
 */
export function disclosing<F extends Figure>(figures: readonly F[], secrets: readonly CellSet[]): ReadonlySet<F> {
  const found = new Set<F>();
  if (secrets.length === 0) return found;
  const bySum = new Map<number, CellSet[]>();
  for (const secret of secrets) bySum.set(secret.sum, [...(bySum.get(secret.sum) ?? []), secret]);
  const given = (larger: CellSet, smaller: CellSet) =>
    (bySum.get(larger.sum - smaller.sum) ?? []).some((secret) => leaves(larger, smaller, secret));
  const nothing: CellSet = { cells: new Int32Array(), sum: 0 };
  const computed = figures.filter((figure) => figure.computed && figure.set.cells.length > 0);
  for (const figure of computed) {
    if (given(figure.set, nothing)) found.add(figure);
    for (const other of figures) {
      if (given(other.set, figure.set) || given(figure.set, other.set)) found.add(figure);
    }
  }
  return found;
}
