import { parsePeriod } from "../../cube/period.ts";
import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { badgeMarks } from "../chart/captions.ts";
import type { DatedEvent } from "../chart/events.ts";
import type { Mark } from "../chart/marks.ts";
import type { Theme } from "../../ui/theme.ts";
import type { LaidBars } from "./layout.ts";

/** First days of the periods that stand beside each other in a panel; NaN for a slot without period. */
export function startsOf(result: Result, { cells, groups, members }: LaidBars["panel"]): number[] {
  return groups.map((_, group) => {
    const cell = cells[group * members.length] ?? 0;
    const series = Math.floor(cell / (result.areas.length * result.slots.length));
    const period = result.periods[columnAt(result, series, cell % result.slots.length)] ?? "";
    return parsePeriod(period)?.start ?? NaN;
  });
}

/** The events that lie between two of some periods in order of time. */
export function eventsBetween(events: readonly DatedEvent[], starts: readonly number[]): DatedEvent[] {
  return events.filter((event) => edgesOf(event, starts).length > 0);
}

/** Before which of the periods something changed: where it began, and where it ended. */
function edgesOf({ from, to }: DatedEvent, starts: readonly number[]): number[] {
  const before = (moment: number): number => starts.findIndex((start) => start > moment);
  return [...new Set([before(from), before(to)])].filter((place) => place > 0);
}

/** A numbered line between the bars of before and those of after, as a line chart has it. */
export function breakMarks(
  laid: LaidBars,
  events: readonly DatedEvent[],
  starts: readonly number[],
  theme: Theme,
): Mark[] {
  const { plot, lying, shape } = laid;
  return events.flatMap((event, index) =>
    edgesOf(event, starts).flatMap((place): Mark[] => {
      const at = place * shape.band;
      const [from, to]: [[number, number], [number, number]] = lying
        ? [
            [0, plot.y + at],
            [plot.x + plot.width, plot.y + at],
          ]
        : [
            [plot.x + at, plot.y - 4],
            [plot.x + at, plot.y + plot.height + shape.names],
          ];
      const [x, y] = lying ? to : from;
      return [
        { kind: "line", points: [from, to], colour: theme.inkQuiet, width: 1, dash: [3, 3] },
        ...badgeMarks(index + 1, x, y, theme),
      ];
    }),
  );
}
