import type { Result } from "../../analysis/result.ts";
import { addsUp } from "../advice/addsUp.ts";
import { firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { selectedRows } from "../chart/average.ts";
import type { Advice } from "../form.ts";

/** A pattern of colours needs this many cells to be one. */
const FEW = 6;
/** More cells than this are looked up, not looked at. */
const MANY = 5_000;

/** How well a heat table suits: it shows where in a table it is high or low, so figures must compare with each other. */
export function adviseHeat(result: Result): Advice {
  const cells = selectedRows(result).length * result.slots.length * result.series.length;
  const note = (id: string): Advice => ({ grade: "possible", reason: { id } });
  return firstOf(
    [
      () => withoutFigures(result),
      () => (result.classes.every((classes) => classes === null) ? note("heat.equal") : undefined),
      () => (cells < FEW ? { ...note("heat.few"), remedy: { kind: "form", form: "table" } } : undefined),
      () => (cells > MANY ? note("heat.many") : undefined),
      () => (result.series.some(addsUp) ? note("heat.counts") : undefined),
    ],
    { grade: "good", reason: { id: "heat.good" } },
  );
}
