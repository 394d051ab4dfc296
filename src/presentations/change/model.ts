import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import { POINTS } from "../../analysis/change/step.ts";
import { classify, classOf } from "../../analysis/classes/classify.ts";
import { sidesOf } from "../../analysis/classes/diverging.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Classes, Result } from "../../analysis/result.ts";
import type { Kind } from "../../cube/indicator.ts";
import { drawnRows, seriesOf } from "../map/scene.ts";
import type { ChangeOptions } from "./options.ts";

/** The first and the last slot in which a series has a period; undefined where these are one. */
export function momentsOf(result: Result, series: number): readonly [number, number] | undefined {
  const known = [...result.slots.keys()].filter(
    (slot) => (result.periods[columnAt(result, series, slot)] ?? null) !== null,
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const period = (slot: number) => result.periods[columnAt(result, series, slot)];
  return period(first) === period(last) ? undefined : [first, last];
}

/**
 * How much each area rose or fell between two moments, as a result of one series and one slot in classes around zero.
 * Percentages differ in percentage points. An area without a figure now keeps its reason, else it has that of before;
 * one that did not exist before has nothing to compare with. Undefined without two moments.
 */
export function changeOf(result: Result, options: Pick<ChangeOptions, "series" | "count">): Result | undefined {
  const at = seriesOf(result, options);
  const series = result.series[at];
  const moments = momentsOf(result, at);
  if (!series || !moments) return undefined;
  const [first, last] = moments;
  const size = result.areas.length;
  const [values, reason, flags] = [new Float64Array(size).fill(NaN), new Uint8Array(size), new Uint16Array(size)];
  for (let row = 0; row < size; row += 1) {
    const [before, now] = [cellAt(result, at, row, first), cellAt(result, at, row, last)];
    const [was, is] = [result.reason[before] ?? REASON.empty, result.reason[now] ?? REASON.empty];
    flags[row] = (result.flags[before] ?? 0) | (result.flags[now] ?? 0) | FLAG.computed;
    if (is !== REASON.present) reason[row] = is;
    else if (was !== REASON.present) reason[row] = was === REASON["not-applicable"] ? REASON.empty : was;
    else values[row] = (result.values[now] ?? NaN) - (result.values[before] ?? NaN);
  }
  const drawn = drawnRows(result);
  const own = Float64Array.from(drawn, (row) => values[row] ?? NaN);
  const classes = changeClasses(own, series.kind, options.count);
  const column = columnAt(result, at, last);
  const counted = new Set(drawn);
  return {
    ...result,
    series: [{ ...series, unit: series.kind === "percentage" ? POINTS : series.unit }],
    slots: result.slots.slice(last, last + 1),
    ...{ values, reason, flags },
    classIndex: Int8Array.from(values, (value, row) =>
      classes && counted.has(row) && !Number.isNaN(value) ? classOf(value, classes.limits) : -1,
    ),
    classes: [classes],
    periods: [result.periods[column] ?? null],
    divisions: [result.divisions[column] ?? null],
    coverage: [{ known: own.filter((value) => !Number.isNaN(value)).length, of: drawn.length }],
  };
}

/** Up to this share of the areas on the other side of zero they nearly all rose, or nearly all fell. */
const FEW = 0.1;

/**
 * Classes alike on both sides of zero. Where nearly all areas rose, or fell, these would put many of them in a middle
 * class of little change: there all classes but one part the many in equal counts, and zero is a limit.
 */
function changeClasses(changes: Float64Array, kind: Kind, count: number): Classes | null {
  const [fell, rose] = [changes.filter((value) => value < 0), changes.filter((value) => value > 0)];
  const [few, many] = fell.length < rose.length ? [fell, rose] : [rose, fell];
  const parts = classify(many, kind, { method: "quantile", count: count - 1 });
  if (!parts || kind === "class" || few.length > FEW * (few.length + many.length)) {
    return classify(changes, kind, { method: "diverging", count }, 0);
  }
  const limits = many === fell ? [...parts.limits, 0] : [0, ...parts.limits];
  const [min, max] = [Math.min(parts.min, ...few), Math.max(parts.max, ...few)];
  return { method: "diverging", limits, min, max, centre: { at: 0, ...sidesOf(limits, 0) } };
}

/** How many drawn areas have a change that their land or the way of counting had a part in. */
export function brokenIn(change: Result): number {
  return drawnRows(change).filter(
    (row) => change.reason[row] === REASON.present && ((change.flags[row] ?? 0) & FLAG.break) !== 0,
  ).length;
}
