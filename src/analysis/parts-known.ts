import type { SeriesFrame, ShownRows } from "./frame.ts";
import type { PartsKnown, Result } from "./result.ts";
import { inFigureOrder } from "./time/figure-periods.ts";

/**
 * How much of each shown cell is known, where some lack parts: from the rows as they were added up, before later
 * calculations; of a figure of another period those of then. Nothing when every shown row is whole.
 */
export function partsKnownOf(
  frames: readonly SeriesFrame[],
  { areas, places }: ShownRows,
  width: number,
): Pick<Result, "partsKnown"> {
  if (frames.every(({ partsKnown }) => partsKnown === undefined)) return {};
  const size = frames.length * areas.length * width;
  const out: PartsKnown = {
    known: new Uint16Array(size),
    of: new Uint16Array(size),
    weight: new Float32Array(size).fill(NaN),
  };
  for (const [series, { partsKnown, layout }] of frames.entries()) {
    if (!partsKnown) continue;
    const columns = inFigureOrder(layout, [...layout.worked.keys()]);
    for (const [at, place] of places.entries()) {
      for (const [slot, column] of columns.entries()) {
        if (place < 0 || column === undefined) continue;
        const from = place * layout.worked.length + column;
        const to = (series * areas.length + at) * width + slot;
        out.known[to] = partsKnown.known[from] ?? 0;
        out.of[to] = partsKnown.of[from] ?? 0;
        out.weight[to] = partsKnown.weight[from] ?? NaN;
      }
    }
  }
  return out.of.some((of) => of > 0) ? { partsKnown: out } : {};
}
