import type { Result } from "../../analysis/result.ts";
import { classesAsQuantity, firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { onePeriod } from "../advice/development.ts";
import { unitGroups } from "../chart/names.ts";
import type { Advice } from "../form.ts";

/** Two axes always mislead: whoever sets them decides where lines cross. What can be drawn says so, and what does better. */
export function adviseDual(result: Result): Advice {
  const units = unitGroups(result).length;
  const line = { kind: "form", form: "line" } as const;
  return firstOf(
    [
      () =>
        units !== 2
          ? { grade: "impossible", reason: { id: "dual.not-two", params: { count: units } }, remedy: line }
          : undefined,
      () => onePeriod(result),
      () => withoutFigures(result),
      () => classesAsQuantity(result),
    ],
    { grade: "misleading", reason: { id: "dual.misleading" }, remedy: line },
  );
}
