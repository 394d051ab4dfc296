import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { LegendEntry } from "../chart/legend.ts";
import { classLabel } from "../map/legend.ts";
import type { LaidPoint } from "./layout.ts";
import type { PointLook } from "./looks.ts";
import type { ScatterModel } from "./model.ts";

/** More points than this are drawn as shapes, each place once. */
export const MANY = 1500;

/** Points are counted in squares of so many pixels, with the eight squares around. */
const SQUARE = 4;
/** Each three times as many as the one before, about: what an eye tells apart in a cloud. */
const LIMITS = [5, 15, 40] as const;

/** Whether colour is free to say how many points lie together: very many, and no third topic that has it. */
export function isDense(looks: readonly PointLook[], { axes, by }: Pick<ScatterModel, "axes" | "by">): boolean {
  return (axes.third === null || by === "none") && looks.filter(({ quiet }) => quiet).length > MANY;
}

/** A tone per class of how many lie together; the first is seen on the ground. */
function tones(theme: Theme): readonly string[] {
  return theme.sequential(LIMITS.length + 4).slice(3);
}

/** The many points in the tone of how many lie around each, so that the middle of a cloud is not one spot. */
export function shadedPoints(points: readonly LaidPoint[], theme: Theme): LaidPoint[] {
  const colours = tones(theme);
  const counts = new Map<string, number>();
  const squareOf = ({ px, py }: LaidPoint) => [Math.floor(px / SQUARE), Math.floor(py / SQUARE)] as const;
  for (const point of points) {
    const square = squareOf(point).join(" ");
    counts.set(square, (counts.get(square) ?? 0) + 1);
  }
  const found = new Map<string, string>();
  const colourAt = (column: number, row: number): string => {
    const square = `${column} ${row}`;
    const known = found.get(square);
    if (known !== undefined) return known;
    let near = 0;
    for (const x of [column - 1, column, column + 1])
      for (const y of [row - 1, row, row + 1]) near += counts.get(`${x} ${y}`) ?? 0;
    const colour = colours[LIMITS.filter((limit) => near >= limit).length] ?? theme.accent;
    found.set(square, colour);
    return colour;
  };
  return points.map((point) => (point.quiet ? { ...point, colour: colourAt(...squareOf(point)) } : point));
}

/** What the tones mean, in numbers. */
export function densityLegend(words: Words, theme: Theme): LegendEntry[] {
  const classes = { method: "own", limits: [...LIMITS], min: 1, max: Infinity } as const;
  return tones(theme).map((colour, index) => {
    const label = words.say(classLabel(classes, index, 0));
    return { text: index === 0 ? words.text("scatter.together", { label }) : label, colour, shape: "box" };
  });
}
