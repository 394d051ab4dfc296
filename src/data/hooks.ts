import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import type { QueryKey, UseQueryResult } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import type { Cell } from "../analysis/explain/explain.ts";
import type { Offer } from "../analysis/offers.ts";
import type { Query, SeriesChoice } from "../analysis/query.ts";
import type { Result } from "../analysis/result.ts";
import type { Areas, BordersEntry, LevelId } from "../cube/area.ts";
import type { Borders } from "../cube/borders.ts";
import type { Catalogue, Sheet } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import { problem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import { problemOf } from "./client.ts";
import type { Answered, DataClient } from "./client.ts";
import type { Model } from "./engine/engine.ts";
import { useDataClient } from "./provider.tsx";

/** Something that is being read. A failure is a value; `retry` asks again. `idle`: nothing was asked for. */
export type Reading<T> =
  | { readonly state: "idle" }
  | { readonly state: "loading"; readonly progress?: number }
  | { readonly state: "failed"; readonly problem: Problem; readonly retry: () => void }
  | { readonly state: "ready"; readonly value: T };

/** The catalogue of the store. */
export function useCatalogue(): Reading<Catalogue> {
  const client = useDataClient();
  return readingOf(useQuery(client.catalogue()), client);
}

/** All areas down to the municipality, and those of `level` when they are read apart. */
export function useAreas(level?: LevelId): Reading<Areas> {
  const client = useDataClient();
  const catalogue = useQuery(client.catalogue());
  const detail = level !== undefined && (catalogue.data?.detailLevels ?? []).includes(level);
  const answer = readingOf(useQuery(client.areas(detail ? level : "")), client);
  // Until the catalogue is there it is not known whether the level is in the answer.
  return answer.state === "ready" && level !== undefined && !catalogue.data ? { state: "loading" } : answer;
}

/** What a store has, with the live tables that a query reads from; these come in when they are described. */
export function useWithTables(catalogue: Catalogue, areas: Areas, { series }: Pick<Query, "series">): Model {
  const client = useDataClient();
  const live = series.flatMap(({ source, indicator }) => (indicator.includes(":") ? [{ source, indicator }] : []));
  const key = ["tables", live];
  const { data } = useQuery(live.length > 0 ? client.tables(live) : { queryKey: key, queryFn: skipToken });
  return useMemo(() => data?.add({ catalogue, areas }) ?? { catalogue, areas }, [catalogue, areas, data]);
}

/** What stands on the card of an indicator. */
export function useSheet(indicator: string): Reading<Sheet> {
  const client = useDataClient();
  return readingOf(useQuery(client.sheet(indicator)), client);
}

/** `entries` are of `Areas.borders`, each once; ready when all of them are. Idle when none are wanted. */
export function useBorders(entries: readonly BordersEntry[] = []): Reading<readonly Borders[]> {
  const client = useDataClient();
  const key = ["borders", ...entries.map(({ id }) => id)];
  const progress = useProgress(client, key);
  const wanted = entries.length > 0;
  const query = useQuery<readonly Borders[]>(
    wanted ? { ...client.borders(entries) } : { queryKey: key, queryFn: skipToken },
  );
  const answer = readingOf(query, client);
  if (!wanted) return { state: "idle" };
  return answer.state === "loading" && progress !== undefined ? { state: "loading", progress } : answer;
}

/** The calculations that a menu can offer for a series, each with the reason when it cannot be done. */
export function useOffers(choice: SeriesChoice | undefined): Reading<readonly Offer[]> {
  const client = useDataClient();
  const key = ["offers", choice];
  const query = useQuery<readonly Offer[]>(
    choice ? { ...client.offers(choice) } : { queryKey: key, queryFn: skipToken },
  );
  return choice ? readingOf(query, client) : { state: "idle" };
}

/** Where one figure of an answer comes from, sentence by sentence; nothing is asked before there is a cell. */
export function useExplanation(query: Query, cell: Cell | undefined): Reading<readonly Message[]> {
  const client = useDataClient();
  const key = ["explanation", query, cell];
  const answer = useQuery<readonly Message[]>(
    cell ? { ...client.explanation(query, cell) } : { queryKey: key, queryFn: skipToken },
  );
  return cell ? readingOf(answer, client) : { state: "idle" };
}

/** The answer to a question, with what must be said while it is on its way. */
export interface ResultReading {
  readonly state: "idle" | "loading" | "ready" | "failed";
  /** The answer; while a newer question is under way, the answer to the one before. */
  readonly result?: Result;
  /** True when `result` is not (yet) the answer to this question. */
  readonly stale: boolean;
  /** Part done of what is being read, from 0 to 1; undefined when nothing is. */
  readonly progress?: number;
  /** Why parts of the result are *not loaded*; with `failed`, why there is none. */
  readonly problems: readonly Problem[];
  /** Asks again what failed; what did come is not read twice. */
  readonly retry: () => void;
  /** Stops reading; what was there stays. */
  readonly cancel: () => void;
}

/**
 * Answers a query. A newer query takes the older one back, its requests included, and keeps the older picture on the
 * screen until it has its own. Undefined: nothing is asked.
 */
export function useResult(query: Query | undefined): ResultReading {
  const client = useDataClient();
  const key: QueryKey = ["result", query];
  const progress = useProgress(client, key);
  const answer = useQuery<Answered>({
    ...(query ? client.result(query) : { queryKey: key, queryFn: skipToken }),
    placeholderData: keepPreviousData,
  });
  const { data, isFetching, isPlaceholderData } = answer;
  const state = stateOf(query, answer);
  const problems = problemsOf(state, answer);
  return {
    state,
    ...(data && { result: data.result }),
    stale: data !== undefined && (isPlaceholderData || isFetching),
    ...(isFetching && { progress: progress ?? 0 }),
    problems,
    retry: () => void askAgain(client, problems, answer),
    cancel: () => void client.queries.cancelQueries({ queryKey: key, exact: true }),
  };
}

function stateOf(
  query: Query | undefined,
  { data, isFetching, isPlaceholderData }: UseQueryResult<Answered>,
): ResultReading["state"] {
  if (!query) return "idle";
  if (data && !isPlaceholderData) return "ready";
  return isFetching ? "loading" : "failed";
}

/** A question that was neither answered nor failed was taken back by the person. */
function problemsOf(state: ResultReading["state"], { data, error }: UseQueryResult<Answered>): readonly Problem[] {
  if (error) return [problemOf(error)];
  if (state === "failed") return [problem("cancelled", "", "")];
  return state === "ready" ? (data?.problems ?? []) : [];
}

/** An answer as a screen shows it: what came first stays while it is asked anew. */
export function readingOf<T>(answer: UseQueryResult<T>, client: DataClient): Reading<T> {
  const { data, error, isFetching } = answer;
  if (data !== undefined) return { state: "ready", value: data };
  if (isFetching || !error) return { state: "loading" };
  const failure = problemOf(error);
  return { state: "failed", problem: failure, retry: () => void askAgain(client, [failure], answer) };
}

/** A file that is not there may have gone with a new publication: then the catalogue is read first. */
async function askAgain(
  client: DataClient,
  problems: readonly Problem[],
  answer: { readonly refetch: () => Promise<unknown> },
): Promise<void> {
  if (problems.some(({ kind }) => kind === "not-found")) await client.refresh();
  void client.queries.refetchQueries({ queryKey: ["tables"], type: "active", stale: true });
  await answer.refetch();
}

function useProgress(client: DataClient, key: QueryKey): number | undefined {
  return useSyncExternalStore(client.progress.subscribe, () => client.progress.get(key));
}
