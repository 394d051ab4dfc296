import type { Cell } from "../../analysis/explain/explain.ts";
import type { Offer } from "../../analysis/offers.ts";
import type { Query, SeriesChoice } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Areas, BordersEntry } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Need, NeedKey } from "../../cube/cube.ts";
import type { Catalogue, Sheet } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { Problem } from "../../cube/problem.ts";
import type { SourceSettings } from "../../sources/registry.ts";
import type { ReadOptions } from "../../sources/source.ts";

export interface EngineSettings {
  /** Address of the page. */
  readonly home: string;
  /** Other hosts that may be asked. */
  readonly hosts: readonly string[];
  /** The first is the one whose catalogue and areas questions are answered by. */
  readonly sources: readonly SourceSettings[];
}

/** Something to read for a question, and the name of the cube that answers it (`DataSource.answerId`). */
export interface PlannedNeed {
  readonly key: NeedKey;
  readonly need: Need;
  readonly answer: string;
}

/** A cube that the engine holds. */
export interface Held {
  readonly answer: string;
  readonly bytes: number;
}

/** What is known of a need when a question is evaluated: the name of a cube that is held, or why there is none. */
export type Answers = ReadonlyMap<NeedKey, string | Problem>;

/**
 * Reads, keeps and works out, away from the page. What it holds are cubes; the page holds their names. All answers
 * are the thing asked or a Problem; a rejected promise is a bug. Every call waits until `open` was called, once.
 */
export interface Engine {
  /** Says where to read; questions asked before wait for it. */
  open(settings: EngineSettings): Promise<void>;
  /** Reads the catalogue anew; until it has come the earlier one is used. */
  catalogue(options?: ReadOptions): Promise<Catalogue | Problem>;
  sheet(indicator: string, options?: ReadOptions): Promise<Sheet | Problem>;
  areas(level: string, options?: ReadOptions): Promise<Areas | Problem>;
  borders(entry: BordersEntry, options?: ReadOptions): Promise<Borders | Problem>;
  plan(query: Query, options?: ReadOptions): Promise<readonly PlannedNeed[] | Problem>;
  /** Reads a need and keeps its cube until it is dropped. */
  load(planned: PlannedNeed, options?: ReadOptions): Promise<Held | Problem>;
  drop(answers: readonly string[]): Promise<void>;
  /** Works out a question; a cube that is not held any more counts as not loaded. */
  evaluate(query: Query, answers: Answers, options?: ReadOptions): Promise<Result | Problem>;
  /** Where one figure of that answer comes from, sentence by sentence. */
  explain(query: Query, answers: Answers, cell: Cell, options?: ReadOptions): Promise<readonly Message[] | Problem>;
  /** The calculations for a menu, each with the reason when it cannot be done. */
  offers(choice: SeriesChoice, options?: ReadOptions): Promise<readonly Offer[] | Problem>;
}
