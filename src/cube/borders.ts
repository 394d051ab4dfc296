import type { BordersEntry, LevelId } from "./area.ts";

/**
 * Shapes of the areas of one division. Neighbours share the line between them. All of it stands in lists of numbers,
 * so that a worker can hand it to the page instead of having it copied. A list of first places has one more at its end.
 */
export interface Borders {
  /** Which division and moment these borders are of, and whether they are approximate. */
  readonly entry: BordersEntry;
  /** Longitude and latitude of each point in turn, line after line. */
  readonly points: Float64Array;
  /** Per line its first point. */
  readonly lines: Uint32Array;
  /** Which lines make a ring, ring after ring; `~line` is that line walked backwards. */
  readonly steps: Int32Array;
  /** Per ring its first step. */
  readonly rings: Uint32Array;
  /** Per polygon its first ring, the one around it; those after it are holes. */
  readonly polygons: Uint32Array;
  /** Per shape its first polygon. */
  readonly shapes: Uint32Array;
  /** Per level the codes of its areas, whose shapes stand in this order from `first` on. */
  readonly levels: Readonly<Record<LevelId, LevelOfBorders>>;
}

export interface LevelOfBorders {
  readonly first: number;
  readonly codes: readonly string[];
}
