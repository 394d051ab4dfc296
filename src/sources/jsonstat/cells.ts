import { PER_PERIOD } from "../../cube/area.ts";
import type { Need } from "../../cube/cube.ts";
import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import { fillingOf } from "../live/filling.ts";
import type { Filling } from "../live/filling.ts";
import { multiplied } from "../live/units.ts";
import type { Axis, Dataset } from "./dataset.ts";
import type { Marks } from "./marks.ts";
import { factorOf } from "./open.ts";
import type { OpenedTable } from "./open.ts";
import { periodOf } from "./periods.ts";

/** An empty cube for a need; data sets that together hold it are poured in. */
export function cubeFor(need: Need, { places, breakdowns }: OpenedTable): Filling {
  const { indicator, level, periods } = need;
  const areas = [...new Set(places.byLevel.get(level)?.values() ?? [])];
  const dimensions = breakdowns.map(({ id, axis }) => ({
    id,
    members: axis.members.map(({ code }) => code).filter((code) => need.members[id]?.includes(code) ?? true),
  }));
  return fillingOf({ indicator, level, division: PER_PERIOD, areas, periods, dimensions });
}

/**
 * Puts the cells of a data set in a cube. A null is *not published* unless its sign says otherwise; a cell that the
 * office did not write stays *empty*. An axis that the data set lacks is taken to be at its total.
 */
export function pour(dataset: Dataset, need: Need, opened: OpenedTable, marks: Marks, filling: Filling): void {
  const measure = opened.measures.get(need.indicator);
  const { layout, breakdowns } = opened;
  const { factor, decimals } = factorOf(measure);
  const rounded = factor > 1 ? FLAG.rounded : 0;
  const steps = stepsOf(dataset.axes);
  const axisOf = (id: string | undefined) => dataset.axes.find((axis) => axis.id === id);
  const metric = axisOf(layout.metric?.id)?.members.findIndex(({ code }) => code === measure?.code) ?? 0;
  if (metric < 0) return;
  const start = metric * (steps.get(layout.metric?.id ?? "") ?? 0);
  const areas = areasIn(axisOf(layout.geo?.id), need, opened);
  const periods = (axisOf(layout.time?.id)?.members ?? []).flatMap(({ code }, at) => {
    const period = periodOf(code);
    return period !== undefined && need.periods.includes(period) ? [[period, at] as const] : [];
  });
  const members = combinations(breakdowns.map(({ id, axis }) => membersIn(axisOf(axis.id), axis, need.members[id])));
  const geoStep = steps.get(layout.geo?.id ?? "") ?? 0;
  const timeStep = steps.get(layout.time?.id ?? "") ?? 0;
  const restSteps = breakdowns.map(({ axis }) => steps.get(axis.id) ?? 0);
  for (const [area, row] of areas) {
    for (const [period, column] of periods) {
      for (const member of members) {
        const from = member.reduce(
          (sum, { at }, place) => sum + at * (restSteps[place] ?? 0),
          start + row * geoStep + column * timeStep,
        );
        const cell = filling.at(
          area,
          period,
          member.map(({ code }) => code),
        );
        if (cell < 0) continue;
        const value = dataset.value(from);
        const { reason, flags } = marks(dataset.status(from));
        if (typeof value === "number") filling.put(cell, multiplied(value, factor, decimals), flags | rounded);
        else if (value === null || reason !== undefined) filling.lack(cell, reason ?? REASON["not-published"]);
      }
    }
  }
}

/** How many cells lie between two members of each axis: the last runs fastest. */
function stepsOf(axes: readonly Axis[]): ReadonlyMap<string, number> {
  let step = 1;
  return new Map(
    [...axes].reverse().map(({ id, members }) => {
      const own = step;
      step *= members.length;
      return [id, own];
    }),
  );
}

function areasIn(axis: Axis | undefined, { level }: Need, { places }: OpenedTable): (readonly [string, number])[] {
  const known = places.byLevel.get(level) ?? new Map<string, string>();
  if (!axis) return [...known.values()].map((area) => [area, 0]);
  return axis.members.flatMap(({ code }, at) => {
    const area = known.get(code);
    return area === undefined ? [] : [[area, at] as const];
  });
}

interface At {
  readonly code: string;
  readonly at: number;
}

function membersIn(axis: Axis | undefined, known: Axis, asked: readonly string[] | undefined): At[] {
  if (!axis) return known.members.slice(0, 1).map(({ code }) => ({ code, at: 0 }));
  return axis.members.flatMap(({ code }, at) => (asked && !asked.includes(code) ? [] : [{ code, at }]));
}

function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((sofar, list) => sofar.flatMap((start) => list.map((one) => [...start, one])), [[]]);
}
