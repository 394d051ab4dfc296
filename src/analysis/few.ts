import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { listOf } from "./lists.ts";
import type { Shown } from "./notes.ts";
import type { ResultNote } from "./result.ts";
import { figurePeriods } from "./time/figure-periods.ts";

/** A rate of fewer than this many is moved a lot by one more or less. */
const FEW = 5;

/** So many areas are named. */
const MOST_NAMED = 3;

/** A calculated rate that is shown and rests on a count of fewer than five: said, with the areas. */
export function fewNotes({ frame, places, areas, index }: Shown): ResultNote[] {
  const { layout, block, counted } = frame;
  if (!counted || layout.measure.numerator.indicator.kind !== "count") return [];
  const columns = figurePeriods(layout).map((period) => (period === null ? -1 : layout.worked.indexOf(period)));
  const few = areas.filter((_, at) => {
    const row = places[at] ?? -1;
    return row >= 0 && restsOnFew(block, counted, row, columns, layout.worked.length);
  });
  if (few.length === 0) return [];
  const named = few.length <= MOST_NAMED;
  const params = { name: layout.series.indicator.name, count: few.length };
  return [
    {
      severity: "caution",
      message: named
        ? { id: "analysis.few-named", params: { ...params, areas: listOf(few.map(({ name }) => name)) } }
        : { id: "analysis.few", params },
      series: index,
    },
  ];
}

/** Whether a row shows a figure of which the count, in the column that belongs to its slot, is small. */
function restsOnFew(
  { reason, columns: width }: Block,
  counted: Float64Array,
  row: number,
  columns: readonly number[],
  worked: number,
): boolean {
  for (let slot = 0; slot < width; slot += 1) {
    const count = counted[row * worked + (columns[slot] ?? -1)] ?? NaN;
    if (count < FEW && reason[row * width + slot] === REASON.present) return true;
  }
  return false;
}
