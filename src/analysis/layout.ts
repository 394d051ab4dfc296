import type { Area, Areas, LevelId } from "../cube/area.ts";
import type { Catalogue, Span } from "../cube/indicator.ts";
import { askedSpans, wholeSpans } from "./asked-spans.ts";
import type { Base, NoBase } from "./base.ts";
import { baseOf, isBase } from "./base.ts";
import { comparedPeriods } from "./change/base-period.ts";
import type { FrameRow } from "./combine.ts";
import type { Demands } from "./demands.ts";
import { demand } from "./demands.ts";
import type { Geography } from "./geography.ts";
import { divisionOfFigures, placeOf } from "./geography.ts";
import type { Measure } from "./measure.ts";
import { measureOf } from "./measure.ts";
import { parentsIn } from "./membership.ts";
import { needed } from "./needed.ts";
import type { Measured } from "./formula/layout.ts";
import type { Query } from "./query.ts";
import type { Moment } from "./resolve-areas.ts";
import type { ResultNote, ResultSlot } from "./result.ts";
import type { Windows } from "./rolling.ts";
import type { Series } from "./series.ts";
import { expandQuery } from "./series.ts";
import { withWhole } from "./share/whole.ts";
import { resolveSlots } from "./slots.ts";
import { withSample } from "./uncertainty/declared.ts";
import type { Toolbox } from "./toolbox.ts";

/** A series with what it is made of and the period in each of its slots. */
export interface SeriesLayout {
  readonly series: Series;
  readonly measure: Measure;
  /** The spans that say which periods it has; for notes. */
  readonly spans: readonly Span[];
  readonly periods: readonly (string | null)[];
  /** The same, and after them the periods that are not shown but compared with. All work is done on these. */
  readonly worked: readonly (string | null)[];
  /** Reason of a slot without period. */
  readonly lacking: number;
  /** Only for a series that looks back, or is made of shorter periods. */
  readonly windows?: Windows;
  /** Of a share of members: that of which it is a share. */
  readonly whole?: SeriesLayout;
  /** Of a percentage of a survey: how many were asked. */
  readonly sample?: SeriesLayout;
  /**
   * For these rows why a cell (row × worked column) is left out by its calculation, 0 where it is not: withheld to keep
   * a secret, refused as a remainder of rounded figures.
   */
  readonly withheld?: { readonly rows: readonly FrameRow[]; readonly cells: Uint8Array };
  /** Of an own formula: its series, each laid out by itself. */
  readonly operands?: readonly SeriesLayout[];
}

export interface Layout {
  readonly series: readonly SeriesLayout[];
  readonly slots: readonly ResultSlot[];
  readonly notes: readonly ResultNote[];
}

/** Lays out a query in time: which series, which slots, which period of each series in each slot. */
export function layoutOf(query: Query, catalogue: Catalogue, geography: Geography, toolbox: Toolbox): Layout {
  const { formula } = toolbox;
  const expanded = expandQuery(query, catalogue, formula);
  const measured = expanded.series.map((series): Measured => {
    if (series.formula && formula)
      return formula.measure(series, series.formula, catalogue, query.level, geography, toolbox);
    const measure = measureOf(series, catalogue, toolbox);
    return { series, measure, spans: askedSpans(series, measure, query.level, geography) };
  });
  const relative = query.periods.kind === "latest" || query.periods.kind === "last";
  const resolved = resolveSlots(
    query.periods,
    measured.map(({ series, measure, spans }) =>
      relative && measure.by ? wholeSpans(series, measure, query.level, geography) : spans,
    ),
  );
  const series = measured.map((each, i) => {
    const plain = placed({ ...each, periods: resolved.periods[i] ?? [], lacking: resolved.lacking });
    const layout = withSample(withWhole(plain, expanded.series, catalogue), catalogue);
    const { formula: own } = each.series;
    return own && formula ? formula.place(layout, own, each.operands ?? []) : layout;
  });
  return { series, slots: resolved.slots, notes: [...expanded.notes, ...resolved.notes] };
}

/** Gives a series its columns: the periods shown, `more` that are asked beside them, and those compared with. */
export function placed(
  layout: Omit<SeriesLayout, "windows" | "worked" | "operands">,
  more: readonly string[] = [],
): SeriesLayout {
  const { refused, tools } = layout.measure;
  const asked = [...layout.periods, ...more];
  const worked = refused ? asked : [...asked, ...comparedPeriods(layout.series.calculations, layout, asked)];
  const windows = tools.time?.windowsFor(layout, worked);
  return { ...layout, worked, ...(windows && { windows }) };
}

/** The figures behind each slot at one level. Slots with the same `stretch` have the same areas and parents. */
export interface LevelBases {
  readonly level: LevelId;
  readonly bases: readonly (Base | NoBase)[];
  readonly stretch: Int32Array;
  /** True when every slot has figures of the level itself. */
  readonly own: boolean;
}

/** Finds the base of each slot for rows of a level. */
export function basesOf(layout: SeriesLayout, level: LevelId, geography: Geography): LevelBases {
  const bases = layout.worked.map((period) =>
    period === null ? { reason: layout.lacking } : baseOf(layout.measure, level, period, geography),
  );
  const stretches = new Map<string, number>();
  const stretch = Int32Array.from(bases, (base) => {
    if (!isBase(base)) return -1;
    const parents = base.level === level ? undefined : parentsIn(geography, base.level, level, base.division, base.day);
    const key = [base.level, base.divisionId, parents?.key, base.other?.id, base.recast?.from.id].join("|");
    const number = stretches.get(key) ?? stretches.size;
    stretches.set(key, number);
    return number;
  });
  const own = bases.every((base) => isBase(base) && base.level === level && base.other === undefined);
  return { level, bases, stretch, own };
}

/** The moments at which the areas of a query are looked up: one per division and year that is shown. */
export function momentsOf(layout: Layout, level: LevelId, geography: Geography): readonly Moment[] {
  const moments = new Map<string, Moment>();
  for (const series of layout.series) {
    for (const period of series.periods) {
      const base = period === null ? undefined : baseOf(series.measure, level, period, geography);
      if (period === null || !base || !isBase(base)) continue;
      const division =
        base.level === level ? base.division : divisionOfFigures(geography, base.span.division, level, base.day);
      const key = `${division?.id ?? ""} ${period.slice(0, 4)}`;
      if (!moments.has(key)) moments.set(key, { division, day: base.day });
    }
  }
  return [...moments.values()];
}

/** The levels that rows of a query may be of, its own first; known before the rows themselves are. */
export function levelsOf(query: Query, { areas }: Geography): readonly LevelId[] {
  const levels = query.areas.flatMap(({ rule }): (LevelId | undefined)[] => {
    switch (rule.kind) {
      case "codes":
        return rule.codes.map((code) => placeOf(areas, code)?.level);
      case "group":
        return areas.groups.filter((group) => group.id === rule.group).map((group) => group.level);
      case "parents":
        return [rule.level];
      case "neighbours":
      case "similar":
        return [placeOf(areas, rule.of)?.level];
      case "all":
      case "in":
        return [];
    }
  });
  const compared = comparedAreas(query, areas).map(({ level }) => level);
  return [...new Set([query.level, ...levels.filter((level) => level !== undefined), ...compared])];
}

/** Areas that figures are set beside or are a share of, whether they are shown or not. */
export function comparedAreas(query: Query, areas: Areas): Area[] {
  const codes = query.series.flatMap(({ calculations }) =>
    calculations.flatMap((each) => {
      if (each.kind === "share" && each.of === "parent") return areasOfLevel(areas, each.level);
      return each.kind === "versus" || each.kind === "verdict" ? [each.reference] : [];
    }),
  );
  return [...new Set(codes)].flatMap((code) => placeOf(areas, code) ?? []);
}

function areasOfLevel({ areas }: Areas, level: LevelId): string[] {
  return Object.values(areas).flatMap((area) => (area.level === level ? [area.code] : []));
}

/** Whether a calculation asks what every figure weighs, also where nothing is added up. */
export function isWeighed({ series }: SeriesLayout): boolean {
  return series.calculations.some((each) => each.kind === "position" && each.of === "weighted-z-score");
}

/** Asks for all that a series needs to have figures for rows of a level. */
export function demandSeries(
  demands: Demands,
  layout: SeriesLayout,
  level: LevelId,
  groups: boolean,
  geography: Geography,
): void {
  const { measure, windows, worked, operands, whole, sample } = layout;
  if (measure.refused) return;
  if (whole) demandSeries(demands, whole, level, groups, geography);
  if (sample) demandSeries(demands, sample, level, groups, geography);
  if (operands) {
    for (const operand of operands) demandSeries(demands, operand, level, groups, geography);
    return;
  }
  for (const [slot, period] of worked.entries()) {
    if (period === null) continue;
    const base = baseOf(measure, level, period, geography);
    if (!isBase(base)) continue;
    const window = windows ? needed(measure.tools.time).periodsBehind(windows, slot, measure) : [period];
    for (const each of window) demand(demands, measure.numerator, base.level, each);
    if (measure.denominator && base.denominatorPeriod !== null) {
      demand(demands, measure.denominator, base.level, base.denominatorPeriod);
      if (base.denominatorEnd) demand(demands, measure.denominator, base.level, base.denominatorEnd);
    }
    if (measure.weight && (groups || isWeighed(layout) || base.level !== level))
      demand(demands, measure.weight, base.level, period);
  }
}
