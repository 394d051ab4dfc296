import type { Direction } from "./picture.ts";

/** What a key on a chart means. */
export type KeyMeaning =
  | { readonly kind: "go"; readonly direction: Direction }
  | { readonly kind: "choose" }
  | { readonly kind: "explain" }
  | { readonly kind: "leave" };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/** Undefined: the key is not the chart's and must do what it always does; so must Escape without a cursor. */
export function meaningOf(key: string, onSpot: boolean): KeyMeaning | undefined {
  const direction = DIRECTIONS[key];
  if (direction) return { kind: "go", direction };
  if (!onSpot) return undefined;
  if (key === "Enter") return { kind: "choose" };
  if (key === "F2") return { kind: "explain" };
  return key === "Escape" ? { kind: "leave" } : undefined;
}
