import type { Message } from "../../cube/message.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { basePeriods, lastPeriods } from "../change/base-period.ts";
import { classDistanceBlock } from "../compare/class-distance.ts";
import { spreadAmong } from "../compare/position.ts";
import { listOf } from "../lists.ts";
import { inOrder } from "../measure.ts";
import { nameOfCode } from "../notes-base.ts";
import type { Calculation, Position, Share } from "../query.ts";
import { wholeFor } from "../share/share.ts";
import { nameBeside } from "../tell-apart.ts";
import { cellBack } from "../time/base-column.ts";
import { figurePeriod } from "../time/figure-periods.ts";
import { withMargins } from "../uncertainty/margins.ts";
import { figureOf } from "./passed.ts";
import type { Seen } from "./seen.ts";
import { said } from "./seen.ts";
import type { Stage } from "./stage.ts";
import { stagesOf } from "./stage.ts";

/** So many periods of a mean or a trend are named. */
const MOST_PERIODS = 8;

/** Of every calculation on a finished row the figure it began with and what that was held against, in figures. */
export function aboutCalculations(seen: Seen): Message[] {
  const ordered = inOrder(seen.frame.layout.series.calculations);
  const stages = stagesOf(seen, ordered);
  return ordered.flatMap((calculation, at) => {
    const stage = stages(at);
    return stage ? about(calculation, stage, seen) : [];
  });
}

function about(calculation: Calculation, stage: Stage, seen: Seen): Message[] {
  if (!isKnown(stage) && calculation.kind !== "change") return [];
  switch (calculation.kind) {
    case "change":
      return compared(basePeriods(calculation.against, stage.period, stage.layout), stage, seen);
    case "share":
      return partOf(calculation, stage);
    case "versus":
      return beside(calculation.reference, stage, seen);
    case "interval":
      return margin(calculation.level, stage);
    case "verdict":
      return [...beside(calculation.reference, stage, seen), ...margin(calculation.level, stage)];
    case "trend":
      return course(lastPeriods(stage.period, calculation.n, stage.layout), stage);
    case "position":
      return placed(calculation, stage);
    default:
      return [];
  }
}

/** The figure of the cell before a calculation. */
function figure({ cell, ...stage }: Stage, at = cell): Message {
  return figureOf({ ...stage, cell: at, period: ownPeriod(stage) });
}

/** A figure of another time keeps its period. */
function ownPeriod({ layout, period }: Pick<Stage, "layout" | "period">): string {
  return figurePeriod(layout, period) ?? period;
}

/** A number in the unit of the figure itself. */
function alike(stage: Stage, value: number): Message {
  const { unit, decimals } = stage;
  return said("value", { value: { value, decimals }, unit, period: { period: ownPeriod(stage) } });
}

function isKnown({ block, cell }: Stage): boolean {
  return block.reason[cell] === REASON.present;
}

/** Of a change the figure and that of its base, under the name that an area had then. */
function compared(bases: readonly string[], stage: Stage, { worked }: Seen): Message[] {
  const { block, row, context, layout } = stage;
  const figures = bases.slice(0, MOST_PERIODS).map((period): Message => {
    const cell = cellBack(block, row, layout.worked.indexOf(period), context.formerRow);
    const own = figure({ ...stage, period }, cell);
    const then = Math.floor(cell / block.columns);
    const code = worked.rows[then]?.code ?? "";
    return cell < 0 || then === row
      ? own
      : said("value-then", { figure: own, area: nameOfCode(worked.geography, code), code });
  });
  return figures.length === 0 ? [] : [said("compared", { now: figure(stage), base: listOf(figures) })];
}

function partOf(share: Share, stage: Stage): Message[] {
  const whole = wholeFor(stage.block, share, stage.context)(stage.row, stage.cell % stage.block.columns);
  return Number.isNaN(whole.value) ? [] : [said("part-of", { now: figure(stage), whole: alike(stage, whole.value) })];
}

function beside(reference: string, stage: Stage, { query, worked }: Seen): Message[] {
  const row = stage.context.referenceRow(reference);
  const code = worked.rows[row]?.code;
  if (code === undefined || row === stage.row) return [];
  const cell = row * stage.block.columns + (stage.cell % stage.block.columns);
  const area = nameBeside(code, worked.selection.areas, query.level, worked.geography.areas);
  return [said("beside", { now: figure(stage), area, reference: figure(stage, cell) })];
}

function margin(level: 95 | 99.8, stage: Stage): Message[] {
  const { bounds } = withMargins(stage.block, level, stage.context);
  const [lower = NaN, upper = NaN] = [bounds?.lower[stage.cell], bounds?.upper[stage.cell]];
  const { decimals } = stage;
  if (!(lower <= upper)) return [said("margin-unknown")];
  return [said("margin", { lower: { value: lower, decimals }, upper: { value: upper, decimals } })];
}

/** The figures of a trend, the newest ones where there are many. */
function course(periods: readonly string[], stage: Stage): Message[] {
  const { block, row, layout } = stage;
  const figures = periods
    .slice(-MOST_PERIODS)
    .map((period) => figure({ ...stage, period }, row * block.columns + layout.worked.indexOf(period)));
  return [said("course", { figures: listOf(figures) })];
}

/** Among how many a figure has its place, and what the scale is made of. */
function placed(position: Position, stage: Stage): Message[] {
  const now = figure(stage);
  if (position.of === "class-distance") {
    const distance = classDistanceBlock(stage.block, position.among, stage.context).values[stage.cell] ?? NaN;
    const value = valueOf(stage.block, stage.cell);
    return Number.isNaN(distance) ? [] : [said("limit", { now, limit: alike(stage, value - distance) })];
  }
  const { count, mean, deviation } = spreadAmong(
    stage.block,
    position,
    stage.context,
    stage.cell % stage.block.columns,
  );
  if (position.of !== "z-score" && position.of !== "weighted-z-score") return [said("among", { now, count })];
  return [said("spread", { now, count, mean: alike(stage, mean), deviation: alike(stage, deviation) })];
}

function valueOf(block: Block, cell: number): number {
  return block.values[cell] ?? NaN;
}
