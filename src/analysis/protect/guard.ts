import type { FrameRow } from "../combine.ts";
import { fillSeries } from "../fill.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Series } from "../series.ts";
import { bookOf } from "./combined.ts";
import type { Combined } from "./combined-cells.ts";
import { combinedOf, tellings, told } from "./combined-cells.ts";
import type { Figure } from "./disclosing.ts";
import { disclosing } from "./disclosing.ts";
import { isComputed } from "./leaves.ts";
import type { CellSet } from "./sets.ts";
import type { GuardGround } from "./source-cells.ts";
import { early, sourceCells } from "./source-cells.ts";

/**
 * The same layouts, with a mark on every computed cell from which a cell that the source keeps secret would follow by
 * one subtraction of two figures of the same indicator (README, *What is kept secret*).
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
  const combined = layouts.flatMap(combinedOf);
  for (const family of families.values()) guardFamily(family, combined, ground, marks);
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

/** Figures of the same indicator with the same early calculations count the same cells. */
function familyOf({ source, indicator, calculations }: Series): string {
  return JSON.stringify([source, indicator.id, early(calculations)]);
}

/** A cell of a result that has a figure. */
interface Place extends Figure {
  readonly layout: SeriesLayout;
  readonly cell: number;
}

function guardFamily(
  family: readonly SeriesLayout[],
  combined: readonly Combined[],
  ground: GuardGround,
  marks: Map<SeriesLayout, Uint8Array>,
): void {
  const { rows, seen, query, geography, read, reference } = ground;
  const shown = seen.flatMap((place) => rows[place] ?? []);
  const sources = sourceCells(family, shown, ground);
  if (!sources) return;
  const byPeriod = new Map<string, Place[]>();
  const put = (period: string, figure: Place) => {
    const there = byPeriod.get(period);
    if (there) there.push(figure);
    else byPeriod.set(period, [figure]);
  };
  const counted = new Map<SeriesLayout, (CellSet | undefined)[]>();
  for (const layout of family) {
    const { block, bases } = fillSeries(layout, shown, query.partial, geography, read);
    const sets: (CellSet | undefined)[] = [];
    counted.set(layout, sets);
    for (const [at, row] of shown.entries()) {
      for (const [column, period] of layout.worked.entries()) {
        const set = period === null ? undefined : sources.counted(layout, row, period, block, at, column, bases);
        sets.push(set);
        if (!set || period === null) continue;
        const summed = layout.series.sums !== undefined;
        const cell = (seen[at] ?? 0) * layout.worked.length + column;
        put(period, { set, computed: summed || isComputed(row, column, bases), layout, cell });
      }
    }
  }
  const secrets = new Map([...byPeriod.keys()].map((period) => [period, sources.secrets(period)]));
  const places = { shown, places: seen, reference: seen.indexOf(reference) };
  const telling = [...secrets.values()].some(({ length }) => length > 0)
    ? combined.flatMap((each) => tellings(each, counted, places))
    : [];
  for (const { layout, cell, period, pieces } of telling) {
    const [only] = pieces?.length === 1 ? pieces : [];
    if (only) put(period, { set: only.set, computed: true, layout, cell });
  }
  const mark = ({ layout, cell }: { readonly layout: SeriesLayout; readonly cell: number }) => {
    const mask = marks.get(layout) ?? new Uint8Array(rows.length * layout.worked.length);
    mask[cell] = 1;
    marks.set(layout, mask);
  };
  for (const [period, figures] of byPeriod)
    for (const each of disclosing(figures, secrets.get(period) ?? [])) mark(each);
  if (telling.length === 0) return;
  const known = bookOf([...byPeriod.values()].flatMap((figures) => figures.map(({ set }) => set)));
  const secret = bookOf([...secrets.values()].flat());
  for (const each of told(telling, (period) => ({ figures: byPeriod.get(period) ?? [], known, secrets: secret })))
    mark(each);
}
