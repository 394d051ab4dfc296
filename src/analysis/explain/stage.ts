import type { MessageParam } from "../../cube/message.ts";
import type { Block } from "../block.ts";
import { fillSeries } from "../fill.ts";
import { contextOf, stepSeries } from "../frame.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Calculation } from "../query.ts";
import type { StepContext } from "../steps.ts";
import { rowOf } from "./passed.ts";
import type { Seen } from "./seen.ts";
import { formatOf } from "./seen.ts";

/** The rows of a series as they were before one of its calculations, and the cell in them. */
export interface Stage {
  readonly layout: SeriesLayout;
  readonly block: Block;
  readonly context: StepContext;
  readonly row: number;
  readonly cell: number;
  readonly period: string;
  readonly unit: MessageParam;
  readonly decimals: number;
}

/**
 * The stage before each calculation of a series, by its place in their order. A figure of another time is followed
 * back: what comes before it is of that time. Undefined where the period was not worked out.
 */
export function stagesOf(seen: Seen, ordered: readonly Calculation[]): (at: number) => Stage | undefined {
  const { frame, query, worked, catalogue, toolbox } = seen;
  const { rows, selection, geography } = worked;
  const { layout, filled } = filledAgain(seen);
  const moved = ordered.findIndex(({ kind }) => kind === "at");
  return (at) => {
    const own = at > moved ? seen.slot : seen.column;
    const period = layout.worked[own];
    if (period === null || period === undefined) return undefined;
    const before = { ...layout, series: { ...layout.series, calculations: ordered.slice(0, at) } };
    const { areas } = geography;
    const { block, steps, perPeriod } = stepSeries(
      ...([before, filled, rows, query, catalogue, areas, selection, toolbox] as const),
    );
    const kind = frame.steps[at]?.kind ?? layout.series.indicator.kind;
    const context = { ...contextOf(before, filled, rows, query, areas, selection, perPeriod), kind };
    const row = rowOf(seen);
    return {
      ...{ layout: before, block, context, row, cell: row * block.columns + own, period },
      ...formatOf({ layout: before, steps }),
    };
  };
}

/** The series filled in once more for all rows; that of an own formula from its operands. */
function filledAgain({ frame, query, worked, catalogue, toolbox }: Seen) {
  const { layout } = frame;
  const { rows, geography, read, selection: shown } = worked;
  if (layout.operands && toolbox.formula) {
    const ground = { rows, query, catalogue, areas: geography.areas, geography, shown, toolbox, read };
    return toolbox.formula.fill(layout, layout.operands, ground);
  }
  const filled = fillSeries(layout, rows, query.partial, geography, read);
  const whole = layout.whole && fillSeries(layout.whole, rows, query.partial, geography, read).block;
  return { layout, filled: { ...filled, ...(whole && { whole }) } };
}
