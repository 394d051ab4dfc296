import { circlePath } from "../atlas/marks.ts";

/** Radius of a point of one's own, in pixels, however far the map is zoomed. */
export const POINT_RADIUS = 6;

/** One for each file of points, told apart without colour; the fifth file begins again. */
const OUTLINES: readonly ((x: number, y: number, radius: number) => string)[] = [
  circlePath,
  (x, y, r) => closed([x - r, y - r], [2 * r, 0], [0, 2 * r], [-2 * r, 0]),
  (x, y, r) => closed([x, y - r], [r, 2 * r], [-2 * r, 0]),
  (x, y, r) => closed([x, y - 1.3 * r], [1.3 * r, 1.3 * r], [-1.3 * r, 1.3 * r], [-1.3 * r, -1.3 * r]),
];

/** The mark of a point of the so-manyth file around a place, as path data. */
export function pointPath(file: number, x: number, y: number, radius = POINT_RADIUS): string {
  return OUTLINES[file % OUTLINES.length]?.(x, y, radius) ?? "";
}

/** From a corner by these steps, and back. */
function closed(corner: readonly number[], ...steps: readonly (readonly number[])[]): string {
  const [from, ...others] = [corner, ...steps].map((pair) => pair.map((one) => Math.round(one * 10) / 10).join(","));
  return `M${from ?? ""}${others.map((step) => `l${step}`).join("")}Z`;
}
