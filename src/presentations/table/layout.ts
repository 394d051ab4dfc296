import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { arrangementOf } from "./arrangement.ts";
import type { Arrangement } from "./arrangement.ts";
import { facetsOf } from "./facets.ts";
import type { Facet } from "./facets.ts";
import type { TableOptions } from "./options.ts";

/** One head of a line: which axis, and which of its areas, slots or facet values. */
export interface Step {
  readonly axis: string;
  readonly at: number;
}

/** A row or a column: its heads from outside in. What the other side decides is −1. */
export interface Line {
  readonly steps: readonly Step[];
  readonly area: number;
  readonly slot: number;
  /** The series, when this side leaves only one. */
  readonly series: number;
  /** Which set of series this side leaves; numbered per side. */
  readonly part: number;
  readonly reference: boolean;
}

/** A result laid out as a grid. Holds places only: every figure stays where it is, in the result. */
export interface Layout {
  readonly result: Result;
  readonly facets: readonly Facet[];
  readonly arrangement: Arrangement;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Place of a cell in the result; −1 where a series of that kind does not exist. */
  readonly address: (row: Line, column: Line) => number;
}

/** What an arrangement follows; with `filled` rows and columns without any figure are left out. */
type LaidOut = Pick<TableOptions, "rows" | "columns"> & Partial<Pick<TableOptions, "filled">>;

/** Lays a result out as options ask. Lines keep the order of the result. */
export function layoutOf(result: Result, options: LaidOut): Layout {
  const facets = facetsOf(result);
  const arrangement = arrangementOf(result, facets, options);
  const rows = sideOf(result, facets, arrangement.rows);
  const columns = sideOf(result, facets, arrangement.columns);
  const width = columns.parts;
  const seriesAt = new Int32Array(rows.parts * width).fill(-1);
  for (const [series, row] of rows.partOf.entries()) seriesAt[row * width + (columns.partOf[series] ?? 0)] = series;
  const address = (row: Line, column: Line): number => {
    const series = seriesAt[row.part * width + column.part] ?? -1;
    if (series < 0) return -1;
    const area = row.area < 0 ? column.area : row.area;
    const slot = row.slot < 0 ? column.slot : row.slot;
    return cellAt(result, series, area, slot);
  };
  const filled = (lines: readonly Line[], has: (line: Line) => boolean) => (options.filled ? lines.filter(has) : lines);
  const hasFigure = (row: Line, column: Line) => result.reason[address(row, column)] === REASON.present;
  return {
    ...{ result, facets, arrangement, address },
    rows: filled(rows.lines, (row) => columns.lines.some((column) => hasFigure(row, column))),
    columns: filled(columns.lines, (column) => rows.lines.some((row) => hasFigure(row, column))),
  };
}

interface Side {
  readonly lines: readonly Line[];
  readonly parts: number;
  /** The part to which each series belongs. */
  readonly partOf: readonly number[];
}

function sideOf(result: Result, facets: readonly Facet[], axes: readonly string[]): Side {
  const here = facets.filter(({ id }) => axes.includes(id));
  const keys = new Map<string, number>();
  const partOf = result.series.map((_, series) => {
    const key = here.map((facet) => facet.of[series]).join(" ");
    const part = keys.get(key) ?? keys.size;
    keys.set(key, part);
    return part;
  });
  const lines: Line[] = [];
  const walk = (depth: number, steps: readonly Step[], left: readonly number[], area: number, slot: number): void => {
    const axis = axes[depth];
    if (axis === undefined) {
      const part = left[0] === undefined ? 0 : (partOf[left[0]] ?? 0);
      const reference = result.areas[area]?.role === "reference";
      lines.push({ steps, area, slot, series: left.length === 1 ? (left[0] ?? -1) : -1, part, reference });
      return;
    }
    const next = (at: number, series: readonly number[], inArea: number, inSlot: number) =>
      walk(depth + 1, [...steps, { axis, at }], series, inArea, inSlot);
    if (axis === "areas") for (const at of result.areas.keys()) next(at, left, at, slot);
    else if (axis === "slots") for (const at of result.slots.keys()) next(at, left, area, at);
    else {
      const facet = facets.find(({ id }) => id === axis);
      for (const at of facet?.values.keys() ?? []) {
        const fits = left.filter((series) => facet?.of[series] === at);
        if (fits.length > 0) next(at, fits, area, slot);
      }
    }
  };
  walk(0, [], [...result.series.keys()], -1, -1);
  return { lines, parts: Math.max(1, keys.size), partOf };
}

/** Lines that belong to references and may stand apart: when areas are the outermost heads and they are few. */
export function splitReferences(
  lines: readonly Line[],
  most: number,
): { plain: readonly Line[]; references: readonly Line[] } {
  const references = lines.filter(({ reference }) => reference);
  const apart = lines[0]?.steps[0]?.axis === "areas" && references.length <= most && references.length < lines.length;
  return apart ? { plain: lines.filter(({ reference }) => !reference), references } : { plain: lines, references: [] };
}

/** How many lines from `from` on, within `to`, share their first `depth + 1` heads. */
export function spanOf(lines: readonly Line[], from: number, depth: number, to = lines.length): number {
  const first = lines[from]?.steps;
  if (!first) return 0;
  let end = from + 1;
  while (end < to && sharesHeads(lines[end]?.steps, first, depth)) end += 1;
  return end - from;
}

/** Whether two lines have the same heads down to a depth. */
export function sharesHeads(a: readonly Step[] | undefined, b: readonly Step[] | undefined, depth: number): boolean {
  for (let level = 0; level <= depth; level += 1) {
    const head = a?.[level];
    if (head === undefined || head.at !== b?.[level]?.at) return false;
  }
  return true;
}
