import type { Message } from "../../cube/message.ts";
import { comparePeriods, shiftPeriod } from "../../cube/period.ts";
import { fillSeries } from "../fill.ts";
import type { SeriesLayout } from "../layout.ts";
import { partsIn } from "../time/coarse.ts";
import { plainMeasure } from "./figures.ts";
import { figureOf, rowOf } from "./passed.ts";
import type { Seen } from "./seen.ts";
import { said } from "./seen.ts";

/** Over which periods a figure was added up, and the running totals between which it lies. */
export function aboutPeriods(seen: Seen): Message[] {
  const { rolling, by, cumulated } = seen.frame.layout.measure;
  const last = seen.period;
  const first = cumulated ? beginOf(seen, cumulated) : rolling ? (shiftPeriod(last, 1 - rolling.n) ?? last) : last;
  const [from, to] = by ? [partsIn(first, by.from)[0], partsIn(last, by.from).at(-1)] : [first, last];
  const over =
    from === undefined || to === undefined || from === to
      ? []
      : [said("over", { first: { period: from }, last: { period: to } })];
  return [...over, ...totals(seen)];
}

/** Where a running total begins: the first period of the source, or the first shown. */
function beginOf({ base, frame, period }: Seen, from: "start" | "shown"): string {
  if (from === "start") return base.span.first;
  const shown = frame.layout.periods.filter((each) => each !== null);
  return shown.toSorted(comparePeriods)[0] ?? period;
}

/** Of a figure that a running total of the source was taken apart for: that total and the one before, of one area. */
function totals(seen: Seen): Message[] {
  const { frame, base, area, period, query, worked } = seen;
  const { measure, series, spans, lacking } = frame.layout;
  const before = shiftPeriod(period, -(measure.rolling?.n ?? 1));
  const alone = area.parts === undefined && base.level === area.level && base.recast === undefined;
  if (measure.corrections !== "flag" || measure.by || !alone || before === undefined) return [];
  const periods = [before, period];
  const plain: SeriesLayout = {
    ...{ series, spans, lacking, periods, worked: periods },
    measure: plainMeasure(measure.numerator, measure),
  };
  const { block } = fillSeries(plain, worked.rows, query.partial, worked.geography, worked.read);
  const { unit, decimals } = measure.numerator.indicator;
  const [then, now] = periods.map((each, column) =>
    figureOf({ block, cell: rowOf(seen) * block.columns + column, period: each, unit, decimals }),
  );
  return then && now ? [said("totals", { now, then })] : [];
}
