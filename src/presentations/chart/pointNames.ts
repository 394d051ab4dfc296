import { TEXT } from "./looks.ts";
import type { Mark, Rect } from "./marks.ts";
import { textWidth } from "./text.ts";

/** A name that wants to stand beside a point. */
export interface PointName {
  readonly x: number;
  readonly y: number;
  /** How far the name keeps from the middle of the point. */
  readonly radius: number;
  readonly text: string;
  readonly colour: string;
  readonly bold?: boolean;
}

const ROW = 15;

/**
 * Names beside their points, the first in the list first: right, left, above or below, wherever they stay within the
 * picture and touch no name before them and no point that has one. A name without such a place is left out; the
 * cursor says it.
 */
export function pointNames(names: readonly PointName[], within: Rect): Mark[] {
  const taken: Rect[] = names.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return names.flatMap(({ x, y, radius, text, colour, bold = false }): Mark[] => {
    const width = textWidth(text, TEXT.name, bold);
    const aside = radius + 4;
    const above = radius + ROW / 2 + 1;
    const places: readonly (readonly [left: number, middle: number])[] = [
      [x + aside, y],
      [x - aside - width, y],
      [x - width / 2, y - above],
      [x - width / 2, y + above],
    ];
    for (const [left, middle] of places) {
      const box = { x: left, y: middle - ROW / 2, width, height: ROW };
      if (!inside(box, within) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ kind: "text", x: left, y: middle, text, colour, size: TEXT.name, bold, rim: true }];
    }
    return [];
  });
}

function inside(box: Rect, within: Rect): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
