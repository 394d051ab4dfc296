/**
 * Called by a reader for every piece that it does not understand. The piece is left out, the rest is read.
 * A reader never throws.
 */
export type Refuse = (piece: string) => void;

/** A whole number between 1 and `most` in plain digits; undefined for anything else. */
export function readWhole(text: string | undefined, most: number): number | undefined {
  if (text === undefined || !/^[1-9]\d{0,9}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}

const NUMBER = /^-?\d{1,310}(?:\.\d{1,340})?(?:e[+-]?\d{1,3})?$/i;

/** A finite number; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  // Zero has no sign: written again it would be another number.
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** A number as short as JavaScript writes it, without a plus sign (which is a space in an address). */
export function writeNumber(value: number): string {
  return String(value).replace("e+", "e");
}
