import type { Area, Areas, BordersEntry, Level, Succession } from "../cube/area.ts";
import type { Borders } from "../cube/borders.ts";
import type { Cube, Need } from "../cube/cube.ts";
import type { DirectReading } from "../cube/direct.ts";
import type { Catalogue, Indicator, Provider, Sheet, SourceWords } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import type { Problem } from "../cube/problem.ts";

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with the part done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** What gives figures. */
export interface FigureSource {
  readonly id: string;
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

/**
 * A place where figures come from. All that is specific to a wire format stays behind this interface:
 * nothing else knows whether there are files, pages or queries. Every answer is the thing asked or a
 * Problem; nothing is thrown, nothing partial is passed off as whole.
 */
export interface DataSource extends FigureSource {
  catalogue(options?: ReadOptions): Promise<Catalogue | Problem>;
  sheet(indicator: string, options?: ReadOptions): Promise<Sheet | Problem>;
  /** All that is known about areas down to the municipality; with a smaller level, that level too. */
  areas(level: string): Promise<Areas | Problem>;
  /** `entry` is one of `Areas.borders`. */
  borders(entry: BordersEntry, options?: ReadOptions): Promise<Borders | Problem>;
}

/** A table as it stands in the list of an office. */
export interface FoundTable {
  readonly id: string;
  readonly title: string;
  /** Which years, how often: in the words of the office. */
  readonly about: string;
  /** True where the office adds no figures to it any more. */
  readonly ended?: boolean;
}

/** What is in a table, known before any figure is read. */
export interface Table {
  readonly source: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Date of its last change, `2026-02-17`; empty when the office does not say. */
  readonly updated: string;
  /** How many figures it has in all, where the office says so. */
  readonly cells?: number;
  /** How many figures the office gives in one answer at most, where it says so; more are asked for in pieces. */
  readonly atOnce?: number;
  /** True where the description cannot be had without all the figures. */
  readonly whole?: boolean;
  /** How often figures are added, and what the office says of it, in its own words. */
  readonly frequency?: string;
  readonly said?: readonly SourceWords[];
  readonly provider: Provider;
  /** One per measure; its id is that of the table, a colon and that of the measure. */
  readonly indicators: readonly Indicator[];
  /** Levels and areas of the table that need not be those of the store. */
  readonly levels: readonly Level[];
  readonly areas: readonly Area[];
  /** Borders of one's own that fit the codes of its areas. */
  readonly borders?: readonly BordersEntry[];
  /** What became of areas that are no more, where the office says so and all of one went to one other. */
  readonly successions?: readonly Succession[];
  /** What Meetlat cannot show of it: periods of a kind it does not know, regions without a place. */
  readonly remarks: readonly Message[];
}

/** A live service of an office with many tables: nothing is read before it is asked for. */
export interface TableSource extends FigureSource {
  /** Tables by number or words, best first; absent where there is no list to search. */
  find?(words: string, options?: ReadOptions): Promise<readonly FoundTable[] | Problem>;
  /** Kept for as long as the page stands; a failed try is not. */
  describe(table: string, options?: ReadOptions): Promise<Table | Problem>;
  /** How a program without Meetlat reads a need, of these areas of its level; absent where that cannot be said. */
  direct?(need: Need, areas: readonly string[], options?: ReadOptions): Promise<DirectReading | Problem>;
  /** What can be said of an indicator that is not known; its id unless said otherwise. */
  called?(indicator: string): string;
  /** The table of an indicator of this source. */
  tableOf(indicator: string): string;
  /** The table that an address leads to, where it is one of this service; asks nothing of anybody. */
  tableAt?(address: URL): string | undefined;
  /** Which origin would be asked for a table, and for the list without one; undefined when that is no address. */
  host(table: string): string | undefined;
}
