import type { Cube, Need } from "../../cube/cube.ts";
import type { Problem } from "../../cube/problem.ts";
import type { DataSource, ReadOptions } from "../../sources/source.ts";

/** A reading that began before it was asked for. */
export interface Ahead {
  /** Who asks for it hears how far it is from then on, and may stop it. */
  readonly take: (options?: ReadOptions) => Promise<Cube | Problem>;
}

/** Begins to read a need: the page that will ask for it is still making itself ready. */
export function readAhead(source: DataSource, need: Need): Ahead {
  const controller = new AbortController();
  let tell: ReadOptions["onProgress"];
  const reading = source.read(need, { signal: controller.signal, onProgress: (done) => tell?.(done) });
  return {
    take: ({ signal, onProgress } = {}) => {
      tell = onProgress;
      if (signal?.aborted) controller.abort();
      signal?.addEventListener("abort", () => controller.abort(), { once: true });
      return reading;
    },
  };
}
