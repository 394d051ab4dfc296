import { flagsOf } from "../../cube/flags.ts";
import type { Figure } from "../importers/importer.ts";

/** A figure as an origin gives it, in the words of the store. */
export interface Gathered extends Omit<Figure, "line" | "label"> {
  /** What the configuration of indicators calls it. */
  readonly select: string;
}

export const FIGURE_COLUMNS = ["select", "area", "province", "period", "value", "missing", "flags"] as const;

/**
 * Figures as the file that the importer `figures` reads: a line per figure, in the order of select, area and period,
 * so that the same figures give the same bytes in whatever order they came in.
 */
export function figuresText(figures: readonly Gathered[]): string {
  const lines = figures.map(({ select, area = "", province = "", period, value, flags = 0 }) => {
    const figure = typeof value === "number" ? [String(value), ""] : ["", value];
    return [select, area, province, period, ...figure, flagsOf(flags).join(" ")].map(quoted).join(",");
  });
  return [FIGURE_COLUMNS.join(","), ...lines.sort(), ""].join("\n");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
