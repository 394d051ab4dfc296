import { createWords } from "../i18n/createWords.ts";
import { loadTexts, needTexts } from "../i18n/loadTexts.ts";
import type { Delivery, Order } from "./protocol.ts";
import { FORMATS } from "./registry.ts";

/** Makes one file away from the page, so that the page goes on meanwhile; ended by the page when it is taken back. */
self.addEventListener("message", (event: MessageEvent<Order>) => {
  void deliver(event.data)
    .catch((error: unknown): Delivery => ({ failed: String(error) }))
    .then((delivery) => self.postMessage(delivery));
});

async function deliver({ format: id, language, exported }: Order): Promise<Delivery> {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  const [make] = await Promise.all([format.load(), needTexts("workbench", "table", "export"), loadTexts(language)]);
  return { made: await make({ ...exported, words: createWords(language) }) };
}
