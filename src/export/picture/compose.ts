import { svgSize, svgText } from "../../presentations/svg.ts";
import { escapeXml } from "../../presentations/escapeXml.ts";
import { wrapWhole } from "../../presentations/chart/text.ts";
import type { Exported, Pictured } from "../format.ts";
import type { Settings } from "../settings.ts";
import { signLines } from "../signLines.ts";
import { sourceLine } from "../sources.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const TITLE = { size: 20, leading: 26 };
const TEXT = { size: 13, leading: 18 };
const SMALL = { size: 11, leading: 15 };

/**
 * A picture that says what it is wherever it ends up: title and selection above the figure; source, licence, day and
 * link below it. At least as large as asked: where the figure needs more room it is higher.
 *
 * @param inner the figure alone, as its form writes it
 * @param font `@font-face` rules with the letters in them; empty where they are at hand
 */
export function composePicture(
  exported: Exported,
  { theme }: Pictured,
  { size, ground }: Pick<Settings, "size" | "ground">,
  inner: (room: Size) => string,
  font: string,
): string {
  const { title, subtitle, description } = exported;
  const width = size.width - 2 * MARGIN;
  const lines: string[] = [];
  let y = MARGIN;
  const write = (text: string, { size: letters, leading }: typeof TITLE, fill: string, bold = false): void => {
    for (const line of wrapWhole(text, width, letters)) {
      lines.push(svgText(line, MARGIN, y + letters, { size: letters, fill, bold }));
      y += leading;
    }
  };
  write(title, TITLE, theme.ink, true);
  write(subtitle, TEXT, theme.inkQuiet);
  y += 8;

  const foot = footLines(exported, width);
  const footHeight = foot.length * SMALL.leading + 8;
  const figure = inner({ width, height: Math.max(120, size.height - y - footHeight - MARGIN) });
  const { height } = svgSize(figure);
  const placed = figure.replace(/^[^<]*<svg /, `<svg x="${MARGIN}" y="${y}" `);
  y += height + 8;
  for (const line of foot) write(line, SMALL, theme.inkQuiet);

  const whole = {
    width: size.width,
    height: Math.max(size.height, Math.ceil(y + MARGIN - SMALL.leading + SMALL.size)),
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    ...(font === "" ? [] : [`<style>${font}</style>`]),
    ...(ground === "transparent" ? [] : [`<rect width="100%" height="100%" fill="${theme.surface}"/>`]),
    `<g font-family="${escapeXml(theme.font)}">`,
    ...lines,
    "</g>",
    placed.trimEnd(),
    "</svg>",
    "",
  ].join("\n");
}

/** What the signs mean; whose figures they are, made when, and where to see them again; each on lines that fit. */
function footLines(exported: Exported, width: number): string[] {
  const signs = signLines(exported.result, exported.words);
  return [signs.join("   "), sourceLine(exported), exported.link].flatMap((text) => wrapWhole(text, width, SMALL.size));
}
