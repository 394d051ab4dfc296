import type { Cube, NeedKey } from "../../cube/cube.ts";
import { FLAG } from "../../cube/flags.ts";
import type { Problem } from "../../cube/problem.ts";
import { isProblem } from "../../cube/problem.ts";
import { REASON } from "../../cube/reason.ts";
import { isBlank } from "../places.ts";
import type { Query } from "../query.ts";
import { OWN } from "../series.ts";

/**
 * Whether any figure may have to be left out: the source keeps some of what was read a secret, or rounds it and figures
 * are taken from one another.
 */
export function asksGuard(query: Query, data: ReadonlyMap<NeedKey, Cube | Problem>): boolean {
  const cubes = [...data.values()].filter((cube): cube is Cube => !isProblem(cube));
  return cubes.some(hasSecrets) || (takesAway(query) && cubes.some(isRounded));
}

function hasSecrets({ reason }: Cube): boolean {
  return !isBlank(reason) && reason.includes(REASON.suppressed);
}

function isRounded({ flags }: Cube): boolean {
  return !isBlank(flags) && flags.some((each) => (each & FLAG.rounded) !== 0);
}

/** Whether a query has an own formula or a difference from a reference. */
function takesAway({ series }: Query): boolean {
  return series.some(
    ({ source, calculations }) =>
      source === OWN || calculations.some((each) => each.kind === "versus" && each.of === "difference"),
  );
}
