/** Maps figures to pixels: `from` is where `min` stands, `to` where `max` stands. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly from: number;
  readonly to: number;
  /** What lies beyond its ends stands on them. */
  readonly cut?: boolean | undefined;
}

/** An axis of figures with round steps. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
  /** Its ends are those that a person asked for, so figures may lie beyond them. */
  readonly own?: boolean;
}

const ROUND = [1, 2, 2.5, 5, 10];

/** Where a figure stands, in pixels. An axis without length puts everything in its middle. */
export function place({ min, max, from, to, cut = false }: Scale, value: number): number {
  const within = cut ? Math.min(max, Math.max(min, value)) : value;
  return max === min ? (from + to) / 2 : from + ((within - min) / (max - min)) * (to - from);
}

/** Whether a figure lies beyond the ends of an axis; one that is missing does not. */
export function beyondAxis({ min, max }: Pick<Axis, "min" | "max">, value: number): boolean {
  return value < min || value > max;
}

/** The text of the tick at a figure; empty where there is none. */
export function tickTextAt({ ticks, step }: Axis, texts: readonly string[], value: number): string {
  return texts[ticks.findIndex((tick) => Math.abs(tick - value) < step * 1e-6)] ?? "";
}

/**
 * Round limits around the figures and about `steps` equal steps between them. `whole`: no steps of parts of one,
 * because half an inhabitant does not exist.
 */
export function axisFor(low: number, high: number, steps: number, whole: boolean): Axis {
  // What differs by no more than the noise of binary fractions is the same.
  const same = high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  const [bottom, top] = same ? apart(low) : [low, high];
  const rough = (top - bottom) / Math.max(1, steps);
  const power = 10 ** Math.floor(Math.log10(rough));
  const found = ROUND.map((part) => part * power).find((step) => step >= rough * 0.999) ?? 10 * power;
  const step = whole ? Math.max(1, Math.round(found)) : found;
  const first = Math.floor(bottom / step + 1e-9);
  const last = Math.ceil(top / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { min: tidy(first * step), max: tidy(last * step), step, ticks };
}

/** Decimals that the ticks of an axis need. */
export function decimalsOf({ step, own = false, ticks }: Axis): number {
  const written = own ? [step, ...ticks] : [step];
  for (let decimals = 0; decimals < 8; decimals += 1) {
    const power = 10 ** decimals;
    if (written.every((tick) => Math.abs(tick * power - Math.round(tick * power)) < 1e-6)) return decimals;
  }
  return 8;
}

function apart(value: number): [number, number] {
  if (value === 0) return [0, 1];
  return value > 0 ? [0, value] : [value, 0];
}

/** Sums of binary fractions end in …0001; a tick does not. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
