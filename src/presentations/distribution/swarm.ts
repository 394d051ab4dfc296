import type { Rect } from "../chart/marks.ts";

/**
 * Places for dots along a strip: each at its own x, those that would touch stacked around the middle; where that is
 * higher than the strip they move closer and cover each other. With a radius of zero all lie on the middle.
 */
export function swarm(xs: readonly number[], { y, height }: Rect, radius: number): { x: number; y: number }[] {
  const middle = y + height / 2;
  if (radius === 0) return xs.map((x) => ({ x, y: middle }));
  const columns = new Map<number, number>();
  const floors = xs.map((x) => {
    const column = Math.round(x / (2 * radius));
    const floor = columns.get(column) ?? 0;
    columns.set(column, floor + 1);
    return floor;
  });
  const highest = Math.max(1, ...columns.values());
  const step = Math.min(2 * radius, (height - 2 * radius) / highest);
  return xs.map((x, at) => {
    const floor = floors[at] ?? 0;
    const away = Math.ceil(floor / 2) * step;
    return { x, y: floor % 2 === 0 ? middle + away : middle - away };
  });
}
