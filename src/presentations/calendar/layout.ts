import { dateOfDay, dayNumber } from "../../cube/period.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { captionMarks, eventsWithin } from "../chart/captions.ts";
import type { Size } from "../chart/echarts.ts";
import { eventsOf } from "../chart/events.ts";
import type { DatedEvent } from "../chart/events.ts";
import { layLegend } from "../chart/legend.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { textLines } from "../chart/textLines.ts";
import { classLabel } from "../map/legend.ts";
import { figureAt } from "../signs/figure.ts";
import { inUnit } from "../inUnit.ts";
import type { CalendarDay, CalendarModel } from "./model.ts";
import { yearOf } from "./model.ts";
import type { CalendarOptions } from "./options.ts";

export interface CalendarLayout extends Size {
  readonly marks: readonly Mark[];
  /** Where each day of the model stands. */
  readonly boxes: readonly Rect[];
  /** Weeks lie beside each other; on a narrow screen below each other. */
  readonly lying: boolean;
  readonly events: readonly DatedEvent[];
}

const WEEK = 7;
/** Weeks that a year touches at most. */
const WEEKS = 54;
/** Below this width the weeks stand below each other. */
const LYING = 620;
const LARGEST = 20;
const STANDING = 26;
/** Days of standing years are at least so large where these stand beside each other. */
const BESIDE = 15;
/** Between one standing year and the next. */
const APART = 16;
const LEFT = 42;
/** Room for the names of months beside standing weeks. */
const MONTHS = 26;
const HEAD = 20;

/** Monday is 0. */
const weekday = (day: number): number => (((day + 3) % WEEK) + WEEK) % WEEK;

/** Days and a space → where each stands. Pure; the same in a browser and in Node. */
export function layCalendar(
  result: Result,
  model: CalendarModel,
  options: CalendarOptions,
  words: Words,
  theme: Theme,
  { width, height }: Size,
): CalendarLayout {
  const { series, row, days } = model;
  const area = words.localised(result.areas[row]?.name ?? { nl: "", en: "" });
  const unit = words.localised(result.series[series]?.unit ?? { nl: "", en: "" });
  const head = textLines([inUnit(area, unit)], 0, 0, width - 8, { size: TEXT.name, colour: theme.inkQuiet });
  const colours = model.classes ? theme.sequential(model.classes.limits.length + 1, options.palette) : [];
  const legend = legendOf(result, model, colours, words, theme, head.height + 4, width);
  const lying = width >= LYING;
  const years = [...new Set(days.map(({ day }) => yearOf(day)))];
  // Years of which the weeks stand below each other are high: as many beside each other as can be.
  const most = lying ? 1 : Math.floor((width + APART) / (LEFT + MONTHS + WEEK * BESIDE + APART));
  const beside = Math.max(1, Math.min(years.length, most));
  const column = Math.floor((width + APART) / beside) - APART;
  const fits = Math.floor((column - (lying ? LEFT + 4 : LEFT + MONTHS)) / (lying ? WEEKS : WEEK));
  const size = lying ? Math.max(9, Math.min(LARGEST, fits)) : Math.max(12, Math.min(STANDING, fits));
  const marks: Mark[] = [...head.marks, ...legend.marks];
  const boxes: Rect[] = [];
  let y = head.height + legend.height + 8;
  for (let from = 0; from < years.length; from += beside) {
    const bands = years.slice(from, from + beside).map((year, at) => {
      const own = days.filter(({ day }) => yearOf(day) === year);
      return layYear(year, own, { lying, size, x: at * (column + APART), y }, words, theme);
    });
    marks.push(...bands.flatMap((band) => band.marks));
    boxes.push(...bands.flatMap((band) => band.boxes));
    y += Math.max(...bands.map((band) => band.height));
  }
  const [first, last] = [days[0]?.day ?? 0, days.at(-1)?.day ?? 0];
  const events = eventsWithin(eventsOf(result, words), first, last);
  for (const [at, day] of days.entries()) {
    const box = boxes[at];
    if (box) marks.push(...dayMarks(result, day, box, colours, events, words, theme));
  }
  const captions = captionMarks(events, 0, y, width, theme);
  return {
    ...{ width, lying, boxes, events },
    height: Math.max(Math.min(height, 160), Math.ceil(y + captions.height)),
    marks: [...marks, ...captions.marks],
  };
}

interface Band {
  readonly lying: boolean;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** One year: its number, the names of its months and of some days of the week, and a box for each day. */
function layYear(
  year: number,
  days: readonly CalendarDay[],
  { lying, size, x, y }: Band,
  words: Words,
  theme: Theme,
): { readonly marks: Mark[]; readonly boxes: Rect[]; readonly height: number } {
  const start = dayNumber(year, 1, 1);
  const firstDay = lying ? start : (days[0]?.day ?? start);
  const monday = firstDay - weekday(firstDay);
  const left = x + (lying ? LEFT : LEFT + MONTHS);
  const top = y + HEAD;
  const placeOf = (day: number): Rect => {
    const week = Math.floor((day - monday) / WEEK);
    const [across, down] = lying ? [week, weekday(day)] : [weekday(day), week];
    return { x: left + across * size, y: top + down * size, width: size - 2, height: size - 2 };
  };
  const quiet = (text: string, across: number, at: number): Mark => {
    return { kind: "text", x: across, y: at, text, colour: theme.inkQuiet, size: TEXT.axis };
  };
  const marks: Mark[] = [
    { kind: "text", x, y: y + HEAD / 2, text: String(year), colour: theme.ink, size: TEXT.axis, bold: true },
  ];
  const lastDay = days.at(-1)?.day ?? start;
  for (let month = 1; month <= 12; month += 1) {
    const at = dayNumber(year, month, 1);
    if (at < firstDay - 20 || at > lastDay) continue;
    const box = placeOf(Math.max(at, monday));
    const name = words.shortPeriod(dateOfDay(at).slice(0, 7)).replace(/\s?\d{4}$/, "");
    marks.push(lying ? quiet(name, box.x, y + HEAD / 2) : quiet(name, x, box.y + size / 2));
  }
  for (const each of lying ? [0, 2, 4] : [0, 2, 4, 6]) {
    const name = words.text(`calendar.day-${each}`);
    const box = placeOf(monday + each);
    marks.push(lying ? quiet(name, x, box.y + size / 2 - 1) : quiet(name, box.x + 2, y + HEAD / 2));
  }
  const weeks = Math.floor((lastDay - monday) / WEEK) + 1;
  return {
    marks,
    boxes: days.map(({ day }) => placeOf(day)),
    height: HEAD + (lying ? WEEK : weeks) * size + 12,
  };
}

/** A day in the colour of its class; without a figure its sign; the number of what happened on it. */
function dayMarks(
  result: Result,
  { day, cell, classIndex }: CalendarDay,
  box: Rect,
  colours: readonly string[],
  events: readonly DatedEvent[],
  words: Words,
  theme: Theme,
): Mark[] {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const small = (text: string, colour: string, bold = false): Mark => {
    return { kind: "text", ...middle, text, colour, size: 10, align: "center", bold };
  };
  const colour = colours[classIndex] ?? (classIndex < 0 ? theme.canvas : theme.accent);
  const missing = figureAt(result, cell, words, null);
  const event = events.findIndex(({ from, to }) => day > from && day <= Math.max(to, from + 1));
  const begins = event >= 0 && day - 1 <= (events[event]?.from ?? 0);
  return [
    { kind: "rect", ...box, colour },
    ...(missing.missing ? [small(missing.text, theme.inkQuiet)] : []),
    ...(event >= 0 ? [frame(box, theme.ink)] : []),
    ...(begins
      ? [{ kind: "marker" as const, ...middle, marker: "circle" as const, size: 11, colour: theme.surface }]
      : []),
    ...(begins ? [small(String(event + 1), theme.ink, true)] : []),
  ];
}

function frame({ x, y, width, height }: Rect, colour: string): Mark {
  const corners: [number, number][] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  return { kind: "line", points: corners, colour, width: 1.4 };
}

function legendOf(
  result: Result,
  { classes, series }: CalendarModel,
  colours: readonly string[],
  words: Words,
  theme: Theme,
  y: number,
  width: number,
) {
  const decimals = result.series[series]?.decimals ?? 0;
  const entries = colours.map((colour, index) => ({
    text: classes ? words.say(classLabel(classes, index, decimals)) : "",
    colour,
    shape: "box" as const,
  }));
  return layLegend(entries, 0, y, width, theme.ink);
}
