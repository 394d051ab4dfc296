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
const engine = startEngine();
const config = readConfig(page).then((reading) => {
  void engine.open(engineSettings(reading.config, page));
  return reading;
});

// The worker, the settings and the page itself come in side by side.
void import("./main.tsx").then(({ showPage }) => showPage({ engine, config }));
