/** Maps figures to pixels: `from` is where `min` stands, `to` where `max` stands. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly from: number;
  readonly to: number;
}

/** An axis of figures with round steps. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

const ROUND = [1, 2, 2.5, 5, 10];

/** Where a figure stands, in pixels. An axis without length puts everything in its middle. */
export function place({ min, max, from, to }: Scale, value: number): number {
  return max === min ? (from + to) / 2 : from + ((value - min) / (max - min)) * (to - from);
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
export function decimalsOf({ step }: Axis): number {
  for (let decimals = 0; decimals < 8; decimals += 1) {
    if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) return decimals;
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
