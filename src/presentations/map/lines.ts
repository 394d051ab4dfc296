import type { Areas, LevelId } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import { lineOf } from "./outlines.ts";

/** Numbers of the lines drawn over the areas: between them, around them all, and between regions of higher levels. */
export interface Lines {
  readonly between: readonly number[];
  readonly outline: readonly number[];
  readonly regions: readonly number[];
}

/** `layers` are levels, `provincie` say. */
export function linesOf(borders: Borders, level: LevelId, layers: readonly LevelId[], areas: Areas): Lines {
  const { one, other } = sidesOf(borders, level);
  const between: number[] = [];
  const outline: number[] = [];
  for (let line = 0; line < one.length; line += 1) {
    if (one[line] === NO_AREA) continue;
    (one[line] === other[line] ? outline : between).push(line);
  }
  const regions = layers
    .filter((layer) => layer !== level)
    .flatMap((layer) => regionLines(borders, level, layer, areas));
  // Where neighbours were drawn apart, nearly every line seems an edge; then none of them is one.
  if (outline.length > between.length) return { between: [...between, ...outline], outline: [], regions };
  return { between, outline, regions };
}

const NO_AREA = -1;

/** Per line the areas on either side, the same one twice at the edge of the map; `NO_AREA` where none is. */
interface Sides {
  readonly one: Int32Array;
  readonly other: Int32Array;
}

/** One look at every area is enough, where a search per kind of line would take seconds for 14,566 of them. */
function sidesOf(borders: Borders, level: LevelId): Sides {
  const one = new Int32Array(borders.lines.length - 1).fill(NO_AREA);
  const other = new Int32Array(one.length).fill(NO_AREA);
  const { first, codes } = borders.levels[level] ?? { first: 0, codes: [] };
  const firstStep = (shape: number): number =>
    borders.rings[borders.polygons[borders.shapes[first + shape] ?? 0] ?? 0] ?? 0;
  for (let area = 0; area < codes.length; area += 1) {
    const end = firstStep(area + 1);
    for (let at = firstStep(area); at < end; at += 1) {
      const line = lineOf(borders.steps[at] ?? 0);
      if (one[line] === NO_AREA) one[line] = area;
      other[line] = area;
    }
  }
  return { one, other };
}

/** Districts and neighbourhoods lie in one of these each, so the regions of these are theirs. */
const LARGER: LevelId = "gemeente";
const SMALL: ReadonlySet<LevelId> = new Set(["wijk", "buurt"]);

/**
 * Where one region ends and the next begins, found from which region each area lies in, so that it works for
 * borders that hold areas only. Where that is not known, the regions' own lines are taken, if they are there.
 */
function regionLines(borders: Borders, own: LevelId, layer: LevelId, areas: Areas): number[] {
  const level = SMALL.has(own) && borders.levels[LARGER] ? LARGER : own;
  const parents = (borders.levels[level]?.codes ?? []).map((code) => regionOf(areas, code, layer));
  const known = parents.filter((parent) => parent !== undefined).length > parents.length / 2;
  const { one, other } = sidesOf(borders, known ? level : layer);
  const region = (area: number | undefined): string | number | undefined =>
    known && area !== undefined ? parents[area] : area;
  const lines: number[] = [];
  for (let line = 0; line < one.length; line += 1) if (region(one[line]) !== region(other[line])) lines.push(line);
  return lines;
}

/** The area of a higher level in which an area lies, as far as any division tells; only for drawing lines and names. */
export function regionOf(areas: Areas, code: string, layer: LevelId): string | undefined {
  const within = areas.areas[code]?.within ?? [];
  const direct = within.find((parent) => areas.areas[parent]?.level === layer);
  if (direct !== undefined) return direct;
  for (const membership of areas.memberships) {
    const parent = membership.parent === layer ? membership.parents[code] : undefined;
    if (parent !== undefined) return parent;
  }
  for (const parent of within) {
    const found = regionOf(areas, parent, layer);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * How wide lines between areas are, in pixels: thin where areas are small on the screen, and nothing where
 * lines would cover what they divide. `pixels` is the width of a typical area on the screen.
 */
export function lineWidth(pixels: number): number {
  const width = Math.min(1.2, pixels / 45);
  return width < 0.2 ? 0 : width;
}
