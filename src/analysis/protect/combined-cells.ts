import type { FrameRow } from "../combine.ts";
import { columnFor, previousColumns } from "../formula/columns.ts";
import type { SeriesLayout } from "../layout.ts";
import { isTold, tellTogether } from "./combined.ts";
import type { Beside } from "./combined.ts";
import type { Atom, Form, IsCounted } from "./forms.ts";
import { differenceFrom, formsOf } from "./forms.ts";
import type { CountedPart } from "./remainder.ts";
import { setOf } from "./sets.ts";
import type { Piece, Vector } from "./vectors.ts";
import { piecesOf, sumOfSets } from "./vectors.ts";

/** A series of which the figures add and take away those of others: an own formula, a difference from a reference. */
export interface Combined {
  readonly layout: SeriesLayout;
  /** The sums that its figures tell of the series that are counted; any other is a number that is known. */
  readonly forms: (isCounted: IsCounted) => readonly Form[];
}

/** What a figure counts, and whether a source rounds it. */
export type CountedFigure = Omit<CountedPart, "times">;

/** What each figure of a series counts, per shown row and column; undefined where there is none. */
export type Counted = ReadonlyMap<SeriesLayout, readonly (CountedFigure | undefined)[]>;

/** Rows that are shown or compared with, and their places among all. */
export interface Seen {
  readonly shown: readonly FrameRow[];
  readonly places: readonly number[];
  /** The place among the shown of the first reference. */
  readonly reference: number;
}

/** What one figure of such a series is a sum of, of one period. */
export interface Summed {
  readonly layout: SeriesLayout;
  /** Place in a mask of all rows × worked columns of the layout. */
  readonly cell: number;
  readonly at: number;
  readonly period: string;
  readonly parts: readonly CountedPart[];
}

/** What it tells of the cells of the source. */
export interface Telling extends Summed {
  readonly vector: Vector;
  /** Where there are at most two. */
  readonly pieces: readonly Piece[] | undefined;
}

/** What a series works out from several figures of a source: its own formula, or a difference from a reference. Empty for any other. */
export function combinedOf(layout: SeriesLayout): readonly Combined[] {
  const { operands, series } = layout;
  const program = series.formula?.program;
  if (operands && program) return [{ layout, forms: (isCounted) => formsOf(program, operands, isCounted) }];
  return series.calculations.flatMap((each) =>
    each.kind === "versus" && each.of === "difference"
      ? [{ layout, forms: (isCounted) => [differenceFrom(layout, each.reference, isCounted)] }]
      : [],
  );
}

/** What the figures are sums of in one family of series; a single figure times a number is no more than that figure. */
export function summed({ layout, forms }: Combined, counted: Counted, seen: Seen): Summed[] {
  const inFamily = forms((series) => counted.has(series))
    .map((form) => [...form.values()])
    .filter((parts) => parts.length > 1);
  if (inFamily.length === 0) return [];
  const columnsOf = layout.operands ? columnsIn(layout) : (_: Atom, column: number) => column;
  return seen.shown.flatMap((_row, at) =>
    layout.worked.flatMap((_period, column) =>
      inFamily.flatMap((form): Summed[] => {
        const parts = form.flatMap(({ atom, times }) => {
          const from = columnsOf(atom, column);
          const figure = figureAt(atom, at, from, counted, seen);
          return figure ? [{ ...figure, times, period: atom.series.worked[from] ?? null }] : [];
        });
        // A figure of a year in a formula by month is kept secret by the year.
        const period = parts[0]?.period ?? null;
        if (period === null || parts.length < form.length) return [];
        return [{ layout, cell: (seen.places[at] ?? 0) * layout.worked.length + column, at, period, parts }];
      }),
    ),
  );
}

/** A sum by the cells of the source that it counts, and the pieces that it is made of where these are two at most. */
export function telling(sum: Summed): Telling {
  const vector = sumOfSets(sum.parts);
  return { ...sum, vector, pieces: piecesOf(vector, 2) };
}

/** The column of a figure that a formula counts with: so many periods back, among those of its own series. */
function columnsIn(layout: SeriesLayout): (atom: Atom, column: number) => number {
  const previous = previousColumns(layout);
  return ({ series, back }, column) => {
    let from = column;
    for (let step = 0; step < back && from >= 0; step += 1) from = previous[from] ?? -1;
    return from < 0 ? -1 : columnFor(series, layout.worked[from] ?? null);
  };
}

function figureAt(
  { series, beside }: Atom,
  at: number,
  column: number,
  counted: Counted,
  seen: Seen,
): CountedFigure | undefined {
  const row =
    beside === null ? at : beside === "" ? seen.reference : seen.shown.findIndex(({ code }) => code === beside);
  return row < 0 || column < 0 ? undefined : counted.get(series)?.[row * series.worked.length + column];
}

/** Those of which a secret cell follows with one other figure of the result, or with one another. */
export function told(all: readonly Telling[], beside: (period: string) => Beside): readonly Telling[] {
  const alike = new Map<string, Telling[]>();
  for (const one of all) {
    const key = `${String(one.at)} ${one.period}`;
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  return all.filter((one) => {
    const [first, second] = one.pieces ?? [];
    const ground = beside(one.period);
    // A sum below zero adds to what it is taken from.
    const other = second ?? (first && first.times < 0 ? { set: setOf([]), times: -first.times } : undefined);
    if (first && other && isTold([first, other], ground)) return true;
    const others = alike.get(`${String(one.at)} ${one.period}`) ?? [];
    return others.some((each) => each !== one && tellTogether(one.vector, each.vector, ground.secrets));
  });
}
