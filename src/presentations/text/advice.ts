import type { Result } from "../../analysis/result.ts";
import { firstOf, withoutFigures } from "../advice/sayWhy.ts";
import type { Advice } from "../form.ts";
import { MOST_TOLD } from "./model.ts";

/** How well sentences suit: they say the gist of a few topics; of many they are longer than their table. */
export function adviseText(result: Result): Advice {
  const count = result.series.length;
  return firstOf(
    [
      () => withoutFigures(result),
      () =>
        count > MOST_TOLD
          ? { grade: "possible", reason: { id: "text.many", params: { count, shown: MOST_TOLD } } }
          : undefined,
    ],
    { grade: "good", reason: { id: "text.good" } },
  );
}
