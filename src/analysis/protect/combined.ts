import type { Figure } from "./disclosing.ts";
import type { CellSet } from "./sets.ts";
import { isSame, leaves, setOf } from "./sets.ts";
import type { Piece, Vector } from "./vectors.ts";
import { minus, piecesOf } from "./vectors.ts";

/** Sets that can be looked up by what they hold. */
export interface SetBook {
  readonly has: (set: CellSet) => boolean;
  readonly hasSum: (sum: number) => boolean;
}

/** Sets by the sum of their cells, so that one is found without going through all. */
export function bookOf(sets: readonly CellSet[]): SetBook {
  const bySum = new Map<number, CellSet[]>();
  for (const set of sets) {
    const alike = bySum.get(set.sum);
    if (alike) alike.push(set);
    else bySum.set(set.sum, [set]);
  }
  return {
    has: (set) => bySum.get(set.sum)?.some((each) => isSame(each, set)) ?? false,
    hasSum: (sum) => bySum.has(sum),
  };
}

/** What stands beside a figure that adds and takes away others: the figures of the result, and what is kept secret. */
export interface Beside {
  readonly figures: readonly Figure[];
  readonly known: SetBook;
  readonly secrets: SetBook;
}

/**
 * Whether a secret cell follows from what two numbers of times two sets of cells are, and one figure of the result:
 * whatever is left of the one when the other is taken from it, also when either is taken several times.
 */
export function isTold([one, other]: readonly [Piece, Piece], { figures, known, secrets }: Beside): boolean {
  const both = union(one.set, other.set);
  for (const [a, b] of [
    [one.set, other.set],
    [other.set, one.set],
  ] as const) {
    if (secrets.has(a) && (known.has(b) || known.has(both))) return true;
    if (secrets.has(both) && known.has(a)) return true;
    if (Math.abs(one.times + other.times) > 1e-9 * Math.abs(one.times)) continue;
    // Once the one less once the other: what a figure counts beside the one, it may count beside the other.
    const found = figures.some(({ set }) => secrets.hasSum(set.sum - b.sum + a.sum) && leftWith(set, b, a, secrets));
    if (found) return true;
  }
  return false;
}

/** Whether two figures that add and take away others leave a secret cell together. */
export function tellTogether(one: Vector, other: Vector, secrets: SetBook): boolean {
  return [1, -1].some((by) => {
    const pieces = piecesOf(minus(one, other, by), 1);
    return pieces?.[0] !== undefined && secrets.has(pieces[0].set);
  });
}

function union(one: CellSet, other: CellSet): CellSet {
  return setOf([...one.cells, ...other.cells]);
}

function leftWith(figure: CellSet, less: CellSet, more: CellSet, secrets: SetBook): boolean {
  const out = new Set(less.cells);
  const rest = setOf([...figure.cells].filter((cell) => !out.has(cell)));
  return leaves(figure, less, rest) && secrets.has(union(rest, more));
}
