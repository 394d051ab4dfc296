import type { LevelId } from "../cube/area.ts";
import type { Kind, TimeKind } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import type { Localised, Text } from "../cube/text.ts";
import type { ClassMethod } from "./query.ts";

export interface ResultMember {
  readonly dimension: string;
  /** What the breakdown is called: *Partij*, *Leeftijd*. */
  readonly dimensionName?: Localised;
  readonly code: string;
  readonly name: Localised;
}

/** One indicator with one member per dimension and its calculations. */
export interface ResultSeries {
  /** Stable within one query: the words of the link for this series. */
  readonly key: string;
  readonly source: string;
  readonly indicator: string;
  readonly name: Localised;
  readonly members: readonly ResultMember[];
  readonly unit: Localised;
  readonly decimals: number;
  readonly kind: Kind;
  readonly time: TimeKind;
  readonly polarity?: "higher-is-better" | "lower-is-better";
  /** What was done with the published figures, in order. Empty: shown as published. */
  readonly steps: readonly Message[];
  /** Where a figure is a sign and no number: the word for each, by the figure as written (`-1`). */
  readonly says?: Readonly<Record<string, Localised>>;
  /** Only for figures that are still what they are divided by: no change, share or place of one. */
  readonly rate?: Rate;
}

/** `factor` × something ÷ the figure of `denominator`, an indicator; and the chance that moves it, where it is declared. */
export interface Rate {
  readonly factor: number;
  readonly denominator: string;
  readonly chance?: "poisson" | "clustered" | "binomial";
}

export interface ResultArea {
  readonly code: string;
  readonly name: Localised;
  readonly level: LevelId;
  readonly role: "selected" | "reference";
  /** Of a district or neighbourhood: the municipality that it lies in, for many have the name *Centrum*. */
  readonly municipality?: Localised;
  /** For a row of several areas together: their codes. */
  readonly parts?: readonly string[];
  /** For an area found by likeness, or each of `parts`: how unlike it is, in standard deviations. */
  readonly distances?: readonly number[];
}

/**
 * How much of each cell of several areas is known, over the same cells as `values`: how many of how many parts, and
 * which part of their weight or denominator (NaN where there is none). `of` is 0 for a cell without missing parts.
 */
export interface PartsKnown {
  readonly known: Uint16Array;
  readonly of: Uint16Array;
  readonly weight: Float32Array;
}

/** A column of time: a concrete period, or `latest` minus a number of periods, which may differ per series. */
export interface ResultSlot {
  readonly key: string;
  readonly period?: string;
  readonly back?: number;
}

/** Limits between classes, ascending; class i holds values ≥ limits[i-1] and < limits[i]. */
export interface Classes {
  readonly method: ClassMethod;
  readonly limits: readonly number[];
  /** Lowest and highest figure over all areas of the level and all slots. */
  readonly min: number;
  readonly max: number;
  /** For classes around a centre: those wholly below and wholly above it take the two halves of a diverging palette. */
  readonly centre?: { readonly at: number; readonly below: number; readonly above: number };
}

/** What a filter did to the selected areas: how many it was held against, how many it left out, and its conditions in words. */
export interface Filtered {
  readonly of: number;
  readonly out: number;
  readonly conditions: readonly Message[];
}

/** Something to say about this result. `remedy` is what a button would do about it. */
export interface ResultNote {
  readonly severity: "info" | "caution";
  readonly message: Message;
  readonly series?: number;
  readonly remedy?: Remedy;
  /** For a break, backlog or change of method with a date: the days between which it holds, to mark it in a chart. */
  readonly dated?: { readonly from?: string; readonly to?: string };
}

export type Remedy =
  | { readonly kind: "retry" }
  | { readonly kind: "rate"; readonly series: number; readonly per: number; readonly denominator: string }
  | { readonly kind: "form"; readonly form: string };

export interface Provenance {
  readonly attribution: Text;
  readonly licence: Text;
  readonly provider: Localised;
  /** When the store was published; empty for figures that are not in it. */
  readonly updated: string;
}

/** The areas *in* a larger one, or those of the group that is *named* so. */
export interface Chosen {
  readonly by: "in" | "named";
  readonly name: Localised;
}

/** How many of the selected areas have a figure: "318 van 342 gemeenten". */
export interface Coverage {
  readonly known: number;
  readonly of: number;
}

/**
 * The answer to a query, and the only thing that forms and files see. Dense and row-major over
 * `series × area × slot`; `values` is NaN exactly where `reason` is not `present`. Rows arrive ordered.
 */
export interface Result {
  readonly level: LevelId;
  readonly series: readonly ResultSeries[];
  readonly areas: readonly ResultArea[];
  readonly slots: readonly ResultSlot[];
  readonly values: Float64Array;
  readonly reason: Uint8Array;
  readonly flags: Uint16Array;
  readonly lower?: Float64Array;
  readonly upper?: Float64Array;
  /** −1 for a reference, a missing figure or a series without classes. */
  readonly classIndex: Int8Array;
  /** Only where a shown figure lacks some of its parts. */
  readonly partsKnown?: PartsKnown;
  /** Per series one, null where classing makes no sense (fewer than two different figures). */
  readonly classes: readonly (Classes | null)[];
  /** Row-major `series × slot`: the concrete period used, the division of its figures, the coverage. */
  readonly periods: readonly (string | null)[];
  readonly divisions: readonly (string | null)[];
  /** Counted before the filter: "n of m" is about the selection. */
  readonly coverage: readonly Coverage[];
  /** Only when the query has a filter. */
  readonly filtered?: Filtered;
  /** By which one rule the selected areas were found: what makes a number of areas these areas. */
  readonly chosen?: Chosen;
  readonly notes: readonly ResultNote[];
  readonly provenance: readonly Provenance[];
}

/** Place of a cell in `values`, `reason`, `flags` and `classIndex`. */
export function cellAt(result: Result, series: number, area: number, slot: number): number {
  return (series * result.areas.length + area) * result.slots.length + slot;
}

/** Place of a series in a slot in `periods`, `divisions` and `coverage`. */
export function columnAt(result: Result, series: number, slot: number): number {
  return series * result.slots.length + slot;
}
