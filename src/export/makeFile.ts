import type { Exported, Format, Made } from "./format.ts";
import { fileName } from "./fileName.ts";
import type { Delivery, Order } from "./protocol.ts";

/**
 * Makes a file in a worker. Resolves with the file, or with why it cannot be made; rejects when it failed, and with
 * the reason of the signal when it was taken back.
 */
export async function makeFile(
  format: Format,
  exported: Exported,
  signal: AbortSignal,
): Promise<File | Extract<Made, { refused: unknown }>> {
  const { words, ...rest } = exported;
  const made = await inWorker({ format: format.id, language: words.language, exported: rest }, signal);
  if ("refused" in made) return made;
  return new File([...made.parts], fileName(exported.title, exported.date, format.extension), { type: format.type });
}

function inWorker(order: Order, signal: AbortSignal): Promise<Made> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return new Promise<Made>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("taken back", { cause: signal.reason })), { once: true });
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.addEventListener("message", (event: MessageEvent<Delivery>) => {
      if ("made" in event.data) resolve(event.data.made);
      else reject(new Error(event.data.failed));
    });
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
