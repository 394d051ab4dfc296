import type { Theme } from "../../ui/theme.ts";
import { escapeXml } from "../escapeXml.ts";
import type { SvgFigure, ToSvg } from "../form.ts";
import { svgText } from "../svg.ts";
import type { Draw } from "./chartForm.tsx";
import { svgOf } from "./echarts.ts";
import type { Size } from "./echarts.ts";
import { TEXT } from "./looks.ts";
import type { Picture } from "./picture.ts";
import { wrapText } from "./text.ts";

const LEADING = 16;
const ABOVE = 6;

/** A form that is one chart as SVG, for files and tests; needs no screen. */
export function chartToSvg<Options>(picture: Draw<Options>): ToSvg<Options> {
  return (figure, size) => {
    const { result, options, theme, words, mine } = figure;
    const draw = (room: Size): Picture => picture(result, options, theme, words, room, mine);
    const whole = draw(size);
    const said = heightOf(linesOf(whole, size));
    return written(said === 0 ? whole : draw({ ...size, height: size.height - said }), figure, size);
  };
}

/** What is not drawn is said below the picture, as on the screen: a file goes where nobody can look it up. */
const linesOf = ({ left }: Picture, { width }: Size): string[] =>
  left === "" ? [] : wrapText(left, width - 8, TEXT.axis);

const heightOf = (lines: readonly string[]): number => (lines.length === 0 ? 0 : ABOVE + lines.length * LEADING);

/** A chart as a whole SVG file: on its ground, with its title and what it says for who cannot see it. */
function written<Options>(picture: Picture, { title, description, theme }: SvgFigure<Options>, size: Size): string {
  const said = [description, ...picture.marked, picture.left].filter(Boolean).join(" ");
  const head = `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(said)}</desc>`;
  const ground = `<rect width="100%" height="100%" fill="${theme.surface}"/>`;
  const lines = linesOf(picture, size);
  const height = picture.height + heightOf(lines);
  return svgOf(picture.option, picture)
    .replace(/^<svg[^>]*>/, (open) => {
      const higher = open.replace(/ height="[^"]*"/, ` height="${height}"`);
      const seen = higher.replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${picture.width} ${height}"`);
      return [seen.replace(">", ' role="img">'), head, ground].join("\n");
    })
    .replace(/<\/svg>\s*$/, (end) => below(lines, picture.height + ABOVE, theme) + end);
}

function below(lines: readonly string[], top: number, theme: Theme): string {
  if (lines.length === 0) return "";
  const looks = { size: TEXT.axis, fill: theme.inkQuiet };
  const texts = lines.map((line, at) => svgText(line, 0, top + at * LEADING + 11, looks));
  return `<g font-family="${escapeXml(theme.font)}">${texts.join("")}</g>`;
}
