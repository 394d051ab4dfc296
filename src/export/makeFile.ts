import type { Language } from "../cube/text.ts";
import type { Format, Made } from "./format.ts";
import type { Book, Delivery, Drawn, Order, Wrapped } from "./protocol.ts";
import { rasterise } from "./rasterise.ts";
import type { Settings } from "./settings.ts";

/** What is to be made, and who wants to know how far it is. */
export interface Asked {
  readonly format: Format;
  readonly language: Language;
  readonly book: Book;
  readonly settings: Settings;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/**
 * Makes a file, in a worker. Resolves with the file, or with why it cannot be made; rejects when it failed, and with
 * the reason of the signal when it was taken back.
 */
export async function makeFile(asked: Asked): Promise<File | Extract<Made, { refused: unknown }>> {
  asked.signal.throwIfAborted();
  const made = await inWorker(asked);
  asked.signal.throwIfAborted();
  if ("refused" in made) return made;
  return new File([...made.parts], made.name, { type: made.type });
}

function inWorker({ format, language, book, settings, signal, onProgress }: Asked): Promise<Wrapped> {
  const order: Order = { format: format.id, language, book, settings };
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const draw = async (id: number, svg: string, scale: number): Promise<void> => {
    const answer: Drawn = await rasterise(svg, scale).then(
      (png) => ({ id, png }),
      () => ({ id }),
    );
    worker.postMessage(answer, answer.png ? [answer.png.buffer] : []);
  };
  return new Promise<Wrapped>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("taken back", { cause: signal.reason })), { once: true });
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.addEventListener("message", ({ data }: MessageEvent<Delivery>) => {
      if ("made" in data) resolve(data.made);
      else if ("done" in data) onProgress?.(data.done);
      else if ("draw" in data) void draw(data.draw.id, data.draw.svg, data.draw.scale);
      else reject(new Error(data.failed));
    });
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
