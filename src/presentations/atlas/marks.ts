import { svgText } from "../svg.ts";

/** Something drawn over areas or in a legend, in pixels. Screen and file draw it alike. */
export type Mark =
  | {
      readonly kind: "path";
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly opacity?: number;
      readonly dash?: string;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      /** The line on which the letters stand. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly colour: string;
      readonly anchor?: "start" | "middle" | "end";
      readonly bold?: boolean;
    };

/** A mark in a file; texts are escaped. */
export function writeMark(mark: Mark): string {
  if (mark.kind === "text") {
    const { text, x, y, size, colour, anchor, bold } = mark;
    return svgText(text, x, y, { size, fill: colour, ...(anchor && { anchor }), ...(bold && { bold }) });
  }
  const { d, fill = "none", stroke, width = 1, opacity, dash } = mark;
  const line = stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="${width}"`;
  const dashed = dash === undefined ? "" : ` stroke-dasharray="${dash}"`;
  const faint = opacity === undefined ? "" : ` fill-opacity="${opacity}"`;
  return `<path d="${d}" fill="${fill}"${line}${dashed}${faint}/>`;
}

const short = (value: number): number => Math.round(value * 10) / 10;

/** A circle as path data, so that thousands of them are one element. */
export function circlePath(x: number, y: number, radius: number): string {
  const [r, twice] = [short(radius), short(2 * radius)];
  return `M${short(x - radius)},${short(y)}a${r},${r} 0 1 0 ${twice},0a${r},${r} 0 1 0 ${-twice},0Z`;
}
