import { isProblem, problem } from "../cube/problem.ts";
import type { Refusal, Request } from "./request.ts";
import { wait } from "./wait.ts";

const TRIES = 5;
const PAUSE = 400;
const LONGEST_PAUSE = 60_000;

export interface Patience {
  /** Milliseconds before the second try; the pauses after it double. */
  readonly pause?: number | undefined;
  /** How often it is asked at most while no answer comes or the server fails. */
  readonly tries?: number;
}

/** Of files on a web server: one that fails twice is told at once, as what it holds does not mend by waiting. */
export const FILES = { tries: 2 } as const;

/**
 * Asks again. A fault on the way and a server that fails are tried up to `tries` times, each time after twice the pause; a
 * server that is busy (*too many questions*, 429, or any failure with `Retry-After`) up to five times, after as long
 * as it asks for, at most a minute. Any other answer is final. Taking the question back ends the waiting at once.
 */
export function patient(request: Request, { pause = PAUSE, tries = TRIES }: Patience = {}): Request {
  return async (address, options) => {
    for (let attempt = 1; ; attempt += 1) {
      let refusal: Refusal | undefined;
      const onRefusal = (said: Refusal): void => {
        refusal = said;
      };
      const answer = await request(address, { ...options, onRefusal });
      if (!isProblem(answer)) return answer;
      const asked = pauseAsked(refusal);
      const busy = refusal?.status === 429 || (answer.retry && asked !== undefined);
      const retry = answer.retry || busy;
      if (!retry || attempt >= (busy ? TRIES : tries)) return { ...answer, retry };
      await wait(asked ?? pause * 2 ** (attempt - 1), options.signal);
      if (options.signal?.aborted) return problem("cancelled", options.what, address.href);
    }
  };
}

/** `Retry-After` in milliseconds, as seconds or as a date. */
function pauseAsked(refusal: Refusal | undefined): number | undefined {
  const asked = refusal?.retryAfter.trim() ?? "";
  if (asked === "") return undefined;
  const pause = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isNaN(pause) ? undefined : Math.min(LONGEST_PAUSE, Math.max(0, pause));
}
