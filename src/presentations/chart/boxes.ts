import type { Rect } from "./marks.ts";

/** How far a point lies from a rectangle, in pixels; 0 inside it. */
export function awayFrom({ x, y, width, height }: Rect): (px: number, py: number) => number {
  return (px, py) => Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
}

/** A rectangle as an SVG path. */
export function outlineOfRect({ x, y, width, height }: Rect): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map((value) => value.toFixed(1));
  return `M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`;
}
