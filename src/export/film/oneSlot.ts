import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";

/**
 * The same result with one of its periods. Classes stay those of all periods, so that colours mean the same in each
 * picture of a row; of which parts of a group are known nothing is said.
 */
export function oneSlot({ partsKnown: _, ...result }: Result, slot: number): Result {
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
    periods: ofColumns(result.periods),
    divisions: ofColumns(result.divisions),
    coverage: ofColumns(result.coverage),
  };
}
