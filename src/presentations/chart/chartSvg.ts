import type { Theme } from "../../ui/theme.ts";
import { escapeXml } from "../escapeXml.ts";
import { svgOf } from "./echarts.ts";
import type { Picture } from "./picture.ts";

interface Around {
  readonly title: string;
  readonly description: string;
  readonly theme: Theme;
}

/** A chart as a whole SVG file: on its ground, with its title and what it says for who cannot see it. */
export function chartSvg(picture: Picture, { title, description, theme }: Around): string {
  const said = [description, ...picture.marked, picture.left].filter(Boolean).join(" ");
  const head = `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(said)}</desc>`;
  const ground = `<rect width="100%" height="100%" fill="${theme.surface}"/>`;
  return svgOf(picture.option, picture).replace(/^<svg[^>]*>/, (open) =>
    [open.replace(">", ' role="img">'), head, ground].join("\n"),
  );
}
