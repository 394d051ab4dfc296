import type { SeriesFrame, ShownRows } from "./frame.ts";
import type { PartsKnown, Result } from "./result.ts";

/**
 * How much of each shown cell is known, where some lack parts: from the rows as they were added up, before later
 * calculations. Nothing when every shown row is whole.
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
    for (const [at, place] of places.entries()) {
      if (place < 0) continue;
      const from = place * layout.worked.length;
      const to = (series * areas.length + at) * width;
      out.known.set(partsKnown.known.subarray(from, from + width), to);
      out.of.set(partsKnown.of.subarray(from, from + width), to);
      out.weight.set(partsKnown.weight.subarray(from, from + width), to);
    }
  }
  return out.of.some((of) => of > 0) ? { partsKnown: out } : {};
}
