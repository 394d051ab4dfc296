import type { GeometryCollection, Topology } from "topojson-specification";
import type { BordersEntry } from "./area.ts";

/** Shapes of the areas of one division: an object per level; each geometry's `id` is the code of its area. */
export interface Borders {
  /** Which division and moment these borders are of, and whether they are approximate. */
  readonly entry: BordersEntry;
  readonly topology: Topology<Record<string, GeometryCollection>>;
}
