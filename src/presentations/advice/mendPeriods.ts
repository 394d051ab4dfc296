import { parsePeriod, spanPeriods } from "../../cube/period.ts";
import type { Frequency, Period } from "../../cube/period.ts";
import type { PeriodChoice, SeriesChoice } from "../../analysis/query.ts";
import { indicatorOf, mend } from "./mend.ts";
import type { Asked, Maybe } from "./mend.ts";

/** As many as are read at a glance as one development. */
const DEVELOPMENT: Readonly<Record<Frequency, number>> = {
  day: 182,
  week: 52,
  month: 36,
  quarter: 20,
  "half-year": 20,
  year: 20,
  "school-year": 20,
};

/** As many maps as stand beside each other. */
const BESIDE = 4;

/** Of longer periods the figures are not of the periods of the source. */
const ofLongerPeriods = ({ query }: Asked): boolean =>
  query.series.some(({ calculations }) => calculations.some(({ kind }) => kind === "by"));

/** The periods that a topic has figures of at the level that is asked for. */
function periodsOf(asked: Asked, choice: SeriesChoice): ReadonlySet<string> {
  const spans = indicatorOf(asked, choice)?.spans.filter(({ level }) => level === asked.query.level) ?? [];
  return new Set(spans.flatMap(spanPeriods));
}

/** The newest periods of which every topic has figures; as many as are shown now. */
export function samePeriods(asked: Asked): Maybe {
  const { query, result } = asked;
  if (ofLongerPeriods(asked)) return undefined;
  const known = query.series.map((choice) => periodsOf(asked, choice));
  const shared = [...(known[0] ?? [])].filter((period) => known.every((periods) => periods.has(period)));
  const periods = shared.slice(-Math.max(1, result.slots.length));
  const last = periods.at(-1);
  // What is shown already mends nothing.
  if (last === undefined || result.slots.every(({ period }, at) => period === periods[at])) return undefined;
  return mend("periods", { period: { period: last } }, (now) => ({ ...now, periods: { kind: "exact", periods } }));
}

/** Every moment that one of the topics has, in order. None where there are not two, or not of one length. */
function momentsOf(asked: Asked): readonly Period[] {
  if (ofLongerPeriods(asked)) return [];
  const found = new Set(asked.query.series.flatMap((choice) => [...periodsOf(asked, choice)]));
  const read = [...found].flatMap((code) => parsePeriod(code) ?? []).sort((a, b) => a.start - b.start);
  const oneLength = read.every(({ frequency }) => frequency === read[0]?.frequency);
  return read.length >= 2 && oneLength ? read : [];
}

/** Some of the moments that there are, instead of those that are shown. */
function withMoments(
  asked: Asked,
  id: "development" | "two-moments",
  kind: "range" | "exact",
  some: (all: readonly Period[]) => readonly Period[],
): Maybe {
  const periods = some(momentsOf(asked)).map(({ code }) => code);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const choice: PeriodChoice = kind === "range" ? { kind, first, last } : { kind, periods };
  return mend(id, { first: { period: first }, last: { period: last } }, (query) => ({ ...query, periods: choice }));
}

/** The development up to now instead of one moment. */
export function asDevelopment(asked: Asked): Maybe {
  return withMoments(asked, "development", "range", (all) => all.slice(all[0] && -DEVELOPMENT[all[0].frequency]));
}

/** The first and the last moment, between which something can have changed. */
export function asFirstAndLast(asked: Asked): Maybe {
  const isEnd = (at: number, count: number): boolean => at === 0 || at === count - 1;
  return withMoments(asked, "two-moments", "exact", (all) => all.filter((_, at) => isEnd(at, all.length)));
}

/** The newest moments beside each other. */
export function asMomentsBeside(asked: Asked): Maybe {
  return withMoments(asked, "development", "exact", (all) => all.slice(-BESIDE));
}
