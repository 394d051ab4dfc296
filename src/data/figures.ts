import { QueryObserver } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { Problem } from "../cube/problem.ts";
import type { Engine, Held, PlannedNeed } from "./engine/engine.ts";
import { Failure } from "./failure.ts";
import { reading } from "./reading.ts";

/** Cubes that a question may use until it lets them go. */
export interface Hold {
  /** By name, why a cube could not be read. */
  readonly problems: ReadonlyMap<string, Problem>;
  readonly release: () => void;
}

export interface Figures {
  /**
   * Has the cubes of these needs read, each name once, and holds them. Taking the question back (`signal`) also stops
   * the reading that nobody else waits for.
   */
  hold(planned: readonly PlannedNeed[], signal: AbortSignal, onProgress: (done: number) => void): Promise<Hold>;
}

const FIGURES = "figures";

/**
 * The cubes that the engine holds, as TanStack Query sees them: their names and sizes. When together they are more
 * than `maxBytes`, those used longest ago go, but never one that a question holds.
 */
export function createFigures(client: QueryClient, engine: Engine, maxBytes: number): Figures {
  /** Sizes by name, the one used longest ago first. */
  const held = new Map<string, number>();

  const optionsOf = (planned: PlannedNeed, onProgress: (done: number) => void) =>
    reading([FIGURES, planned.answer], (options) => engine.load(planned, { ...options, onProgress }));

  function use({ answer, bytes }: Held): void {
    held.delete(answer);
    held.set(answer, bytes);
  }

  function evict(): void {
    let total = [...held.values()].reduce((sum, bytes) => sum + bytes, 0);
    const dropped: string[] = [];
    for (const [answer, bytes] of held) {
      if (total <= maxBytes) break;
      const query = client.getQueryCache().find({ queryKey: [FIGURES, answer] });
      if (query && query.getObserversCount() > 0) continue;
      if (query) client.getQueryCache().remove(query);
      held.delete(answer);
      dropped.push(answer);
      total -= bytes;
    }
    if (dropped.length > 0) void engine.drop(dropped);
  }

  return {
    async hold(planned, signal, onProgress) {
      const wanted = [...new Map(planned.map((one) => [one.answer, one])).values()];
      const done = new Map<string, number>();
      const tell = (answer: string, part: number): void => {
        done.set(answer, part);
        onProgress([...done.values()].reduce((sum, one) => sum + one, 0) / wanted.length);
      };
      const observers = wanted.map((one) => {
        const options = optionsOf(one, (part) => tell(one.answer, part));
        return new QueryObserver(client, options);
      });
      const release = (): void => {
        for (const observer of observers) observer.destroy();
        // What this question used is the newest: it goes last, and only when it is too much by itself.
        evict();
      };
      const problems = new Map<string, Problem>();
      const reads = observers.map(async (observer, place) => {
        const answer = wanted[place]?.answer ?? "";
        const outcome = await settled(observer, signal);
        tell(answer, 1);
        if (outcome instanceof Failure) problems.set(answer, outcome.problem);
        else if (outcome) use(outcome);
      });
      try {
        await Promise.all(reads);
      } catch (error) {
        release();
        throw error;
      }
      return { problems, release };
    },
  };
}

/** Waits for an answer; undefined when the question is taken back. Rejects for a bug. */
function settled(observer: QueryObserver<Held>, signal: AbortSignal): Promise<Held | Failure | undefined> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const { data, error, isFetching } = observer.getCurrentResult();
      if (data) resolve(data);
      else if (isFetching) return;
      else if (error instanceof Failure) resolve(error);
      else if (error) reject(error);
    };
    signal.addEventListener(
      "abort",
      () => {
        observer.destroy();
        resolve(undefined);
      },
      { once: true },
    );
    if (signal.aborted) {
      resolve(undefined);
      return;
    }
    observer.subscribe(look);
    look();
  });
}
