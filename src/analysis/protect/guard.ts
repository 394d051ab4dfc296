import type { LevelId } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import type { FrameRow } from "../combine.ts";
import type { Reader } from "../demands.ts";
import type { Filled } from "../fill.ts";
import { fillSeries } from "../fill.ts";
import type { Geography } from "../geography.ts";
import { unionOfCodes } from "../geography.ts";
import type { LevelBases, SeriesLayout } from "../layout.ts";
import { basesOf } from "../layout.ts";
import { isBase } from "../base.ts";
import { measureOf } from "../measure.ts";
import type { Calculation, Query } from "../query.ts";
import type { Series } from "../series.ts";
import type { Figure } from "./disclosing.ts";
import { disclosing } from "./disclosing.ts";
import { coveredBy, isComputed, membersCounted, singleKey, singleSeries, smallestLevel } from "./leaves.ts";
import type { CellSet } from "./sets.ts";
import { setOf } from "./sets.ts";

/** All that the figures of a query are worked out from. */
export interface GuardGround {
  readonly query: Query;
  readonly catalogue: Catalogue;
  readonly geography: Geography;
  readonly read: Reader;
  readonly rows: readonly FrameRow[];
  /** Places of the rows that are shown or compared with. */
  readonly seen: readonly number[];
}

/** Calculations before anything is added up or divided: with the same ones figures count the same cells. */
const EARLY: ReadonlySet<Calculation["kind"]> = new Set(["recast", "per-period", "by", "cumulate", "rolling"]);

/**
 * The same layouts, with a mark on every computed cell from which a cell that the source keeps secret would follow by
 * one subtraction of two figures of the same indicator and period (README, *What is kept secret*).
 */
export function guarded(layouts: readonly SeriesLayout[], ground: GuardGround): readonly SeriesLayout[] {
  const marks = new Map<SeriesLayout, Uint8Array>();
  const families = new Map<string, SeriesLayout[]>();
  for (const layout of layouts.flatMap(figuresOf)) {
    const { combining, refused } = layout.measure;
    if (refused || (combining !== "sum" && combining !== "ratio")) continue;
    const key = familyOf(layout.series);
    families.set(key, [...(families.get(key) ?? []), layout]);
  }
  for (const family of families.values()) guardFamily(family, ground, marks);
  return layouts.map((layout) => marked(layout, marks, ground.rows));
}

/** A series and all that it is worked out from: the whole of a share, the series of a formula. */
function figuresOf(layout: SeriesLayout): readonly SeriesLayout[] {
  if (layout.operands) return layout.operands.flatMap(figuresOf);
  return layout.whole ? [layout, layout.whole] : [layout];
}

function marked(
  layout: SeriesLayout,
  marks: ReadonlyMap<SeriesLayout, Uint8Array>,
  rows: readonly FrameRow[],
): SeriesLayout {
  const cells = marks.get(layout);
  const { whole, operands } = layout;
  return {
    ...layout,
    ...(cells && { withheld: { rows, cells } }),
    ...(whole && { whole: marked(whole, marks, rows) }),
    ...(operands && { operands: operands.map((each) => marked(each, marks, rows)) }),
  };
}

function early(calculations: readonly Calculation[]): readonly Calculation[] {
  return calculations.filter(({ kind }) => EARLY.has(kind));
}

/** Figures of the same indicator with the same early calculations count the same cells. */
function familyOf({ source, indicator, calculations }: Series): string {
  return JSON.stringify([source, indicator.id, early(calculations)]);
}

/** A cell of a result that has a figure. */
interface Place extends Figure {
  readonly layout: SeriesLayout;
  readonly cell: number;
}

function guardFamily(family: readonly SeriesLayout[], ground: GuardGround, marks: Map<SeriesLayout, Uint8Array>): void {
  const { rows, seen, query, geography, read } = ground;
  const shown = seen.flatMap((place) => rows[place] ?? []);
  const sources = sourceCells(family, shown, ground);
  if (!sources) return;
  const byPeriod = new Map<string, Place[]>();
  for (const layout of family) {
    const { block, bases } = fillSeries(layout, shown, query.partial, geography, read);
    for (const [at, row] of shown.entries()) {
      for (const [column, period] of layout.worked.entries()) {
        const set = period === null ? undefined : sources.counted(layout, row, period, block, at, column, bases);
        if (!set || period === null) continue;
        const summed = layout.series.sums !== undefined;
        const cell = (seen[at] ?? 0) * layout.worked.length + column;
        const figure = { set, computed: summed || isComputed(row, column, bases), layout, cell };
        byPeriod.set(period, [...(byPeriod.get(period) ?? []), figure]);
      }
    }
  }
  for (const [period, figures] of byPeriod) {
    for (const { layout, cell } of disclosing(figures, sources.secrets(period))) {
      const mask = marks.get(layout) ?? new Uint8Array(rows.length * layout.worked.length);
      mask[cell] = 1;
      marks.set(layout, mask);
    }
  }
}

/** The series of the source behind a family: of each combination of members that it counts, and each of its totals. */
function sourceSeries(family: readonly SeriesLayout[]): ReadonlyMap<string, Series> {
  const found = new Map<string, Series>();
  for (const { series } of family) {
    for (const combination of membersCounted(series)) found.set(combination, singleSeries(series, combination));
    if (!series.sums) found.set(singleKey(series), series);
  }
  return found;
}

/** What the source has of every area and combination of members that figures of a family count. */
interface SourceCells {
  readonly secrets: (period: string) => readonly CellSet[];
  /** The cells that a figure counts; undefined where there is no figure, or that is not known. */
  readonly counted: (
    layout: SeriesLayout,
    row: FrameRow,
    period: string,
    block: Block,
    at: number,
    column: number,
    bases: ReadonlyMap<LevelId, LevelBases>,
  ) => CellSet | undefined;
}

function sourceCells(
  family: readonly SeriesLayout[],
  shown: readonly FrameRow[],
  { catalogue, geography, read }: GuardGround,
): SourceCells | undefined {
  const [first] = family;
  if (!first) return undefined;
  const levels = new Set(shown.map(({ level }) => level));
  for (const layout of family) {
    for (const level of [...levels]) {
      for (const base of basesOf(layout, level, geography).bases) if (isBase(base)) levels.add(base.level);
    }
  }
  const divisions = family.flatMap((layout) =>
    [...levels].flatMap((level) =>
      basesOf(layout, level, geography).bases.flatMap((base) => (isBase(base) ? [base.division] : [])),
    ),
  );
  const all: FrameRow[] = [...levels].flatMap((level) =>
    unionOfCodes(geography, level, divisions).map((code) => ({ code, level })),
  );
  const numbers = new Map<string, number>();
  const numberOf = (cell: string) => {
    const known = numbers.get(cell) ?? numbers.size;
    numbers.set(cell, known);
    return known;
  };
  const periods = [...new Set(family.flatMap(({ worked }) => worked.flatMap((period) => period ?? [])))];
  const sources = sourceSeries(family);
  const filled = new Map<string, Filled>(
    [...sources].map(([key, series]) => {
      const plain = { ...series, calculations: early(series.calculations) };
      const measure = measureOf(plain, catalogue, first.measure.tools);
      const { spans, lacking } = first;
      const layout = { series: plain, measure, spans, lacking, periods, worked: periods };
      const windows = measure.tools.time?.windowsFor(layout, periods);
      const made = fillSeries({ ...layout, ...(windows && { windows }) }, all, "withhold", geography, read);
      return [key, made];
    }),
  );
  const [sample] = filled.values();
  const smallest = sample && smallestLevel(sample.bases, geography);
  if (!sample || smallest === undefined || periods.length === 0) return undefined;
  const placeOf = new Map(all.map(({ code }, place) => [code, place]));
  const reasonOf = (key: string, code: string, period: string): number => {
    const block = filled.get(key)?.block;
    const [row, column] = [placeOf.get(code) ?? -1, periods.indexOf(period)];
    return row < 0 || column < 0 || !block
      ? REASON.empty
      : (block.reason[row * block.columns + column] ?? REASON.empty);
  };
  const covered = (codes: readonly string[], level: LevelId, period: string) =>
    coveredBy(codes, level, smallest, periods.indexOf(period), sample.bases, geography);
  return {
    secrets: (period) =>
      all.flatMap(({ code, level }) => {
        const secret = [...sources].filter(([key]) => reasonOf(key, code, period) === REASON.suppressed);
        const areas = secret.length === 0 ? undefined : covered([code], level, period);
        if (!areas) return [];
        return secret.map(([, series]) =>
          setOf(membersCounted(series).flatMap((member) => areas.map((area) => numberOf(`${area}${member}`)))),
        );
      }),
    counted: (layout, row, period, block, at, column, bases) => {
      const cell = at * block.columns + column;
      if (block.reason[cell] !== REASON.present) return undefined;
      const base = bases.get(row.level)?.bases[column];
      if (!base || !isBase(base)) return undefined;
      const members = membersCounted(layout.series);
      const codes = row.parts ?? [row.code];
      const whole = ((block.flags[cell] ?? 0) & FLAG.partial) === 0;
      const parts = whole ? codes : coveredBy(codes, row.level, base.level, column, bases, geography);
      if (!parts) return undefined;
      const level = whole ? row.level : base.level;
      const cells: number[] = [];
      for (const member of members) {
        const key = layout.series.sums ? member : singleKey(layout.series);
        const known = whole ? parts : parts.filter((code) => reasonOf(key, code, period) === REASON.present);
        const areas = covered(known, level, period);
        if (!areas) return undefined;
        for (const area of areas) cells.push(numberOf(`${area}${member}`));
      }
      return setOf(cells);
    },
  };
}
