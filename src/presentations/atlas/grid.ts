import type { Point, Size } from "../map/view.ts";

/** Height of a caption of one line over a frame, and room between frames. */
export const CAPTION = 22;
export const GAP = 8;

/** No frame is lower or narrower than this; there where more do not fit, the picture grows downwards. */
const LEAST: Size = { width: 132, height: 150 };

export interface Grid {
  readonly columns: number;
  /** Of the map in each frame, without what stands over it. */
  readonly frame: Size;
  /** Height of what stands over the map in each frame. */
  readonly head: number;
  /** Of all frames together. */
  readonly height: number;
}

/**
 * Frames in rows and columns, so that maps of this shape (width by height) become as large as can be. `headOf`: how high
 * that is what stands over frames of a width.
 */
export function gridOf(
  count: number,
  { width, height }: Size,
  shape: number,
  headOf: (width: number) => number = () => (count > 1 ? CAPTION : 0),
): Grid {
  const most = Math.max(1, Math.min(count, Math.floor((width + GAP) / (LEAST.width + GAP))));
  let best: Grid | undefined;
  let largest = -Infinity;
  for (let columns = 1; columns <= most; columns += 1) {
    const rows = Math.max(1, Math.ceil(count / columns));
    const wide = Math.floor((width - GAP * (columns - 1)) / columns);
    const head = headOf(wide);
    const share = Math.floor((height - GAP * (rows - 1)) / rows - head);
    // No higher than the map: else its caption would stand far above it.
    const high = Math.max(LEAST.height, Math.min(share, Math.ceil(wide / shape) + GAP));
    const frame = { width: Math.max(1, wide), height: high };
    const scale = Math.min(frame.width / shape, frame.height);
    // A picture that must be scrolled is worth less than one that is seen at once.
    const tall = rows * (high + head) + GAP * (rows - 1);
    const worth = scale * Math.min(1, height / tall);
    if (worth > largest) [best, largest] = [{ columns, frame, head, height: tall }, worth];
  }
  return best ?? { columns: 1, frame: { width, height }, head: 0, height };
}

/** Where the frame with this number stands, its head included. */
export function placeInGrid({ columns, frame, head }: Grid, index: number): Point {
  const row = Math.floor(index / columns);
  return [(index % columns) * (frame.width + GAP), row * (frame.height + GAP + head)];
}

/** Where the map in a frame begins, below its head. */
export function mapInGrid(grid: Grid, index: number): Point {
  const [left, top] = placeInGrid(grid, index);
  return [left, top + grid.head];
}

/** Where the map begins that lies under a point; beside all of them, that of the nearest frame. */
export function mapUnder(grid: Grid, count: number, [x, y]: Point): Point {
  const { width, height } = grid.frame;
  const column = Math.min(grid.columns - 1, Math.max(0, Math.floor(x / (width + GAP))));
  const row = Math.max(0, Math.floor(y / (height + GAP + grid.head)));
  return mapInGrid(grid, Math.min(count - 1, row * grid.columns + column));
}
