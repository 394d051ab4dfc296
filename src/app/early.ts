import { startEngine } from "../data/engine/start.ts";
import type { Engine } from "../data/engine/engine.ts";
import { engineSettings, readConfig } from "./config.ts";
import type { ConfigReading } from "./config.ts";

/** What was begun before the rest of the page was there. */
export interface Early {
  readonly engine: Engine;
  readonly config: Promise<ConfigReading>;
}

const page = new URL(document.baseURI);
// The worker is asked for first: over HTTP/1.1 a browser fetches six files at a time, and figures are longest in coming.
const engine = startEngine();
fetchFigure(new URLSearchParams(page.search));
const config = readConfig(page).then((reading) => {
  void engine.open(engineSettings(reading.config, page));
  return reading;
});

// The page comes in at the same time (`modulepreload`), but starts after the worker knows where to read: making it
// ready keeps this thread busy, and the worker should not wait for that.
void config.then(() => import("./main.tsx")).then(({ showPage }) => showPage({ engine, config }));

/** Has the scripts of the first picture fetched, of a figure or of the start screen; the build names them in `index.html` by their views. */
function fetchFigure(link: URLSearchParams): void {
  const view = link.has("indicators") ? (link.get("view") ?? "table") : "start";
  for (const script of document.querySelectorAll<HTMLLinkElement>("link[rel=figure]")) {
    // One that says `as` is only fetched: it is read when it is needed.
    if (script.dataset["views"]?.split(" ").includes(view)) script.rel = script.as ? "preload" : "modulepreload";
  }
}
