import { pluralOf } from "../../cube/area.ts";
import type { Areas } from "../../cube/area.ts";
import type { Cube, NeedKey } from "../../cube/cube.ts";
import { flagsOf } from "../../cube/flags.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { Problem } from "../../cube/problem.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Localised } from "../../cube/text.ts";
import { isBase } from "../base.ts";
import type { Worked } from "../evaluate.ts";
import { workOut } from "../evaluate.ts";
import { fillSeries } from "../fill.ts";
import type { SeriesFrame } from "../frame.ts";
import type { SeriesLayout } from "../layout.ts";
import { basesOf } from "../layout.ts";
import { leftOutBecause } from "../protect/notes.ts";
import type { Query } from "../query.ts";
import type { ResultArea } from "../result.ts";
import { figurePeriods } from "../time/figure-periods.ts";
import type { Toolbox } from "../toolbox.ts";
import { aboutCalculations } from "./calculated.ts";
import { aboutCounts, aboutOperands } from "./figures.ts";
import { aboutParts } from "./parts.ts";
import { aboutPeriods } from "./periods.ts";
import { rowOf } from "./passed.ts";
import type { Seen } from "./seen.ts";
import { formatOf, said } from "./seen.ts";
import { aboutTerms } from "./terms.ts";

/** A cell of a result, by place of its series and slot and by the code of its area. */
export interface Cell {
  readonly series: number;
  readonly slot: number;
  readonly area: string;
}

/**
 * Where one figure comes from, sentence by sentence: what it is, why it is missing, source, division, parts, terms and
 * thresholds, shares of recast areas, calculations in their order, and what must be known about it. Takes what
 * `evaluate` takes, and the cell. A cell that the answer does not have is said to be nothing.
 */
export function explain(
  query: Query,
  catalogue: Catalogue,
  areas: Areas,
  data: ReadonlyMap<NeedKey, Cube | Problem>,
  cell: Cell,
  toolbox: Toolbox,
): Message[] {
  const worked = workOut(query, catalogue, areas, data, toolbox);
  const frame = worked.frames[cell.series];
  const at = worked.selection.areas.findIndex(({ code }) => code === cell.area);
  const area = worked.selection.areas[at];
  if (!frame || !area || cell.slot >= frame.layout.periods.length) return [said("nothing")];
  const place = (worked.selection.places[at] ?? -1) * frame.block.columns + cell.slot;
  const head = [
    aboutCell(frame, area, worked, cell, place),
    ...missing(frame, place),
    ...sources(frame.layout, catalogue),
  ];
  const { refused } = frame.layout.measure;
  if (refused) return [...head, refused];
  const found = seenOf(worked, frame, area, cell);
  const seen = found && { ...found, query, catalogue, toolbox };
  if (!seen) return [...head, ...notAdded(frame, area, place)];
  return [...head, ...origin(seen, place), ...stepsIn(seen, place), ...flags(frame, place)];
}

/** What the figure is, or that there is none. */
function aboutCell(frame: SeriesFrame, area: ResultArea, worked: Worked, { slot }: Cell, place: number): Message {
  const { decimals, unit } = formatOf(frame);
  const says = frame.steps.at(-1)?.says;
  const period = figurePeriods(frame.layout)[slot] ?? worked.layout.slots[slot]?.key ?? "";
  const params = { name: frame.layout.series.indicator.name, area: area.name, period: { period } };
  const value = frame.block.values[place] ?? NaN;
  return Number.isNaN(value)
    ? said("indicator", params)
    : (outcome(says?.[String(value)], params) ?? said("figure", { ...params, value: { value, decimals }, unit }));
}

/** What a figure that is a sign says: *hoger*. */
function outcome(word: Localised | undefined, params: Message["params"]): Message | undefined {
  return word && said("outcome", { ...params, word });
}

/** Why there is no figure. */
function missing({ block }: SeriesFrame, place: number): Message[] {
  const reason = block.reason[place] ?? REASON.empty;
  return reason === REASON.present ? [] : [said(`missing-${reasonOf(reason)}`)];
}

function sources({ series, measure, operands = [] }: SeriesLayout, catalogue: Catalogue): Message[] {
  const { numerator, denominator, weight } = measure;
  const terms = [numerator, denominator, weight].flatMap((term) => term?.indicator ?? []);
  const made = operands.map((operand) => operand.series.indicator);
  const ids = new Set([series.indicator, ...(made.length > 0 ? made : terms)].map(({ provider }) => provider));
  return catalogue.providers
    .filter((provider) => ids.has(provider.id))
    .map((provider) => said("source", { source: provider.attribution }));
}

/** What is known of a cell beside the question itself; undefined where its figures rest on nothing. */
function seenOf(
  worked: Worked,
  frame: SeriesFrame,
  area: ResultArea,
  cell: Cell,
): Omit<Seen, "query" | "catalogue" | "toolbox"> | undefined {
  const { layout } = frame;
  const period = figurePeriods(layout)[cell.slot] ?? null;
  const column = period === null ? -1 : layout.worked.indexOf(period);
  const base = basesOf(layout, area.level, worked.geography).bases[column];
  if (period === null || !base || !isBase(base)) return undefined;
  return { worked, frame, area, slot: cell.slot, period, column, base };
}

function origin(seen: Seen, place: number): Message[] {
  const { base, worked, frame } = seen;
  const level = pluralOf(worked.geography.areas, base.level);
  const { operands, series, worked: columns } = frame.layout;
  const because = leftOutBecause(frame.layout, rowOf(seen) * columns.length + seen.column);
  return [
    ...(because ? [because] : []),
    ...(base.division ? [said("division", { year: base.division.from.slice(0, 4), level })] : []),
    ...(series.formula ? [said("formula", { text: series.formula.own.text })] : []),
    ...(operands
      ? aboutOperands(seen)
      : [...aboutParts(seen), ...aboutTerms(seen), ...aboutCounts(seen, place), ...aboutPeriods(seen)]),
    ...aboutCalculations(seen),
  ];
}

/** A larger area of figures that do not add up, such as a percentage without its counts. */
function notAdded({ block, layout }: SeriesFrame, area: ResultArea, place: number): Message[] {
  if (layout.measure.combining !== "alone" || block.reason[place] !== REASON.refused) return [];
  return [{ id: "analysis.no-aggregation", params: { name: layout.series.indicator.name, areas: area.name } }];
}

/** The calculations in their order; when the figure got lost in them, that there was one before. */
function stepsIn(seen: Seen, place: number): Message[] {
  const { frame, area, column, query, worked } = seen;
  const steps = frame.steps.map(({ message }) => said("step", { step: message }));
  if (frame.block.reason[place] === REASON.present || frame.layout.operands || steps.length === 0) return steps;
  const row = { code: area.code, level: area.level, ...(area.parts && { parts: area.parts }) };
  const { block } = fillSeries(frame.layout, [row], query.partial, worked.geography, worked.read);
  return block.reason[column] === REASON.present ? [...steps, said("lost-in-steps")] : steps;
}

function flags({ block }: SeriesFrame, place: number): Message[] {
  return flagsOf(block.flags[place] ?? 0)
    .filter((flag) => flag !== "computed")
    .map((flag) => said("flag", { flag: { id: `flag.${flag}` } }));
}
