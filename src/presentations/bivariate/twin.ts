import { REASON } from "../../cube/reason.ts";
import { FLAG } from "../../cube/flags.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result, ResultSeries } from "../../analysis/result.ts";
import { classAt, pairOf } from "./model.ts";
import type { Side } from "./model.ts";
import type { BivariateOptions } from "./options.ts";

/** The figures of both topics, and behind them in which class of the map each area falls. */
export function twinOf(result: Result, options: BivariateOptions): Result {
  const pair = pairOf(result, options);
  if (!pair) return result;
  const sides = [pair.x, pair.y];
  const cells = result.areas.length * result.slots.length;
  const size = (result.series.length + sides.length) * cells;
  const [values, reason, flags] = [new Float64Array(size).fill(NaN), new Uint8Array(size), new Uint16Array(size)];
  const classIndex = new Int8Array(size).fill(-1);
  values.set(result.values);
  reason.set(result.reason);
  flags.set(result.flags);
  classIndex.set(result.classIndex);
  for (const [at, side] of sides.entries()) {
    for (const [row, area] of result.areas.entries()) {
      for (const slot of result.slots.keys()) {
        const cell = (result.series.length + at) * cells + row * result.slots.length + slot;
        const own = classAt(result, side, row, slot);
        // What is compared with is in no class of the map.
        const classed = own >= 0 && area.role === "selected";
        values[cell] = classed ? own + 1 : NaN;
        reason[cell] = classed
          ? REASON.present
          : own >= 0
            ? REASON["not-applicable"]
            : (result.reason[cellAt(result, side.series, row, slot)] ?? REASON.empty);
        flags[cell] = classed ? FLAG.computed : 0;
      }
    }
  }
  const columns = <T>(of: readonly T[]) => [
    ...of,
    ...sides.flatMap(({ series }) => of.slice(series * result.slots.length, (series + 1) * result.slots.length)),
  ];
  return {
    // Intervals and known parts are of the figures, which stand first; a class has none.
    ...result,
    series: [...result.series, ...sides.map((side) => classSeries(result, side))],
    ...{ values, reason, flags, classIndex },
    classes: [...result.classes, null, null],
    periods: columns(result.periods),
    divisions: columns(result.divisions),
    coverage: columns(result.coverage),
  };
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
