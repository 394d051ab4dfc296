import type { Cube, NeedKey } from "../../cube/cube.ts";
import { FLAG } from "../../cube/flags.ts";
import type { Problem } from "../../cube/problem.ts";
import { isProblem } from "../../cube/problem.ts";
import type { SeriesLayout } from "../layout.ts";
import { isBlank } from "../places.ts";
import { combinedOf } from "./combined-cells.ts";
import { guarded } from "./guard.ts";
import { guardNotes } from "./notes.ts";
import { hasSecrets } from "./secrets.ts";
import type { GuardGround } from "./source-cells.ts";

/**
 * Keeps what the source keeps secret from following from other figures, and remainders of rounded figures from being
 * shown; it comes in with the first figures that have a secret, or are taken from one another.
 */
export const guardTool = {
  mark: (layouts: readonly SeriesLayout[], ground: GuardGround, data: ReadonlyMap<NeedKey, Cube | Problem>) =>
    hasSecrets(data) || (hasRounded(data) && layouts.some((layout) => combinedOf(layout).length > 0))
      ? guarded(layouts, ground)
      : layouts,
  notes: guardNotes,
} as const;

export type GuardTool = typeof guardTool;

function hasRounded(data: ReadonlyMap<NeedKey, Cube | Problem>): boolean {
  return [...data.values()].some(
    (cube) => !isProblem(cube) && !isBlank(cube.flags) && cube.flags.some((each) => (each & FLAG.rounded) !== 0),
  );
}
