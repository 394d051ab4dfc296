import type { Problem } from "../../cube/problem.ts";
import type { Refusal, Request, RequestOptions } from "../../sources/request.ts";
import type { FromWorker, Line, ToWorker } from "./protocol.ts";

/** What a worker wants from outside; `bring` numbers it. `leave` takes it back. */
export type Wanted =
  | {
      readonly bring: number;
      readonly address: string;
      readonly options: Pick<RequestOptions, "what" | "fresh" | "accept">;
    }
  | { readonly leave: number };

/** How the page gets on with it, and at the end the bytes or why there are none. */
export type Brought =
  | { readonly brought: number; readonly done: number }
  | { readonly brought: number; readonly refusal: Refusal }
  | { readonly brought: number; readonly answer: ArrayBuffer | Problem };

/**
 * In a worker: has the page ask, and gets the bytes. A worker has no other way out, so that the policy of the page
 * binds all that is asked, also on a site whose server sends no policy with the scripts of workers.
 */
export function bytesFromPage(line: Line): Request {
  const waiting = new Map<number, { options: RequestOptions; resolve: (answer: ArrayBuffer | Problem) => void }>();
  let last = 0;
  const post = (message: Wanted): void => line.postMessage(message, { transfer: [] });

  line.addEventListener("message", (event) => {
    const message = event.data as ToWorker;
    if (!("brought" in message)) return;
    const one = waiting.get(message.brought);
    if ("done" in message) one?.options.onProgress?.(message.done);
    else if ("refusal" in message) one?.options.onRefusal?.(message.refusal);
    else one?.resolve(message.answer);
  });

  return async (address, options) => {
    last += 1;
    const bring = last;
    const { signal, what, fresh, accept } = options;
    const answer = new Promise<ArrayBuffer | Problem>((resolve) => waiting.set(bring, { options, resolve }));
    const leave = (): void => post({ leave: bring });
    const asked = { what, ...(fresh && { fresh }), ...(accept && { accept }) };
    post({ bring, address: address.href, options: asked });
    if (signal?.aborted) leave();
    signal?.addEventListener("abort", leave, { once: true });
    try {
      return await answer;
    } finally {
      waiting.delete(bring);
      signal?.removeEventListener("abort", leave);
    }
  };
}

/** In the page: asks what a worker wants, and hands the bytes over. */
export function bringBytes(line: Line, request: Request): void {
  const under = new Map<number, AbortController>();
  const post = (message: Brought, transfer: Transferable[] = []): void => line.postMessage(message, { transfer });

  line.addEventListener("message", (event) => {
    const message = event.data as FromWorker;
    if ("leave" in message) under.get(message.leave)?.abort();
    if (!("bring" in message)) return;
    const { bring: brought, address, options } = message;
    const controller = new AbortController();
    under.set(brought, controller);
    void request(new URL(address), {
      ...options,
      signal: controller.signal,
      onProgress: (done) => post({ brought, done }),
      onRefusal: (refusal) => post({ brought, refusal }),
    })
      .then((answer) => post({ brought, answer }, answer instanceof ArrayBuffer ? [answer] : []))
      .finally(() => under.delete(brought));
  });
}
