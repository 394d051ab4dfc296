import { indicatorOf } from "../../cube/indicator.ts";
import { parsePeriod, spanPeriods } from "../../cube/period.ts";
import type { Frequency, Period } from "../../cube/period.ts";
import type { PeriodChoice, SeriesChoice } from "../../analysis/query.ts";
import { mend } from "./mend.ts";
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

/** The periods that a topic, and what it is divided by, has figures of at the level that is asked for. */
function periodsOf(asked: Asked, choice: SeriesChoice): ReadonlySet<string> {
  const periods = (id: string): ReadonlySet<string> => {
    const spans = indicatorOf(asked.catalogue, id)?.spans ?? [];
    return new Set(spans.filter(({ level }) => level === asked.query.level).flatMap(spanPeriods));
  };
  const sizes = choice.calculations.flatMap((one) => (one.kind === "rate" ? [periods(one.denominator)] : []));
  return new Set([...periods(choice.indicator)].filter((period) => sizes.every((size) => size.has(period))));
}

/** The periods of which every topic has figures, in the order of the first. */
function sharedPeriods(asked: Asked): readonly string[] {
  const known = asked.query.series.map((choice) => periodsOf(asked, choice));
  return [...(known[0] ?? [])].filter((period) => known.every((periods) => periods.has(period)));
}

/** The newest periods of which every topic has figures; as many as are shown now. */
export function samePeriods(asked: Asked): Maybe {
  const { result } = asked;
  if (ofLongerPeriods(asked)) return undefined;
  const periods = sharedPeriods(asked).slice(-Math.max(1, result.slots.length));
  const last = periods.at(-1);
  // What is shown already mends nothing.
  if (last === undefined || result.slots.every(({ period }, at) => period === periods[at])) return undefined;
  return mend("periods", { period: { period: last } }, (now) => ({ ...now, periods: { kind: "exact", periods } }));
}

/** Moments in order. None where there are not two, or not of one length. */
function inOrder(codes: Iterable<string>): readonly Period[] {
  const read = [...codes].flatMap((code) => parsePeriod(code) ?? []).sort((a, b) => a.start - b.start);
  const oneLength = read.every(({ frequency }) => frequency === read[0]?.frequency);
  return read.length >= 2 && oneLength ? read : [];
}

/** Every moment that one of the topics has. */
function anyMoments(asked: Asked): readonly Period[] {
  return inOrder(new Set(asked.query.series.flatMap((choice) => [...periodsOf(asked, choice)])));
}

/** Every moment that all topics have, or where those are not two that the first has. */
function sharedMoments(asked: Asked): readonly Period[] {
  const shared = inOrder(sharedPeriods(asked));
  const [first] = asked.query.series;
  return shared.length > 0 || !first ? shared : inOrder(periodsOf(asked, first));
}

/** These moments instead of those that are shown. Undefined without any, and where months are made of days. */
function withMoments(
  asked: Asked,
  id: "development" | "two-moments",
  kind: "range" | "exact",
  moments: readonly Period[],
): Maybe {
  if (ofLongerPeriods(asked)) return undefined;
  const periods = moments.map(({ code }) => code);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const choice: PeriodChoice = kind === "range" ? { kind, first, last } : { kind, periods };
  return mend(id, { first: { period: first }, last: { period: last } }, (query) => ({ ...query, periods: choice }));
}

/** The development up to now instead of one moment. */
export function asDevelopment(asked: Asked): Maybe {
  const all = anyMoments(asked);
  return withMoments(asked, "development", "range", all.slice(all[0] && -DEVELOPMENT[all[0].frequency]));
}

/** The first and the last moment, between which something can have changed. */
export function asFirstAndLast(asked: Asked): Maybe {
  const ends = sharedMoments(asked).filter((_, at, all) => at === 0 || at === all.length - 1);
  return withMoments(asked, "two-moments", "exact", ends);
}

/** The newest moments beside each other. */
export function asMomentsBeside(asked: Asked): Maybe {
  return withMoments(asked, "development", "exact", sharedMoments(asked).slice(-BESIDE));
}
