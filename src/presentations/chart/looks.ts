import { contrast, ramp } from "../../ui/colour.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Dash, Marker } from "./marks.ts";

/** How a line looks. Colour never stands alone: marker and dash differ too. */
export interface Look {
  readonly colour: string;
  readonly width: number;
  readonly dash: Dash;
  readonly marker: Marker;
  /** Quiet lines are context: grey, without name or marks. */
  readonly front: boolean;
  /** Which names go first where there is no room for all: lower is more important. */
  readonly rank: number;
}

export const MARKERS: readonly Marker[] = ["circle", "rect", "triangle", "diamond"];

/** The marker of the line or dot at a place; they come round where there are more. */
export function markerOf(index: number): Marker {
  return MARKERS[index % MARKERS.length] ?? "circle";
}

/** Dashes of references: each further one another rhythm. */
export const DASHES: readonly Dash[] = [
  [7, 4],
  [2, 3],
  [10, 3, 2, 3],
  [4, 2],
  [12, 5],
];

/** An average is no place: dots far apart. */
export const AVERAGE_DASH: Dash = [1.5, 5];

export const FORECAST_DASH: Dash = [4, 4];

export const TEXT = { name: 13, axis: 12, note: 12 } as const;

/** A colour for words on the ground of a chart that belong to what has it: as strong towards ink as reading asks. */
export function textColour(colour: string, { ink, surface }: Pick<Theme, "ink" | "surface">): string {
  return ramp([colour, ink], 11).find((each) => contrast(each, surface) >= READABLE) ?? ink;
}

/** The least contrast of words with their ground (WCAG 1.4.3). */
const READABLE = 4.5;

/** What is read best on a colour: ink or the ground. */
export function inkOn(colour: string, { ink, surface }: Pick<Theme, "ink" | "surface">): string {
  return contrast(colour, ink) >= contrast(colour, surface) ? ink : surface;
}

/** So many colours in order, for marks on the ground of a chart: none so pale that it has less than this contrast with it. */
export function paleToStrong(
  count: number,
  least: number,
  theme: Pick<Theme, "sequential" | "surface">,
): readonly string[] {
  for (let extra = 0; extra < 6; extra += 1) {
    const colours = theme.sequential(count + extra).slice(extra);
    if (contrast(colours[0] ?? theme.surface, theme.surface) >= least) return colours;
  }
  return theme.sequential(count);
}
