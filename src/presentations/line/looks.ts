import type { Theme } from "../../ui/theme.ts";
import { AVERAGE_DASH, DASHES, MARKERS } from "../chart/looks.ts";
import type { Look } from "../chart/looks.ts";
import type { Line, LinePanel } from "./series.ts";

/** Up to this number of selected lines each has a colour and a name of its own; more of them become context. */
export const MOST_IN_FRONT = 8;

/** Of many lines, so many highest and lowest ones are in front. */
const HIGHEST = 2;
const LOWEST = 1;

/** How each line of a panel looks. */
export function looksOf(panel: LinePanel, theme: Theme): Look[] {
  const { lines } = panel;
  const own = lines.filter(isOwn);
  const crowded = own.length > MOST_IN_FRONT;
  const series = [...new Set(lines.map((line) => line.series))];
  const outstanding = crowded ? outstandingOf(own) : new Set<Line>();
  const bySeries = series.length > 1 && !crowded;
  const seen = new Map<string, number>();
  const next = (key: string) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
  return lines.map((line): Look => {
    const seriesAt = series.indexOf(line.series);
    const base = { width: 2.2, dash: null, marker: MARKERS[0] ?? "circle", front: true, rank: 1 };
    const tint = (index: number) => theme.qualitative[index % theme.qualitative.length] ?? theme.ink;
    if (line.standing === "average")
      return { ...base, colour: bySeries ? tint(seriesAt) : theme.ink, dash: AVERAGE_DASH, rank: 2 };
    if (line.standing === "reference") {
      const dash = DASHES[next(`reference ${bySeries ? line.series : ""}`) % DASHES.length] ?? null;
      return { ...base, colour: bySeries ? tint(seriesAt) : theme.reference, dash, rank: 1 };
    }
    const mine = line.standing === "mine";
    if (bySeries) {
      // Colour says which series; the marker which area, and the favourite one is thicker.
      const marker = MARKERS[next(`area ${line.series}`) % MARKERS.length] ?? "circle";
      return { ...base, colour: tint(seriesAt), marker, width: mine ? 3.4 : 2.2, rank: mine ? 0 : 2 };
    }
    if (mine) return { ...base, colour: theme.mine, width: 3, rank: 0 };
    if (crowded && !outstanding.has(line)) return { ...base, colour: theme.context, width: 1, front: false, rank: 9 };
    if (own.length === 1) return { ...base, colour: theme.accent };
    const index = next("own");
    return {
      ...base,
      colour: tint(index),
      marker: MARKERS[index % MARKERS.length] ?? "circle",
      width: crowded ? 1.8 : 2.2,
      rank: 3,
    };
  });
}

function isOwn({ standing }: Line): boolean {
  return standing === "selected" || standing === "mine";
}

/** The lines that end highest and lowest: the ones that people ask the name of. */
function outstandingOf(lines: readonly Line[]): Set<Line> {
  const ended = lines
    .map((line) => ({ line, value: lastOf(line) }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
  return new Set([...ended.slice(0, HIGHEST), ...ended.slice(-LOWEST)].map(({ line }) => line));
}

/** The figure of the last slot; NaN when that is a gap. */
function lastOf({ values }: Line): number {
  return values[values.length - 1] ?? NaN;
}
