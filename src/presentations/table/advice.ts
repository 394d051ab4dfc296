import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Advice } from "../form.ts";

/** From here on nobody reads a table from end to end. */
const MANY_CELLS = 20_000;

/** A table suits whenever there is a figure; a very large one is for looking things up. */
export function adviseTable(result: Result): Advice {
  const cells = result.reason.length;
  if (cells === 0) return { grade: "impossible", reason: { id: "table.no-figures" } };
  if (!result.reason.includes(REASON.present)) return { grade: "possible", reason: { id: "table.only-missing" } };
  if (cells <= MANY_CELLS) return { grade: "good", reason: { id: "table.good" } };
  return { grade: "possible", reason: { id: "table.large", params: { cells: { value: cells, decimals: 0 } } } };
}
