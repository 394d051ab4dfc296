import type { Message, MessageParam } from "../../cube/message.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { basePeriods } from "../change/base-period.ts";
import { fillSeries } from "../fill.ts";
import { stepSeries } from "../frame.ts";
import type { SeriesLayout } from "../layout.ts";
import { listOf } from "../lists.ts";
import type { Measure, Term } from "../measure.ts";
import { inOrder } from "../measure.ts";
import { nameOfCode } from "../notes-base.ts";
import { formerPlaces } from "../renames.ts";
import { cellBack } from "../time/base-column.ts";
import type { Seen } from "./seen.ts";
import { formatOf, said } from "./seen.ts";

/** So many base periods of a mean are named. */
const MOST_PERIODS = 5;

/** A figure on its way to that of the cell, for a sentence: *203.762 euro (2015)*, or why there is none. */
interface Passed {
  readonly block: Block;
  readonly cell: number;
  readonly period: string;
  readonly unit: MessageParam;
  readonly decimals: number;
}

function figureOf({ block, cell, period, unit, decimals }: Passed): Message {
  const value = block.values[cell] ?? NaN;
  if (!Number.isNaN(value)) return said("value", { value: { value, decimals }, unit, period: { period } });
  return said("no-value", {
    period: { period },
    reason: { id: `reason.${reasonOf(block.reason[cell] ?? REASON.empty)}` },
  });
}

function rowOf({ worked, area }: Seen): number {
  return worked.rows.findIndex(({ code }) => code === area.code);
}

/** What is divided by what, in figures: the count stays visible where the rate is too small to say. */
export function aboutCounts(seen: Seen, place: number): Message[] {
  const { frame, base, worked, period } = seen;
  const { measure } = frame.layout;
  const { denominator, numerator } = measure;
  const reason = frame.block.reason[place] ?? REASON.empty;
  if (!denominator || (reason !== REASON.present && reason !== REASON["too-small"])) return [];
  const { rolling, recast, corrections, by, cumulated } = measure;
  const alone: Measure = {
    ...plainMeasure(numerator, measure),
    ...(rolling && { rolling }),
    ...(recast !== undefined && { recast }),
    ...(corrections && { corrections }),
    ...(by && { by }),
    ...(cumulated && { cumulated }),
  };
  const { block } = fillSeries(
    { ...frame.layout, measure: alone },
    worked.rows,
    seen.query.partial,
    worked.geography,
    worked.read,
  );
  const { unit, decimals } = numerator.indicator;
  const cell = rowOf(seen) * block.columns + seen.column;
  const count = said("count", { figure: figureOf({ block, cell, period, unit, decimals }) });
  return block.reason[cell] === REASON.present ? [count, ...aboutUnder(seen, denominator, base)] : [];
}

/** One term of a measure by itself, added up over areas. */
function plainMeasure(numerator: Term, { tools }: Measure): Measure {
  const threshold = { numerator: 0, denominator: 0 };
  return { numerator, combining: "sum", factor: 1, threshold, yearStart: false, tools };
}

/** The denominator, where it is on the areas of the numerator. */
function aboutUnder(
  seen: Seen,
  denominator: Term,
  { other, denominatorPeriod, denominatorEnd }: Seen["base"],
): Message[] {
  const { frame, worked, query } = seen;
  if (other || denominatorPeriod === null) return [];
  const days = denominatorEnd === undefined ? [denominatorPeriod] : [denominatorPeriod, denominatorEnd];
  const { series, spans, lacking, measure } = frame.layout;
  const layout: SeriesLayout = {
    ...{ series, spans, lacking },
    measure: plainMeasure(denominator, measure),
    periods: days,
    worked: days,
  };
  const { block } = fillSeries(layout, worked.rows, query.partial, worked.geography, worked.read);
  const { unit, decimals } = denominator.indicator;
  const figures = days.flatMap((period, column) => {
    const cell = rowOf(seen) * block.columns + column;
    return block.reason[cell] === REASON.present ? [figureOf({ block, cell, period, unit, decimals })] : [];
  });
  const [first, second] = figures;
  if (!first) return [];
  return [second ? said("under-mean", { first, second }) : said("under", { figure: first })];
}

/** Of a change the figure and that of its base, as they were before it; under the name that an area had then. */
export function aboutChange(seen: Seen): Message[] {
  const { frame, query, worked, catalogue, toolbox, period, column } = seen;
  const { layout } = frame;
  const ordered = inOrder(layout.series.calculations);
  const at = ordered.findLastIndex(({ kind }) => kind === "change");
  const change = ordered[at];
  if (change?.kind !== "change" || layout.operands) return [];
  const before: SeriesLayout = { ...layout, series: { ...layout.series, calculations: ordered.slice(0, at) } };
  const { areas } = worked.geography;
  const fill = (each: SeriesLayout) => fillSeries(each, worked.rows, query.partial, worked.geography, worked.read);
  const whole = layout.whole && fill(layout.whole).block;
  const filled = { ...fill(before), ...(whole && { whole }) };
  const { block, steps } = stepSeries(before, filled, worked.rows, query, catalogue, areas, worked.selection, toolbox);
  const format = formatOf({ ...frame, layout: before, steps });
  const row = rowOf(seen);
  const former = formerPlaces(worked.rows, areas);
  const bases = basePeriods(change.against, period, layout);
  const figures = bases.slice(0, MOST_PERIODS).map((each): Message => {
    const cell = cellBack(block, row, layout.worked.indexOf(each), former);
    const figure = figureOf({ block, cell, period: each, ...format });
    const then = Math.floor(cell / block.columns);
    const code = worked.rows[then]?.code ?? "";
    return cell < 0 || then === row
      ? figure
      : said("value-then", { figure, area: nameOfCode(worked.geography, code), code });
  });
  const now = figureOf({ block, cell: row * block.columns + column, period, ...format });
  return figures.length === 0 ? [] : [said("compared", { now, base: listOf(figures) })];
}

/** Of an own formula every series in it, with its figure. */
export function aboutOperands(seen: Seen): Message[] {
  const { frame, query, worked, catalogue, toolbox, period } = seen;
  const { operands = [] } = frame.layout;
  const { areas } = worked.geography;
  return operands.map((operand) => {
    const { name } = operand.series.indicator;
    const own = toolbox.formula?.periodFor(operand, period);
    if (own === undefined) return said("operand", { name });
    const filled = fillSeries(operand, worked.rows, query.partial, worked.geography, worked.read);
    const { block, steps } = stepSeries(
      operand,
      filled,
      worked.rows,
      query,
      catalogue,
      areas,
      worked.selection,
      toolbox,
    );
    const cell = rowOf(seen) * block.columns + operand.worked.indexOf(own);
    const figure = figureOf({ block, cell, period: own, ...formatOf({ ...frame, layout: operand, steps }) });
    return said("operand-figure", { name, figure });
  });
}
