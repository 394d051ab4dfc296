import type { Exported } from "./format.ts";
import { isTable } from "./isTable.ts";

export type Layout = "portrait" | "landscape";

/** Room of a figure in the pixels that its painter thinks in; three quarters of a point each, or less where it is large. */
export const FIGURE_ROOM = { width: 760, height: 470 } as const;
/** Margins of A4, in points, and what they leave beside each other. */
export const MARGIN = { side: 42, top: 42, bottom: 52 } as const;
export const ROOM: Readonly<Record<Layout, number>> = {
  portrait: 595 - 2 * MARGIN.side,
  landscape: 841 - 2 * MARGIN.side,
};

const MANY_COLUMNS = 6;

/** A table of many columns lies down. */
export function layoutOf(figure: Exported): Layout {
  const { series, slots } = figure.result;
  return isTable(figure) && series.length * slots.length > MANY_COLUMNS ? "landscape" : "portrait";
}
