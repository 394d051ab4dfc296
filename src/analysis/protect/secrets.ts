import type { Cube, NeedKey } from "../../cube/cube.ts";
import type { Problem } from "../../cube/problem.ts";
import { isProblem } from "../../cube/problem.ts";
import { REASON } from "../../cube/reason.ts";
import { isBlank } from "../places.ts";

/** Whether the source keeps any of the figures that were read a secret: without one there is nothing to protect. */
export function hasSecrets(data: ReadonlyMap<NeedKey, Cube | Problem>): boolean {
  return [...data.values()].some(
    (cube) => !isProblem(cube) && !isBlank(cube.reason) && cube.reason.includes(REASON.suppressed),
  );
}
