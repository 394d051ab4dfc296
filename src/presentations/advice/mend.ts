import type { Areas } from "../../cube/area.ts";
import { PER_PERIOD } from "../../cube/area.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Calculation, Query, SeriesChoice } from "../../analysis/query.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { spanPeriods } from "../../analysis/spans.ts";
import { selectedRows } from "../chart/average.ts";
import type { Mend } from "../form.ts";
import { addsUp, addsUpOverTime } from "./addsUp.ts";

/** What advice is about: an answer, the question behind it, and what is known. */
export interface Asked {
  readonly result: Result;
  readonly query: Query;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
}

type Maybe = Mend | undefined;

const mend = (id: string, params: Mend["label"]["params"], change: Mend["change"]): Mend => {
  return { kind: "mend", label: { id: `advice.mend-${id}`, ...(params && { params }) }, change };
};

function indicatorOf({ catalogue }: Asked, choice: SeriesChoice): Indicator | undefined {
  return catalogue.indicators.find(({ id }) => id === choice.indicator);
}

const changeSeries = (query: Query, change: (choice: SeriesChoice) => SeriesChoice): Query => ({
  ...query,
  series: query.series.map(change),
});

/** A calculation in the place of those of its kind. */
function calculated(choice: SeriesChoice, calculation: Calculation): SeriesChoice {
  const others = choice.calculations.filter(({ kind }) => kind !== calculation.kind);
  return { ...choice, calculations: [...others, calculation] };
}

/** Every topic as an index, where all have several periods and can be one: so units no longer differ. */
export function asIndex({ result }: Asked): Maybe {
  const refused = result.series.some(({ kind }) => kind === "percentage" || kind === "score" || kind === "class");
  if (refused || result.slots.length < 2) return undefined;
  return mend("index", undefined, (query) =>
    changeSeries(query, (choice) => calculated(choice, { kind: "change", of: "index", against: "first" })),
  );
}

/** The difference instead of the growth, which also says something where it starts from almost nothing. */
export function asDifference(): Mend {
  return mend("difference", undefined, (query) =>
    changeSeries(query, (choice) => ({
      ...choice,
      calculations: choice.calculations.map((each) => (each.kind === "change" ? { ...each, of: "difference" } : each)),
    })),
  );
}

const SUMS_OVER_TIME: ReadonlySet<Calculation["kind"]> = new Set(["rolling", "cumulate"]);

/** Without a sum over periods of what is no flow. Undefined where there is none. */
export function withoutSumOverTime(asked: Asked): Maybe {
  const summed = asked.query.series.some((choice) => {
    const indicator = indicatorOf(asked, choice);
    const adds = indicator === undefined || addsUpOverTime(indicator);
    return !adds && choice.calculations.some(({ kind }) => SUMS_OVER_TIME.has(kind));
  });
  if (!summed) return undefined;
  return mend("no-sum", undefined, (query) =>
    changeSeries(query, (choice) => ({
      ...choice,
      calculations: choice.calculations.filter(({ kind }) => !SUMS_OVER_TIME.has(kind)),
    })),
  );
}

/** Older figures on the areas of the newest division, or of that of a year; undefined where a figure would be refused. */
export function recastTo(asked: Asked, to = "latest"): Maybe {
  const movable = (choice: SeriesChoice): boolean => {
    const indicator = indicatorOf(asked, choice);
    const own = indicator?.spans.some(({ level, division }) => level === asked.query.level && division === PER_PERIOD);
    const done = choice.calculations.some(({ kind }) => kind === "recast");
    return own === true && !done && indicator !== undefined && (addsUp(indicator) || indicator.ratio !== undefined);
  };
  const moved = asked.query.series.filter(movable);
  const fixed = asked.query.series.every((choice) => {
    return movable(choice) || indicatorOf(asked, choice)?.spans.every(({ division }) => division !== PER_PERIOD);
  });
  if (moved.length === 0 || !fixed) return undefined;
  return mend(to === "latest" ? "recast" : "recast-year", { year: to }, (query) =>
    changeSeries(query, (choice) => (movable(choice) ? calculated(choice, { kind: "recast", to }) : choice)),
  );
}

/** The newest divisions that stand side by side, so that the others can be recast to them. */
export function recastBeside(asked: Asked): Maybe {
  const used = new Set(asked.result.divisions);
  const newest = asked.areas.divisions.filter(({ id }) => used.has(id)).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  return newest && recastTo(asked, newest.from.slice(0, 4));
}

/** The newest periods of which every topic has figures; as many as are shown now. */
export function samePeriods(asked: Asked): Maybe {
  const { query, result } = asked;
  const known = query.series.map((choice) => {
    const spans = indicatorOf(asked, choice)?.spans.filter(({ level }) => level === query.level) ?? [];
    return new Set(spans.flatMap(spanPeriods));
  });
  const shared = [...(known[0] ?? [])].filter((period) => known.every((periods) => periods.has(period)));
  const periods = shared.slice(-Math.max(1, result.slots.length));
  const last = periods.at(-1);
  if (last === undefined) return undefined;
  return mend("periods", { period: { period: last } }, (now) => ({ ...now, periods: { kind: "exact", periods } }));
}

const selectedOf = (query: Query) => query.areas.filter(({ role }) => role === "selected");
const referencesOf = (query: Query) => query.areas.filter(({ role }) => role === "reference");

function unfiltered(query: Query): Query {
  const { filter, ...rest } = query;
  return filter ? rest : query;
}

/** All areas of the level instead of a few. */
export function allAreas({ query, areas }: Asked): Maybe {
  if (!query.filter && selectedOf(query).some(({ rule }) => rule.kind === "all")) return undefined;
  const level = areas.levels.find(({ id }) => id === query.level);
  if (!level) return undefined;
  return mend("all-areas", { level: level.plural }, (now) => ({
    ...unfiltered(now),
    areas: [{ rule: { kind: "all" }, role: "selected", show: "each" }, ...referencesOf(now)],
  }));
}

const MOST_AREAS = 10;

/** Only the areas with the highest figures. */
export function highestAreas({ result }: Asked, count = MOST_AREAS): Maybe {
  if (selectedRows(result).length <= count || result.slots.length === 0) return undefined;
  const column = { series: 0, slot: result.slots.length - 1 };
  return mend("highest", { count }, (query) => ({
    ...query,
    filter: [...(query.filter ?? []), { kind: "rank", first: "high", n: count, ...column }],
    order: { by: "value", descending: true, ...column },
  }));
}

const MOST_MEMBERS = 6;

/** Of one broken-down topic only the largest categories. */
export function largestMembers({ result, query }: Asked): Maybe {
  const [choice, more] = query.series;
  const [row = 0] = selectedRows(result);
  const slot = result.slots.length - 1;
  if (!choice || more || slot < 0 || result.series.length <= MOST_MEMBERS) return undefined;
  const size = (series: number): number => result.values[cellAt(result, series, row, slot)] || 0;
  const largest = [...result.series.keys()].sort((a, b) => size(b) - size(a)).slice(0, MOST_MEMBERS);
  return withMembers(choice, result, (series) => largest.includes(series), "largest", { count: MOST_MEMBERS });
}

/** A broken-down topic without the total that stands among its parts. */
export function withoutTotal({ result, query, catalogue }: Asked): Maybe {
  const [choice, more] = query.series;
  const known = catalogue.indicators.find(({ id }) => id === choice?.indicator)?.dimensions ?? [];
  if (!choice || more) return undefined;
  const isTotal = (series: number): boolean =>
    result.series[series]?.members.some(({ dimension, code }) => {
      return known.some(({ id, total }) => id === dimension && total === code);
    }) === true;
  return withMembers(choice, result, (series) => !isTotal(series), "no-total");
}

function withMembers(
  choice: SeriesChoice,
  result: Result,
  keep: (series: number) => boolean,
  id: string,
  params?: Mend["label"]["params"],
): Maybe {
  const kept = result.series.filter((_, series) => keep(series)).map(({ members }) => members);
  const varying = result.series[0]?.members.filter(({ dimension }) => {
    return (
      new Set(result.series.flatMap(({ members }) => members.find((one) => one.dimension === dimension)?.code ?? []))
        .size > 1
    );
  });
  const [dimension, other] = varying ?? [];
  if (!dimension || other || kept.length < 2) return undefined;
  const codes = kept.flatMap((members) => members.find((one) => one.dimension === dimension.dimension)?.code ?? []);
  return mend(id, params, (query) =>
    changeSeries(query, (one) =>
      one.indicator === choice.indicator && one.source === choice.source
        ? { ...one, members: { ...one.members, [dimension.dimension]: codes } }
        : one,
    ),
  );
}

/** Every part of the breakdown instead of some. */
export function allMembers({ result, query, catalogue }: Asked): Maybe {
  const [choice, more] = query.series;
  const dimensions = catalogue.indicators.find(({ id }) => id === choice?.indicator)?.dimensions ?? [];
  const [dimension, other] = dimensions.filter(({ id }) => choice?.members[id] !== undefined);
  if (!choice || more || !dimension || other || result.series.length === 0) return undefined;
  const codes = dimension.members.flatMap(({ code }) => (code === dimension.total ? [] : [code]));
  // Very many parts would only be the next thing that cannot be told apart.
  if (codes.length > MOST_MEMBERS + 1) return undefined;
  return mend("all-members", { count: codes.length }, (now) =>
    changeSeries(now, (one) =>
      one.indicator === choice.indicator ? { ...one, members: { ...one.members, [dimension.id]: codes } } : one,
    ),
  );
}

/** Counts per 1,000 of what the indicator itself names. */
export function asRates(asked: Asked): Maybe {
  const rated = (choice: SeriesChoice): string | undefined => {
    const indicator = indicatorOf(asked, choice);
    return indicator && addsUp(indicator) ? indicator.rateOf : undefined;
  };
  const counts = asked.query.series.filter((choice) => {
    const indicator = indicatorOf(asked, choice);
    return indicator !== undefined && addsUp(indicator);
  });
  if (counts.length === 0 || counts.some((choice) => rated(choice) === undefined)) return undefined;
  return mend("rates", undefined, (query) =>
    changeSeries(query, (choice) => {
      const denominator = rated(choice);
      return denominator === undefined ? choice : calculated(choice, { kind: "rate", per: 1000, denominator });
    }),
  );
}

/** Larger areas, on which fewer figures are too small. */
export function largerAreas(asked: Asked): Maybe {
  const { query, areas } = asked;
  const rankOf = (id: string | undefined): number => areas.levels.find((level) => level.id === id)?.rank ?? 0;
  const larger = areas.levels
    .filter(({ rank }) => rank > 0 && rank < rankOf(query.level))
    .sort((a, b) => b.rank - a.rank)
    .find(({ id }) =>
      query.series.every((choice) => indicatorOf(asked, choice)?.spans.some(({ level }) => level === id) === true),
    );
  if (!larger) return undefined;
  const within = selectedOf(query).filter(
    ({ rule }) => rule.kind === "in" && rankOf(areas.areas[rule.parent]?.level) < larger.rank,
  );
  return mend("larger", { level: larger.plural }, (now) => ({
    ...unfiltered(now),
    level: larger.id,
    areas: [
      ...(within.length > 0 ? within : [{ rule: { kind: "all" }, role: "selected", show: "each" } as const]),
      ...referencesOf(now),
    ],
  }));
}

/** The country itself beside an average that could be taken for it. */
export function besideCountry({ query, areas, result }: Asked): Maybe {
  const country = areas.levels.find(({ rank }) => rank === 0);
  const area = Object.values(areas.areas).find(({ level }) => level === country?.id);
  if (!area || query.level === country?.id || result.areas.some(({ code }) => code === area.code)) return undefined;
  return mend("country", { area: area.name }, (now) => ({
    ...now,
    areas: [...now.areas, { rule: { kind: "codes", codes: [area.code] }, role: "reference", show: "each" }],
  }));
}
