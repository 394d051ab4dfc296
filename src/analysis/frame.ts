import type { Areas, LevelId } from "../cube/area.ts";
import type { Catalogue } from "../cube/indicator.ts";
import { FLAG } from "../cube/flags.ts";
import { dayOfDate, parsePeriod } from "../cube/period.ts";
import type { Base } from "./base.ts";
import { isBase } from "./base.ts";
import type { Block } from "./block.ts";
import { copyCells, emptyBlock, withBounds } from "./block.ts";
import { flagMethod, flagTerritory, rowChanges } from "./breaks.ts";
import { crossings } from "./change/crossings.ts";
import type { FrameRow } from "./combine.ts";
import type { Filled } from "./fill.ts";
import { counts, coverageOf } from "./coverage.ts";
import { geographyOf } from "./geography.ts";
import type { LevelBases, SeriesLayout } from "./layout.ts";
import type { Query } from "./query.ts";
import { formerPlaces } from "./renames.ts";
import type { Coverage, PartsKnown, ResultArea } from "./result.ts";
import { parentRows } from "./share/parents.ts";
import type { Step, StepContext } from "./steps.ts";
import { stepsOf } from "./steps.ts";
import { nameBeside } from "./tell-apart.ts";
import { figurePeriods, inFigureOrder } from "./time/figure-periods.ts";
import type { Toolbox } from "./toolbox.ts";

/** A series with all its figures: every area of the level and every other row, and its breaks. */
export interface SeriesFrame {
  readonly layout: SeriesLayout;
  readonly block: Block;
  readonly bases: ReadonlyMap<LevelId, LevelBases>;
  readonly steps: readonly Step[];
  /** Codes that carry the flag *break* because their territory changed. */
  readonly changed: readonly string[];
  /** Per slot how many of the areas asked for have a figure. */
  readonly coverage: readonly Coverage[];
  /** Of a calculated rate what it counts, over all columns that were worked out. */
  readonly counted?: Float64Array;
  /** How many parts of each row are known, where some are missing; over all columns that were worked out. */
  readonly partsKnown?: PartsKnown;
}

/** The rows that are shown, in the order of the query, and their places in the blocks of the frames. */
export interface ShownRows {
  readonly areas: readonly ResultArea[];
  readonly places: readonly number[];
}

/** A series after its steps, all of its columns still there. */
export interface Stepped {
  readonly block: Block;
  readonly steps: readonly Step[];
  /** Which columns are on the division of their own time. */
  readonly perPeriod: readonly boolean[];
}

/** Applies the steps that come after adding up. */
export function stepSeries(
  layout: SeriesLayout,
  filled: Filled,
  rows: readonly FrameRow[],
  query: Query,
  catalogue: Catalogue,
  areas: Areas,
  shown: ShownRows,
  toolbox: Toolbox,
): Stepped {
  const name = (code: string) => nameBeside(code, shown.areas, query.level, areas);
  const steps = stepsOf(layout, frequencyOf(layout), catalogue, name, toolbox);
  const perPeriod = (filled.bases.get(query.level)?.bases ?? []).map(onOwnDivision);
  const seen = contextOf(layout, filled, rows, query, areas, shown, perPeriod);
  const block = steps.reduce((before, { after, kind }) => after?.(before, { ...seen, kind }) ?? before, filled.block);
  return { block, steps, perPeriod };
}

/** What the steps of a series may look at, whichever step it is. */
export function contextOf(
  layout: SeriesLayout,
  filled: Filled,
  rows: readonly FrameRow[],
  query: Query,
  areas: Areas,
  shown: ShownRows,
  perPeriod: readonly boolean[],
): Omit<StepContext, "kind"> {
  return {
    layout,
    rows,
    crosses: crossings(layout, rows, perPeriod, areas),
    classes: query.classes,
    ...(filled.weights && { weights: filled.weights }),
    counted: countedRows(rows, shown, query),
    referenceRow: referenceRows(rows, shown),
    formerRow: formerPlaces(rows, areas),
    parentRow: parentRows(rows, filled.bases, geographyOf(areas)),
    ...(filled.whole && { whole: filled.whole }),
    ...(filled.sample && { sample: filled.sample }),
  };
}

/** Applies the steps that come after adding up, and flags breaks. */
export function finishSeries(
  layout: SeriesLayout,
  filled: Filled,
  rows: readonly FrameRow[],
  query: Query,
  catalogue: Catalogue,
  areas: Areas,
  shown: ShownRows,
  toolbox: Toolbox,
): SeriesFrame {
  const worked = stepSeries(layout, filled, rows, query, catalogue, areas, shown, toolbox);
  const { steps, perPeriod } = worked;
  const block = firstColumns(worked.block, layout.periods.length);
  const compared = layout.series.calculations.some((calculation) => calculation.kind === "change");
  const changed = compared
    ? flaggedRows(block, rows, areas)
    : flagBreaks(
        { ...layout, periods: figurePeriods(layout) },
        block,
        rows,
        inFigureOrder(layout, perPeriod).map((own) => own === true),
        areas,
      );
  const { partsKnown, terms } = filled.block;
  const counted = layout.measure.yearStart ? terms?.top : undefined;
  return {
    ...{ layout, block, bases: filled.bases, steps, changed },
    coverage: coverageOf(block, shown.areas, shown.places, query),
    ...(counted && { counted }),
    ...(partsKnown && { partsKnown }),
  };
}

/** Rows that count for places and classes: the areas of the level, which come first, or those of them that are selected. */
export function countedRows(
  rows: readonly FrameRow[],
  shown: ShownRows,
  query: Query,
): (among: "level" | "selected") => readonly number[] {
  return (among) => {
    if (among === "selected") return shown.places.filter((place, i) => place >= 0 && isCounted(shown.areas[i], query));
    return rows.flatMap((row, i) => (row.level === query.level && row.parts === undefined && !row.former ? [i] : []));
  };
}

function isCounted(area: ResultArea | undefined, query: Query): boolean {
  return area !== undefined && counts(area, query);
}

/** The row of a reference by its code, of the first reference for an empty code; −1 for none. */
export function referenceRows(rows: readonly FrameRow[], shown: ShownRows): (code: string) => number {
  return (code) => {
    const named = code === "" ? shown.areas.find(({ role }) => role === "reference")?.code : code;
    return rows.findIndex((row) => row.code === named);
  };
}

/** A change across a break carries the flag itself; these are the rows that have one. */
function flaggedRows(block: Block, rows: readonly FrameRow[], areas: Areas): readonly string[] {
  const moved = new Set(rowChanges(rows, areas).map(({ code }) => code));
  const flagged = (row: number) =>
    block.flags.subarray(row * block.columns, (row + 1) * block.columns).some((flags) => (flags & FLAG.break) !== 0);
  return rows.flatMap((row, i) => (moved.has(row.code) && flagged(i) ? [row.code] : []));
}

/** The columns that are shown; the ones after them were only compared with. */
function firstColumns(block: Block, columns: number): Block {
  if (block.columns === columns) return block;
  const plain = emptyBlock(block.rows, columns);
  const out = block.bounds ? withBounds(plain) : plain;
  for (let row = 0; row < block.rows; row += 1) copyCells(block, row * block.columns, out, row * columns, columns);
  return out;
}

function frequencyOf(layout: SeriesLayout) {
  const shown = layout.periods.find((period) => period !== null);
  const frequency = shown === undefined ? undefined : parsePeriod(shown)?.frequency;
  return frequency ?? layout.spans[0]?.frequency ?? "year";
}

/** Whether the figures of a period stand on the division of that period: not on a fixed one, and not recast. */
export function onOwnDivision(base: Base | { readonly reason: number }): boolean {
  return isBase(base) && base.span.division === "per-period" && base.recast === undefined;
}

function flagBreaks(
  layout: SeriesLayout,
  block: Block,
  rows: readonly FrameRow[],
  perPeriod: readonly boolean[],
  areas: Areas,
): readonly string[] {
  if (layout.periods.length < 2) return [];
  for (const note of layout.series.indicator.notes) {
    const day = note.kind === "break" && note.from !== undefined ? dayOfDate(note.from) : undefined;
    if (day !== undefined) flagMethod(block, layout.periods, day);
  }
  if (!perPeriod.includes(true)) return [];
  return flagTerritory(
    block,
    rows.map((row) => row.code),
    layout.periods,
    perPeriod,
    rowChanges(rows, areas),
  );
}
