import type { Result } from "../../analysis/result.ts";
import type { Mark } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import { limitsAt } from "../signs/figure.ts";
import type { LaidLine, LaidPanel } from "./layout.ts";
import type { LineOptions } from "./options.ts";
import { dayAt } from "./series.ts";
import type { LineModel } from "./series.ts";

/** Bands of more lines than this hide each other. */
const MOST_BANDS = 4;

/** The lines in front of which a margin is known. */
function withMargin(result: Result, lines: readonly LaidLine[]): LaidLine[] {
  if (!result.lower) return [];
  return lines.filter(({ line, look }) => {
    if (!look.front || line.from < 0) return false;
    return Array.from(line.values).some((_, slot) => limitsAt(result, line.from + slot).length > 0);
  });
}

/** The lines that get a band; none where there would be too many, which `tooManyBands` then says. */
export function bandLines(result: Result, lines: readonly LaidLine[], { margins }: LineOptions): LaidLine[] {
  const found = margins ? withMargin(result, lines) : [];
  return found.length > MOST_BANDS ? [] : found;
}

export function tooManyBands(result: Result, lines: readonly LaidLine[], { margins }: LineOptions): boolean {
  return margins && withMargin(result, lines).length > MOST_BANDS;
}

/** All limits of some lines, for the axis. */
export function limitsOf(result: Result, lines: readonly LaidLine[]): number[] {
  return lines.flatMap(({ line }) => Array.from(line.values).flatMap((_, slot) => limitsAt(result, line.from + slot)));
}

/** From the lower to the upper limit a pale band behind its line, broken where no margin is known. */
export function bandMarks(result: Result, model: LineModel, laid: LaidPanel, lines: readonly LaidLine[]): Mark[] {
  return lines.flatMap(({ line, look }) => {
    const runs: [x: number, low: number, high: number][][] = [[]];
    for (let slot = 0; slot < line.values.length; slot += 1) {
      const day = dayAt(model, result.slots.length, line, slot);
      const [low, high] = limitsAt(result, line.from + slot);
      if (day === null) continue;
      if (low === undefined || high === undefined) runs.push([]);
      else runs.at(-1)?.push([place(laid.x, day), place(laid.y, low), place(laid.y, high)]);
    }
    return runs
      .filter((run) => run.length > 0)
      .map((run): Mark => ({
        kind: "area",
        points: outline(run),
        colour: look.colour,
        opacity: 0.16,
      }));
  });
}

/** Along the upper limits and back along the lower ones; a lonely margin gets a little width. */
function outline(run: readonly (readonly [x: number, low: number, high: number])[]): [number, number][] {
  const [only] = run;
  const wide = run.length === 1 && only ? [-4, 4].map((aside) => [only[0] + aside, only[1], only[2]] as const) : run;
  return [
    ...wide.map(([x, , high]): [number, number] => [x, high]),
    ...[...wide].reverse().map(([x, low]): [number, number] => [x, low]),
  ];
}
