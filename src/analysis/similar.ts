import { nameOf } from "../cube/area.ts";
import type { Area } from "../cube/area.ts";
import { indicatorOf } from "../cube/indicator.ts";
import type { Catalogue } from "../cube/indicator.ts";
import { CHARACTERISTICS, LIKENESS_YEAR as YEAR, NEAREST } from "../cube/likeness.ts";
import type { Characteristic } from "../cube/likeness.ts";
import type { MessageParam } from "../cube/message.ts";
import { parsePeriod } from "../cube/period.ts";
import { REASON } from "../cube/reason.ts";
import { groupCode } from "./area-names.ts";
import type { Demands, Reader } from "./demands.ts";
import { fillSeries } from "./fill.ts";
import type { Geography } from "./geography.ts";
import { codesOf, divisionOn, placeOf } from "./geography.ts";
import type { Layout, SeriesLayout } from "./layout.ts";
import { demandSeries } from "./layout.ts";
import { listOf } from "./lists.ts";
import type { MeasureTools } from "./measure.ts";
import { measureOf } from "./measure.ts";
import type { AreaRule, Query } from "./query.ts";
import type { ResultNote } from "./result.ts";
import { STORE, expandSeries } from "./series.ts";
import { spanAt } from "./spans.ts";

export interface Similar {
  /** Nearest first. */
  readonly codes: readonly string[];
  /** Distance of each, in standard deviations. */
  readonly distances: readonly number[];
  readonly notes: readonly ResultNote[];
}

interface Variable {
  readonly characteristic: Characteristic;
  readonly layout: SeriesLayout;
}

/** Asks for what similar areas are found by, when a query has such a rule. */
function demandSimilarity(
  demands: Demands,
  query: Query,
  layout: Layout,
  catalogue: Catalogue,
  geography: Geography,
  tools: MeasureTools,
): void {
  for (const { area, rule } of anchorsOf(query, geography)) {
    for (const { layout: variable } of variablesFor(area, rule, shownBy(layout), catalogue, tools)) {
      demandSeries(demands, variable, area.level, false, geography);
    }
  }
}

/** The similar areas of every such rule of the query, by the code of its row. */
function similarityOf(
  query: Query,
  layout: Layout,
  catalogue: Catalogue,
  geography: Geography,
  read: Reader,
  tools: MeasureTools,
): ReadonlyMap<string, Similar> {
  return new Map(
    anchorsOf(query, geography).map((anchor) => [
      groupCode(anchor.rule),
      similarAreas(anchor, shownBy(layout), catalogue, geography, read, tools),
    ]),
  );
}

type SimilarRule = Extract<AreaRule, { kind: "similar" }>;

/** An area that others are like, and how. */
interface Anchor {
  readonly area: Area;
  readonly rule: SimilarRule;
}

function anchorsOf(query: Query, geography: Geography): Anchor[] {
  return query.areas.flatMap(({ rule }) => {
    const area = rule.kind === "similar" ? placeOf(geography.areas, rule.of) : undefined;
    return area && rule.kind === "similar" ? [{ area, rule }] : [];
  });
}

/** The characteristics of a rule: its own indicators (counts and amounts by their logarithm), else the usual ones. */
function characteristicsOf({ on }: SimilarRule, catalogue: Catalogue): readonly Characteristic[] {
  if (!on) return CHARACTERISTICS;
  return on.map((id) => {
    const kind = indicatorOf(catalogue, id)?.kind;
    return { id, indicator: id, scale: kind === "count" || kind === "amount" ? "log" : "plain" };
  });
}

/** Indicators that are shown: areas may not be called similar on what is then compared. */
function shownBy(layout: Layout): ReadonlySet<string> {
  return new Set(layout.series.flatMap(({ series, measure }) => [series.indicator.id, measure.numerator.indicator.id]));
}

function variablesFor(
  area: Area,
  rule: SimilarRule,
  shown: ReadonlySet<string>,
  catalogue: Catalogue,
  tools: MeasureTools,
): Variable[] {
  return characteristicsOf(rule, catalogue).flatMap((characteristic) => {
    const variable = variableOf(characteristic, catalogue, tools);
    if (!variable || !spanAt(variable.layout.measure.numerator.indicator, area.level, YEAR)) return [];
    const { series, measure } = variable.layout;
    return shown.has(series.indicator.id) || shown.has(measure.numerator.indicator.id) ? [] : [variable];
  });
}

function variableOf(characteristic: Characteristic, catalogue: Catalogue, tools: MeasureTools): Variable | undefined {
  const indicator = indicatorOf(catalogue, characteristic.indicator);
  if (!indicator) return undefined;
  const choice = { source: STORE, indicator: indicator.id, members: {}, calculations: [] };
  const series = expandSeries(choice, catalogue).series[0];
  if (!series) return undefined;
  return {
    characteristic,
    layout: {
      series,
      measure: measureOf(series, catalogue, tools),
      spans: indicator.spans,
      periods: [YEAR],
      worked: [YEAR],
      lacking: REASON.empty,
    },
  };
}

/**
 * The ten areas, or as many as asked, nearest to one on the characteristics of 2024 (Euclidean distance of standardised figures,
 * population by its logarithm). An indicator that is shown never counts. A characteristic that is not there
 * for this area is left out, and said.
 */
function similarAreas(
  { area, rule }: Anchor,
  shown: ReadonlySet<string>,
  catalogue: Catalogue,
  geography: Geography,
  read: Reader,
  tools: MeasureTools,
): Similar {
  const codes = codesOf(geography, area.level, divisionOn(geography, area.level, parsePeriod(YEAR)?.start ?? 0));
  const rows = codes.map((code) => ({ code, level: area.level }));
  const own = codes.indexOf(area.code);
  const measured = variablesFor(area, rule, shown, catalogue, tools).map(({ characteristic, layout }) => ({
    characteristic,
    scores: standardised(fillSeries(layout, rows, "withhold", geography, read).block.values, characteristic.scale),
  }));
  const used = measured.filter(({ scores }) => !Number.isNaN(scores[own] ?? NaN));
  const nearest = rankByDistance(
    codes,
    own,
    used.map(({ scores }) => scores),
  ).slice(0, rule.count ?? NEAREST);
  return {
    codes: nearest.map(({ code }) => code),
    distances: nearest.map(({ distance }) => distance),
    notes: notesFor(
      { area, rule },
      nearest.length,
      used.map(({ characteristic }) => characteristic),
      shown,
      catalogue,
      tools,
    ),
  };
}

function standardised(values: Float64Array, scale: Characteristic["scale"]): Float64Array {
  const scaled = scale === "log" ? values.map((value) => (value > 0 ? Math.log(value) : NaN)) : values;
  const known = scaled.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const spread = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  return scaled.map((value) => (spread > 0 ? (value - mean) / spread : value - mean));
}

/** Areas by distance, equal ones by code; an area that lacks a characteristic cannot be compared. */
function rankByDistance(
  codes: readonly string[],
  own: number,
  scores: readonly Float64Array[],
): { code: string; distance: number }[] {
  if (own < 0 || scores.length === 0) return [];
  return codes
    .map((code, row) => ({
      code,
      row,
      distance: Math.hypot(...scores.map((score) => (score[row] ?? NaN) - (score[own] ?? NaN))),
    }))
    .filter(({ row, distance }) => row !== own && !Number.isNaN(distance))
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
}

function notesFor(
  { area, rule }: Anchor,
  count: number,
  used: readonly Characteristic[],
  shown: ReadonlySet<string>,
  catalogue: Catalogue,
  tools: MeasureTools,
): ResultNote[] {
  const name = nameOf(area);
  if (used.length === 0) return [{ severity: "caution", message: { id: "analysis.similar-none", params: { name } } }];
  const on: ResultNote = {
    severity: "info",
    message: {
      id: "analysis.similar-on",
      params: { name, count, characteristics: listOf(used.map((each) => said(each, catalogue))) },
    },
  };
  const ids = new Set(used.map(({ id }) => id));
  const left = characteristicsOf(rule, catalogue).filter(
    (each) => !ids.has(each.id) && !isShown(each, shown, catalogue, tools),
  );
  if (left.length === 0) return [on];
  return [
    on,
    {
      severity: "caution",
      message: {
        id: "analysis.similar-without",
        params: { name, characteristics: listOf(left.map((each) => said(each, catalogue))) },
      },
    },
  ];
}

function isShown(
  characteristic: Characteristic,
  shown: ReadonlySet<string>,
  catalogue: Catalogue,
  tools: MeasureTools,
): boolean {
  const variable = variableOf(characteristic, catalogue, tools);
  return (
    variable !== undefined &&
    (shown.has(variable.layout.series.indicator.id) || shown.has(variable.layout.measure.numerator.indicator.id))
  );
}

/** One of the usual characteristics in words of its own, any other by the name of its indicator. */
function said(characteristic: Characteristic, catalogue: Catalogue): MessageParam {
  if (CHARACTERISTICS.includes(characteristic)) return { id: `analysis.characteristic-${characteristic.id}` };
  return indicatorOf(catalogue, characteristic.indicator)?.name ?? characteristic.indicator;
}

/** Areas like another; it comes in with the first question that has such a rule. */
export const similarTool = { demand: demandSimilarity, find: similarityOf } as const;

export type SimilarTool = typeof similarTool;
