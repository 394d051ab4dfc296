import { createWords } from "../i18n/createWords.ts";
import { loadTexts, needTexts } from "../i18n/loadTexts.ts";
import { formById } from "../presentations/registry.ts";
import { makeTheme } from "../ui/makeTheme.ts";
import { bundle } from "./bundle.ts";
import { pasteFormat } from "./copy/format.ts";
import type { Film, Tools } from "./format.ts";
import type { Delivery, Drawn, Finished, Order } from "./protocol.ts";
import { previewPiece } from "./previewPiece.ts";
import { received } from "./received.ts";
import { FORMATS } from "./registry.ts";
import { GROUNDS } from "./settings.ts";

/** Makes one file away from the page, so that the page goes on meanwhile; ended by the page when it is taken back. */
self.addEventListener("message", ({ data }: MessageEvent<Order | Drawn>) => {
  if ("id" in data) {
    waiting.get(data.id)?.(data.bytes);
    waiting.delete(data.id);
    return;
  }
  void deliver(data)
    .then((made): Delivery => ({ made }))
    .catch((error: unknown): Delivery => ({ failed: String(error) }))
    .then(tell);
});

const waiting = new Map<number, (bytes: Drawn["bytes"]) => void>();
const tell = (delivery: Delivery): void => self.postMessage(delivery);

/** Asks the page for what only a page can make. */
function asked(ask: (id: number) => Delivery): Promise<Uint8Array<ArrayBuffer>> {
  const id = counted();
  return new Promise((resolve, reject) => {
    waiting.set(id, (bytes) => {
      if (bytes) resolve(bytes);
      else reject(new Error("the page could not make it"));
    });
    tell(ask(id));
  });
}

const rasterise = (svg: string, scale: number) => asked((id) => ({ draw: { id, svg, scale } }));

const film = (): Film => ({
  show: async (svg, time) => {
    await asked((id) => ({ film: { id, svg, time } }));
  },
  end: () => asked((id) => ({ film: { id, time: 0 } })),
});

let pictures = 0;
function counted(): number {
  pictures += 1;
  return pictures;
}

async function deliver({ format: id, language, book, settings, piece }: Order): Promise<Finished> {
  const format = [...FORMATS, pasteFormat].find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  const forms = book.figures.flatMap(({ picture }) => formById(picture?.form ?? "")?.texts ?? []);
  await Promise.all([
    needTexts("workbench", "table", "export", "charts", "methods", "description", "report", ...forms),
    loadTexts(language),
  ]);
  const words = createWords(language);
  // Only a picture has a ground that is chosen; documents are on white paper.
  const dark = GROUNDS[settings.ground].dark && format.group === "picture";
  const theme = makeTheme(dark, dark ? {} : book.colours);
  const figures = book.figures.map((handed) => received(handed, words, theme));
  const [first, ...others] = figures;
  if (!first) return { refused: { id: "export.no-figure" } };
  const { title, left } = book;
  const tools: Tools = { settings, title, left, onProgress: (done) => tell({ done }), rasterise, film };
  const made =
    piece === undefined ? await bundle(format, [first, ...others], tools) : await previewPiece(format, first, piece);
  if ("refused" in made) return made;
  const file = new File([...made.parts], made.name, { type: made.type });
  return { file, ...(made.inside && { inside: made.inside }) };
}
