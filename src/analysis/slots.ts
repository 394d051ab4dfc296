import type { Span } from "../cube/indicator.ts";
import { comparePeriods, parsePeriod, spanPeriods } from "../cube/period.ts";
import { REASON } from "../cube/reason.ts";
import type { PeriodChoice } from "./query.ts";
import type { ResultNote, ResultSlot } from "./result.ts";
import { hasFrequency, observedPeriods } from "./spans.ts";

/** The columns of time, and per series the period in each: null where it has no figures of that frequency. */
export interface Slots {
  readonly slots: readonly ResultSlot[];
  readonly periods: readonly (readonly (string | null)[])[];
  /** Reason of a slot in which a series has no period. */
  readonly lacking: number;
  readonly notes: readonly ResultNote[];
}

/** Works out which periods a choice means for the series at hand; `spans` has the spans of each series. */
export function resolveSlots(choice: PeriodChoice, spans: readonly (readonly Span[])[]): Slots {
  switch (choice.kind) {
    case "exact":
      return exactSlots(choice.periods, spans);
    case "range":
      return concreteSlots(periodsWithin(choice.first, choice.last, spans), spans);
    case "latest":
      return relativeSlots(1, spans);
    case "last":
      return relativeSlots(Math.max(1, Math.floor(choice.n)), spans);
  }
}

function exactSlots(asked: readonly string[], spans: readonly (readonly Span[])[]): Slots {
  const known = asked.filter((period) => parsePeriod(period));
  const notes = asked
    .filter((period) => !parsePeriod(period))
    .map((period): ResultNote => ({
      severity: "caution",
      message: { id: "analysis.unknown-period", params: { period } },
    }));
  return { ...concreteSlots([...new Set(known)].sort(comparePeriods), spans), notes };
}

/** A period selects only figures of its own frequency. */
function concreteSlots(periods: readonly string[], spans: readonly (readonly Span[])[]): Slots {
  const perSeries = spans.map((own) =>
    periods.map((period) => {
      const frequency = parsePeriod(period)?.frequency;
      return frequency !== undefined && hasFrequency(own, frequency) ? period : null;
    }),
  );
  return {
    slots: periods.map((period) => ({ key: period, period })),
    periods: perSeries,
    lacking: REASON["other-frequency"],
    notes: [],
  };
}

/**
 * The periods that exist between two: of the frequency in which the range is given when any series has it,
 * else of each series' own (a daily series from 2020 to 2021 gives its days).
 */
function periodsWithin(first: string, last: string, spans: readonly (readonly Span[])[]): string[] {
  const from = parsePeriod(first);
  const to = parsePeriod(last);
  if (!from || !to) return [];
  const all = spans.flat();
  const given = from.frequency === to.frequency && hasFrequency(all, from.frequency) ? from.frequency : undefined;
  const found = new Set<string>();
  for (const span of all) {
    if (given !== undefined && span.frequency !== given) continue;
    for (const code of spanPeriods(span)) {
      const period = parsePeriod(code);
      if (period && period.start >= from.start && period.end <= to.end) found.add(code);
    }
  }
  return [...found].sort(comparePeriods);
}

/** The newest periods of each series, forecasts left out; the oldest comes first. */
function relativeSlots(count: number, spans: readonly (readonly Span[])[]): Slots {
  const newest = spans.map(observed);
  const backs = Array.from({ length: count }, (_, i) => count - 1 - i);
  const periods = newest.map((codes) => backs.map((back) => codes[codes.length - 1 - back] ?? null));
  const used = backs.map((back, i) => ({ back, codes: new Set(periods.map((row) => row[i] ?? null)) }));
  const shown = used
    .map(({ back, codes }, i) => ({ back, codes, i }))
    .filter(({ codes, back }) => back === 0 || [...codes].some((code) => code !== null));
  return {
    slots: shown.map(({ back, codes }) => relativeSlot(back, [...codes])),
    periods: periods.map((row) => shown.map(({ i }) => row[i] ?? null)),
    lacking: REASON.empty,
    notes: shown.some(({ codes }) => codes.size > 1)
      ? [{ severity: "info", message: { id: "analysis.different-periods" } }]
      : [],
  };
}

/** All periods of a series that are no forecast, of the frequency that the catalogue names first. */
function observed(spans: readonly Span[]): readonly string[] {
  const same = spans.filter((span) => span.frequency === spans[0]?.frequency);
  if (same.length === 1 && same[0]) return observedPeriods(same[0]);
  return [...new Set(same.flatMap(observedPeriods))].sort(comparePeriods);
}

function relativeSlot(back: number, codes: readonly (string | null)[]): ResultSlot {
  const key = back === 0 ? "latest" : `latest-${back}`;
  const [only] = codes;
  return codes.length === 1 && typeof only === "string" ? { key, back, period: only } : { key, back };
}
