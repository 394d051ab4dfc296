import type { Areas } from "../../cube/area.ts";
import type { Cube, NeedKey } from "../../cube/cube.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Message, MessageParam } from "../../cube/message.ts";
import type { Problem } from "../../cube/problem.ts";
import { pluralOf } from "../area-names.ts";
import type { Base } from "../base.ts";
import { baseOf, isBase } from "../base.ts";
import type { Geography } from "../geography.ts";
import type { SeriesLayout } from "../layout.ts";
import { workOut } from "../evaluate.ts";
import { childrenOf } from "../membership.ts";
import { nameOfCode } from "../notes-base.ts";
import type { Query } from "../query.ts";
import type { ResultArea } from "../result.ts";
import type { Step } from "../steps.ts";
import { stepsOf } from "../steps.ts";
import type { Toolbox } from "../toolbox.ts";

/** A cell of a result, by place of its series and slot and by the code of its area. */
export interface Cell {
  readonly series: number;
  readonly slot: number;
  readonly area: string;
}

/**
 * Where one figure comes from, step by step: indicator, source, division, parts, numerator and denominator, calculations.
 * Takes what `evaluate` takes, and the cell. A cell that the answer does not have is said to be nothing.
 */
export function explain(
  query: Query,
  catalogue: Catalogue,
  areas: Areas,
  data: ReadonlyMap<NeedKey, Cube | Problem>,
  cell: Cell,
  toolbox: Toolbox,
): Message[] {
  const { geography, layout: all, shown } = workOut(query, catalogue, areas, data, toolbox);
  const layout = all.series[cell.series];
  const area = shown.areas.find(({ code }) => code === cell.area);
  const period = layout?.periods[cell.slot];
  if (!layout || !area || period === undefined || period === null) return [{ id: "analysis.explain-nothing" }];
  const { measure, series } = layout;
  if (measure.refused) return [measure.refused];
  const base = baseOf(measure, area.level, period, geography);
  if (!isBase(base)) return [{ id: "analysis.explain-nothing" }];
  return [
    {
      id: "analysis.explain-indicator",
      params: { name: series.indicator.name, area: area.name, period: { period } },
    },
    ...sources(layout, catalogue),
    ...division(base, geography),
    ...parts(area, base, geography),
    ...terms(layout, base),
    ...stepsOf(layout, base.span.frequency, catalogue, (code) => nameOfCode(geography, code), toolbox).map(said),
  ];
}

function said({ message }: Step): Message {
  return { id: "analysis.explain-step", params: { step: message } };
}

function sources({ series, measure }: SeriesLayout, catalogue: Catalogue): Message[] {
  const ids = new Set(
    [measure.numerator, ...(measure.denominator ? [measure.denominator] : [])].map((term) => term.indicator.provider),
  );
  if (ids.size === 0) ids.add(series.indicator.provider);
  return catalogue.providers
    .filter((provider) => ids.has(provider.id))
    .map((provider) => ({ id: "analysis.explain-source", params: { source: provider.attribution } }));
}

function division(base: Base, geography: Geography): Message[] {
  const from = base.division?.from.slice(0, 4);
  return from === undefined
    ? []
    : [{ id: "analysis.explain-division", params: { year: from, level: pluralOf(geography.areas, base.level) } }];
}

function parts(area: ResultArea, base: Base, geography: Geography): Message[] {
  const level = pluralOf(geography.areas, base.level);
  if (area.parts)
    return [
      {
        id: "analysis.explain-parts",
        params: { count: area.parts.length, level: pluralOf(geography.areas, area.level) },
      },
    ];
  if (base.level === area.level) return [{ id: "analysis.explain-published" }];
  const children = childrenOf(geography, area.code, base.level, base.division, base.day);
  return [{ id: "analysis.explain-parts", params: { count: children?.length ?? 0, level } }];
}

function terms({ measure }: SeriesLayout, base: Base): Message[] {
  const { denominator, weight, numerator, factor } = measure;
  if (denominator) {
    const params: Record<string, MessageParam> = {
      numerator: numerator.indicator.name,
      denominator: denominator.indicator.name,
      factor: { value: factor, decimals: 0 },
      period: { period: base.denominatorPeriod ?? "" },
    };
    return [{ id: "analysis.explain-ratio", params }];
  }
  return weight ? [{ id: "analysis.explain-weight", params: { weight: weight.indicator.name } }] : [];
}
