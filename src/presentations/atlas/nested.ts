import type { Theme } from "../../ui/theme.ts";
import { textWidth } from "../chart/text.ts";
import type { AtlasLegend } from "./atlas.ts";
import { circlePath } from "./marks.ts";
import type { Mark } from "./marks.ts";

/** Circles in one another, standing on one point, each with its figure beside its top. */
export function nested(radii: readonly number[], texts: readonly string[], label: string, theme: Theme): AtlasLegend {
  const most = Math.max(0, ...radii);
  const [middle, foot] = [most + 1, 2 * most + 10];
  // Tops of small circles lie close together: their figures keep a line apart.
  let lowest = -Infinity;
  const marks = radii.flatMap((radius, at): Mark[] => {
    const top = foot - 2 * radius;
    lowest = Math.max(top, lowest + 14);
    return [
      { kind: "path", d: circlePath(middle, foot - radius, radius), stroke: theme.inkQuiet, width: 1 },
      { kind: "path", d: `M${middle},${top}L${2 * most + 8},${lowest}h6`, stroke: theme.lineStrong, width: 1 },
      { kind: "text", x: 2 * most + 18, y: lowest + 4, text: texts[at] ?? "", size: 12, colour: theme.ink },
    ];
  });
  const width = 2 * most + 22 + Math.max(0, ...texts.map((text) => textWidth(text, 12)));
  return { kind: "drawn", width: Math.ceil(width), height: Math.ceil(Math.max(foot, lowest + 8) + 2), marks, label };
}
