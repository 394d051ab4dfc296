import type { LevelId } from "../../cube/area.ts";
import type { Catalogue, Span } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { Frequency } from "../../cube/period.ts";
import { comparePeriods, spanPeriods } from "../../cube/period.ts";
import { askedSpans } from "../asked-spans.ts";
import { basePeriod } from "../change/base-period.ts";
import type { Geography } from "../geography.ts";
import { finalKind, refusedChange, refusedComparison } from "../kinds.ts";
import type { SeriesLayout } from "../layout.ts";
import { placed } from "../layout.ts";
import type { Measure, MeasureTools } from "../measure.ts";
import { measureOf } from "../measure.ts";
import type { Series } from "../series.ts";
import { spanCovers } from "../spans.ts";
import type { Node } from "./grammar.ts";
import type { SeriesFormula } from "./series.ts";

/** A series before it has periods. */
export interface Measured {
  readonly series: Series;
  readonly measure: Measure;
  readonly spans: readonly Span[];
  /** Of a formula: its series. */
  readonly operands?: readonly Measured[];
}

const FINEST: readonly Frequency[] = ["day", "week", "month", "quarter", "half-year", "school-year", "year"];

function finenessOf({ spans }: Measured): number {
  return Math.min(...spans.map(({ frequency }) => FINEST.indexOf(frequency)), FINEST.length);
}

/**
 * What a formula is measured by: its periods are those of its finest series for which every other series has a figure,
 * of the same period or of its calendar year. That series also decides division and areas.
 */
export function measureFormula(
  series: Series,
  formula: SeriesFormula,
  catalogue: Catalogue,
  level: LevelId,
  geography: Geography,
  tools: MeasureTools,
): Measured {
  const operands = formula.operands.map((each): Measured => {
    const alike = formula.operands.filter(({ indicator }) => indicator.id === each.indicator.id);
    const plain = measureOf(each, catalogue, tools);
    const measure: Measure = alike.length > 1 ? { ...plain, numerator: { ...plain.numerator, combined: true } } : plain;
    return { series: each, measure, spans: askedSpans(each, measure, level, geography) };
  });
  const lead = leadOf(operands);
  const others = operands.filter((each) => each !== lead);
  const spans = lead.spans.flatMap((span) =>
    within(span, (period) => others.every((other) => periodFor(other, period) !== undefined)),
  );
  const refused = operands.flatMap(({ measure }) => measure.refused ?? [])[0] ?? refusedAfter(series);
  const { numerator, recast } = lead.measure;
  const measure: Measure = {
    numerator,
    factor: 1,
    combining: lead.measure.combining === "alone" ? "alone" : "sum",
    threshold: { numerator: 0, denominator: 0 },
    yearStart: false,
    tools,
    ...(recast !== undefined && { recast }),
    ...(refused && { refused }),
  };
  return { series, measure, spans, operands };
}

/** The series whose periods those of the formula are: the first of the finest. */
function leadOf<M extends Measured>(operands: readonly M[]): M {
  const [lead] = [...operands].sort((a, b) => finenessOf(a) - finenessOf(b));
  if (!lead) throw new Error("a formula without series");
  return lead;
}

function within(span: Span, has: (period: string) => boolean): Span[] {
  const periods = spanPeriods(span).filter(has);
  const [first] = periods;
  const last = periods.at(-1);
  return first === undefined || last === undefined ? [] : [{ ...span, first, last, periods }];
}

/** The period of a series that goes with one of the formula: the same, else the calendar year in which it lies. */
export function periodFor({ spans }: Pick<Measured, "spans">, period: string): string | undefined {
  return [period, period.slice(0, 4)].find((each) => spans.some((span) => spanCovers(span, each)));
}

/** Windows, rates and recasting belong within the formula; what comes after it works on its finished figures. */
function refusedAfter({ indicator, calculations }: Series): Message | undefined {
  for (const [i, calculation] of calculations.entries()) {
    const kind = finalKind(indicator, calculations.slice(0, i));
    const refused =
      calculation.kind === "change"
        ? refusedChange(indicator, kind, calculation)
        : calculation.kind === "versus" || calculation.kind === "position"
          ? refusedComparison(indicator, kind, calculation, false)
          : { id: "analysis.formula-inside", params: { name: indicator.name } };
    if (refused) return refused;
  }
  return undefined;
}

/** How many periods back a formula looks. */
function depthOf(node: Node): number {
  switch (node.kind) {
    case "number":
    case "operand":
      return 0;
    case "negate":
      return depthOf(node.of);
    case "binary":
      return Math.max(depthOf(node.left), depthOf(node.right));
    case "call":
      return Math.max(...node.of.map(depthOf)) + (node.name === "previous" ? 1 : 0);
  }
}

/** Puts the series of a formula beside it, each with the periods that go with those of the formula and those before. */
export function placeFormula(
  layout: SeriesLayout,
  formula: SeriesFormula,
  operands: readonly Measured[],
): SeriesLayout {
  const earlier = new Set<string>();
  let last = layout.worked.filter((period) => period !== null);
  for (let depth = depthOf(formula.program.root); depth > 0; depth -= 1) {
    last = last.flatMap((period) => basePeriod("previous", period, layout) ?? []);
    for (const period of last) earlier.add(period);
  }
  for (const period of layout.worked) if (period !== null) earlier.delete(period);
  const worked = [...layout.worked, ...[...earlier].sort(comparePeriods)];
  return { ...layout, worked, operands: operands.map((operand) => placeOperand(operand, layout, worked)) };
}

function placeOperand(operand: Measured, layout: SeriesLayout, worked: readonly (string | null)[]): SeriesLayout {
  const own = (periods: readonly (string | null)[]) => [
    ...new Set(periods.flatMap((period) => (period === null ? [] : (periodFor(operand, period) ?? [])))),
  ];
  const periods = own(layout.periods);
  const more = own(worked).filter((period) => !periods.includes(period));
  return placed({ ...operand, periods, lacking: layout.lacking }, more);
}
