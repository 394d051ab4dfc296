import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import { mend } from "../advice/mend.ts";
import { firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { areasWithAll } from "../advice/sizes.ts";
import type { Advice } from "../form.ts";
import { funnelSeries, ratedSeries } from "./limits.ts";

/** With fewer areas a table says as much. */
const FEW = 10;

/** How well a funnel suits: a rate that only chance moves, the size of what it is of, and many areas. */
export function adviseFunnel(result: Result, catalogue: Catalogue): Advice {
  const rated = ratedSeries(result);
  const series = funnelSeries(result);
  const slot = Math.max(0, result.slots.length - 1);
  const both = series
    ? areasWithAll(
        result,
        [series.of, series.size].map((each) => ({ series: each, slot })),
      )
    : 0;
  return firstOf(
    [
      () => withoutFigures(result),
      () => (rated ? undefined : withoutRate(result, catalogue)),
      () => (rated && !series ? withoutSize(rated.rate.denominator, catalogue) : undefined),
      () => (both < 2 ? impossible("scatter.no-pairs", "table") : undefined),
      () =>
        rated?.rate.chance === "clustered"
          ? { grade: "misleading", reason: { id: "funnel.clustered" }, remedy: { kind: "form", form: "ranking" } }
          : undefined,
      () => (both < FEW ? { grade: "possible", reason: { id: "funnel.few", params: { count: both } } } : undefined),
      () => (result.slots.length > 1 ? { grade: "possible", reason: { id: "scatter.last-period" } } : undefined),
    ],
    { grade: "good", reason: { id: "funnel.good" } },
  );
}

function impossible(id: string, form: string): Advice {
  return { grade: "impossible", reason: { id }, remedy: { kind: "form", form } };
}

/** Counts that chance moves can be made rates; of other figures nobody knows how far chance moves them. */
function withoutRate({ series }: Result, catalogue: Catalogue): Advice {
  const count = series.some(({ indicator, kind }) => {
    const known = indicatorOf(catalogue, indicator);
    return kind === "count" && known?.chance?.process === "poisson";
  });
  return impossible(count ? "funnel.count" : "funnel.no-chance", "ranking");
}

function withoutSize(denominator: string, catalogue: Catalogue): Advice {
  const known = indicatorOf(catalogue, denominator);
  const name = known?.name ?? { nl: denominator, en: denominator };
  const reason = { id: "funnel.no-size", params: { name } };
  const add = mend("add", { name }, (query) => ({
    ...query,
    series: [...query.series, { source: "store", indicator: denominator, members: {}, calculations: [] }],
  }));
  return known ? { grade: "impossible", reason, remedy: add } : { grade: "impossible", reason };
}
