import type { Engine } from "./engine.ts";
import { buffersOf, perform } from "./protocol.ts";
import type { FromWorker, Line, ToWorker } from "./protocol.ts";

/** Answers what comes in over a line, by an engine. The arrays of a Result are handed over, not copied. */
export function serveEngine(engine: Engine, line: Line): void {
  const running = new Map<number, AbortController>();
  const post = (message: FromWorker, transfer: Transferable[] = []): void => line.postMessage(message, { transfer });

  line.addEventListener("message", (event) => {
    const message = event.data as ToWorker;
    if ("brought" in message) return;
    if ("cancel" in message) {
      running.get(message.cancel)?.abort();
      return;
    }
    const { call, ask, progress } = message;
    const controller = new AbortController();
    running.set(call, controller);
    const options = {
      signal: controller.signal,
      ...(progress && { onProgress: (done: number) => post({ call, done }) }),
    };
    answer(engine, ask, options)
      .then((value) => post({ call, value }, buffersOf(value)))
      .catch((error: unknown) =>
        post({ call, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      )
      .finally(() => running.delete(call));
  });
  post({ ready: true });
}

/** A bug may throw before there is a promise; it comes back as a rejection all the same. */
async function answer(...question: Parameters<typeof perform>): Promise<unknown> {
  return await perform(...question);
}
