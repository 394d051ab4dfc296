import type { Areas } from "../../cube/area.ts";
import { PER_PERIOD } from "../../cube/area.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Calculation, Query, SeriesChoice } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Mend } from "../form.ts";
import { addsUp, addsUpOverTime } from "./addsUp.ts";

/** What advice is about: an answer, the question behind it, and what is known. */
export interface Asked {
  readonly result: Result;
  readonly query: Query;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
}

/** Undefined where it mends nothing. */
export type Maybe = Mend | undefined;

/** A change with the words on its button. */
export const mend = (id: string, params: Mend["label"]["params"], change: Mend["change"]): Mend => {
  return { kind: "mend", label: { id: `advice.mend-${id}`, ...(params && { params }) }, change };
};

/** The same question with every series changed. */
export const changeSeries = (query: Query, change: (choice: SeriesChoice) => SeriesChoice): Query => ({
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

/** The same in the form of lines: two axes have nothing to do for one unit. */
export function asIndexedLines(asked: Asked): Maybe {
  const index = asIndex(asked);
  return index && { ...index, form: "line" };
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

/** The same for a map, which counts would mislead again: the difference per 1,000. Undefined where there are no rates. */
export function asRateDifference(asked: Asked): Maybe {
  const rates = asRates(asked);
  const difference = asDifference();
  return rates && mend("difference-rates", undefined, (query) => rates.change(difference.change(query)));
}

const SUMS_OVER_TIME: ReadonlySet<Calculation["kind"]> = new Set(["rolling", "cumulate"]);

/** Without a sum over periods of what is no flow. Undefined where there is none. */
export function withoutSumOverTime(asked: Asked): Maybe {
  const summed = asked.query.series.some((choice) => {
    const indicator = indicatorOf(asked.catalogue, choice.indicator);
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
    const indicator = indicatorOf(asked.catalogue, choice.indicator);
    const own = indicator?.spans.some(({ level, division }) => level === asked.query.level && division === PER_PERIOD);
    const done = choice.calculations.some(({ kind }) => kind === "recast");
    return own === true && !done && indicator !== undefined && (addsUp(indicator) || indicator.ratio !== undefined);
  };
  const moved = asked.query.series.filter(movable);
  const fixed = asked.query.series.every((choice) => {
    return (
      movable(choice) ||
      indicatorOf(asked.catalogue, choice.indicator)?.spans.every(({ division }) => division !== PER_PERIOD)
    );
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

/** The same beside what they are divided by, for who sets them against size. */
export function asRatesBesideSize(asked: Asked): Maybe {
  const rates = asRates(asked);
  const sizes = new Set(
    asked.query.series.flatMap((choice) => indicatorOf(asked.catalogue, choice.indicator)?.rateOf ?? []),
  );
  for (const { indicator } of asked.query.series) sizes.delete(indicator);
  const [size, more] = asked.catalogue.indicators.filter(({ id }) => sizes.has(id));
  if (!rates || !size || more) return rates;
  return mend("rates-beside", { name: size.name }, (query) => {
    const rated = rates.change(query);
    return {
      ...rated,
      series: [...rated.series, { source: "store", indicator: size.id, members: {}, calculations: [] }],
    };
  });
}

/** Counts per 1,000 of what the indicator itself names. */
export function asRates(asked: Asked): Maybe {
  const rated = (choice: SeriesChoice): string | undefined => {
    const indicator = indicatorOf(asked.catalogue, choice.indicator);
    return indicator && addsUp(indicator) ? indicator.rateOf : undefined;
  };
  const counts = asked.query.series.filter((choice) => {
    const indicator = indicatorOf(asked.catalogue, choice.indicator);
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
