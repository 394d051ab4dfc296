import { middleOf } from "./geometry.ts";
import type { Geometry } from "./geometry.ts";
import type { Scene } from "./scene.ts";
import type { MapOptions } from "./options.ts";
import type { Words } from "../../i18n/words.ts";
import type { Result } from "../../analysis/result.ts";
import { figure } from "./scene.ts";
import { scaleOf, toScreen } from "./view.ts";
import type { Box, Point, Size, View } from "./view.ts";

export interface Label {
  readonly code: string;
  readonly text: string;
  readonly at: Point;
  readonly mine: boolean;
  /** How far what is drawn in the area reaches from there, in pixels: the name stands below it. */
  readonly reach: number;
}

/** What a form with something drawn in its areas says of their names. */
interface Named {
  /** Whether a figure may stand beside a name. */
  readonly figures?: boolean;
  /** Of what is drawn in an area, in pixels: the largest is named first. */
  readonly reach?: ((code: string) => number) | undefined;
}

export const LINE = 14;
/** How wide a name is in pixels, about. */
export const widthOf = (text: string): number => text.length * 6.4 + 4;

/**
 * Names to be written, the most important first: mine, then large areas before small ones. Places in the plane.
 * Mine is named whatever is chosen, without its figure where no names are asked for.
 */
export function labelsOf(
  result: Result,
  scene: Scene,
  geometry: Geometry,
  choice: MapOptions["labels"],
  words: Words,
  mine: string | undefined,
  { figures = true, reach: reachOf }: Named = {},
): Label[] {
  const series = result.series[scene.series];
  const labels = scene.areas.flatMap((area) => {
    const shape = geometry.byCode.get(area.code);
    const own = area.code === mine;
    if (!shape || !series || (!own && choice !== "names" && choice !== "values")) return [];
    const withFigure = figures && area.reason === "present" && choice !== "none" && (own || choice === "values");
    const value = withFigure ? ` ${words.say(figure(area.value, series.decimals, short(series.unit)))}` : "";
    const [x0, y0, x1, y1] = shape.box;
    const reach = reachOf?.(area.code) ?? 0;
    const text = words.localised(area.name) + value;
    const label = { code: area.code, text, at: middleOf(shape), mine: own, reach };
    return [{ label, weight: own ? Infinity : reachOf ? reach : (x1 - x0) * (y1 - y0) }];
  });
  return labels.sort((a, b) => b.weight - a.weight).map(({ label }) => label);
}

/** A unit beside a name must be short: only the percent sign is. */
function short(unit: { readonly nl: string; readonly en: string }): { readonly nl: string; readonly en: string } {
  return unit.nl.startsWith("%") ? { nl: "%", en: "%" } : { nl: "", en: "" };
}

/**
 * The labels that fit: in sight, not over one another nor over what is `taken` already, and not far wider than their
 * area. Mine is always written. Places on the screen.
 */
export function placeLabels(
  labels: readonly Label[],
  geometry: Geometry,
  view: View,
  size: Size,
  taken: readonly Box[] = [],
): Label[] {
  const placed: { label: Label; box: Box }[] = [];
  const scale = scaleOf(view);
  for (const label of labels) {
    const box = geometry.byCode.get(label.code)?.box;
    const width = widthOf(label.text);
    if (!box || (!label.mine && Math.max((box[2] - box[0]) * scale, 2 * label.reach) < width * 0.7)) continue;
    const [x, y] = toScreen(view, size, label.at);
    if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
    // Above an area of its own, so that the outline of mine stays in sight; inside the others.
    const above = Math.max(((box[3] - box[1]) * scale) / 2, label.reach) + LINE;
    const top = label.mine ? y - above : y + (label.reach > 0 ? label.reach : -LINE / 2);
    const left = Math.min(Math.max(2, x - width / 2), Math.max(2, size.width - width - 2));
    const frame = [left, top, left + width, top + LINE] as const;
    const free = taken.every((box) => apart(frame, box)) && placed.every((other) => apart(frame, other.box));
    if (free || label.mine) placed.push({ label: { ...label, at: [left + width / 2, top + LINE / 2] }, box: frame });
  }
  return placed.map(({ label }) => label);
}

/** What lies over a picture, on the screen: its legend, and its buttons, of which there are five at most. */
export function takenIn({ width, height }: Size, legend: Size = { width: 0, height: 0 }): Box[] {
  return [
    [0, 0, legend.width, legend.height],
    [width - 40, height - 190, width, height],
  ];
}

/** Whether two boxes on the screen leave each other free. */
export function apart(a: Box, b: Box): boolean {
  return a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];
}
