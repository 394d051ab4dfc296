import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { FrameRow } from "../combine.ts";
import { fillSeries } from "../fill.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Series } from "../series.ts";
import { bookOf } from "./combined.ts";
import type { Combined, Counted, CountedFigure, Seen, Summed, Telling } from "./combined-cells.ts";
import { combinedOf, summed, telling, told } from "./combined-cells.ts";
import type { Figure } from "./disclosing.ts";
import { disclosing } from "./disclosing.ts";
import { isComputed } from "./leaves.ts";
import { partRemainders } from "./part-remainder.ts";
import { isRoundedRemainder } from "./remainder.ts";
import type { CellSet } from "./sets.ts";
import type { GuardGround, SourceCells } from "./source-cells.ts";
import { early, sourceCells } from "./source-cells.ts";

/**
 * The same layouts, with a mark on every computed cell from which a cell that the source keeps secret would follow by
 * one subtraction of two figures of the same indicator (README, *What is kept secret*), and on every one that is a
 * remainder of rounded figures (README, *Aggregates*).
 */
export function guarded(layouts: readonly SeriesLayout[], ground: GuardGround): readonly SeriesLayout[] {
  const marks = new Map<SeriesLayout, Uint8Array>();
  const families = new Map<string, SeriesLayout[]>();
  for (const layout of layouts.flatMap(figuresOf)) {
    const { combining, refused } = layout.measure;
    if (refused || (combining !== "sum" && combining !== "ratio")) continue;
    put(families, familyOf(layout.series), layout);
  }
  const combined = layouts.flatMap(combinedOf);
  const apart = partRemainders(combined, seenOf(ground), ground).map((place) => ({ ...place, reason: REASON.refused }));
  for (const { layout, cell, reason } of [
    ...apart,
    ...[...families.values()].flatMap((family) => leftOut(family, combined, ground)),
  ]) {
    const mask = marks.get(layout) ?? new Uint8Array(ground.rows.length * layout.worked.length);
    mask[cell] = reason;
    marks.set(layout, mask);
  }
  return layouts.map((layout) => marked(layout, marks, ground.rows));
}

/** The rows that are shown or compared with. */
function seenOf({ rows, seen, reference }: GuardGround): Seen {
  return { shown: seen.flatMap((place) => rows[place] ?? []), places: seen, reference: seen.indexOf(reference) };
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

/** Figures of the same indicator with the same early calculations count the same cells. */
function familyOf({ source, indicator, calculations }: Series): string {
  return JSON.stringify([source, indicator.id, early(calculations)]);
}

/** A cell of a result: its place among all rows × worked columns of its series. */
interface Place {
  readonly layout: SeriesLayout;
  readonly cell: number;
}

/** What the cells of a family count: every figure by period, and that of each cell of each series. */
interface CountedFamily {
  readonly byPeriod: ReadonlyMap<string, (Place & Figure)[]>;
  readonly counted: Counted;
}

/** A cell that is left out, and why. */
interface LeftOut extends Place {
  readonly reason: number;
}

/** The cells of a family, and of what is made of it, that are left out: remainders, and what would give a secret away. */
function leftOut(family: readonly SeriesLayout[], combined: readonly Combined[], ground: GuardGround): LeftOut[] {
  const places = seenOf(ground);
  const { shown } = places;
  const sources = sourceCells(family, shown, ground);
  if (!sources) return [];
  const counts = countFamily(family, shown, sources, ground);
  const sums = combined.flatMap((each) => summed(each, counts.counted, places));
  const remainders = sums.filter(({ parts }) => isRoundedRemainder(parts));
  return [
    ...remainders.map((place) => ({ ...place, reason: REASON.refused })),
    ...givenAway(counts, sums, sources).map((place) => ({ ...place, reason: REASON["partial-withheld"] })),
  ];
}

/** The computed cells of a family, and of what is made of it, from which a cell that is kept secret would follow. */
function givenAway({ byPeriod }: CountedFamily, sums: readonly Summed[], sources: SourceCells): Place[] {
  const secrets = new Map([...byPeriod.keys()].map((period) => [period, sources.secrets(period)]));
  if (![...secrets.values()].some(({ length }) => length > 0)) return [];
  const tellings = sums.map(telling);
  const figures = withSingles(byPeriod, tellings);
  return [
    ...[...figures].flatMap(([period, there]) => [...disclosing(there, secrets.get(period) ?? [])]),
    ...toldBy(tellings, figures, secrets),
  ];
}

function countFamily(
  family: readonly SeriesLayout[],
  shown: readonly FrameRow[],
  sources: SourceCells,
  { seen, query, geography, read }: GuardGround,
): CountedFamily {
  const byPeriod = new Map<string, (Place & Figure)[]>();
  const counted = new Map<SeriesLayout, (CountedFigure | undefined)[]>();
  for (const layout of family) {
    const { block, bases } = fillSeries(layout, shown, query.partial, geography, read);
    const own: (CountedFigure | undefined)[] = [];
    counted.set(layout, own);
    for (const [at, row] of shown.entries()) {
      for (const [column, period] of layout.worked.entries()) {
        const set = period === null ? undefined : sources.counted(layout, row, period, block, at, column, bases);
        const rounded = ((block.flags[at * block.columns + column] ?? 0) & FLAG.rounded) !== 0;
        own.push(set && { set, rounded });
        if (!set || period === null) continue;
        const computed = layout.series.sums !== undefined || isComputed(row, column, bases);
        const cell = (seen[at] ?? 0) * layout.worked.length + column;
        put(byPeriod, period, { set, computed, layout, cell });
      }
    }
  }
  return { byPeriod, counted };
}

function put<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}

/** The figures with those formulas that come down to one set of cells: each is a computed figure of its own. */
function withSingles(byPeriod: CountedFamily["byPeriod"], tellings: readonly Telling[]): CountedFamily["byPeriod"] {
  const all = new Map([...byPeriod].map(([period, figures]) => [period, [...figures]]));
  for (const { layout, cell, period, pieces } of tellings) {
    const [only] = pieces?.length === 1 ? pieces : [];
    if (only) put(all, period, { set: only.set, computed: true, layout, cell });
  }
  return all;
}

/** The cells of formulas and differences from which, with one figure beside them, a secret cell would follow. */
function toldBy(
  tellings: readonly Telling[],
  byPeriod: CountedFamily["byPeriod"],
  secretsOf: ReadonlyMap<string, readonly CellSet[]>,
): readonly Place[] {
  if (tellings.length === 0) return [];
  const known = bookOf([...byPeriod.values()].flatMap((figures) => figures.map(({ set }) => set)));
  const secrets = bookOf([...secretsOf.values()].flat());
  return told(tellings, (period) => ({ figures: byPeriod.get(period) ?? [], known, secrets }));
}
