import { dateOfDay, dayNumber, parsePeriod } from "../../cube/period.ts";
import type { Frequency } from "../../cube/period.ts";
import type { Words } from "../../i18n/words.ts";
import { textWidth } from "./text.ts";

/** A place on the axis of time with one or two lines of text. */
export interface TimeTick {
  readonly day: number;
  readonly label: string;
  /** The year below it, where it begins or the axis does. */
  readonly below?: string;
}

/** The day at which the figure of a period is drawn: its middle, so that a break at New Year falls between two years. */
export function dayOf(period: string): number | null {
  const found = parsePeriod(period);
  return found ? (found.start + found.end) / 2 : null;
}

const SIZE = 12;
const ROOM = 14;
/** No tick takes less than this; steps that would are not tried. */
const NARROWEST = 16;
const LONG: readonly Frequency[] = ["year", "school-year"];

/** The ticks for some periods on an axis of so many pixels: every period where they fit, else round dates. */
export function timeTicks(periods: readonly string[], pixels: number, words: Words): TimeTick[] {
  const parsed = periods.flatMap((code) => parsePeriod(code) ?? []).sort((a, b) => a.start - b.start);
  const [first, last] = [parsed[0], parsed.at(-1)];
  if (!first || !last) return [];
  const from = dayOf(first.code) ?? first.start;
  const to = dayOf(last.code) ?? last.end;
  const perDay = to > from ? pixels / (to - from) : pixels;
  const fits = (ticks: readonly TimeTick[]) => roomFor(ticks, perDay);

  const frequencies = new Set(parsed.map(({ frequency }) => frequency));
  const long = frequencies.size === 1 && LONG.includes(first.frequency);
  if (frequencies.size === 1) {
    for (const every of [1, 2, 5, 10, 20, 50]) {
      if (every > 1 && !long) break;
      if ((parsed.length / every) * NARROWEST > pixels) continue;
      const own = withYears(
        parsed
          // Counted from the end: the newest period always has its name.
          .filter((_, at) => (parsed.length - 1 - at) % every === 0)
          .map(({ code, start, end }) => ({
            day: (start + end) / 2,
            year: code.slice(0, 4),
            label: shortName(code, words),
          })),
        !long,
      );
      if (fits(own)) return own;
    }
  }
  for (const { days, step } of STEPS) {
    if (((to - from) / days) * NARROWEST > pixels) continue;
    const ticks = withYears(step(from, to, words), true);
    if (ticks.length > 1 && fits(ticks)) return ticks;
  }
  const ends = [first, last].map(({ code }) => ({ day: dayOf(code) ?? 0, label: words.shortPeriod(code) }));
  return fits(ends) ? ends : ends.slice(0, 1);
}

interface Dated {
  readonly day: number;
  readonly year: string;
  readonly label: string;
}

/** What a period is called when its year stands below it. */
function shortName(code: string, words: Words): string {
  const period = parsePeriod(code);
  if (!period || LONG.includes(period.frequency)) return words.shortPeriod(code);
  if (period.frequency === "month") return monthOf(period.start, words);
  if (period.frequency === "day") return dayInMonth(period.start, words);
  return words.shortPeriod(code).replace(` ${code.slice(0, 4)}`, "");
}

function monthOf(day: number, words: Words): string {
  return writerOf(words.locale, false).format(new Date(dateOfDay(day)));
}

function dayInMonth(day: number, words: Words): string {
  return writerOf(words.locale, true).format(new Date(dateOfDay(day)));
}

const writers = new Map<string, Intl.DateTimeFormat>();

/** Formats of dates are costly to make, so each is made once. */
function writerOf(locale: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const known = writers.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...(withDay && { day: "numeric" as const }),
    month: "short",
    timeZone: "UTC",
  });
  writers.set(key, made);
  return made;
}

function withYears(dated: readonly Dated[], below: boolean): TimeTick[] {
  return dated.map(({ day, year, label }, at) =>
    below && year !== label && (at === 0 || dated[at - 1]?.year !== year)
      ? { day, label, below: year }
      : { day, label },
  );
}

function roomFor(ticks: readonly TimeTick[], perDay: number): boolean {
  return ticks.every((tick, at) => {
    const next = ticks[at + 1];
    if (!next) return true;
    const wide = (one: TimeTick) => Math.max(textWidth(one.label, SIZE), textWidth(one.below ?? "", SIZE));
    return (next.day - tick.day) * perDay >= (wide(tick) + wide(next)) / 2 + ROOM;
  });
}

type Step = (from: number, to: number, words: Words) => Dated[];

const dated = (day: number, label: string): Dated => ({ day, year: dateOfDay(day).slice(0, 4), label });

/** The days `on` of every `every`th month between two days. */
function monthly(every: number, on: readonly number[]): Step {
  return (from, to, words) => {
    const found: Dated[] = [];
    const start = new Date(dateOfDay(Math.floor(from)));
    const year = start.getUTCFullYear();
    for (let month = 0; dayNumber(year, month + 1, 1) <= to; month += every) {
      for (const day of on.map((date) => dayNumber(year, month + 1, date))) {
        if (day >= from - 0.5 && day <= to + 0.5)
          found.push(dated(day, on.length > 1 ? dayInMonth(day, words) : monthOf(day, words)));
      }
    }
    return found;
  };
}

/** New Year's days of every `every`th year. */
function yearly(every: number): Step {
  return (from, to) => {
    const first = Number(dateOfDay(Math.floor(from)).slice(0, 4));
    const last = Number(dateOfDay(Math.floor(to)).slice(0, 4));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
      .filter((year) => year % every === 0 && dayNumber(year, 1, 1) >= from)
      .map((year) => dated(dayNumber(year, 1, 1), String(year)));
  };
}

function daily(from: number, to: number, words: Words): Dated[] {
  const first = Math.ceil(from);
  return Array.from({ length: Math.floor(to) - first + 1 }, (_, at) =>
    dated(first + at, dayInMonth(first + at, words)),
  );
}

/** Round steps from small to large, with about how many days lie between two of their ticks. */
const STEPS: readonly { readonly days: number; readonly step: Step }[] = [
  { days: 1, step: daily },
  { days: 7.6, step: monthly(1, [1, 8, 15, 22]) },
  { days: 15, step: monthly(1, [1, 15]) },
  { days: 30, step: monthly(1, [1]) },
  { days: 61, step: monthly(2, [1]) },
  { days: 91, step: monthly(3, [1]) },
  { days: 182, step: monthly(6, [1]) },
  { days: 365, step: yearly(1) },
  { days: 730, step: yearly(2) },
  { days: 1826, step: yearly(5) },
  { days: 3652, step: yearly(10) },
  { days: 18262, step: yearly(50) },
];
