import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { assemble } from "./assemble.ts";
import { loadConfiguration } from "./config/load.ts";
import { readDivisions } from "./divisions.ts";
import { buildPlaces } from "./places.ts";
import { reportText } from "./report.ts";
import { buildStore } from "./writer/build.ts";
import { checkStore } from "./writer/check.ts";
import { publish } from "./writer/publish.ts";

/** Reads the open files in `--from` and puts a store in `--to`. On any fault it ends with 1 and replaces nothing. */
async function main(): Promise<number> {
  const own = join(dirname(fileURLToPath(import.meta.url)), "config");
  const { values } = parseArgs({
    options: { from: { type: "string" }, to: { type: "string" }, config: { type: "string", default: own } },
  });
  if (values.from === undefined || values.to === undefined) {
    console.error("npm run publish-store -- --from <folder with open files> --to <folder of the store>");
    return 2;
  }
  const from = resolve(values.from);
  const to = resolve(values.to);

  progress("configuration");
  const configuration = loadConfiguration(resolve(values.config));
  progress("areas and borders");
  const places = await buildPlaces(configuration.areas, (file) => Promise.resolve(readText(from, file)));
  const { areas, borders } = places;
  const small = [places.small];
  const divisions = readDivisions({ ...areas, borders: [] }, small);
  progress("figures");
  const assembled = assemble(configuration.indicators, configuration.sources, divisions, (file) =>
    readText(from, file),
  );
  console.log(reportText([...places.report, ...assembled.reports]));
  const strange = places.report.flatMap(({ refused }) =>
    refused.map(({ file, line, why }) => `${file}:${line}: ${why}`),
  );
  if (strange.length + assembled.faults.length > 0) return refuse([...strange, ...assembled.faults]);
  progress("store");
  const files = buildStore({ configuration, indicators: assembled.indicators, divisions, areas, borders, small });
  const faults = checkStore(files, divisions);
  if (faults.length > 0) return refuse(faults);
  publish(files, to);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`${assembled.indicators.length} indicators in ${files.size} files, ${(bytes / 1e6).toFixed(2)} MB`);
  return 0;
}

/** Text of a source file: unzipped, UTF-8 or an error, without byte order mark. */
function readText(folder: string, file: string): string {
  progress(`  ${file}`);
  const bytes = readFileSync(join(folder, file));
  return new TextDecoder("utf-8", { fatal: true }).decode(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
}

function refuse(faults: readonly string[]): number {
  const shown = 50;
  for (const fault of faults.slice(0, shown)) console.error(`fault  ${fault}`);
  if (faults.length > shown) console.error(`fault  … and ${faults.length - shown} more`);
  console.error("The store was not replaced.");
  return 1;
}

function progress(what: string): void {
  console.error(what);
}

process.exitCode = await main();
