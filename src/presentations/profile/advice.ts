import type { Result } from "../../analysis/result.ts";
import { countsIn } from "../advice/addsUp.ts";
import { classesAsQuantity, firstOf, tooMany, withoutFigures } from "../advice/sayWhy.ts";
import { selectedRows } from "../chart/average.ts";
import type { Advice } from "../form.ts";

/** More topics than this nobody takes in at once. */
const MANY = 15;

/** How well a profile suits: several relative topics of one area, with something to hold them against. */
export function adviseProfile(result: Result): Advice {
  const topics = result.series.length;
  const alone = selectedRows(result).length < 2 && !result.areas.some(({ role }) => role === "reference");
  const possible = (id: string): Advice => ({ grade: "possible", reason: { id } });
  return firstOf(
    [
      () => withoutFigures(result),
      () =>
        topics < 2
          ? { grade: "possible", reason: { id: "profile.one" }, remedy: { kind: "form", form: "bar" } }
          : undefined,
      () => classesAsQuantity(result),
      () =>
        countsIn(result)
          ? { grade: "misleading", reason: { id: "profile.counts" }, remedy: { kind: "form", form: "table" } }
          : undefined,
      () => (alone ? possible("profile.alone") : undefined),
      () => tooMany(topics, MANY, "profile.many", "table"),
      () => (result.slots.length > 1 ? possible("profile.last-period") : undefined),
    ],
    { grade: "good", reason: { id: "profile.good" } },
  );
}
