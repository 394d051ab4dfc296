import type { Calculation, Query } from "../../analysis/query.ts";
import { setPeriods } from "../../workspace/actions.ts";
import { STORE } from "../../workspace/defaults.ts";
import type { Workspace } from "../../workspace/document.ts";
import { addSeriesBeside, removeSeries, setSeriesCalculations } from "../../workspace/seriesActions.ts";
import { withCalculation } from "../calculations/entries.ts";
import { queryOf } from "../props.ts";

const YEAR_EARLIER: Calculation = { kind: "at", base: "year" };

/** Whether no series is put together to longer periods. */
export function publishedPeriods({ series }: Query): boolean {
  return !series.some(({ calculations }) => calculations.some(({ kind }) => kind === "by"));
}

/**
 * Every published series put together to longer periods, or as published again for none. A window goes: seven days
 * would become seven weeks, which nobody asked for.
 */
export function withLonger(workspace: Workspace, by: Extract<Calculation, { kind: "by" }> | undefined): Workspace {
  const after = storePlaces(workspace).reduce((now, place) => {
    const calculations = queryOf(now).series[place]?.calculations ?? [];
    const kept = calculations.filter(({ kind }) => kind !== "by" && kind !== "rolling");
    return setSeriesCalculations(now, place, by ? withCalculation(kept, by) : kept);
  }, workspace);
  // Separate days are no months: they become the stretch from the first of them to the last.
  const { periods } = queryOf(workspace);
  const [first] = periods.kind === "exact" ? periods.periods : [];
  const last = periods.kind === "exact" ? periods.periods.at(-1) : undefined;
  return first !== undefined && last !== undefined ? setPeriods(after, { kind: "range", first, last }) : after;
}

/** Whether a series stands there with the figures of the same period a year earlier. */
export function hasYearEarlier({ series }: Query): boolean {
  return series.some(({ calculations }) => calculations.some(isYearEarlier));
}

/** Every published series once more with the figures of a year earlier, or without those. */
export function withYearEarlier(workspace: Workspace, wanted: boolean): Workspace {
  // From the last to the first, so that the places of those before it stay.
  return storePlaces(workspace).reduceRight((now, place) => {
    const calculations = queryOf(now).series[place]?.calculations ?? [];
    if (!wanted) return calculations.some(isYearEarlier) ? removeSeries(now, place) : now;
    return addSeriesBeside(now, place, withCalculation(calculations, YEAR_EARLIER));
  }, workspace);
}

function isYearEarlier(calculation: Calculation): boolean {
  return calculation.kind === "at" && calculation.base === "year";
}

function storePlaces(workspace: Workspace): readonly number[] {
  return queryOf(workspace).series.flatMap(({ source }, place) => (source === STORE ? [place] : []));
}
