/** A corner in whole steps of the grid of a topology. */
export type Point = readonly [number, number];
/** Corners of a line; of a closed line the last is the first again. */
export type Line = readonly Point[];
/** A ring as numbers of arcs; a negative number is the arc `~number` run backwards. */
export type ArcRing = readonly number[];
/** An outer ring and its holes. */
export type ArcPolygon = readonly ArcRing[];

/** Surface in grid steps: positive when the ring runs counterclockwise with north up. */
export function signedArea(ring: Line): number {
  let twice = 0;
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const here = ring[at];
    const next = ring[at + 1];
    if (here && next) twice += here[0] * next[1] - next[0] * here[1];
  }
  return twice / 2;
}

/** Corners of an arc from the steps between them, as a quantised topology keeps them. */
export function decodeArc(steps: Line): Point[] {
  let [x, y] = [0, 0];
  return steps.map(([stepX, stepY]) => [(x += stepX), (y += stepY)]);
}

/** The corners of a ring of arcs. Throws when an arc does not exist. */
export function ringCorners(ring: ArcRing, arcs: readonly Line[]): Point[] {
  const corners: Point[] = [];
  for (const number of ring) {
    const arc = arcs[number < 0 ? ~number : number];
    if (!arc) throw new Error(`there is no arc ${String(number)}`);
    const forward = number < 0 ? arc.toReversed() : arc;
    corners.push(...(corners.length === 0 ? forward : forward.slice(1)));
  }
  return corners;
}

/**
 * Outer ring clockwise with north up, holes the other way: what d3-geo takes for the inside. A ring without
 * surface goes; undefined when that is the outer one.
 */
export function windPolygon(polygon: ArcPolygon, arcs: readonly Line[]): ArcPolygon | undefined {
  const wound: ArcRing[] = [];
  for (const [at, ring] of polygon.entries()) {
    const area = signedArea(ringCorners(ring, arcs));
    if (area === 0 && at === 0) return undefined;
    if (area !== 0) wound.push(area < 0 === (at === 0) ? ring : ring.toReversed().map((arc) => ~arc));
  }
  return wound;
}
