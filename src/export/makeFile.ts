import type { Exported, Format, Made } from "./format.ts";
import { fileName } from "./fileName.ts";
import type { Delivery, Order } from "./protocol.ts";

/**
 * Makes a file, in a worker where it can. Resolves with the file, or with why it cannot be made; rejects when it failed, and with
 * the reason of the signal when it was taken back.
 */
export async function makeFile(
  format: Format,
  exported: Exported,
  signal: AbortSignal,
): Promise<File | Extract<Made, { refused: unknown }>> {
  const made = format.of === "picture" ? await inPage(format, exported) : await inWorker(format, exported, signal);
  signal.throwIfAborted();
  if ("refused" in made) return made;
  return new File([...made.parts], fileName(exported.title, exported.date, format.extension), { type: format.type });
}

async function inPage(format: Format, exported: Exported): Promise<Made> {
  const make = await format.load();
  return make(exported);
}

/** All of a figure but its words and its picture goes along: those are functions. */
function inWorker(format: Format, exported: Exported, signal: AbortSignal): Promise<Made> {
  const { words, result, areas, title, subtitle, description, table, link, date } = exported;
  const figures = { result, areas, title, subtitle, description, table, link, date };
  const order: Order = { format: format.id, language: words.language, exported: figures };
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
