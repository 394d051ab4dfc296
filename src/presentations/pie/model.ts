import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { addsUp } from "../advice/addsUp.ts";
import { selectedRows } from "../chart/average.ts";
import { seriesNames } from "../chart/names.ts";

/** One part of the whole. `from` and `to` are parts of the circle, from its top to the right. */
export interface Slice {
  readonly series: number;
  readonly cell: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Pie {
  readonly area: number;
  readonly slot: number;
  readonly slices: readonly Slice[];
  /** Parts without a figure: they are not in the circle. */
  readonly missing: readonly { readonly cell: number; readonly name: string }[];
}

/** Whether the figures may be parts of one circle: counts and amounts, or percentages of one breakdown. */
export function canAddUp(result: Result): boolean {
  const [first] = result.series;
  const percentages = result.series.every(
    ({ kind, indicator, members }) => kind === "percentage" && indicator === first?.indicator && members.length > 0,
  );
  return percentages || result.series.every((one) => addsUp(one) && one.unit.nl === first?.unit.nl);
}

/** The parts of the favourite area, else of the first one, in the last period. Undefined where nothing adds up. */
export function pieOf(result: Result, words: Words, mine?: string): Pie | undefined {
  const slot = result.slots.length - 1;
  const rows = selectedRows(result);
  const area = rows.find((row) => result.areas[row]?.code === mine) ?? rows[0] ?? 0;
  if (slot < 0 || result.areas.length === 0 || result.series.length < 2 || !canAddUp(result)) return undefined;
  const names = seriesNames(result, words);
  const parts = names.map((name, series) => ({ name, series, cell: cellAt(result, series, area, slot) }));
  const known = parts.filter(({ cell }) => result.reason[cell] === REASON.present);
  const valueOf = (cell: number) => result.values[cell] ?? 0;
  const sum = known.reduce((total, { cell }) => total + valueOf(cell), 0);
  if (!(sum > 0) || known.some(({ cell }) => valueOf(cell) < 0)) return undefined;
  let reached = 0;
  const slices = known.map((part): Slice => {
    const from = reached;
    reached += valueOf(part.cell) / sum;
    return { ...part, from, to: reached };
  });
  return { area, slot, slices, missing: parts.filter((part) => !known.includes(part)) };
}
