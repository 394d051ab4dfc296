import type { Point } from "./view.ts";

/** An area that the cursor can stand on. */
export interface Stop {
  readonly code: string;
  readonly name: string;
  readonly at: Point;
}

export type Direction = "left" | "right" | "up" | "down";

const AHEAD: Readonly<Record<Direction, Point>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The next area in a direction: near, and rather straight ahead than aside. Undefined at the edge. `stops` are in
 * the order of their names; from nowhere the first is taken.
 */
export function nextInDirection(stops: readonly Stop[], from: string | null, direction: Direction): Stop | undefined {
  const here = stops.find(({ code }) => code === from);
  if (!here) return stops[0];
  const [dx, dy] = AHEAD[direction];
  let best: Stop | undefined;
  let least = Infinity;
  for (const stop of stops) {
    const [right, down] = [stop.at[0] - here.at[0], stop.at[1] - here.at[1]];
    const ahead = right * dx + down * dy;
    const aside = Math.abs(right * dy) + Math.abs(down * dx);
    if (stop === here || ahead <= 0) continue;
    const cost = ahead + 2 * aside + (aside > ahead ? 1000 : 0);
    if (cost < least) [best, least] = [stop, cost];
  }
  return best;
}

/** The area some places further by name, round and round, so that every area can be reached with one key. */
export function nextByName(stops: readonly Stop[], from: string | null, steps: number): Stop | undefined {
  const here = stops.findIndex(({ code }) => code === from);
  if (here < 0) return steps < 0 ? stops.at(-1) : stops[0];
  return stops[(((here + steps) % stops.length) + stops.length) % stops.length];
}

/**
 * The first area, from the one after the cursor on, whose name begins with what was typed. With more than one
 * letter the cursor's own area still counts, so that typing on narrows the search instead of jumping.
 */
export function nextByLetters(stops: readonly Stop[], from: string | null, typed: string): Stop | undefined {
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f'’]/g, "")
      .toLowerCase();
  const here = stops.findIndex(({ code }) => code === from);
  const start = typed.length > 1 ? Math.max(0, here) : here + 1;
  const turned = [...stops.slice(start), ...stops.slice(0, start)];
  return turned.find(({ name }) => plain(name).startsWith(plain(typed)));
}
