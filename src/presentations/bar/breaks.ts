import { parsePeriod } from "../../cube/period.ts";
import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { badgeMarks } from "../chart/captions.ts";
import type { DatedEvent } from "../chart/events.ts";
import type { Mark } from "../chart/marks.ts";
import type { Theme } from "../../ui/theme.ts";
import type { LaidBars } from "./layout.ts";
import type { BarModel } from "./series.ts";
import { offsetOf } from "./shape.ts";

/**
 * First days of the periods that stand beside each other, as the groups of the panels or within each group; NaN for a
 * slot without period. Empty where no two periods do.
 */
export function startsOf(result: Result, { across, panels }: BarModel): number[] {
  const [panel] = panels;
  if (!panel || (across !== "slots" && panel.stacked)) return [];
  const { cells, groups, members } = panel;
  const slots = across === "slots" ? groups.map((_, group) => group * members.length) : [...result.slots.keys()];
  return slots.map((at) => {
    const cell = cells[at] ?? 0;
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

/** A numbered line between the bars of before and those of after, as a line chart has it: one, or one in each group. */
export function breakMarks(
  laid: LaidBars,
  across: BarModel["across"],
  events: readonly DatedEvent[],
  starts: readonly number[],
  theme: Theme,
): Mark[] {
  const { plot, lying, shape } = laid;
  return events.flatMap((event, index) =>
    edgesOf(event, starts).flatMap((place): Mark[] => {
      if (across !== "slots") return betweenMembers(laid, index + 1, place, starts.length, theme);
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
      return [breakLine([from, to], theme), ...badgeMarks(index + 1, x, y, theme)];
    }),
  );
}

/** Room that a number needs for itself. */
const NUMBER = 18;

/** In every group between the two bars that the change lies between; its number at each where there is room, else at the first. */
function betweenMembers(laid: LaidBars, number: number, place: number, periods: number, theme: Theme): Mark[] {
  const { panel, plot, lying, shape } = laid;
  const count = panel.members.length;
  const marks: Mark[] = [];
  let free = -Infinity;
  for (let bar = place; bar < panel.cells.length; bar += periods) {
    const [group, member] = [Math.floor(bar / count), bar % count];
    const before = offsetOf(shape, panel, group, member - 1) + shape.thickness;
    const at = (before + offsetOf(shape, panel, group, member)) / 2 + shape.shift;
    const [x, y] = lying ? [plot.x, plot.y + at] : [plot.x + at, plot.y - 4];
    const end: [number, number] = lying ? [plot.x + plot.width, y] : [x, plot.y + plot.height];
    marks.push(breakLine([[x, y], end], theme));
    if (at >= free) {
      marks.push(...badgeMarks(number, x, y, theme));
      free = at + NUMBER;
    }
  }
  return marks;
}

function breakLine(points: [number, number][], theme: Theme): Mark {
  return { kind: "line", points, colour: theme.inkQuiet, width: 1, dash: [3, 3] };
}
