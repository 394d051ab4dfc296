import { FLAG } from "../cube/flags.ts";

const placesMade = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
const translated = new WeakMap<readonly string[], WeakMap<readonly string[], Int32Array>>();

/** The place of each code in a list. Kept with the list, as every series of a question asks for the same ones. */
export function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  const made = placesMade.get(codes) ?? new Map(codes.map((code, place) => [code, place]));
  placesMade.set(codes, made);
  return made;
}

/** For every code of one list its place in another, −1 where it is not there. Kept with both lists. */
export function placesIn(codes: readonly string[], other: readonly string[]): Int32Array {
  const made = translated.get(codes) ?? new WeakMap<readonly string[], Int32Array>();
  translated.set(codes, made);
  const known = made.get(other);
  if (known) return known;
  const of = placesOf(other);
  const places = Int32Array.from(codes, (code) => of.get(code) ?? -1);
  made.set(other, places);
  return places;
}

const blank = new WeakMap<Uint8Array | Uint16Array, boolean>();

/** True when all of it is zero: no cell missing, no flag anywhere. For arrays that are not written to any more. */
export function isBlank(array: Uint8Array | Uint16Array): boolean {
  const known = blank.get(array) ?? hasNone(array, 0xffff);
  blank.set(array, known);
  return known;
}

const unbroken = new WeakMap<Uint16Array, boolean>();

/** True when no cell has the flag *break*. For arrays that are not written to any more. */
export function isUnbroken(flags: Uint16Array): boolean {
  const known = unbroken.get(flags) ?? hasNone(flags, FLAG.break);
  unbroken.set(flags, known);
  return known;
}

function hasNone(array: Uint8Array | Uint16Array, bits: number): boolean {
  let seen = 0;
  for (let at = 0; at < array.length; at += 1) seen |= array[at] ?? 0;
  return (seen & bits) === 0;
}

/** True when the places are 0, 1, 2 … up to a number. */
export function isWholeRun(places: Int32Array, count: number): boolean {
  if (places.length !== count) return false;
  for (let at = 0; at < count; at += 1) if (places[at] !== at) return false;
  return true;
}
