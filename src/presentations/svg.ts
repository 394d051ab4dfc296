import type { Theme } from "../ui/theme.ts";
import { escapeXml } from "./escapeXml.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

interface TextLooks {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** Small parts of an SVG that is written as a text. Whatever is said is escaped. */
export function svgText(text: string, x: number, y: number, { size, fill, bold, anchor = "start" }: TextLooks): string {
  const weight = bold ? ' font-weight="600"' : "";
  const side = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}" fill="${fill}"${weight}${side}>${escapeXml(text)}</text>`;
}

export function svgRect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="${fill}"/>`;
}

export function svgLine(from: readonly [number, number], to: readonly [number, number], stroke: string): string {
  return `<path d="M${from.map(rounded).join(" ")}L${to.map(rounded).join(" ")}" stroke="${stroke}"/>`;
}

/** A whole SVG file on the ground of a theme, with its title and what it says for who cannot see it. */
export function svgFile(
  { width, height }: Size,
  { title, description, theme }: { readonly title: string; readonly description: string; readonly theme: Theme },
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    svgRect(0, 0, width, height, theme.surface),
    `<g font-family="${escapeXml(theme.font)}">`,
    ...parts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** Width and height that an SVG of ours says of itself. */
export function svgSize(svg: string): Size {
  const [root = ""] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const side = (name: string): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1] ?? 0);
  return { width: side("width"), height: side("height") };
}

/** Hundredths of a pixel are enough, and keep a file small. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
