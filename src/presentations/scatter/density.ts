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
/** More squares than any picture is wide. */
const ACROSS = 100_000;
const AROUND = [-ACROSS, 0, ACROSS].flatMap((row) => [row - 1, row, row + 1]);
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
  // Squares by number, a row after another: by a name each they take several times as long.
  const squareOf = ({ px, py }: LaidPoint) => Math.floor(py / SQUARE) * ACROSS + Math.floor(px / SQUARE);
  const counts = new Map<number, number>();
  for (const point of points) counts.set(squareOf(point), (counts.get(squareOf(point)) ?? 0) + 1);
  const found = new Map<number, string>();
  for (const square of counts.keys()) {
    const near = AROUND.reduce((sum, step) => sum + (counts.get(square + step) ?? 0), 0);
    found.set(square, colours[LIMITS.filter((limit) => near >= limit).length] ?? theme.accent);
  }
  return points.map((point) =>
    point.quiet ? { ...point, colour: found.get(squareOf(point)) ?? point.colour } : point,
  );
}

/** What the tones mean, in numbers. */
export function densityLegend(words: Words, theme: Theme): LegendEntry[] {
  const classes = { method: "own", limits: [...LIMITS], min: 1, max: Infinity } as const;
  return tones(theme).map((colour, index) => {
    const label = words.say(classLabel(classes, index, 0));
    return { text: index === 0 ? words.text("scatter.together", { label }) : label, colour, shape: "box" };
  });
}
