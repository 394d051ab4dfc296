import { escapeXml } from "../../presentations/escapeXml.ts";
import type { Pictured } from "../format.ts";
import { FONT_FACE } from "./font.ts";

/**
 * A picture or a piece of one with its ground. Its own letters go along: what is drawn apart from the page has none, and
 * wider ones would be cut.
 */
export function byItself(svg: string, theme?: Pictured["theme"]): string {
  const { font = "", surface = "" } = theme ?? {};
  return svg.replace(
    /<svg ([^>]*)>/,
    (_, looks: string) =>
      `<svg style="background:${surface}" font-family="${escapeXml(font)}" ${looks}><style>${FONT_FACE}</style>`,
  );
}
