import type { Areas, LevelId } from "../../cube/area.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import { REASON } from "../../cube/reason.ts";
import { isBase } from "../base.ts";
import type { Block } from "../block.ts";
import { copyCell, emptyBlock, writeMissing } from "../block.ts";
import { crossings } from "../change/crossings.ts";
import type { FrameRow } from "../combine.ts";
import type { Reader } from "../demands.ts";
import type { Filled } from "../fill.ts";
import { fillSeries, leaveOut } from "../fill.ts";
import type { ShownRows, Stepped } from "../frame.ts";
import { onOwnDivision, referenceRows, stepSeries } from "../frame.ts";
import type { Geography } from "../geography.ts";
import { rankOf } from "../geography.ts";
import { finalKind } from "../kinds.ts";
import type { LevelBases, SeriesLayout } from "../layout.ts";
import { basesOf } from "../layout.ts";
import type { Query } from "../query.ts";
import type { Toolbox } from "../toolbox.ts";
import { calculate } from "./calculate.ts";
import { columnFor, previousColumns } from "./columns.ts";
import type { Meaning } from "./meaning.ts";
import { meaningOf, unitOfMeaning } from "./meaning.ts";
import type { SeriesFormula } from "./series.ts";
import { thresholdsOf } from "./threshold.ts";

/** All that working out a series of a query takes. */
export interface FillGround {
  readonly rows: readonly FrameRow[];
  readonly query: Query;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly geography: Geography;
  readonly shown: ShownRows;
  readonly toolbox: Toolbox;
  readonly read: Reader;
}

/** A formula worked out; its layout knows the unit now. */
export interface FilledFormula {
  readonly layout: SeriesLayout;
  readonly filled: Filled;
}

/** An operand worked out as a series by itself, for every row. */
interface Worked extends Stepped {
  readonly layout: SeriesLayout;
  readonly bases: ReadonlyMap<LevelId, LevelBases>;
}

/**
 * Works a formula out: each of its series by itself for every row, groups and references too, so that counts are added
 * up and rates re-weighted before the formula is; then the formula on those rows.
 */
export function fillFormula(
  layout: SeriesLayout,
  operands: readonly SeriesLayout[],
  ground: FillGround,
): FilledFormula {
  const { formula } = layout.series;
  const levels = [...new Set(ground.rows.map((row) => row.level))];
  const bases = new Map(levels.map((level) => [level, basesOf(layout, level, ground.geography)]));
  const shape = { rows: ground.rows.length, columns: layout.worked.length };
  if (!formula || layout.measure.refused)
    return { layout, filled: { block: emptyBlock(shape.rows, shape.columns, REASON.refused), bases } };
  const worked = operands.map((operand) => workedOut(operand, ground));
  const blocks = worked.map((each) => ({ each, block: aligned(each, layout) }));
  for (const { each, block } of blocks) refuseOtherDivisions(block, each, layout, bases, ground);
  const perPeriod = (bases.get(ground.query.level)?.bases ?? []).map(onOwnDivision);
  const block = calculate(formula.program, {
    operands: blocks.map((one) => one.block),
    previous: previousColumns(layout),
    crosses: crossings(layout, ground.rows, perPeriod, ground.areas),
    reference: referenceRows(ground.rows, ground.shown)(""),
    threshold: thresholdsOf(formula),
  });
  leaveOut(block, layout, ground.rows);
  return { layout: named(layout, formula, worked), filled: { block, bases } };
}

function workedOut(layout: SeriesLayout, ground: FillGround): Worked {
  const { rows, query, catalogue, areas, geography, shown, toolbox, read } = ground;
  const filled = fillSeries(layout, rows, query.partial, geography, read);
  const stepped = stepSeries(layout, filled, rows, query, catalogue, areas, shown, toolbox);
  return { ...stepped, layout, bases: filled.bases };
}

/** The figures of an operand in the columns of the formula. */
function aligned({ block, layout }: Worked, { worked }: SeriesLayout): Block {
  const out = emptyBlock(block.rows, worked.length);
  for (const [column, period] of worked.entries()) {
    const from = columnFor(layout, period);
    for (let row = 0; row < out.rows; row += 1) {
      const cell = row * out.columns + column;
      if (from >= 0) copyCell(block, row * block.columns + from, out, cell);
      else writeMissing(out, cell, period === null ? layout.lacking : REASON.empty);
    }
  }
  return out;
}

/** Figures of different divisions are not of the same areas: an operand on another than the formula's is refused. */
function refuseOtherDivisions(
  block: Block,
  { layout, bases }: Worked,
  formula: SeriesLayout,
  own: ReadonlyMap<LevelId, LevelBases>,
  { rows, geography }: FillGround,
): void {
  for (const [row, { level }] of rows.entries()) {
    if (rankOf(geography, level) === 0) continue;
    for (const [column, period] of formula.worked.entries()) {
      const base = own.get(level)?.bases[column];
      const other = bases.get(level)?.bases[columnFor(layout, period)];
      const differ = base && other && isBase(base) && isBase(other) && base.divisionId !== other.divisionId;
      if (differ) writeMissing(block, row * block.columns + column, REASON.refused);
    }
  }
}

/** Unit and decimals follow from the series, unless the person gave them. */
function named(layout: SeriesLayout, { own, program }: SeriesFormula, worked: readonly Worked[]): SeriesLayout {
  const meanings = worked.map(({ layout: { series }, steps }): Meaning => ({
    kind: finalKind(series.indicator, series.calculations),
    top: steps.reduce((unit, step) => step.unit(unit), series.indicator.unit),
    factor: 1,
    decimals: steps.reduce((decimals, step) => step.decimals(decimals), series.indicator.decimals),
  }));
  const meaning = meaningOf(program.root, meanings);
  const { indicator } = layout.series;
  const made: Indicator = {
    ...indicator,
    unit: own.unit === undefined ? (unitOfMeaning(meaning) ?? indicator.unit) : indicator.unit,
    decimals: own.decimals ?? meaning.decimals,
  };
  return { ...layout, series: { ...layout.series, indicator: made } };
}
