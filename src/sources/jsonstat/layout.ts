import { levelOf } from "../cbs/codes.ts";
import { periodOf } from "./periods.ts";
import type { Axis, Dataset } from "./dataset.ts";

/** Which axis of a data set is what; the others are breakdowns. */
export interface Layout {
  readonly time: Axis | undefined;
  readonly geo: Axis | undefined;
  readonly metric: Axis | undefined;
  readonly rest: readonly Axis[];
}

/** Names of axes that offices use where they give no role. */
const GEO = /^(?:geo|geography|areacd|area|region|regions?|country|regios|municipality|gemeente)$/i;
const METRIC = /^(?:metric|contentscode|indic|measure|concept|variable)$/i;

/** By the roles that the office gives; else time by its codes, places by their name or by codes that Meetlat knows. */
export function layoutOf({ axes, role }: Pick<Dataset, "axes" | "role">): Layout {
  const named = (ids: readonly string[]) => axes.find(({ id }) => ids.includes(id));
  const time = named(role.time) ?? axes.find(isTime);
  const geo = named(role.geo) ?? axes.find((axis) => axis !== time && (GEO.test(axis.id) || isDutch(axis)));
  const metric = named(role.metric) ?? axes.find((axis) => axis !== time && axis !== geo && METRIC.test(axis.id));
  return { time, geo, metric, rest: axes.filter((axis) => axis !== time && axis !== geo && axis !== metric) };
}

function isTime({ members }: Axis): boolean {
  return members.length > 0 && members.every(({ code }) => periodOf(code) !== undefined);
}

/** Whether most of an axis are areas as CBS writes them, which a store knows too. */
export function isDutch({ members }: Axis): boolean {
  return members.filter(({ code }) => levelOf(code) !== undefined).length * 2 > members.length;
}
