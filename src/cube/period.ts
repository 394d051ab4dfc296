/**
 * Periods are ISO 8601 texts: `2020`, `2020-H1`, `2020-Q1`, `2020-03`, `2020-W12`, `2020-03-13`;
 * a school year is `2020-SY`, from 1 August. Inside the model a period is compared by its first day.
 */
export type Frequency = "year" | "school-year" | "half-year" | "quarter" | "month" | "week" | "day";

export interface Period {
  readonly code: string;
  readonly frequency: Frequency;
  /** First and last day, both included, in days since 1 January 1970. */
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;

/** Days since 1 January 1970 of a calendar date; `month` counts from 1 and may run over. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** `2020-03-13` → days since 1 January 1970; undefined when no such day exists. */
export function dayOfDate(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return dateOfDay(day) === date ? day : undefined;
}

/** Days since 1 January 1970 → `2020-03-13`. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Monday of ISO week 1 of a year: the week that holds 4 January. */
function firstMonday(year: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - mod(fourth + 3, 7);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

const PATTERN = /^(\d{4})(?:-(?:H([12])|Q([1-4])|W(\d{2})|(SY)|(\d{2})(?:-(\d{2}))?))?$/;

const cache = new Map<string, Period | undefined>();

/** Reads a period; undefined when the text is not one. Answers are kept: a day series asks thousands of times. */
export function parsePeriod(code: string): Period | undefined {
  if (cache.has(code)) return cache.get(code);
  const period = readPeriod(code);
  if (cache.size < 20_000) cache.set(code, period);
  return period;
}

function readPeriod(code: string): Period | undefined {
  const match = PATTERN.exec(code);
  if (!match) return undefined;
  const year = Number(match[1]);
  const [half, quarter, week, month] = [match[2], match[3], match[4], match[6]].map(Number);
  if (match[5]) return span(code, "school-year", dayNumber(year, 8, 1), dayNumber(year + 1, 8, 1));
  if (half) return months(code, "half-year", year, half * 6 - 5, 6);
  if (quarter) return months(code, "quarter", year, quarter * 3 - 2, 3);
  if (match[7]) {
    const day = dayOfDate(code);
    return day === undefined ? undefined : { code, frequency: "day", start: day, end: day };
  }
  if (month) return month <= 12 ? months(code, "month", year, month, 1) : undefined;
  if (week) {
    const start = firstMonday(year) + (week - 1) * 7;
    return start < firstMonday(year + 1) ? span(code, "week", start, start + 7) : undefined;
  }
  return (match[4] ?? match[6]) ? undefined : months(code, "year", year, 1, 12);
}

function months(code: string, frequency: Frequency, year: number, first: number, count: number): Period {
  return span(code, frequency, dayNumber(year, first, 1), dayNumber(year, first + count, 1));
}

function span(code: string, frequency: Frequency, start: number, next: number): Period {
  return { code, frequency, start, end: next - 1 };
}

/** The period of a frequency that holds a day. */
export function periodAt(day: number, frequency: Frequency): string {
  const date = dateOfDay(day);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  switch (frequency) {
    case "day":
      return date;
    case "month":
      return date.slice(0, 7);
    case "quarter":
      return `${String(year)}-Q${String(Math.ceil(month / 3))}`;
    case "half-year":
      return `${String(year)}-H${month <= 6 ? "1" : "2"}`;
    case "year":
      return String(year);
    case "school-year":
      return `${String(month >= 8 ? year : year - 1)}-SY`;
    case "week": {
      const thursday = day - mod(day + 3, 7) + 3;
      const weekYear = Number(dateOfDay(thursday).slice(0, 4));
      const number = Math.floor((thursday - firstMonday(weekYear)) / 7) + 1;
      return `${String(weekYear)}-W${String(number).padStart(2, "0")}`;
    }
  }
}

/** The period `steps` later (or earlier, when negative) of the same frequency. Undefined for no period. */
export function shiftPeriod(code: string, steps: number): string | undefined {
  let period = parsePeriod(code);
  if (!period) return undefined;
  if (period.frequency === "day") return dateOfDay(period.start + steps);
  if (period.frequency === "week") return periodAt(period.start + 7 * steps, "week");
  for (let left = Math.abs(steps); left > 0 && period; left -= 1) {
    const day: number = steps > 0 ? period.end + 1 : period.start - 1;
    period = parsePeriod(periodAt(day, period.frequency));
  }
  return period?.code;
}

/** All periods from first to last, both included; empty when they differ in frequency or order. */
export function periodRange(first: string, last: string): string[] {
  const from = parsePeriod(first);
  const to = parsePeriod(last);
  if (!from || !to || from.frequency !== to.frequency) return [];
  const codes: string[] = [];
  let current: Period | undefined = from;
  while (current && current.start <= to.start) {
    codes.push(current.code);
    current = parsePeriod(periodAt(current.end + 1, current.frequency));
  }
  return codes;
}

/** Order by first day, and of equals the longer one first: a year comes before its January. */
export function comparePeriods(a: string, b: string): number {
  const left = parsePeriod(a);
  const right = parsePeriod(b);
  if (!left || !right) return a < b ? -1 : a > b ? 1 : 0;
  return left.start - right.start || right.end - left.end;
}

/** A first and last period; `periods` are named where some between them are not there. */
interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly periods?: readonly string[];
}

/** Every period of which a span has figures, ascending. */
export function spanPeriods({ first, last, periods }: Stretch): readonly string[] {
  return periods ?? periodRange(first, last);
}
