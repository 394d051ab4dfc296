import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { isBlank } from "./places.ts";
import type { Query } from "./query.ts";
import type { Coverage, ResultArea } from "./result.ts";

/** Only selected areas of the query's level count for classes, ranks, maps and "n of m". */
export function counts(area: ResultArea, query: Pick<Query, "level">): boolean {
  return area.role === "selected" && area.level === query.level && area.parts === undefined;
}

/** Per slot how many areas have a figure, of those that can have one then. `places` are their rows in the block. */
export function coverageOf(
  block: Block,
  areas: readonly ResultArea[],
  places: readonly number[],
  query: Query,
): Coverage[] {
  if (isBlank(block.reason)) {
    const whole = areas.filter((area, at) => (places[at] ?? -1) >= 0 && counts(area, query)).length;
    return Array.from({ length: block.columns }, () => ({ known: whole, of: whole }));
  }
  const known = new Int32Array(block.columns);
  const of = new Int32Array(block.columns);
  for (const [at, area] of areas.entries()) {
    const row = places[at] ?? -1;
    if (row < 0 || !counts(area, query)) continue;
    addRow(block, row, known, of);
  }
  return Array.from(known, (count, column) => ({ known: count, of: of[column] ?? 0 }));
}

function addRow({ reason, columns }: Block, row: number, known: Int32Array, of: Int32Array): void {
  const start = row * columns;
  for (let column = 0; column < columns; column += 1) {
    const why = reason[start + column];
    if (why === REASON["not-applicable"]) continue;
    of[column] = (of[column] ?? 0) + 1;
    if (why === REASON.present) known[column] = (known[column] ?? 0) + 1;
  }
}
