import * as v from "valibot";
import type { Words } from "../../i18n/words.ts";
import { axisFor, beyondAxis, decimalsOf } from "./scale.ts";
import type { Axis } from "./scale.ts";

/** No figure is larger, and beyond it steps are no longer told apart. */
const MOST = 1e15;

const limit = v.optional(v.fallback(v.nullable(v.pipe(v.number(), v.minValue(-MOST), v.maxValue(MOST))), null), null);

/** The option of forms whose axis begins at zero, as that of bars: how far it reaches at least. Null: by itself. */
export const topEntry = { axisTo: limit };

/** The options of forms whose figures are points along an axis: where it begins and ends. Null: by itself. */
export const rangeEntries = { axisFrom: limit, ...topEntry };

export interface OwnRange {
  readonly axisFrom: number | null;
  readonly axisTo: number | null;
}

/** What is asked of an axis by figures and by a person, and about how many steps it has. */
interface Asked {
  readonly low: number;
  readonly high: number;
  readonly steps: number;
  readonly whole: boolean;
}

/**
 * The axis between the limits that a person asks for, exactly: the limits are its first and last tick. Undefined where
 * none are asked, where they are no range, or where no figure would lie within.
 */
export function ownAxis({ low, high, steps, whole }: Asked, { axisFrom, axisTo }: OwnRange): Axis | undefined {
  if (axisFrom === null && axisTo === null) return undefined;
  const usual = axisFor(low, high, steps, whole);
  const [min, max] = [axisFrom ?? usual.min, axisTo ?? usual.max];
  if (min >= max || high < min || low > max) return undefined;
  const { step, ticks } = axisFor(min, max, steps, whole);
  const between = ticks.filter((tick) => tick > min + step * 0.4 && tick < max - step * 0.4);
  return { min, max, step, ticks: [min, ...between, max], own: true };
}

/** Why such an axis is not there: its limits are no range, or no figure lies within. */
export function refusedInWords(from: number | null, to: number | null, words: Words): string {
  return words.text(from !== null && to !== null && from >= to ? "charts.axis-turned" : "charts.axis-empty");
}

/** The axis of what begins at zero: it may be longer than the figures, and never cuts one off. */
export function longerAxis(asked: Asked, axisTo: number | null): Axis | undefined {
  return axisTo === null || axisTo < asked.high ? undefined : ownAxis(asked, { axisFrom: null, axisTo });
}

/** A figure that may lie beyond an axis, with what to call it. */
interface Named {
  readonly value: number;
  readonly name: () => string;
}

const MOST_NAMES = 3;

/** How many figures lie beyond an axis of one's own, and which are first; empty where none do. */
export function beyondInWords(axis: Axis, decimals: number, figures: Iterable<Named>, words: Words): string {
  let count = 0;
  const names: string[] = [];
  for (const { value, name } of figures) {
    if (!beyondAxis(axis, value)) continue;
    count += 1;
    if (names.length < MOST_NAMES) names.push(`${name()} (${words.number(value, decimals)})`);
  }
  if (count === 0) return "";
  const [from, to] = [axis.min, axis.max].map((end) => words.number(end, decimalsOf(axis)));
  const listed = names.join(", ") + (count > names.length ? " …" : ".");
  return words.text("charts.beyond-axis", { count, from: from ?? "", to: to ?? "", names: listed });
}

/** Why the axis of what begins at zero is not as long as was asked; empty where it is, or where nothing was asked. */
export function topInWords(panels: readonly { readonly axis: Axis }[], axisTo: number | null, words: Words): string {
  if (axisTo === null || panels.some(({ axis }) => axis.own)) return "";
  return words.text(panels.length > 1 ? "charts.axis-units" : "charts.axis-cuts");
}
