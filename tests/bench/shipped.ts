import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

/**
 * A module with all it rests on, put together as it is for a browser: one file, minified. Vitest runs a module on its
 * own, every import a property that is looked up each time it is used: twice as slow in an inner loop, and no measure
 * of what a person waits for.
 */
export async function shipped<Module>(entry: URL): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), "meetlat-bench-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      lib: { entry: fileURLToPath(entry), formats: ["es"], fileName: () => "shipped.mjs" },
      outDir: folder,
      target: "es2022",
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return (await import(pathToFileURL(join(folder, "shipped.mjs")).href)) as Module;
}
