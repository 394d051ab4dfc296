import type { Engine } from "./engine.ts";
import { remoteEngine } from "./remote.ts";
import { requestFor } from "./requestFor.ts";

/**
 * Starts the engine in a worker, and at once gives an engine that may be asked: questions wait until it runs. Where
 * no worker can be had (its file is missing, or the site forbids it) the same engine runs in the page.
 *
 * @param createWorker how a worker is made; for tests
 */
export function startEngine(createWorker: () => Worker = newWorker): Engine {
  const away = begin(createWorker);
  const engine = away.running.catch(async () => {
    const { createEngine } = await import("./inProcess.ts");
    return createEngine(requestFor);
  });
  return {
    ...waiting(engine),
    async open(settings) {
      // A worker keeps what is said before it runs: it can read on its first turn, while the page is still busy.
      const said = away.remote?.open(settings);
      // One that never runs is told again below, to the engine that stands in for it.
      said?.catch(() => undefined);
      const which = await engine;
      return which === away.remote ? said : which.open(settings);
    },
  };
}

function newWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

interface Beginning {
  /** The engine in the worker, which may not run yet. */
  readonly remote?: Engine;
  /** Resolves at the first word of the worker; rejects when there is no worker or it fails before that word. */
  readonly running: Promise<Engine>;
}

function begin(createWorker: () => Worker): Beginning {
  let worker: Worker;
  try {
    worker = createWorker();
  } catch (error) {
    return { running: Promise.reject(error instanceof Error ? error : new Error(String(error))) };
  }
  const remote = remoteEngine(worker);
  const running = new Promise<Engine>((resolve, reject) => {
    worker.addEventListener("message", () => resolve(remote), { once: true });
    worker.addEventListener("error", (event) => reject(new Error(event.message)), { once: true });
  });
  return { remote, running };
}

/** An engine that is not there yet. */
function waiting(engine: Promise<Engine>): Engine {
  return {
    open: async (settings) => (await engine).open(settings),
    catalogue: async (options) => (await engine).catalogue(options),
    sheet: async (indicator, options) => (await engine).sheet(indicator, options),
    areas: async (level, options) => (await engine).areas(level, options),
    borders: async (entry, options) => (await engine).borders(entry, options),
    live: async (ask, options) => (await engine).live(ask, options),
    plan: async (query, options) => (await engine).plan(query, options),
    load: async (planned, options) => (await engine).load(planned, options),
    drop: async (answers) => (await engine).drop(answers),
    evaluate: async (query, answers, options) => (await engine).evaluate(query, answers, options),
    explain: async (query, answers, cell, options) => (await engine).explain(query, answers, cell, options),
    offers: async (choice, options) => (await engine).offers(choice, options),
  };
}
