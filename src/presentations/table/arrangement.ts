import type { Result } from "../../analysis/result.ts";
import type { Facet } from "./facets.ts";
import type { TableOptions } from "./options.ts";

/** Which axes stand on rows and on columns, from outside in. Every axis of the result stands once. */
export interface Arrangement {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** From this many on, periods or series read better downwards than sideways when there are few areas. */
const LONG = 13;
const FEW_AREAS = 4;

/**
 * Areas on rows, slots on columns, series as the outer heads; with few areas the long axis goes on rows.
 * A result of one area and one slot is a list of its series.
 */
function defaultArrangement(result: Result, facets: readonly Facet[]): Arrangement {
  const series = facets.map(({ id }) => id);
  const [areas, slots, many] = [result.areas.length, result.slots.length, result.series.length];
  if (areas <= FEW_AREAS && Math.max(slots, many) >= LONG) {
    return slots >= many ? { rows: ["slots"], columns: [...series, "areas"] } : list(facets, ["slots", "areas"]);
  }
  if (areas === 1 && slots > 1) return { rows: ["slots"], columns: [...series, "areas"] };
  if (areas === 1 && many > 1) return list(facets, ["areas", "slots"]);
  return { rows: ["areas"], columns: [...series, "slots"] };
}

/** Series below each other. One indicator with its members is named once, above them, not beside every row. */
function list(facets: readonly Facet[], columns: readonly string[]): Arrangement {
  const [indicators, ...dimensions] = facets;
  const rows = facets.map(({ id }) => id);
  if (!indicators || indicators.values.length > 1 || dimensions.length === 0) return { rows, columns };
  return { rows: rows.slice(1), columns: [indicators.id, ...columns] };
}

/** The arrangement that options ask for, as far as this result has those axes; the rest finds a place of its own. */
export function arrangementOf(
  result: Result,
  facets: readonly Facet[],
  options: Pick<TableOptions, "rows" | "columns">,
): Arrangement {
  const standard = defaultArrangement(result, facets);
  const known = [...standard.rows, ...standard.columns];
  const asked = [...new Set(options.rows)].filter((id) => known.includes(id));
  const rest = [...new Set(options.columns)].filter((id) => known.includes(id) && !asked.includes(id));
  if (asked.length + rest.length === 0) return standard;
  const missing = known.filter((id) => !asked.includes(id) && !rest.includes(id));
  const onRows = (id: string) => (id.startsWith("by-") ? asked.includes("series") : standard.rows.includes(id));
  return neitherEmpty([...asked, ...missing.filter(onRows)], [...rest, ...missing.filter((id) => !onRows(id))]);
}

function neitherEmpty(rows: readonly string[], columns: readonly string[]): Arrangement {
  if (rows.length === 0) return { rows: columns.slice(-1), columns: columns.slice(0, -1) };
  if (columns.length === 0) return { rows: rows.slice(0, -1), columns: rows.slice(-1) };
  return { rows, columns };
}

/** Rows become columns and the other way round. */
export function turned(arrangement: Arrangement): Arrangement {
  return { rows: arrangement.columns, columns: arrangement.rows };
}

/** One step further out on its own side. */
export function movedOut(arrangement: Arrangement, axis: string): Arrangement {
  const out = (side: readonly string[]): readonly string[] => {
    const at = side.indexOf(axis);
    if (at <= 0) return side;
    return [...side.slice(0, at - 1), axis, ...side.slice(at - 1, at), ...side.slice(at + 1)];
  };
  return { rows: out(arrangement.rows), columns: out(arrangement.columns) };
}

/** To the other side, innermost there. A side is never left empty: then nothing changes. */
export function movedAcross(arrangement: Arrangement, axis: string): Arrangement {
  const fromRows = arrangement.rows.includes(axis);
  const [from, to] = fromRows ? [arrangement.rows, arrangement.columns] : [arrangement.columns, arrangement.rows];
  if (from.length < 2) return arrangement;
  const [less, more] = [from.filter((id) => id !== axis), [...to, axis]];
  return fromRows ? { rows: less, columns: more } : { rows: more, columns: less };
}
