import type { Result } from "../../analysis/result.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { STORE } from "../defaults.ts";
import type { KeptFigures, PlainResult } from "./schema.ts";
import { KeptFiguresSchema } from "./schema.ts";
import * as v from "valibot";

/** Tables of more cells than this are not kept beside the work: a device and a file have to hold many. */
export const MOST_CELLS = 60_000;

/**
 * The figures of a tab as they are now, as plain values that a device and a file can hold. Undefined for what is not
 * worth keeping: too many cells, or figures that could not be read.
 *
 * @param question what was asked, as `questionOf` writes it
 * @param taken moment, in milliseconds since 1970
 */
export function keepFigures(
  result: Result,
  question: string,
  catalogue: Catalogue,
  taken: number,
): KeptFigures | undefined {
  if (result.values.length === 0 || result.values.length > MOST_CELLS) return undefined;
  const kept = v.safeParse(KeptFiguresSchema, {
    question,
    taken,
    reach: reachOf(result, catalogue),
    result: plain(result),
  });
  return kept.success ? kept.output : undefined;
}

/** The last period that each series had at this level, shown or not: later ones are new. */
function reachOf({ series, level }: Result, catalogue: Catalogue): Record<string, string> {
  return Object.fromEntries(
    series.flatMap(({ key, source, indicator }) => {
      const last = source === STORE ? lastPeriod(indicator, level, catalogue) : undefined;
      return last === undefined ? [] : [[key, last]];
    }),
  );
}

/** Last period of an indicator at a level that is no forecast; undefined for what the store does not have. */
export function lastPeriod(indicator: string, level: string, catalogue: Catalogue): string | undefined {
  const spans = indicatorOf(catalogue, indicator)?.spans ?? [];
  return spans.find((span) => span.level === level)?.last;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** Arrays of numbers as lists; what is no number as null. */
function plain(value: unknown): unknown {
  if (isNumbers(value)) return Array.from(value, (one) => (Number.isNaN(one) ? null : one));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, plain(inner)]])),
  );
}

/** Kept figures as a result again, which any form can draw. */
export function resultOf({ result }: KeptFigures): Result {
  const { values, reason, flags, lower, upper, classIndex, partsKnown, ...rest }: PlainResult = result;
  return {
    ...rest,
    values: numbers(values),
    reason: Uint8Array.from(reason),
    flags: Uint16Array.from(flags),
    classIndex: Int8Array.from(classIndex),
    ...(lower && { lower: numbers(lower) }),
    ...(upper && { upper: numbers(upper) }),
    ...(partsKnown && {
      partsKnown: {
        known: Uint16Array.from(partsKnown.known),
        of: Uint16Array.from(partsKnown.of),
        weight: Float32Array.from(partsKnown.weight, (one) => one ?? NaN),
      },
    }),
  };
}

const numbers = (list: readonly (number | null)[]) => Float64Array.from(list, (one) => one ?? NaN);
