import { awayFrom, outlineOfRect } from "../chart/boxes.ts";
import type { Rect } from "../chart/marks.ts";
import type { Reach, Reading, Spot } from "../chart/picture.ts";

const WEEK = 7;
/** How far from a day a hand may be, in pixels. */
const NEAR = 6;

/** The cursor in a calendar: a column is a day. Along the week a day at a time, across it a week. */
export function daysReach(
  days: readonly { readonly day: number }[],
  boxes: readonly Rect[],
  lying: boolean,
  read: (at: number) => Reading,
): Reach {
  const byDay = new Map(days.map(({ day }, at) => [day, at]));
  const spot = (at: number | undefined): Spot | null =>
    at === undefined || !boxes[at] ? null : { row: 0, column: at };
  const shifted = (from: number, by: number) => spot(byDay.get((days[from]?.day ?? NaN) + by));
  const steps = lying ? { left: -WEEK, right: WEEK, up: -1, down: 1 } : { left: -1, right: 1, up: -WEEK, down: WEEK };
  return {
    at: (x, y) => spot(boxes.findIndex((box) => awayFrom(box)(x, y) < NEAR)),
    start: () => spot(boxes.length - 1),
    move: ({ column }, direction) => {
      if (direction === "first") return spot(0);
      if (direction === "last") return spot(boxes.length - 1);
      return shifted(column, steps[direction]);
    },
    holds: ({ row, column }) => row === 0 && boxes[column] !== undefined,
    place: ({ column }) => {
      const { x = 0, y = 0, width = 0, height = 0 } = boxes[column] ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    },
    outline: ({ column }) => {
      const box = boxes[column];
      return box ? outlineOfRect(box) : "";
    },
    read: ({ column }) => read(column),
  };
}
