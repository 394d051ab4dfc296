import type { Reach, Reading, Spot } from "./picture.ts";

/** One thing in a row that a cursor can go to. */
export interface GridItem {
  readonly x: number;
  readonly y: number;
  /** SVG path of what it is: a box; empty for a dot. */
  readonly outline: string;
  /** How far a hand is from it, in pixels. */
  readonly away: (px: number, py: number) => number;
  readonly read: () => Reading;
}

/** How far from an item a hand may be, in pixels. */
const NEAR = 24;

/**
 * The cursor on rows of items: left and right go along a row, up and down to the nearest item of the next row that has
 * any, or with `columns` to the one of the same column.
 */
export function gridReach(rows: readonly (readonly GridItem[])[], start: Spot, columns = false): Reach {
  const itemAt = ({ row, column }: Spot) => rows[row]?.[column];
  const across = ({ row, column }: Spot, step: number): Spot | null => {
    const x = rows[row]?.[column]?.x ?? 0;
    for (let next = row + step; next >= 0 && next < rows.length; next += step) {
      const items = rows[next] ?? [];
      if (items.length === 0) continue;
      if (columns) return { row: next, column: Math.min(column, items.length - 1) };
      const away = items.map((item) => Math.abs(item.x - x));
      return { row: next, column: away.indexOf(Math.min(...away)) };
    }
    return null;
  };
  const along = (row: number, column: number): Spot | null => (rows[row]?.[column] ? { row, column } : null);
  return {
    at: (x, y) => {
      let best: Spot | null = null;
      let least = NEAR;
      for (const [row, items] of rows.entries()) {
        for (const [column, item] of items.entries()) {
          const away = item.away(x, y);
          if (away < least) [best, least] = [{ row, column }, away];
        }
      }
      return best;
    },
    start: () => (itemAt(start) ? start : null),
    move: (from, direction) => {
      switch (direction) {
        case "up":
          return across(from, -1);
        case "down":
          return across(from, 1);
        case "left":
          return along(from.row, from.column - 1);
        case "right":
          return along(from.row, from.column + 1);
        case "first":
          return along(from.row, 0);
        case "last":
          return along(from.row, (rows[from.row]?.length ?? 0) - 1);
      }
    },
    holds: (spot) => itemAt(spot) !== undefined,
    place: (spot) => ({ x: itemAt(spot)?.x ?? 0, y: itemAt(spot)?.y ?? 0 }),
    outline: (spot) => itemAt(spot)?.outline ?? "",
    read: (spot) => itemAt(spot)?.read() ?? { name: "", period: "", figure: "", remarks: [], code: null },
  };
}
