import type { ReadOptions } from "../../sources/source.ts";
import { bringBytes } from "./bytes.ts";
import type { Engine } from "./engine.ts";
import type { Ask, FromWorker, Line, ToWorker } from "./protocol.ts";
import { requestFor } from "./requestFor.ts";

interface Call {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((done: number) => void) | undefined;
}

/** An engine at the other end of a line. */
export function remoteEngine(line: Line): Engine {
  const calls = new Map<number, Call>();
  let last = 0;
  const post = (message: ToWorker): void => line.postMessage(message, { transfer: [] });

  line.addEventListener("message", (event) => {
    const message = event.data as FromWorker;
    if (!("call" in message)) return;
    const call = calls.get(message.call);
    if ("done" in message) {
      call?.onProgress?.(message.done);
      return;
    }
    calls.delete(message.call);
    if ("failed" in message) call?.reject(new Error(message.failed));
    else call?.resolve(message.value);
  });

  /** The type of an answer follows from its question; both ends are of one build, so it is not checked again. */
  async function send<T>(ask: Ask, { signal, onProgress }: ReadOptions = {}): Promise<T> {
    last += 1;
    const call = last;
    const answer = new Promise<unknown>((resolve, reject) => {
      calls.set(call, { resolve, reject, onProgress });
    });
    const cancel = (): void => post({ cancel: call });
    post({ call, ask, progress: onProgress !== undefined });
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel, { once: true });
    try {
      return (await answer) as T;
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  }

  return {
    open(settings) {
      bringBytes(line, requestFor(settings));
      return send({ method: "open", settings });
    },
    catalogue: (options) => send({ method: "catalogue" }, options),
    sheet: (indicator, options) => send({ method: "sheet", indicator }, options),
    areas: (level, options) => send({ method: "areas", level }, options),
    borders: (entry, options) => send({ method: "borders", entry }, options),
    live: (about, options) => send({ method: "live", about }, options),
    plan: (query, options) => send({ method: "plan", query }, options),
    load: (planned, options) => send({ method: "load", planned }, options),
    drop: (answers) => send({ method: "drop", answers }),
    evaluate: (query, answers, options) => send({ method: "evaluate", query, answers }, options),
    explain: (query, answers, cell, options) => send({ method: "explain", query, answers, cell }, options),
    offers: (choice, options) => send({ method: "offers", choice }, options),
  };
}
