import { svgSize } from "../../presentations/svg.ts";
import { reachesOf, SHARED } from "./reach.ts";
import type { Reach } from "./reach.ts";
import { parseSvg, writeSvg } from "./tree.ts";
import type { SvgElement } from "./tree.ts";

/** What is higher than this part of a page runs through it: lines of a grid. */
const RUNS = 0.6;
/** What stands above the lines, as a legend and the figures of an axis, is said once more where it takes no more than this. */
const MOST_HEAD = 0.3;
/** A page ends in the last part of it where it can. */
const LATE = 0.65;

/**
 * A picture in pieces that each fit on a page, for what is higher: cut between what stands under each other, and never
 * through a word or a bar. Where something runs from one piece into the next, what stands above that (the figures of
 * its axis) is above each piece.
 *
 * @param room height of a page, in pixels of the picture; `first` where on the first there is less
 * @returns the picture itself where it fits, and where it cannot be cut
 */
export function picturePieces(svg: string, room: number, first = room): readonly string[] {
  const { width, height } = svgSize(svg);
  if (height <= first) return [svg];
  const root = parseSvg(svg);
  const reaches = reachesOf(root);
  const runs = ({ top, bottom }: Reach): boolean => bottom - top > room * RUNS;
  const solid = [...reaches.values()].filter((reach) => !runs(reach));
  // The ground, from top to bottom, has nothing above it.
  const running = [...reaches.values()].filter((reach) => runs(reach) && reach.top > 0);
  const gaps = gapsOf(solid, height);
  const pieces: string[] = [];
  for (let from = 0; from < height;) {
    const head = from === 0 ? NO_HEAD : headAt(from, running, room);
    const end = from + (from === 0 ? first : room) - (head.bottom - head.top);
    const to = end >= height ? height : cutBefore(end, from, gaps);
    if (to === undefined) return [svg];
    pieces.push(pieceOf(root, reaches, width, head, { top: from, bottom: to }));
    from = to;
  }
  return pieces;
}

const NO_HEAD: Reach = { top: 0, bottom: 0 };

/** The heights at which nothing stands. */
function gapsOf(solid: readonly Reach[], height: number): Reach[] {
  const gaps: Reach[] = [];
  let end = 0;
  for (const { top, bottom } of [...solid].sort((one, other) => one.top - other.top)) {
    if (top > end) gaps.push({ top: end, bottom: top });
    end = Math.max(end, bottom);
  }
  if (end < height) gaps.push({ top: end, bottom: height });
  return gaps;
}

/** Where a page ends: in the widest gap near its end, as bars of one place stand closer than those of two. */
function cutBefore(end: number, from: number, gaps: readonly Reach[]): number | undefined {
  const within = (least: number): Reach[] => gaps.filter(({ top, bottom }) => top > least && (top + bottom) / 2 <= end);
  const late = within(from + (end - from) * LATE);
  const able = late.length > 0 ? late : within(from).slice(-1);
  const widest = able.reduce((most, { top, bottom }) => Math.max(most, bottom - top), 0);
  const last = able.findLast(({ top, bottom }) => bottom - top > widest - 1);
  return last && (last.top + last.bottom) / 2;
}

/** What stands above the lines that run through a height. */
function headAt(from: number, running: readonly Reach[], room: number): Reach {
  const through = running.filter(({ top, bottom }) => top < from && bottom > from);
  if (through.length === 0) return NO_HEAD;
  const bottom = Math.min(...through.map(({ top }) => top));
  const top = Math.max(0, ...running.map((one) => one.bottom).filter((end) => end <= bottom));
  return bottom - top > room * MOST_HEAD ? NO_HEAD : { top, bottom };
}

function pieceOf(
  root: SvgElement,
  reaches: ReadonlyMap<SvgElement, Reach>,
  width: number,
  head: Reach,
  body: Reach,
): string {
  const shown = (part: Reach, y: number): SvgElement[] => {
    const height = part.bottom - part.top;
    if (height === 0) return [];
    const moved = { name: "g", text: "", attributes: new Map([["transform", `translate(0 ${-part.top})`]]) };
    const within = root.children.flatMap((child) => partOf(child, reaches, part));
    const place = new Map(Object.entries({ x: "0", y: String(y), width: String(width), height: String(height) }));
    return [{ name: "svg", text: "", attributes: place, children: [{ ...moved, children: within }] }];
  };
  const above = head.bottom - head.top;
  const height = above + body.bottom - body.top;
  const attributes = new Map(root.attributes);
  attributes.set("height", String(height));
  attributes.set("viewBox", `0 0 ${width} ${height}`);
  const shared = root.children.filter(({ name }) => SHARED.has(name));
  return writeSvg({ ...root, attributes, children: [...shared, ...shown(head, 0), ...shown(body, above)] });
}

/** What of an element stands in a part of the picture. */
function partOf(element: SvgElement, reaches: ReadonlyMap<SvgElement, Reach>, part: Reach): SvgElement[] {
  if (SHARED.has(element.name)) return [];
  const reach = reaches.get(element);
  if (reach) return reach.top < part.bottom && reach.bottom > part.top ? [element] : [];
  const children = element.children.flatMap((child) =>
    SHARED.has(child.name) ? [child] : partOf(child, reaches, part),
  );
  return children.length > 0 ? [{ ...element, children }] : [];
}
