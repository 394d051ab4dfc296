import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
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
  const known = new Int32Array(block.columns);
  const of = new Int32Array(block.columns);
  for (const [at, area] of areas.entries()) {
    const row = places[at] ?? -1;
    if (row < 0 || !counts(area, query)) continue;
    for (let column = 0; column < block.columns; column += 1) {
      const reason = block.reason[row * block.columns + column];
      if (reason === REASON.present) known[column] = (known[column] ?? 0) + 1;
      if (reason !== REASON["not-applicable"]) of[column] = (of[column] ?? 0) + 1;
    }
  }
  return Array.from(known, (count, column) => ({ known: count, of: of[column] ?? 0 }));
}
