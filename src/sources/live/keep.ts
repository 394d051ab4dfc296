import { isProblem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import type { ReadOptions } from "../source.ts";

/**
 * Reads each thing once and keeps it. Who asks while it is under way gets the same answer; a failed try is forgotten,
 * and one that another took back is made again for whoever still waits.
 */
export function kept<T>(
  read: (name: string, options: ReadOptions) => Promise<T | Problem>,
): (name: string, options?: ReadOptions) => Promise<T | Problem> {
  const under = new Map<string, Promise<T | Problem>>();
  return async function ask(name, options = {}): Promise<T | Problem> {
    const shared = under.get(name);
    const reading = shared ?? read(name, options);
    if (!shared) under.set(name, reading);
    const answer = await reading;
    if (!isProblem(answer)) return answer;
    if (under.get(name) === reading) under.delete(name);
    const takenBack = shared !== undefined && answer.kind === "cancelled" && options.signal?.aborted !== true;
    return takenBack ? ask(name, options) : answer;
  };
}
