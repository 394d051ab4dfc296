import type { Areas, BordersEntry } from "../cube/area.ts";
import type { Borders } from "../cube/borders.ts";
import type { Cube, Need } from "../cube/cube.ts";
import type { Catalogue, Sheet } from "../cube/indicator.ts";
import type { Problem } from "../cube/problem.ts";

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with the part done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** What one question may ask at most; undefined is no limit. */
export interface Limits {
  readonly cells?: number;
  readonly requestsAtOnce: number;
}

/**
 * A place where figures come from. All that is specific to a wire format stays behind this interface:
 * nothing else knows whether there are files, pages or queries. Every answer is the thing asked or a
 * Problem; nothing is thrown, nothing partial is passed off as whole.
 */
export interface DataSource {
  readonly id: string;
  readonly limits: Limits;
  catalogue(options?: ReadOptions): Promise<Catalogue | Problem>;
  sheet(indicator: string, options?: ReadOptions): Promise<Sheet | Problem>;
  /** All that is known about areas down to the municipality; with a smaller level, that level too. */
  areas(level: string): Promise<Areas | Problem>;
  /** `entry` is one of `Areas.borders`. */
  borders(entry: BordersEntry, options?: ReadOptions): Promise<Borders | Problem>;
  /**
   * Name of the cube that `read` would give: needs with the same name are answered by the same cube, and the name
   * changes when the figures do. For caches; asks nothing of anybody.
   */
  answerId(need: Need): string;
  /**
   * Covers at least the need: a source may round it up to what it can give at once. What the axes of the cube do not
   * hold (a period or member that was never published) does not exist, and is *empty*.
   */
  read(need: Need, options?: ReadOptions): Promise<Cube | Problem>;
}
