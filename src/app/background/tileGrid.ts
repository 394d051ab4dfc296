import { project, scaleOf, sightOf, toScreen } from "../../presentations/map/view.ts";
import type { Size, View } from "../../presentations/map/view.ts";
import type { Tile } from "../../sources/tiles/address.ts";

/** Where Web Mercator ends in the north, so that the world is a square. */
const NORTH = 85.0511287798066;
const [LEFT, TOP] = project(-180, NORTH);
const [RIGHT] = project(180, NORTH);
const WORLD = RIGHT - LEFT;

/** Squares are 256 pixels wide where they are drawn as they are; beyond the deepest they are drawn larger. */
const PIXELS = 256;
const DEEPEST = 19;

/** The squares that cover what is in sight, from the middle outwards. */
export function tilesIn(view: View, size: Size): Tile[] {
  const pixels = WORLD * scaleOf(view);
  const z = Math.max(0, Math.min(DEEPEST, Math.round(Math.log2(pixels / PIXELS))));
  const across = 2 ** z;
  const [x0, y0, x1, y1] = sightOf(view, size);
  const at = (place: number, edge: number) => Math.floor(((place - edge) / WORLD) * across);
  const within = (place: number) => Math.max(0, Math.min(across - 1, place));
  const tiles: Tile[] = [];
  for (let y = within(at(y0, TOP)); y <= within(at(y1, TOP)); y += 1) {
    for (let x = within(at(x0, LEFT)); x <= within(at(x1, LEFT)); x += 1) tiles.push({ z, x, y });
  }
  const [midX, midY] = [at(view.x, LEFT), at(view.y, TOP)];
  const away = ({ x, y }: Tile) => (x - midX) ** 2 + (y - midY) ** 2;
  return tiles.sort((a, b) => away(a) - away(b));
}

/** Where a square stands on the screen: left, top, right, bottom, in pixels of the page. */
export function edgesOf({ z, x, y }: Tile, view: View, size: Size): readonly [number, number, number, number] {
  const side = WORLD / 2 ** z;
  const [left, top] = toScreen(view, size, [LEFT + x * side, TOP + y * side]);
  const [right, bottom] = toScreen(view, size, [LEFT + (x + 1) * side, TOP + (y + 1) * side]);
  return [left, top, right, bottom];
}

/** A part of a larger square that lies where a square does: from which one, and left, top and width as parts of it. */
export function partOfLarger(
  { z, x, y }: Tile,
  levels: number,
): { tile: Tile; left: number; top: number; width: number } {
  const parts = 2 ** levels;
  const [X, Y] = [Math.floor(x / parts), Math.floor(y / parts)];
  return { tile: { z: z - levels, x: X, y: Y }, left: x / parts - X, top: y / parts - Y, width: 1 / parts };
}
