import type { Message } from "../../cube/message.ts";
import { REASON } from "../../cube/reason.ts";
import { fillSeries } from "../fill.ts";
import { stepSeries } from "../frame.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Measure, Term } from "../measure.ts";
import { figureOf, rowOf } from "./passed.ts";
import type { Seen } from "./seen.ts";
import { formatOf, said } from "./seen.ts";

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
export function plainMeasure(numerator: Term, { tools }: Measure): Measure {
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
