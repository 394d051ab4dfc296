/** A small line through figures, in a box; broken where there is none. Ends at `end`, where its last figure stands. */
export interface Trend {
  readonly path: string;
  readonly end: readonly [x: number, y: number] | null;
}

/** Lays figures out from left to right in a box of pixels; equal figures lie in the middle. */
export function trendPath(values: readonly number[], width: number, height: number): Trend {
  const known = values.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const pad = 3;
  const at = (value: number, index: number): [number, number] => [
    pad + (values.length < 2 ? 0 : (index / (values.length - 1)) * (width - 2 * pad)),
    high === low ? height / 2 : height - pad - ((value - low) / (high - low)) * (height - 2 * pad),
  ];
  let path = "";
  let end: Trend["end"] = null;
  for (const [index, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    end = at(value, index);
    const before = values[index - 1];
    path += `${before === undefined || Number.isNaN(before) ? "M" : "L"}${end.map((part) => part.toFixed(1)).join(" ")}`;
  }
  return { path, end };
}
