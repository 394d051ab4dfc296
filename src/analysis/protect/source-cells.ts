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
import { codesThen } from "../renames.ts";
import type { Series } from "../series.ts";
import { coveredBy, membersCounted, singleKey, singleSeries, smallestLevel } from "./leaves.ts";
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
  /** Place of the row of the first reference; −1 for none. */
  readonly reference: number;
}

/** Calculations before anything is added up or divided: with the same ones figures count the same cells. */
const EARLY: ReadonlySet<Calculation["kind"]> = new Set(["recast", "per-period", "by", "cumulate", "rolling"]);

/** Those calculations that decide which cells of the source a figure counts. */
export function early(calculations: readonly Calculation[]): readonly Calculation[] {
  return calculations.filter(({ kind }) => EARLY.has(kind));
}

/** The series of the source behind a family: of each combination of members that it counts, and each of its totals. */
function sourceSeries(family: readonly SeriesLayout[]): ReadonlyMap<string, Series> {
  const found = new Map<string, Series>();
  for (const { series, measure } of family) {
    for (const combination of membersCounted(series)) found.set(combination, singleSeries(series, combination));
    if (!series.sums) found.set(singleKey(series), series);
    if (measure.numerator.combined) for (const total of totalsOf(series)) found.set(singleKey(total), total);
  }
  return found;
}

/** The series of the totals that a member is part of: members added up in a formula may be one of them. */
function totalsOf(series: Series): readonly Series[] {
  return series.indicator.dimensions.flatMap(({ id, total }) =>
    total === undefined ? [] : [{ ...series, members: { ...series.members, [id]: total } }],
  );
}

/** What the source has of every area and combination of members that figures of a family count. */
export interface SourceCells {
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

export function sourceCells(
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
          setOf(
            membersCounted(series).flatMap((member) => areas.map((area) => numberOf(`${period} ${area}${member}`))),
          ),
        );
      }),
    counted: (layout, row, period, block, at, column, bases) => {
      const cell = at * block.columns + column;
      if (block.reason[cell] !== REASON.present) return undefined;
      const base = bases.get(row.level)?.bases[column];
      if (!base || !isBase(base)) return undefined;
      const members = membersCounted(layout.series);
      const codes = row.parts ? codesThen(row.parts, row.level, base.division, geography.areas) : [row.code];
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
        for (const area of areas) cells.push(numberOf(`${period} ${area}${member}`));
      }
      return setOf(cells);
    },
  };
}
