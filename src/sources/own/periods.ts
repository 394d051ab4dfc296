import { dayNumber, dateOfDay, parsePeriod } from "../../cube/period.ts";
import { textOf } from "./grid.ts";
import type { Cell } from "./grid.ts";

const MONTHS = [
  /^(?:jan|januari|january)$/,
  /^(?:feb|februari|february)$/,
  /^(?:mrt|maart|mar|march)$/,
  /^(?:apr|april)$/,
  /^(?:mei|may)$/,
  /^(?:jun|juni|june)$/,
  /^(?:jul|juli|july)$/,
  /^(?:aug|augustus|august)$/,
  /^(?:sep|sept|september)$/,
  /^(?:okt|oct|oktober|october)$/,
  /^(?:nov|november)$/,
  /^(?:dec|december)$/,
];

const two = (number: string): string => number.padStart(2, "0");
const known = (code: string): string | undefined => (parsePeriod(code) ? code : undefined);

/** Ways to write a period, each with how it is read. Of two numbers and a year the day comes first, as in Dutch. */
const WAYS: readonly (readonly [RegExp, (...parts: string[]) => string | undefined])[] = [
  [/^(?:jaar |year )?((?:19|20|21)\d\d)(?:jj00)?$/, (year) => year],
  // `2011/12` is a school year and `2020/03` a month.
  [/^(\d{4})\/(\d\d)$/, schoolYear],
  [/^(\d{4})[ -]?(?:kw|q|k)0?([1-4])$/, (year, quarter) => `${year}-Q${quarter}`],
  [/^(?:kw|q|k)0?([1-4])[ -/']*(\d{4})$/, (quarter, year) => `${year}-Q${quarter}`],
  [
    /^([1-4])(?:e|ste|de|st|nd|rd|th)? (?:kwartaal|quarter) (?:van )?(\d{4})$/,
    (quarter, year) => `${year}-Q${quarter}`,
  ],
  [/^(\d{4}) ([1-4])(?:e|ste|de|st|nd|rd|th)? (?:kwartaal|quarter)$/, (year, quarter) => `${year}-Q${quarter}`],
  [/^(\d{4})[ -]?(?:h|hj0?)([12])$/, (year, half) => `${year}-H${half}`],
  [/^([12])(?:e|ste|de|st|nd)? (?:halfjaar|half-year) (\d{4})$/, (half, year) => `${year}-H${half}`],
  [/^(\d{4})[ -]?w(?:eek)?[ -]?(\d{1,2})$/, (year, week) => `${year}-W${two(week)}`],
  [/^w(?:eek)? ?(\d{1,2})[ ,/-]*(\d{4})$/, (week, year) => `${year}-W${two(week)}`],
  [/^(\d{4})mm(\d\d)$/, (year, month) => `${year}-${month}`],
  [/^(\d{4})[-/](\d{1,2})$/, (year, month) => `${year}-${two(month)}`],
  [/^(\d{1,2})[-/](\d{4})$/, (month, year) => `${year}-${two(month)}`],
  [/^(\d{4})-(\d\d)-(\d\d)(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/, (year, month, day) => `${year}-${month}-${day}`],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (day, month, year) => `${year}-${two(month)}-${two(day)}`],
  [/^(?:schooljaar |school year )?(\d{4})[-/](?:\d\d)?(\d\d)(?:sj00)?$/, schoolYear],
  [/^(\d{4})(?:-sy|sj00)$/, (year) => `${year}-SY`],
  [/^([a-z]+)[. '-]+(\d{4})$/, (month, year) => ofMonth(month, year)],
  [/^(\d{4})[ -]+([a-z]+)\.?$/, (year, month) => ofMonth(month, year)],
  [/^(\d{1,2}) ([a-z]+)\.? (\d{4})$/, (day, month, year) => ofDay(day, month, year)],
];

/** `2020`, `2020-Q1`, `maart 2020`, `13-3-2020`, `2020MM03`, `2020/21` as a period; undefined for anything else. */
export function readPeriod(cell: Cell | undefined): string | undefined {
  const text = textOf(cell)
    .toLowerCase()
    .replace(/\s*\*{1,2}$/, "");
  if (text.length < 4 || text.length > 30) return undefined;
  for (const [way, read] of WAYS) {
    const match = way.exec(text);
    const code = match && read(...match.slice(1));
    if (code && known(code)) return code;
  }
  return undefined;
}

/** A star behind a period says that its figures may still change: `2024*`. */
export function isProvisional(cell: Cell | undefined): boolean {
  return /\d\s*\*{1,2}$/.test(textOf(cell));
}

/** `Leden|2020`, `Leden 2020`, `Leden (2020)`: what a head is about, and its period. */
export function headOf(text: string): { readonly topic: string; readonly period: string } {
  const whole = readPeriod(text);
  if (whole !== undefined) return { topic: "", period: whole };
  const parts = text.split("|");
  const last = parts.length > 1 ? readPeriod(parts.at(-1)) : undefined;
  if (last !== undefined) return { topic: parts.slice(0, -1).join("|").trim(), period: last };
  const [first] = parts;
  const front = parts.length > 1 ? readPeriod(first) : undefined;
  if (front !== undefined) return { topic: parts.slice(1).join("|").trim(), period: front };
  // The unit may stand behind the year: *Tevreden 2022 (%)*.
  const [, name = "", unit = ""] = /^(.*?)(\s*[([][^()[\]\d][^()[\]]*[)\]])?$/.exec(text.trim()) ?? [];
  const [, before, tail] = /^(.*\S)[\s_,:;-]+\(?((?:19|20)\d\d)\)?\*{0,2}$/.exec(name) ?? [];
  if (before !== undefined && tail !== undefined)
    return { topic: before.replace(/[\s_,:;(-]+$/, "") + unit, period: tail };
  const [, lead, after] = /^((?:19|20)\d\d)\*{0,2}[\s_,:;-]+(\S.*)$/.exec(name) ?? [];
  return lead !== undefined && after !== undefined
    ? { topic: after + unit, period: lead }
    : { topic: text.trim(), period: "" };
}

/**
 * Days of which all are the first of a year, or of a month, or the last of a year, are meant as years or months: the
 * same day each time is how spreadsheets keep them. Others stay as they are.
 */
export function coarser(periods: readonly string[]): (period: string) => string {
  const days = [...new Set(periods)].filter((code) => /^\d{4}-\d\d-\d\d$/.test(code));
  if (days.length === 0 || days.length < new Set(periods).size) return (period) => period;
  if (days.every((day) => day.endsWith("-01-01")) || days.every((day) => day.endsWith("-12-31")))
    return (period) => period.slice(0, 4);
  return days.every((day) => day.endsWith("-01")) ? (period) => period.slice(0, 7) : (period) => period;
}

function schoolYear(first = "", next = ""): string | undefined {
  return (Number(first) + 1) % 100 === Number(next) ? `${first}-SY` : undefined;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

function ofMonth(name: string, year: string): string | undefined {
  const month = monthOf(name);
  return month === 0 ? undefined : `${year}-${two(String(month))}`;
}

function ofDay(day: string, name: string, year: string): string | undefined {
  const month = monthOf(name);
  return month === 0 ? undefined : dateOfDay(dayNumber(Number(year), month, Number(day)));
}
