import type { FigurePlace } from "../figurePlace.ts";
import type { ChartOption, Size } from "./echarts.ts";

/** One figure in a picture: which line or bar, and which place along it. The form gives both their meaning. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export type Direction = "left" | "right" | "up" | "down" | "first" | "last";

/** One figure in words, as it is read and spoken. */
export interface Reading {
  readonly name: string;
  readonly period: string;
  /** The figure with its unit, or why there is none. */
  readonly figure: string;
  readonly remarks: readonly string[];
  /** Code of the area, when choosing it means something. */
  readonly code: string | null;
  /** Which figure of the result it is; absent for what the picture itself adds, as an average. */
  readonly source?: FigurePlace | undefined;
}

/** What a hand or a key can do with a picture, without ECharts: where figures are and what lies next to them. */
export interface Reach {
  /** The figure nearest to a point; null where nothing is near. */
  readonly at: (x: number, y: number) => Spot | null;
  /** Where the keyboard begins. Null for a picture without figures. */
  readonly start: () => Spot | null;
  /** The next figure in a direction; null at the edge. */
  readonly move: (from: Spot, direction: Direction) => Spot | null;
  /** The spot, when it is still there: a picture changes under its cursor. */
  readonly holds: (spot: Spot) => boolean;
  /** Where the reading stands beside. */
  readonly place: (spot: Spot) => { readonly x: number; readonly y: number };
  /** SVG path of what the figure belongs to: its line, or its bar. */
  readonly outline: (spot: Spot) => string;
  readonly read: (spot: Spot) => Reading;
}

/** A chart as it is laid out for one size: what ECharts paints, and what can be done with it. */
export interface Picture extends Size {
  readonly option: ChartOption;
  readonly reach: Reach;
  /** The names of the spots are points (a dot is drawn) or boxes (an outline is enough). */
  readonly shape: "point" | "box";
  /** What is marked in the picture beside its figures, for its alternative text. */
  readonly marked: readonly string[];
  /** What is not drawn and why, in words; empty when everything is. */
  readonly left: string;
}
