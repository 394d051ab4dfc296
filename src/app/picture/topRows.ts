import type { Result } from "../../analysis/result.ts";

/** The same result with its first rows only: enough for who sees no more than the top of it. */
export function topRows(result: Result, rows: number): Result {
  const { areas, series, slots, lower, upper, partsKnown } = result;
  if (areas.length <= rows) return result;
  const block = areas.length * slots.length;
  const places = series.flatMap((_, one) =>
    Array.from({ length: rows * slots.length }, (__, cell) => one * block + cell),
  );
  const cut = (list: ArrayLike<number>) => places.map((place) => list[place] ?? NaN);
  return {
    ...result,
    areas: areas.slice(0, rows),
    values: Float64Array.from(cut(result.values)),
    reason: Uint8Array.from(cut(result.reason)),
    flags: Uint16Array.from(cut(result.flags)),
    classIndex: Int8Array.from(cut(result.classIndex)),
    ...(lower && { lower: Float64Array.from(cut(lower)) }),
    ...(upper && { upper: Float64Array.from(cut(upper)) }),
    ...(partsKnown && {
      partsKnown: {
        known: Uint16Array.from(cut(partsKnown.known)),
        of: Uint16Array.from(cut(partsKnown.of)),
        weight: Float32Array.from(cut(partsKnown.weight)),
      },
    }),
  };
}
