import type { Direction, Reach, Reading } from "./picture.ts";
import type { Rect } from "./marks.ts";

/** A point that a cursor can go to. */
export interface CloudPoint {
  readonly x: number;
  readonly y: number;
  /** In front of others that are equally near. */
  readonly front: boolean;
  readonly read: () => Reading;
}

/** How far from a point a hand may be, in pixels. */
const NEAR = 18;
const FRONT = 4;

/**
 * The cursor in a cloud of points: a row is a point. Left and right go to the next point along the lying axis, up and
 * down to the next along the standing one. `start` is the point where the keyboard begins.
 */
export function cloudReach(points: readonly CloudPoint[], plot: Rect, start: number): Reach {
  const order = (along: "x" | "y") => {
    const sorted = [...points.keys()].sort((a, b) => (points[a]?.[along] ?? 0) - (points[b]?.[along] ?? 0) || a - b);
    const rank = new Int32Array(points.length);
    for (const [place, point] of sorted.entries()) rank[point] = place;
    return { sorted, rank };
  };
  // Sorted when a key is pressed: whoever only looks does not wait for it.
  let [lying, standing]: (ReturnType<typeof order> | undefined)[] = [];
  const next = (row: number, direction: Direction): number | undefined => {
    if (direction === "up" || direction === "down") {
      standing ??= order("y");
      return standing.sorted[(standing.rank[row] ?? 0) + (direction === "up" ? -1 : 1)];
    }
    lying ??= order("x");
    if (direction === "first") return lying.sorted[0];
    if (direction === "last") return lying.sorted.at(-1);
    return lying.sorted[(lying.rank[row] ?? 0) + (direction === "left" ? -1 : 1)];
  };
  return {
    at: (x, y) => {
      let [best, least] = [-1, NEAR];
      for (const [row, point] of points.entries()) {
        const away = Math.hypot(point.x - x, point.y - y) - (point.front ? FRONT : 0);
        if (away < least) [best, least] = [row, away];
      }
      return best < 0 ? null : { row: best, column: 0 };
    },
    start: () => (points[start] ? { row: start, column: 0 } : null),
    move: ({ row }, direction) => {
      const found = next(row, direction);
      return found === undefined ? null : { row: found, column: 0 };
    },
    holds: ({ row, column }) => column === 0 && row < points.length,
    place: ({ row }) => ({ x: points[row]?.x ?? 0, y: points[row]?.y ?? 0 }),
    outline: ({ row }) => {
      const point = points[row];
      if (!point) return "";
      const [x, y] = [point.x.toFixed(1), point.y.toFixed(1)];
      return `M${x},${y}L${plot.x.toFixed(1)},${y}M${x},${y}L${x},${(plot.y + plot.height).toFixed(1)}`;
    },
    read: ({ row }) => points[row]?.read() ?? { name: "", period: "", figure: "", remarks: [], code: null },
  };
}
