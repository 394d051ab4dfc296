import { createDataClient } from "../data/client.ts";
import type { DataClient } from "../data/client.ts";
import { startEngine } from "../data/engine/start.ts";
import { engineSettings, readConfig } from "./config.ts";
import type { ConfigReading } from "./config.ts";

export interface Beginning {
  readonly data: DataClient;
  readonly config: Promise<ConfigReading>;
}

/**
 * The first thing that runs: the worker starts and the settings are read at the same time; as soon as the settings
 * are there the worker reads the catalogue and the areas, while the page is still making itself ready.
 */
export function begin(page: URL): Beginning {
  const engine = startEngine();
  const data = createDataClient(engine);
  const config = readConfig(page).then((reading) => {
    void engine.open(engineSettings(reading.config, page));
    return reading;
  });
  data.warm();
  return { data, config };
}
