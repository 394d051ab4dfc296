import type { Areas, LevelId } from "../../cube/area.ts";
import type { Words } from "../../i18n/words.ts";
import { textWidth } from "../chart/text.ts";
import { middleOf } from "./geometry.ts";
import type { Geometry } from "./geometry.ts";
import { apart, LINE, widthOf } from "./labels.ts";
import type { Label } from "./labels.ts";
import { regionOf } from "./lines.ts";
import { toScreen } from "./view.ts";
import type { Box, Point, Size, View } from "./view.ts";

/** The name of a larger area over the areas that lie in it. Its place is in the plane. */
export interface RegionName {
  readonly code: string;
  readonly text: string;
  readonly at: Point;
}

export const REGION_LETTERS = 13;

/** The names of the larger areas of some levels, the largest first; their places follow from the areas in them. */
export function regionNamesOf(
  geometry: Geometry,
  level: LevelId,
  layers: readonly LevelId[],
  areas: Areas,
  words: Words,
): RegionName[] {
  const found = new Map<string, { x: number; y: number; weight: number }>();
  for (const layer of layers) {
    if (layer === level) continue;
    for (const shape of geometry.shapes) {
      const region = regionOf(areas, shape.code, layer);
      if (region === undefined) continue;
      const [x0, y0, x1, y1] = shape.box;
      const own = (x1 - x0) * (y1 - y0);
      const [x, y] = middleOf(shape);
      const sum = found.get(region) ?? { x: 0, y: 0, weight: 0 };
      found.set(region, { x: sum.x + own * x, y: sum.y + own * y, weight: sum.weight + own });
    }
  }
  return [...found]
    .filter(([, { weight }]) => weight > 0)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([code, { x, y, weight }]) => {
      const { name = code, english = name } = areas.areas[code] ?? {};
      const text = words.localised({ nl: name, en: english });
      return { code, text, at: [x / weight, y / weight] };
    });
}

/** A name may move this far up or down, in lines, where names of areas stand in its way. */
const STEPS = [0, -1, 1, -2, 2];

/** The names that fit between those of areas, and not over one another. Places on the screen. */
export function placeRegionNames(
  names: readonly RegionName[],
  placed: readonly Label[],
  view: View,
  size: Size,
): RegionName[] {
  const taken = placed.map(({ text, at }) => boxAt(at, widthOf(text)));
  return names.flatMap((name) => {
    const [x, y] = toScreen(view, size, name.at);
    const width = textWidth(name.text, REGION_LETTERS, true) + 8;
    if (x < width / 2 || x > size.width - width / 2 || y < LINE || y > size.height - LINE) return [];
    for (const step of STEPS) {
      const at: Point = [x, y + step * LINE];
      const box = boxAt(at, width);
      if (!taken.every((other) => apart(box, other))) continue;
      taken.push(box);
      return [{ ...name, at }];
    }
    return [];
  });
}

function boxAt([x, y]: Point, width: number): Box {
  return [x - width / 2, y - LINE / 2, x + width / 2, y + LINE / 2];
}
