import type { Exported, Fit } from "../format.ts";
import { isTable } from "../isTable.ts";

/** More is some seven hundred pages, which nobody reads. */
const MOST_CELLS = 50_000;

/** A table of very many cells is left out of a document, which is said before and in its place. */
export function fitsPdf(exported: Exported): Fit | undefined {
  const cells = exported.result.values.length;
  if (!isTable(exported) || cells <= MOST_CELLS) return undefined;
  const params = { count: { value: cells, decimals: 0 }, most: { value: MOST_CELLS, decimals: 0 } };
  return { message: { id: "export.too-many-cells", params }, blocks: false };
}
