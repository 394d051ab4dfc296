import type { LevelId } from "../cube/area.ts";
import type { Reason } from "../cube/reason.ts";
import type { Frequency } from "../cube/period.ts";

/**
 * What a change is measured from: the figure before, the same period a year earlier, the first one shown, a period, or
 * the mean of several periods.
 */
export type ChangeBase =
  "previous" | "year" | "first" | { readonly period: string } | { readonly first: string; readonly last: string };

/**
 * A calculation on one series. Recast and per period come first, then rolling, then a rate, then a share, whatever
 * their order in the list; all others follow in the order of the list. Each is specified in the README of this folder.
 */
export type Calculation =
  /** Older figures on the areas of a newer division: that of 1 January of a year, or the `latest` known. */
  | { readonly kind: "recast"; readonly to: string }
  /** Running totals of a source back to figures per period: a fall is a negative figure, or spread back over earlier periods. */
  | { readonly kind: "per-period"; readonly corrections: "flag" | "spread" }
  /** Longer periods of shorter ones: flows added up and of stocks the last, or the mean of the shorter periods. */
  | { readonly kind: "by"; readonly frequency: Frequency; readonly of: "own" | "mean" }
  /** Running totals of figures per period, from the first period of the source or the first one shown. */
  | { readonly kind: "cumulate"; readonly from: "start" | "shown" }
  | { readonly kind: "rolling"; readonly of: "sum" | "mean"; readonly n: number }
  | { readonly kind: "rate"; readonly per: number; readonly denominator: string }
  | Share
  | {
      readonly kind: "change";
      readonly of: "difference" | "growth" | "average-growth" | "index";
      readonly against: ChangeBase;
    }
  /** The figure of another period in the place of the own one, so that before and after stand side by side. */
  | { readonly kind: "at"; readonly base: ChangeBase }
  /** An interval around each figure, where the indicator declares what chance does; `anyway` also for what clusters. */
  | { readonly kind: "interval"; readonly level: 95 | 99.8; readonly anyway?: true }
  /** Higher, similar or lower than a reference, by that interval; the reference as for `versus`. */
  | { readonly kind: "verdict"; readonly level: 95 | 99.8; readonly reference: string; readonly anyway?: true }
  /** Whether the last n figures rise or fall; n is 5 or more. */
  | { readonly kind: "trend"; readonly n: number; readonly anyway?: true }
  /** Beside a reference: the code of an area or row; empty for the first reference of the query. */
  | { readonly kind: "versus"; readonly of: "difference" | "ratio"; readonly reference: string }
  | Position;

/** A figure as a percentage of a whole: all `members` of its breakdown, all `areas`, both (`whole`), or a larger area. */
export type Share =
  | {
      readonly kind: "share";
      readonly of: "members" | "areas" | "whole";
      /** All there are, or only those picked: the members in the query, the selected areas. */
      readonly among: "all" | "picked";
    }
  /** Of the area of this level in which each area lies. */
  | { readonly kind: "share"; readonly of: "parent"; readonly level: LevelId };

/** Where a figure stands among those of all areas of the level that have one, or of the selected ones only. */
export interface Position {
  readonly kind: "position";
  readonly of: "rank" | "z-score" | "weighted-z-score" | "percentile" | "quartile" | "class-distance";
  readonly among: "level" | "selected";
  /** For a rank: place 1 is the highest, or the lowest. */
  readonly first: "high" | "low";
}

/**
 * An indicator with its members and calculations, as a person picks it. A dimension left out means its total,
 * else all of its members; several members become several series.
 */
export interface SeriesChoice {
  /** Id of a source; `store` unless said otherwise. */
  readonly source: string;
  readonly indicator: string;
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Members added up by the indicator's own rule: per dimension lists of members that are one series together. */
  readonly sums?: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly calculations: readonly Calculation[];
}

/**
 * A formula of a person's own, in the grammar of `formula/`: `crimes / population * 1000`. It is a series of the source
 * `own`. Without a unit or decimals those that follow from its series.
 */
export interface OwnFormula {
  readonly name: string;
  readonly text: string;
  readonly unit?: string;
  readonly decimals?: number;
}

/** Which areas, as a rule that is worked out anew for every division and date. */
export type AreaRule =
  | { readonly kind: "codes"; readonly codes: readonly string[] }
  | { readonly kind: "all" }
  /** All areas of the query's level within one larger area. */
  | { readonly kind: "in"; readonly parent: string }
  | { readonly kind: "group"; readonly group: string }
  /** The areas of a higher level in which the selected areas lie. */
  | { readonly kind: "parents"; readonly level: LevelId }
  | { readonly kind: "neighbours"; readonly of: string }
  | {
      readonly kind: "similar";
      readonly of: string;
      /** How many; 10 unless said otherwise. */
      readonly count?: number;
      /** Indicators to be alike on; population, density, age, ownership and household size unless said otherwise. */
      readonly on?: readonly string[];
    };

export interface AreaChoice {
  readonly rule: AreaRule;
  /** References are compared with; they never count for classes, ranks, maps or "n of m". */
  readonly role: "selected" | "reference";
  /** Every area a row of its own, or all of them one row, aggregated by the indicator's own rule. */
  readonly show: "each" | "together";
  /** What a person calls an own group of areas: the name of its row. */
  readonly name?: string;
}

export type PeriodChoice =
  | { readonly kind: "exact"; readonly periods: readonly string[] }
  | { readonly kind: "range"; readonly first: string; readonly last: string }
  /** The newest period of each series that is no forecast. */
  | { readonly kind: "latest" }
  | { readonly kind: "last"; readonly n: number };

export type ClassMethod = "quantile" | "equal" | "natural" | "deviation" | "head-tail" | "diverging" | "own";

export interface ClassQuery {
  readonly method: ClassMethod;
  /** How many classes; for `head-tail`, which finds its own number, how many at most. */
  readonly count: number;
  /** Inner limits, ascending, for `own`. */
  readonly limits?: readonly number[];
  /** Whose figures are classed: all areas of the level unless said otherwise. */
  readonly over?: "selected";
  /** One set of limits for all series of the same unit and kind. */
  readonly shared?: true;
  /** Around what `diverging` classes lie: zero unless said otherwise; the first reference for an empty code. */
  readonly centre?: number | { readonly reference: string };
}

/** A column of figures that a condition or an order looks at. */
export interface Column {
  readonly series: number;
  readonly slot: number;
}

/**
 * A condition on selected areas. Each is held against what the conditions before it left: the ten highest within a
 * province, or those of the ten highest that lie in it. References stay.
 */
export type Filter =
  /** Figures from `from` up to and including `to`; either may be left out. */
  | ({ readonly kind: "value"; readonly from?: number; readonly to?: number } & Column)
  /** The `n` highest or lowest figures; figures equal to the last of them stay too. */
  | ({ readonly kind: "rank"; readonly first: "high" | "low"; readonly n: number } & Column)
  /** Areas of a ready group. */
  | { readonly kind: "group"; readonly group: string }
  /** Areas within a larger one. */
  | { readonly kind: "in"; readonly parent: string }
  /** Areas with a figure, without one, or without one for this reason. */
  | ({ readonly kind: "figure"; readonly is: "missing" | Reason } & Column);

/** Order of the selected areas. Areas without a figure come last in either direction. */
export type Order =
  | { readonly by: "given" }
  | { readonly by: "name"; readonly descending: boolean }
  | ({ readonly by: "value"; readonly descending: boolean } & Column)
  /** The difference between two slots: how much the figure rose after `from`. */
  | ({ readonly by: "change"; readonly from: number; readonly descending: boolean } & Column)
  /** By the larger area in which they lie, and in it by name. */
  | { readonly by: "parent"; readonly level: LevelId; readonly descending: boolean };

/** Everything that changes a number. How it is drawn stands in the options of the form. */
export interface Query {
  readonly series: readonly SeriesChoice[];
  readonly level: LevelId;
  readonly areas: readonly AreaChoice[];
  readonly periods: PeriodChoice;
  readonly partial: "withhold" | "known";
  /** Which selected areas are left; all of them without it. */
  readonly filter?: readonly Filter[];
  readonly order: Order;
  readonly classes: ClassQuery;
  /** The own formulas that series of the source `own` name. */
  readonly formulas?: Readonly<Record<string, OwnFormula>>;
}
