import { takePlace } from "./boxes.ts";
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
/** So far a dot reaches into a name beside it. */
const DOT = 2;

/**
 * Names beside their points, the first in the list first: right, left, above or below, wherever they stay within the
 * picture and touch no name before them and no point that has one; of such places one without any of the other
 * `dots` rather than one over them. A name without a place is left out; the cursor says it.
 */
export function pointNames(
  names: readonly PointName[],
  within: Rect,
  dots: readonly { readonly px: number; readonly py: number }[] = [],
): Mark[] {
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
    const places = [
      [x + aside, y],
      [x - aside - width, y],
      [x - width / 2, y - above],
      [x - width / 2, y + above],
    ].map(([left = 0, middle = 0]) => ({ x: left, y: middle - ROW / 2, width, height: ROW }));
    const clear = places.filter((box) => !dots.some(({ px, py }) => isIn(box, px, py)));
    const box = takePlace([...clear, ...places], taken, within);
    if (!box) return [];
    return [{ kind: "text", x: box.x, y: box.y + ROW / 2, text, colour, size: TEXT.name, bold, rim: true }];
  });
}

function isIn({ x, y, width, height }: Rect, px: number, py: number): boolean {
  return px > x - DOT && px < x + width + DOT && py > y - DOT && py < y + height + DOT;
}
