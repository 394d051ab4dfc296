import { BOLD, REGULAR } from "./fonts.ts";
import { transformsOf } from "../svg/matrix.ts";
import { numberOf as number, parseSvg } from "../svg/tree.ts";
import type { SvgElement } from "../svg/tree.ts";

type Doc = PDFKit.PDFDocument;

/** What an element takes over from those around it. */
interface Look {
  readonly attributes: ReadonlyMap<string, string>;
  /** Points per unit, for lines that keep their width. */
  readonly scale: number;
}

const TAKEN_OVER = [
  ...["fill", "stroke", "stroke-width", "fill-opacity", "stroke-opacity", "stroke-linejoin", "stroke-linecap"],
  ...["stroke-dasharray", "font-size", "font-weight", "text-anchor", "dominant-baseline", "paint-order"],
];

/** Draws an SVG of our own painters as vectors and text, its corner at a point of the page, so many points a unit. */
export function drawSvg(doc: Doc, svg: string, x: number, y: number, scale: number): void {
  const root = parseSvg(svg);
  const named = new Map<string, SvgElement>();
  const collect = (element: SvgElement): void => {
    const id = element.attributes.get("id");
    if (id !== undefined) named.set(id, element);
    element.children.forEach(collect);
  };
  collect(root);
  doc.save();
  doc.transform(scale, 0, 0, scale, x, y);
  for (const child of root.children) drawElement(doc, child, { attributes: new Map(), scale }, named);
  doc.restore();
}

const SILENT = new Set(["title", "desc", "defs", "style", "clipPath", "pattern"]);

function drawElement(doc: Doc, element: SvgElement, around: Look, named: ReadonlyMap<string, SvgElement>): void {
  if (SILENT.has(element.name)) return;
  const own = element.attributes;
  const attributes = new Map([...around.attributes].filter(([name]) => TAKEN_OVER.includes(name)));
  for (const [name, value] of own) attributes.set(name, value);
  const matrices = [...transformsOf(own.get("transform") ?? "")];
  doc.save();
  for (const matrix of matrices) doc.transform(...matrix);
  const scale = matrices.reduce((so, [a, b]) => so * Math.hypot(a, b), around.scale);
  const clip = named.get(/url\(#([^)]+)\)/.exec(own.get("clip-path") ?? "")?.[1] ?? "");
  if (clip && clip.children.map((child) => trace(doc, child)).some(Boolean)) doc.clip();
  if (element.name === "svg") drawNested(doc, own);
  const look: Look = { attributes, scale };
  if (element.name === "text") drawText(doc, element, look);
  else if (element.name !== "g" && element.name !== "svg") drawShape(doc, element, look, named);
  for (const child of element.children) if (element.name !== "text") drawElement(doc, child, look, named);
  doc.restore();
}

/** A picture in the picture: what stands outside it is not seen. */
function drawNested(doc: Doc, own: ReadonlyMap<string, string>): void {
  doc.translate(number(own, "x"), number(own, "y"));
  if (own.has("width")) doc.rect(0, 0, number(own, "width"), number(own, "height")).clip();
}

/** Puts the outline of a shape down, not yet painted. False for what is none. */
function trace(doc: Doc, { name, attributes }: SvgElement): boolean {
  const at = (key: string): number => number(attributes, key);
  const points = (attributes.get("points") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (name === "path") doc.path(attributes.get("d") ?? "");
  else if (name === "rect") doc.rect(at("x"), at("y"), at("width"), at("height"));
  else if (name === "circle") doc.circle(at("cx"), at("cy"), at("r"));
  else if (name === "line") doc.moveTo(at("x1"), at("y1")).lineTo(at("x2"), at("y2"));
  else if ((name === "polygon" || name === "polyline") && points.length >= 4) {
    doc.moveTo(points[0] ?? 0, points[1] ?? 0);
    for (let i = 2; i + 1 < points.length; i += 2) doc.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
    if (name === "polygon") doc.closePath();
  } else return false;
  return true;
}

function drawShape(doc: Doc, element: SvgElement, look: Look, named: ReadonlyMap<string, SvgElement>): void {
  const { attributes, scale } = look;
  if (attributes.get("width") === "100%") return;
  const fill = attributes.get("fill") ?? "#000000";
  const stroke = attributes.get("stroke") ?? "none";
  const pattern = named.get(/url\(#([^)]+)\)/.exec(fill)?.[1] ?? "");
  if (visible(fill) && !pattern && trace(doc, element)) {
    doc.fillColor(fill, number(attributes, "fill-opacity", 1));
    doc.fill("even-odd");
  }
  if (pattern && trace(doc, element)) hatch(doc, pattern);
  const width = number(attributes, "stroke-width", 1);
  if (visible(stroke) && width > 0 && trace(doc, element)) {
    doc.lineWidth(attributes.get("vector-effect") === "non-scaling-stroke" ? width / scale / BOOST : width);
    doc.lineJoin(attributes.get("stroke-linejoin") === "round" ? "round" : "miter");
    doc.lineCap(attributes.get("stroke-linecap") === "round" ? "round" : "butt");
    const dashes = (attributes.get("stroke-dasharray") ?? "")
      .split(/[\s,]+/)
      .map(Number)
      .filter((dash) => dash > 0);
    const [first] = dashes;
    if (first === undefined) doc.undash();
    else doc.dash(first, { space: dashes[1] ?? first });
    doc.strokeColor(stroke, number(attributes, "stroke-opacity", 1));
    doc.stroke();
  }
}

/** A line of one pixel is three quarters of a point on paper. */
const BOOST = 4 / 3;

const visible = (colour: string): boolean => colour !== "none" && colour !== "transparent" && colour !== "";

/** Fills the outline that was put down with the lines of a pattern. */
function hatch(doc: Doc, pattern: SvgElement): void {
  const size = number(pattern.attributes, "width", 8) * 0.75;
  const [line] = pattern.children;
  doc.save();
  doc.clip("even-odd");
  const colour = line?.attributes.get("stroke") ?? line?.attributes.get("fill") ?? "#54616d";
  const tile = doc.pattern([0, 0, size, size], size, size, strokes(line?.attributes, size));
  doc.rect(-20_000, -20_000, 40_000, 40_000).fill([tile, colour]);
  doc.restore();
}

/** The strokes of a tile as a document has them: up is up. Patterns are made of straight lines only. */
function strokes(line: ReadonlyMap<string, string> | undefined, size: number): string {
  const part = size / 8;
  const steps = [...(line?.get("d") ?? "").matchAll(/([ML])(-?[\d.]+)[,\s](-?[\d.]+)/g)].map(
    ([, kind, x, y]) => `${Number(x) * part} ${size - Number(y) * part} ${kind === "M" ? "m" : "l"}`,
  );
  const width = Number.parseFloat(line?.get("stroke-width") ?? "1") * part;
  return `${width} w ${steps.join(" ")} S`;
}

function drawText(doc: Doc, element: SvgElement, { attributes, scale }: Look): void {
  const lines = element.children.filter(({ name }) => name === "tspan");
  for (const line of lines.length > 0 ? lines : [element]) {
    if (line.text.trim() === "") continue;
    const size = Number.parseFloat(line.attributes.get("font-size") ?? attributes.get("font-size") ?? "12");
    const weight = attributes.get("font-weight") ?? "";
    doc.font(weight === "bold" || Number(weight) >= 600 ? BOLD : REGULAR).fontSize(size);
    const x = number(line.attributes, "x", number(attributes, "x"));
    const y = number(line.attributes, "y", number(attributes, "y"));
    const width = doc.widthOfString(line.text);
    const anchor = attributes.get("text-anchor");
    const left = x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
    const base = y + (attributes.get("dominant-baseline") === "central" ? size * 0.34 : 0);
    const halo = attributes.get("stroke");
    if (halo !== undefined && attributes.get("paint-order") === "stroke" && scale > 0) {
      doc
        .fillColor(halo, 0.7)
        .rect(left - 1, base - size * 0.72, width + 2, size * 0.9)
        .fill();
    }
    doc.fillColor(attributes.get("fill") ?? "#000000", number(attributes, "fill-opacity", 1));
    doc.text(line.text, left, base, { lineBreak: false, baseline: "alphabetic" });
  }
}
