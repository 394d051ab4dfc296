import { QueryClient, hashKey } from "@tanstack/react-query";
import type { Query as CachedQuery } from "@tanstack/react-query";
import type { Cell } from "../analysis/explain/explain.ts";
import type { Query, SeriesChoice } from "../analysis/query.ts";
import type { Result } from "../analysis/result.ts";
import type { BordersEntry, LevelId } from "../cube/area.ts";
import type { Catalogue } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import { isProblem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import type { Answers, Engine, LiveRef } from "./engine/engine.ts";
import { Failure } from "./failure.ts";
import { createFigures } from "./figures.ts";
import { createProgressBoard } from "./progress.ts";
import type { ProgressBoard } from "./progress.ts";
import { reading } from "./reading.ts";

const MEGABYTE = 1024 * 1024;
const MINUTE = 60_000;

/** A result, and why parts of it are *not loaded*. */
export interface Answered {
  readonly result: Result;
  readonly problems: readonly Problem[];
}

export interface DataClient {
  readonly queries: QueryClient;
  readonly progress: ProgressBoard;
  readonly catalogue: ReturnType<typeof questions>["catalogue"];
  readonly areas: ReturnType<typeof questions>["areas"];
  readonly sheet: ReturnType<typeof questions>["sheet"];
  readonly borders: ReturnType<typeof questions>["borders"];
  readonly result: ReturnType<typeof questions>["result"];
  readonly standing: ReturnType<typeof questions>["standing"];
  readonly explanation: ReturnType<typeof questions>["explanation"];
  readonly offers: ReturnType<typeof questions>["offers"];
  readonly tables: ReturnType<typeof questions>["tables"];
  /** For what the hooks of late screens ask by themselves. */
  readonly engine: Engine;
  /** Starts what every screen needs, before there is a screen: the catalogue and the areas. */
  readonly warm: () => void;
  /** Reads the catalogue now; when it is a new one, everything read by the older one follows. */
  readonly refresh: () => Promise<void>;
  /**
   * Starts on a question before its screen is there; the screen finds it under way or done. `onBorders`: its figure is
   * a map. Where all maps of its level are drawn on the same borders, these are read at the same time.
   */
  readonly prepare: (query: Query, onBorders: boolean) => void;
}

/** Everything the screen can ask, over an engine. `maxBytes` bounds the cubes that the engine holds for it. */
export function createDataClient(engine: Engine, maxBytes = 96 * MEGABYTE): DataClient {
  const queries = new QueryClient();
  const progress = createProgressBoard();
  const asked = questions(engine, queries, progress, maxBytes);
  followCatalogue(queries);

  async function prepareBorders(level: LevelId): Promise<void> {
    const { borders } = await queries.query(asked.areas());
    const [entry, ...others] = borders.filter(({ levels }) => levels.includes(level));
    if (entry && others.length === 0) await queries.query(asked.borders([entry]));
  }

  return {
    queries,
    engine,
    progress,
    ...asked,
    warm() {
      queries.query(asked.catalogue()).catch(kept);
      queries.query(asked.areas()).catch(kept);
    },
    async refresh() {
      await queries.query({ ...asked.catalogue(), staleTime: 0 }).catch(kept);
    },
    prepare(query, onBorders) {
      queries.query(asked.result(query)).catch(kept);
      if (onBorders) prepareBorders(query.level).catch(kept);
    },
  };
}

/** What the whole page stands on is tried again when the person asks, not when some part of the page comes in. */
const STAYS_FAILED = { retryOnMount: false } as const;

/** A failure stays in the cache, where the screen finds it. */
const kept = (): void => undefined;

function questions(engine: Engine, queries: QueryClient, progress: ProgressBoard, maxBytes: number) {
  const figures = createFigures(queries, engine, maxBytes);

  /** Has the figures of a query read, and asks something about them while they are held. */
  async function withFigures<T>(
    query: Query,
    signal: AbortSignal,
    onProgress: (done: number) => void,
    ask: (answers: Answers, problems: readonly Problem[]) => Promise<T | Problem>,
  ): Promise<T | Problem> {
    const planned = await engine.plan(query, { signal });
    if (isProblem(planned)) return planned;
    const hold = await figures.hold(planned, signal, onProgress);
    try {
      const answers = new Map(planned.map((one) => [one.key, hold.problems.get(one.answer) ?? one.answer]));
      return await ask(answers, [...hold.problems.values()]);
    } finally {
      hold.release();
    }
  }

  async function answer(query: Query, signal: AbortSignal): Promise<Answered | Problem> {
    const key = resultKey(query);
    const tell = (done: number): void => progress.set(key, done);
    try {
      return await withFigures(query, signal, tell, async (answers, problems) => {
        const result = await engine.evaluate(query, answers, { signal });
        return isProblem(result) ? result : { result, problems };
      });
    } finally {
      progress.clear(key);
    }
  }

  function explained(query: Query, cell: Cell, signal: AbortSignal): Promise<readonly Message[] | Problem> {
    return withFigures(
      query,
      signal,
      () => undefined,
      (answers) => engine.explain(query, answers, cell, { signal }),
    );
  }

  const result = (query: Query) => ({
    ...reading(resultKey(query), ({ signal }) => answer(query, signal ?? new AbortController().signal)),
    staleTime: (cached: CachedQuery<Answered>) => (cached.state.data?.problems.length ? 0 : Infinity),
    refetchOnReconnect: true,
    // Who comes in beside one that looks already does not look anew.
    refetchOnMount: (cached: CachedQuery<Answered>) => cached.getObserversCount() < 2,
    gcTime: MINUTE,
  });

  return {
    /** The one thing that changes in place: looked at again when the person comes back after a while. */
    catalogue: () => ({
      ...reading(["catalogue"], (options) => engine.catalogue(options)),
      staleTime: 10 * MINUTE,
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
      ...STAYS_FAILED,
    }),
    /** `level` only for one of `Catalogue.detailLevels`; without it all that is known down to the municipality. */
    areas: (level = "") => ({
      ...reading(["areas", level], (options) => engine.areas(level, options)),
      ...STAYS_FAILED,
    }),
    sheet: (indicator: string) => reading(["sheet", indicator], (options) => engine.sheet(indicator, options)),
    /** Each set is read once, in whatever company it is asked for. */
    borders: (entries: readonly BordersEntry[]) => {
      const key = ["borders", ...entries.map(({ id }) => id)];
      const one = (entry: BordersEntry) => ({
        ...reading(["border", entry.id], (options) =>
          engine.borders(entry, { ...options, onProgress: (done) => progress.set(key, done) }),
        ),
        gcTime: 10 * MINUTE,
      });
      return { ...reading(key, () => Promise.all(entries.map((entry) => queries.query(one(entry))))), gcTime: MINUTE };
    },
    /** An answer with parts not loaded is asked again when it is looked at anew, or when the line is back. */
    result,
    /** The same as it stands, for work behind the screen: what could not be read is asked again by the person only. */
    standing: (query: Query) => ({ ...result(query), staleTime: Infinity }),
    explanation: (query: Query, cell: Cell) => ({
      ...reading(["explanation", query, cell], ({ signal }) =>
        explained(query, cell, signal ?? new AbortController().signal),
      ),
      gcTime: MINUTE,
    }),
    /** The tables behind live series; where some could not be described they are asked again when looked at anew. */
    tables: (choices: readonly LiveRef[]) => ({
      ...reading(["tables", choices], async (options) =>
        (await import("./tables.ts")).readTables(engine, choices, options),
      ),
      staleTime: (cached: { state: { data?: { whole: boolean } | undefined } }) =>
        cached.state.data?.whole === false ? 0 : Infinity,
    }),
    offers: (choice: SeriesChoice) => ({
      ...reading(["offers", choice], (options) => engine.offers(choice, options)),
      gcTime: MINUTE,
    }),
  };
}

function resultKey(query: Query): readonly ["result", Query] {
  return ["result", query];
}

const CATALOGUE = hashKey(["catalogue"]);

/** A catalogue with other files in it makes what was read by the earlier one stale. */
function followCatalogue(queries: QueryClient): void {
  let version: string | undefined;
  queries.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "success" || event.query.queryHash !== CATALOGUE) return;
    const next = versionOf(event.query.state.data as Catalogue);
    if (version !== undefined && version !== next) {
      for (const kind of ["areas", "border", "borders", "sheet", "result", "explanation", "offers"])
        void queries.invalidateQueries({ queryKey: [kind] });
    }
    version = next;
  });
}

function versionOf({ updated, indicators }: Catalogue): string {
  return [updated, ...indicators.map(({ hash }) => hash)].join();
}

/** Why a question failed; a bug is thrown on. */
export function problemOf(error: Error): Problem {
  if (error instanceof Failure) return error.problem;
  throw error;
}
