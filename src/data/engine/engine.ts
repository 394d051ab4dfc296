import type { Cell } from "../../analysis/explain/explain.ts";
import type { Offer } from "../../analysis/offers.ts";
import type { Query, SeriesChoice } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Areas, BordersEntry } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Need, NeedKey } from "../../cube/cube.ts";
import type { DirectReading } from "../../cube/direct.ts";
import type { Catalogue, Sheet } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { Problem } from "../../cube/problem.ts";
import type { LiveKind } from "../../sources/kinds.ts";
import type { Choices } from "../../sources/own/choices.ts";
import type { OwnParts, OwnPoints } from "../../cube/ownFile.ts";
import type { ShapesOpening } from "../../sources/own/shapes/shapes.ts";
import type { OwnShapes } from "../../sources/own/shapes/within.ts";
import type { ShapeChoices } from "../../sources/own/shapes/understand.ts";
import type { Keeping, Opening } from "../../sources/own/own.ts";
import type { Packed } from "../../sources/own/pack.ts";
import type { Corrections } from "../../sources/own/propose.ts";
import type { FoundAddress } from "../../sources/pdok/addresses.ts";
import type { SourceSettings } from "../../sources/registry.ts";
import type { FoundTable, ReadOptions, Table } from "../../sources/source.ts";

export interface EngineSettings {
  /** Address of the page. */
  readonly home: string;
  /** Other hosts that may be asked. */
  readonly hosts: readonly string[];
  /** Milliseconds before a second try; for tests. */
  readonly pause?: number;
  /** PDOK's Locatieserver, with a slash at the end; absent where addresses are not looked up. */
  readonly addresses?: string;
  /** The first is the one whose catalogue and areas questions are answered by. */
  readonly sources: readonly SourceSettings[];
}

/** Something to read for a question, and the name of the cube that answers it (`DataSource.answerId`). */
export interface PlannedNeed {
  readonly key: NeedKey;
  readonly need: Need;
  readonly answer: string;
  /** Set when it is not to be read: the person has something to choose first. */
  readonly refused?: Problem;
}

/** A cube that the engine holds. */
export interface Held {
  readonly answer: string;
  readonly bytes: number;
}

/** The catalogue and the areas of a store, or of that with live tables beside it. */
export interface Model {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
}

/** A live service that this site has. */
export interface Service {
  readonly id: string;
  readonly kind: LiveKind;
  /** The origin that is asked; empty where each table names its own. */
  readonly host: string;
  /** Whether it has a list of tables to search; else a table is named by its address or code. */
  readonly lists: boolean;
}

/** A table that an address leads to. */
export interface Recognised {
  readonly service: string;
  readonly table: string;
  /** The origin that would be asked. */
  readonly host: string;
}

/** What can be asked about live services, and what comes back. */
export type LiveAsk =
  /** The live services of this site; none where they are switched off. Asks nothing of anybody. */
  | { readonly about: "services" }
  /** Tables of a service by number or words. */
  | { readonly about: "find"; readonly service: string; readonly words: string }
  /** Which service has the table at an address, if any; asks nothing of anybody. */
  | { readonly about: "recognise"; readonly address: string }
  /** What is in a table of a service. */
  | { readonly about: "table"; readonly source: string; readonly table: string }
  /** The table of each of these series. */
  | { readonly about: "tables"; readonly choices: readonly LiveRef[] }
  /** How a program without Meetlat reads a need of a live series, of these areas of its level. */
  | { readonly about: "direct"; readonly need: Need; readonly areas: readonly string[] }
  /** From now on these origins may be asked: the person has seen their names. */
  | { readonly about: "allow"; readonly origins: readonly string[] }
  /** From now on they may not any more. */
  | { readonly about: "forbid"; readonly origins: readonly string[] }
  /** Whom an address would be looked up with, and where an address lies. */
  | { readonly about: "address-host" }
  | { readonly about: "address"; readonly text: string }
  /** The own files of this device. */
  | { readonly about: "own-files" }
  /** What is understood of a file; then of the same with what the person corrected. */
  | { readonly about: "own-open"; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly about: "own-correct"; readonly id: string; readonly said?: Corrections }
  | { readonly about: "own-keep"; readonly id: string; readonly choices: Choices; readonly instead?: string }
  | { readonly about: "own-remove"; readonly id: string }
  /** Puts the file back that was removed last. */
  | { readonly about: "own-restore" }
  /** Files of borders and points on this device; one that is looked at, read with another property as code. */
  | { readonly about: "own-shapes" }
  | { readonly about: "own-shapes-correct"; readonly id: string; readonly said?: Partial<ShapeChoices> }
  | { readonly about: "own-shapes-keep"; readonly id: string; readonly choices: ShapeChoices }
  | { readonly about: "own-shapes-remove"; readonly id: string }
  | { readonly about: "own-shapes-restore" }
  | { readonly about: "own-points"; readonly id: string }
  /** Own files to take along in a file, and those that came with one. */
  | { readonly about: "own-give"; readonly parts: OwnParts }
  /** Names of the files of borders and points among them. */
  | { readonly about: "own-along"; readonly parts: OwnParts }
  | { readonly about: "own-take"; readonly packed: unknown };

export interface LiveAnswers {
  readonly services: readonly Service[];
  readonly find: readonly FoundTable[] | Problem;
  readonly recognise: Recognised | null;
  readonly table: Table | Problem;
  readonly tables: readonly (Table | Problem)[];
  /** Null where the service cannot say so. */
  readonly direct: DirectReading | Problem | null;
  readonly allow: null;
  readonly forbid: null;
  /** An origin; empty where addresses are not looked up. */
  readonly "address-host": { readonly origin: string };
  readonly address: readonly FoundAddress[] | Problem;
  readonly "own-files": readonly Table[];
  readonly "own-open": Opening | ShapesOpening | Problem;
  readonly "own-correct": Opening | Problem;
  readonly "own-keep": Keeping | Problem;
  readonly "own-remove": boolean;
  readonly "own-restore": boolean;
  readonly "own-shapes": readonly OwnShapes[];
  readonly "own-shapes-correct": ShapesOpening;
  readonly "own-shapes-keep": { readonly kept: boolean };
  readonly "own-shapes-remove": boolean;
  readonly "own-shapes-restore": boolean;
  readonly "own-points": OwnPoints | Problem;
  readonly "own-give": readonly Packed[];
  readonly "own-along": readonly string[];
  readonly "own-take": boolean;
}

/** Asks about live services; the type of an answer follows from its question, as both ends are of one build. */
export async function askLive<A extends LiveAsk>(
  engine: Pick<Engine, "live">,
  ask: A,
  options?: ReadOptions,
): Promise<LiveAnswers[A["about"]]> {
  return (await engine.live(ask, options)) as LiveAnswers[A["about"]];
}

/** A series of a live service, by the id of its indicator. */
export interface LiveRef {
  readonly source: string;
  readonly indicator: string;
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
  /** Anything about live services; `askLive` knows what comes back. */
  live(ask: LiveAsk, options?: ReadOptions): Promise<unknown>;
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
