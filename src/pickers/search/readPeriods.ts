import type { PeriodChoice } from "../../analysis/query.ts";
import { comparePeriods, parsePeriod, shiftPeriod } from "../../cube/period.ts";

/** What a question says about time, and the question without it. */
export interface ReadPeriods {
  readonly periods: PeriodChoice | undefined;
  readonly rest: string;
}

const MONTHS = [
  "januari|january|jan",
  "februari|february|feb",
  "maart|march|mrt|mar",
  "april|apr",
  "mei|may",
  "juni|june|jun",
  "juli|july|jul",
  "augustus|august|aug",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nov",
  "december|dec",
].map((names) => names.split("|"));
const MONTH = MONTHS.flat().join("|");
const YEAR = "(?:19|20)\\d\\d";

/** Ways to say one period; each gives its ISO code. The longest come first. */
const SINGLE: readonly (readonly [string, (parts: readonly string[]) => string])[] = [
  [`${YEAR}-\\d\\d-\\d\\d`, ([whole = ""]) => whole],
  [
    `(\\d\\d?) (${MONTH}) (${YEAR})`,
    ([, day = "", month = "", year = ""]) => `${year}-${monthNumber(month)}-${day.padStart(2, "0")}`,
  ],
  [
    `(?:week|wk|w) ?(\\d\\d?)(?: van| of)? (${YEAR})`,
    ([, week = "", year = ""]) => `${year}-W${week.padStart(2, "0")}`,
  ],
  [`(?:k|q|kwartaal |quarter )([1-4])(?: van| of)? (${YEAR})`, ([, quarter = "", year = ""]) => `${year}-Q${quarter}`],
  [`(${MONTH}) (${YEAR})`, ([, month = "", year = ""]) => `${year}-${monthNumber(month)}`],
  [`${YEAR}-(?:\\d\\d|w\\d\\d|q[1-4]|h[12]|sy)`, ([whole = ""]) => whole.toUpperCase()],
  [YEAR, ([whole = ""]) => whole],
];

/** Seasons as the months that statistics count to them; a winter begins in the year that is named. */
const SEASONS: readonly (readonly [string, number])[] = [
  ["voorjaar|lente|spring", 3],
  ["zomer|summer", 6],
  ["najaar|herfst|autumn|fall", 9],
  ["winter", 12],
];

const ONE = SINGLE.map(([pattern]) => pattern.replaceAll(/\((?!\?)/g, "(?:")).join("|");
const BOUND = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const RANGE = new RegExp(
  `${BOUND}(?:van |from |tussen |between )?(${ONE}) ?(?:\\.\\.|-|–|t/m|tot en met|tot|to|until|en|and) ?(${ONE})${END}`,
  "u",
);
const EACH = new RegExp(`${BOUND}(?:(?:en|and|in|op|on) )?(${ONE})${END}`, "gu");
const SEASON = new RegExp(
  `${BOUND}(?:(?:in|het|de|the) ){0,2}(${SEASONS.map(([names]) => names).join("|")})(?: van| of)? (${YEAR})${END}`,
  "u",
);
const LAST = new RegExp(`${BOUND}(?:laatste|afgelopen|last) (\\d{1,2}) (?:jaar|jaren|years)${END}`, "u");

/**
 * Finds the periods in a question: *2024*, *2019-2024*, *van 2019 tot 2022*, *maart 2020*, *week 12 2020*,
 * *voorjaar 2020*, *laatste 5 jaar*. Of several separate ones each counts.
 */
export function readPeriods(text: string): ReadPeriods {
  const low = text.toLowerCase();
  const last = LAST.exec(low);
  if (last) return { periods: { kind: "last", n: Number(last[1]) }, rest: without(low, last) };
  const season = SEASON.exec(low);
  if (season) return { periods: seasonOf(season[1], Number(season[2])), rest: without(low, season) };
  const range = RANGE.exec(low);
  const between = / (?:en|and) (?!met)/.test(range?.[0] ?? "") && !/^(?:tussen|between) /.test(range?.[0] ?? "");
  if (range && !between) {
    const [first, final] = [codeOf(range[1]), codeOf(range[2])];
    const [from, to] = [parsePeriod(first), parsePeriod(final)];
    if (from && to && from.frequency === to.frequency && from.start < to.start) {
      return { periods: { kind: "range", first, last: final }, rest: without(low, range) };
    }
  }
  const codes = [...low.matchAll(EACH)].map((match) => codeOf(match[1])).filter((code) => parsePeriod(code));
  if (codes.length === 0) return { periods: undefined, rest: text };
  return {
    periods: { kind: "exact", periods: [...new Set(codes)].sort(comparePeriods) },
    rest: low.replaceAll(EACH, (whole, code: string) => (parsePeriod(codeOf(code)) ? " " : whole)),
  };
}

function codeOf(text: string | undefined): string {
  for (const [pattern, write] of SINGLE) {
    const match = new RegExp(`^(?:${pattern})$`, "u").exec(text ?? "");
    if (match) return write(match);
  }
  return "";
}

function seasonOf(name: string | undefined, year: number): PeriodChoice {
  const [, month = 1] = SEASONS.find(([names]) => names.split("|").includes(name ?? "")) ?? [];
  const first = `${year}-${String(month).padStart(2, "0")}`;
  return { kind: "range", first, last: shiftPeriod(first, 2) ?? first };
}

function monthNumber(name: string): string {
  return String(MONTHS.findIndex((names) => names.includes(name)) + 1).padStart(2, "0");
}

const without = (text: string, match: RegExpExecArray) =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
