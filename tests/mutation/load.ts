import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createServer, createServerModuleRunner } from "vite";
import type { Collected } from "./collect.ts";
import { collector } from "./collect.ts";
import { forgetful } from "./memory.ts";

const FOLDER = "tests/unit/analysis";
/** They only read the embedded store: a mistake must show in the written cases and laws, which anybody can run. */
const ON_THE_STORE = /(?:aggregates-store|realStore|real)\.test\.ts$/;

declare global {
  var meetlatTestWords: object | undefined;
}

export interface Loaded {
  readonly tests: readonly Collected[];
  readonly close: () => Promise<void>;
}

/** All tests of the analysis in this process, read from the working directory and ready to run any number of times. */
export async function loadTests(): Promise<Loaded> {
  const { words, open, tests } = collector();
  globalThis.meetlatTestWords = words;
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: ["vitest"] },
    plugins: [
      {
        name: "words-of-vitest",
        enforce: "pre",
        resolveId: (id) => (id === "vitest" ? "\0vitest" : undefined),
        load: (id) =>
          id === "\0vitest"
            ? "export const { describe, it, beforeAll, expect } = globalThis.meetlatTestWords"
            : undefined,
      },
    ],
  });
  const modules = createServerModuleRunner(server.environments.ssr, { hmr: false });
  for (const file of ["tests/texts.ts", "tests/mutation/fewRuns.ts"]) await modules.import(join(process.cwd(), file));
  forgetful();
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts") && !ON_THE_STORE.test(file))
    .map((file) => join(FOLDER, file))
    .sort();
  for (const file of files) {
    open(file);
    await modules.import(join(process.cwd(), file));
  }
  return {
    tests,
    close: async () => {
      await modules.close();
      await server.close();
    },
  };
}
