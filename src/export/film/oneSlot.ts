import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";

/**
 * The same result with one of its periods. Classes stay those of all periods, so that colours mean the same in each
 * picture of a row.
 */
export function oneSlot(result: Result, slot: number): Result {
  const { partsKnown } = result;
  const rows = Array.from({ length: result.series.length * result.areas.length }, (__, row) => row);
  const places = rows.map((row) =>
    cellAt(result, Math.floor(row / result.areas.length), row % result.areas.length, slot),
  );
  const pick = (cells: ArrayLike<number>): number[] => places.map((place) => cells[place] ?? NaN);
  const columns = result.series.map((__, series) => columnAt(result, series, slot));
  const ofColumns = <Of>(all: readonly Of[]): Of[] => all.filter((__, at) => columns.includes(at));
  return {
    ...result,
    slots: result.slots.slice(slot, slot + 1),
    values: Float64Array.from(pick(result.values)),
    reason: Uint8Array.from(pick(result.reason)),
    flags: Uint16Array.from(pick(result.flags)),
    ...(result.lower && { lower: Float64Array.from(pick(result.lower)) }),
    ...(result.upper && { upper: Float64Array.from(pick(result.upper)) }),
    classIndex: Int8Array.from(pick(result.classIndex)),
    ...(partsKnown && {
      partsKnown: {
        known: Uint16Array.from(pick(partsKnown.known)),
        of: Uint16Array.from(pick(partsKnown.of)),
        weight: Float32Array.from(pick(partsKnown.weight)),
      },
    }),
    periods: ofColumns(result.periods),
    divisions: ofColumns(result.divisions),
    coverage: ofColumns(result.coverage),
  };
}
