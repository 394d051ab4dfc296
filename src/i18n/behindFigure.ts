/** A power of ten in front of a word: `1.000 euro`, `1,000 euros`, `100 kg`. */
const TIMES = /^1[0.,\s]*0\s+\p{L}/u;

/**
 * A unit as it stands behind a figure: `inwoners`. One that begins with a number would read as a second figure, so it
 * stands in brackets: `38,5 (× 1.000 euro)`, `104,2 (2015=100)`.
 */
export function behindFigure(unit: string): string {
  return /^\d/.test(unit) ? `(${TIMES.test(unit) ? "× " : ""}${unit})` : unit;
}
