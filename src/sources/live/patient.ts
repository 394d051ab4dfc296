import { isProblem, problem } from "../../cube/problem.ts";
import { wait } from "../request.ts";
import type { Refusal, Request } from "../request.ts";

const TRIES = 5;
const PAUSE = 400;
const LONGEST_PAUSE = 60_000;

/**
 * Asks a service of somebody else with patience: a fault on the way, a server that fails and *too many questions* (429)
 * are tried again up to four times, each time after twice the pause, or after as long as the service asks
 * (`Retry-After`, at most a minute).
 */
export function patient(request: Request, pause = PAUSE): Request {
  return async (address, options) => {
    for (let attempt = 1; ; attempt += 1) {
      let refusal: Refusal | undefined;
      const onRefusal = (said: Refusal): void => {
        refusal = said;
      };
      const answer = await request(address, { ...options, tries: 1, onRefusal });
      if (!isProblem(answer)) return answer;
      const retry = answer.retry || refusal?.status === 429;
      if (!retry || attempt === TRIES) return { ...answer, retry };
      await wait(pauseAsked(refusal) ?? pause * 2 ** (attempt - 1), options.signal);
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
