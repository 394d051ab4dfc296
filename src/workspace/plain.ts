import { isSafeKey } from "./limits.ts";

const DEEPEST = 20;

/**
 * Whether a value from outside can be an option of a form: no keys that mean something to every object, not nested
 * without end, and no number too large to be written again.
 */
export function isPlain(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isSafeKey(key) && isPlain(inner, depth + 1));
}
