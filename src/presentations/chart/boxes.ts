import type { Rect } from "./marks.ts";

/** Whether two rectangles share more than an edge. */
function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(box: Rect, within: Rect): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  );
}

/** The first of some places where nothing stands, which is taken from then on; nothing where all are occupied. */
export function takePlace(places: readonly Rect[], taken: Rect[], within?: Rect): Rect | undefined {
  const free = places.find((box) => (!within || inside(box, within)) && !taken.some((other) => overlap(box, other)));
  if (free) taken.push(free);
  return free;
}

/** How far a point lies from a rectangle, in pixels; 0 inside it. */
export function awayFrom({ x, y, width, height }: Rect): (px: number, py: number) => number {
  return (px, py) => Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
}

/** A rectangle as an SVG path. */
export function outlineOfRect({ x, y, width, height }: Rect): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map((value) => value.toFixed(1));
  return `M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`;
}
