import { REASON } from "../../cube/reason.ts";
import { classify, classOf } from "../../analysis/classes/classify.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { contrast } from "../../ui/colour.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Layout, Line } from "../table/layout.ts";
import type { CellLooks, LooksOf } from "../table/looks.ts";
import type { HeatOptions } from "./options.ts";

/** Classes of a column or row by itself: five of equal counts, as no person sets limits for each. */
const OWN = { method: "quantile", count: 5 } as const;

/** WCAG AA for text of this size. */
const LEGIBLE = 4.5;

/** The looks of the cells of a number of classes, the last for the highest. */
export function looksOfClasses(count: number, { palette }: HeatOptions, theme: Theme): CellLooks[] {
  const sided = palette === "diverging";
  const colours = sided ? theme.diverging(count) : theme.sequential(count, palette);
  const inks = [theme.ink, theme.surface, "#000000", "#ffffff"];
  const plain = theme.dark ? "#ffffff" : "#000000";
  return colours.map((fill, index) => ({
    fill,
    // On any colour one of these can be read: black or white always has a contrast of 4.5 with it.
    ink: inks.find((ink) => contrast(ink, fill) >= LEGIBLE) ?? plain,
    ...(sided && index < Math.floor(count / 2) && { low: true }),
  }));
}

/** The looks of every cell by its class. Comparison rows and missing figures have none. */
export function heatOf(layout: Layout, options: HeatOptions, theme: Theme): LooksOf {
  const { result } = layout;
  if (options.by === "series") {
    const looks = result.classes.map((classes) =>
      classes ? looksOfClasses(classes.limits.length + 1, options, theme) : [],
    );
    const perSeries = result.areas.length * result.slots.length;
    return (cell) => looks[Math.floor(cell / perSeries)]?.[result.classIndex[cell] ?? -1];
  }
  const found = new Map<number, CellLooks>();
  const [lines, others] = options.by === "column" ? [layout.columns, layout.rows] : [layout.rows, layout.columns];
  const at = (line: Line, other: Line) =>
    options.by === "column" ? layout.address(other, line) : layout.address(line, other);
  for (const line of lines) {
    const cells = others.map((other) => at(line, other)).filter((cell) => counts(result, cell));
    const values = Float64Array.from(cells, (cell) => result.values[cell] ?? NaN);
    const classes = classify(values, "ratio", OWN);
    if (!classes) continue;
    const looks = looksOfClasses(classes.limits.length + 1, options, theme);
    for (const [index, cell] of cells.entries()) {
      const value = values[index] ?? NaN;
      const own = looks[classOf(value, classes.limits)];
      if (own) found.set(cell, own);
    }
  }
  return (cell) => found.get(cell);
}

function counts(result: Result, cell: number): boolean {
  const area = Math.floor(cell / result.slots.length) % result.areas.length;
  return result.reason[cell] === REASON.present && result.areas[area]?.role === "selected";
}

/** The series whose classes the legend shows: one is enough where all share limits, none where each has its own. */
export function legendSeries(result: Result, options: HeatOptions): number[] {
  if (options.by !== "series") return [];
  return [...result.series.keys()].filter((series) => result.classes[series] && hasSelected(result, series));
}

function hasSelected(result: Result, series: number): boolean {
  return result.areas.some(
    ({ role }, area) =>
      role === "selected" &&
      result.slots.some((_, slot) => (result.classIndex[cellAt(result, series, area, slot)] ?? -1) >= 0),
  );
}
