import { joined, transformsOf } from "./matrix.ts";
import type { Matrix } from "./matrix.ts";
import { numberOf } from "./tree.ts";
import type { SvgElement } from "./tree.ts";

type Point = readonly [number, number];

/** From which height to which something stands, in pixels of the whole picture. */
export interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/** Stand nowhere by themselves. */
export const SHARED = new Set(["title", "desc", "defs", "style", "clipPath", "pattern"]);

const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** How each element that is drawn reaches from top to bottom; groups have no reach of their own. */
export function reachesOf(root: SvgElement): ReadonlyMap<SvgElement, Reach> {
  const found = new Map<SvgElement, Reach>();
  const visit = (element: SvgElement, around: Matrix, letters: number): void => {
    if (SHARED.has(element.name)) return;
    const { attributes } = element;
    const own = [...transformsOf(attributes.get("transform") ?? "")].reduce(joined, around);
    const size = numberOf(attributes, "font-size", letters);
    const ys = pointsOf(element, size).map(([x, y]) => own[1] * x + own[3] * y + own[5]);
    if (ys.length > 0) found.set(element, { top: min(ys), bottom: max(ys) });
    if (element.name !== "text") for (const child of element.children) visit(child, own, size);
  };
  visit(root, SAME, 12);
  return found;
}

const min = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), Infinity);
const max = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), -Infinity);

/** Points between which an element stands, in its own pixels. */
function pointsOf(element: SvgElement, size: number): Point[] {
  const { name, attributes } = element;
  const at = (key: string): number => numberOf(attributes, key);
  if (name === "text") return textPoints(element, size);
  if (name === "path") return pathPoints(attributes.get("d") ?? "");
  if (name === "rect" || name === "image") return corners(at("x"), at("y"), at("width"), at("height"));
  if (name === "circle") return corners(at("cx") - at("r"), at("cy") - at("r"), 2 * at("r"), 2 * at("r"));
  if (name === "line") return corners(at("x1"), at("y1"), at("x2") - at("x1"), at("y2") - at("y1"));
  const numbers = (attributes.get("points") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : []));
}

const corners = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
];

/** Of a letter beside its height, on average. */
const WIDE = 0.55;

function textPoints({ attributes, children, text }: SvgElement, size: number): Point[] {
  const lines = children.filter(({ name }) => name === "tspan");
  const said = lines.length > 0 ? lines : [{ attributes, text }];
  return said.flatMap((line) => {
    const x = numberOf(line.attributes, "x", numberOf(attributes, "x"));
    const y = numberOf(line.attributes, "y", numberOf(attributes, "y"));
    const up = attributes.get("dominant-baseline") === "central" ? size / 2 : size * 0.8;
    const width = line.text.length * size * WIDE;
    const anchor = attributes.get("text-anchor");
    const left = x - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    return corners(left, y - up, width, size);
  });
}

/** How many numbers a step of a path takes, and which of these say where it goes and by what it bends. */
const STEPS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** The ends of the steps of a path and what they bend by; an arc may reach so far as its radius beside its end. */
function pathPoints(path: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = "", list = ""] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter.toUpperCase();
    const count = STEPS[kind] ?? 0;
    const numbers = list.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
    const [fromX, fromY] = letter === kind ? [0, 0] : [1, 1];
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const step = numbers.slice(at, at + count);
      const [baseX, baseY] = [fromX * x, fromY * y];
      if (kind === "H") x = baseX + (step[0] ?? 0);
      else if (kind === "V") y = baseY + (step[0] ?? 0);
      else {
        const bends = kind === "A" ? [] : step.slice(0, -2);
        for (let i = 0; i < bends.length; i += 2) points.push([baseX + (bends[i] ?? 0), baseY + (bends[i + 1] ?? 0)]);
        [x, y] = [baseX + (step.at(-2) ?? 0), baseY + (step.at(-1) ?? 0)];
        if (kind === "A") points.push([x, y - (step[1] ?? 0)], [x, y + (step[1] ?? 0)]);
      }
      points.push([x, y]);
    }
  }
  return points;
}
