import type { Language } from "../cube/text.ts";
import type { Camera } from "./film/camera.ts";
import type { Format } from "./format.ts";
import type { Book, Delivery, Drawn, Finished, Order } from "./protocol.ts";
import { rasterise } from "./rasterise.ts";
import type { Settings } from "./settings.ts";

/** What is to be made, and who wants to know how far it is. */
export interface Asked {
  readonly format: Format;
  readonly language: Language;
  readonly book: Book;
  readonly settings: Settings;
  /** Only this piece of the first figure, as a picture. */
  readonly piece?: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/**
 * Makes a file, in a worker. Resolves with the file, or with why it cannot be made; rejects when it failed, and with
 * the reason of the signal when it was taken back.
 */
export async function makeFile(asked: Asked): Promise<Finished> {
  asked.signal.throwIfAborted();
  const made = await inWorker(asked);
  asked.signal.throwIfAborted();
  return made;
}

function inWorker({ format, language, book, settings, piece, signal, onProgress }: Asked): Promise<Finished> {
  const order: Order = { format: format.id, language, book, settings, ...(piece !== undefined && { piece }) };
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const answer = (id: number, making: Promise<Uint8Array<ArrayBuffer>>): void => {
    void making.then(
      (bytes) => worker.postMessage({ id, bytes } satisfies Drawn, [bytes.buffer]),
      () => worker.postMessage({ id } satisfies Drawn),
    );
  };
  let camera: Promise<Camera> | undefined;
  const record = async (svg: string | undefined, time: number): Promise<Uint8Array<ArrayBuffer>> => {
    camera ??= import("./film/camera.ts").then(({ openCamera }) => openCamera());
    if (svg === undefined) return (await camera).end();
    await (await camera).show(svg, time);
    return new Uint8Array();
  };
  return new Promise<Finished>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("taken back", { cause: signal.reason })), { once: true });
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.addEventListener("message", ({ data }: MessageEvent<Delivery>) => {
      if ("made" in data) resolve(data.made);
      else if ("done" in data) onProgress?.(data.done);
      else if ("draw" in data) answer(data.draw.id, rasterise(data.draw.svg, data.draw.scale));
      else if ("film" in data) answer(data.film.id, record(data.film.svg, data.film.time));
      else reject(new Error(data.failed));
    });
    worker.postMessage(order);
  }).finally(() => {
    worker.terminate();
    void camera?.then(({ drop }) => drop());
  });
}
