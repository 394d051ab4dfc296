import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { run } from "./run.ts";
import type { Outcome } from "./run.ts";

const CODES: Readonly<Record<Outcome, number>> = { published: 0, unchanged: 0, refused: 1, busy: 3 };

/**
 * Brings the store in `--to` up to date from the files in `--from` and the origins of the configuration. Ends with 0 when
 * the store is what it should be, 1 when it was left as it was because of a fault, 3 when another run is at it.
 */
async function main(): Promise<number> {
  const own = join(dirname(fileURLToPath(import.meta.url)), "config");
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      to: { type: "string" },
      config: { type: "string", default: own },
      work: { type: "string" },
    },
  });
  if (values.from === undefined || values.to === undefined) {
    console.error(
      "npm run publish-store -- --from <folder with open files> --to <folder of the store>\n" +
        "  [--config <folder with the configuration>] [--work <folder for what is collected, reports and change logs>]",
    );
    return 2;
  }
  const outcome = await run({
    from: resolve(values.from),
    to: resolve(values.to),
    config: resolve(values.config),
    ...(values.work !== undefined && { work: resolve(values.work) }),
    now: new Date().toISOString(),
    env: (name) => process.env[name],
    progress: (what) => console.error(what),
    say: (what) => console.log(what),
  });
  return CODES[outcome];
}

process.exitCode = await main();
