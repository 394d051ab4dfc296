import { nextByLetters, nextByName, nextInDirection } from "./order.ts";
import type { Direction, Stop } from "./order.ts";

/** What a key on the map means. */
export type KeyMeaning =
  | { readonly kind: "go"; readonly code: string }
  | { readonly kind: "choose" }
  | { readonly kind: "explain" }
  | { readonly kind: "leave" }
  | { readonly kind: "zoom"; readonly levels: number }
  | { readonly kind: "fit"; readonly all?: true }
  | { readonly kind: "nothing" };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const BY_NAME: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

const OTHERS: Readonly<Record<string, KeyMeaning>> = {
  Enter: { kind: "choose" },
  F2: { kind: "explain" },
  Escape: { kind: "leave" },
  "+": { kind: "zoom", levels: 0.5 },
  "=": { kind: "zoom", levels: 0.5 },
  "-": { kind: "zoom", levels: -0.5 },
  "0": { kind: "fit" },
  "9": { kind: "fit", all: true },
};

const go = (stop: Stop | undefined): KeyMeaning => (stop ? { kind: "go", code: stop.code } : { kind: "nothing" });

/**
 * What a key means where the cursor stands. `typed` are the letters of the last moments, this one included.
 * Undefined: the key is not the map's, and must do what it always does.
 */
export function meaningOf(
  key: string,
  stops: readonly Stop[],
  cursor: string | null,
  typed: string,
): KeyMeaning | undefined {
  const direction = DIRECTIONS[key];
  if (direction) return go(nextInDirection(stops, cursor, direction));
  if (key === "Home") return go(stops[0]);
  if (key === "End") return go(stops.at(-1));
  const steps = BY_NAME[key];
  if (steps !== undefined) return go(nextByName(stops, cursor, steps));
  if (key === "Escape" && cursor === null) return undefined;
  const other = OTHERS[key];
  if (other) return other;
  return /^[\p{L}'’ ]$/u.test(key) ? go(nextByLetters(stops, cursor, typed)) : undefined;
}
