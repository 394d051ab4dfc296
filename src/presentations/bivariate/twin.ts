import { FLAG } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result, ResultSeries } from "../../analysis/result.ts";
import { withTopics } from "../twin/withTopics.ts";
import { classAt, pairOf } from "./model.ts";
import type { Side } from "./model.ts";
import type { BivariateOptions } from "./options.ts";

/** The figures of both topics, and behind them in which class of the map each area falls. */
export function twinOf(result: Result, options: BivariateOptions): Result {
  const pair = pairOf(result, options);
  if (!pair) return result;
  const classes = [pair.x, pair.y].map((side) => ({
    of: side.series,
    series: classSeries(result, side),
    figure: (row: number, slot: number) => {
      const own = classAt(result, side, row, slot);
      // What is compared with is in no class of the map.
      const classed = own >= 0 && result.areas[row]?.role === "selected";
      if (classed) return { value: own + 1, reason: "present" as const, flags: FLAG.computed };
      const known = result.reason[cellAt(result, side.series, row, slot)] ?? REASON.empty;
      return { value: NaN, reason: own >= 0 ? ("not-applicable" as const) : reasonOf(known), flags: 0 };
    },
  }));
  return withTopics(result, classes);
}

/** A topic as its classes, which are numbers with their meaning beside them: they sort, and are heard in any language. */
function classSeries(result: Result, { series, limits }: Side): ResultSeries {
  const own = result.series[series];
  const most = limits.length + 1;
  const named = { nl: `${own?.name.nl ?? ""}: klasse`, en: `${own?.name.en ?? ""}: class` };
  return {
    key: `${own?.key ?? ""}~class`,
    source: own?.source ?? "",
    indicator: `${own?.indicator ?? ""}~class`,
    name: named,
    members: own?.members ?? [],
    unit: { nl: `1 is laag, ${most} is hoog`, en: `1 is low, ${most} is high` },
    decimals: 0,
    kind: "class",
    time: own?.time ?? "stock",
    steps: own?.steps ?? [],
  };
}
