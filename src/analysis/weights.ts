import type { Block } from "./block.ts";
import type { Combination, FrameRow } from "./combine.ts";
import { combine } from "./combine.ts";

/**
 * What the figure of every row rests on: its denominator, or the weight by which it is averaged, added up where the
 * figure was made of several parts. Worked out as if that were a series by itself.
 */
export function weightsOf(rows: readonly FrameRow[], combination: Combination): Block {
  const { layout, units } = combination;
  const plain = [...units].map(([name, { level, codes, rowOf, numerator, denominator, weight }]) => {
    return [name, { level, codes, rowOf, numerator: denominator ?? weight ?? numerator }] as const;
  });
  const measure = { ...layout.measure, combining: "sum" as const };
  return combine(rows, { ...combination, layout: { ...layout, measure }, units: new Map(plain) });
}
