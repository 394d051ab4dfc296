import { indicatorOf } from "../../cube/indicator.ts";
import type { SeriesChoice } from "../../analysis/query.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { selectedRows } from "../chart/average.ts";
import type { Mend } from "../form.ts";
import { changeSeries, mend } from "./mend.ts";
import type { Asked, Maybe } from "./mend.ts";

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
  const known = indicatorOf(catalogue, choice?.indicator)?.dimensions ?? [];
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
  const dimensions = indicatorOf(catalogue, choice?.indicator)?.dimensions ?? [];
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
