import type { Result } from "../../analysis/result.ts";
import { firstOf, withoutFigures } from "../advice/sayWhy.ts";
import type { Advice } from "../form.ts";
import { LEAST_SPOKES } from "./model.ts";

/** A radar always misleads: its surface and shape depend on the order of topics. What can be drawn says so. */
export function adviseRadar(result: Result): Advice {
  const remedy = { kind: "form", form: "profile" } as const;
  return firstOf(
    [
      () =>
        result.series.length < LEAST_SPOKES
          ? { grade: "impossible", reason: { id: "radar.few", params: { count: result.series.length } }, remedy }
          : undefined,
      () => withoutFigures(result),
    ],
    { grade: "misleading", reason: { id: "radar.misleading" }, remedy },
  );
}
