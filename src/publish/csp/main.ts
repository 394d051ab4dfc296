import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fragmentsFor } from "./fragments.ts";

/** Shows the response headers of a site for its web server, or writes them to a folder. Ends with 1 for a setting that is wrong. */
function main(): number {
  const { values } = parseArgs({
    options: { config: { type: "string", default: "public/config.json" }, to: { type: "string" } },
  });
  const { config, to } = values;
  try {
    for (const { file, text } of fragmentsFor(JSON.parse(readFileSync(resolve(config), "utf8")))) {
      if (to === undefined) console.log(`--- ${file}\n${text}`);
      else {
        mkdirSync(to, { recursive: true });
        writeFileSync(join(to, file), text);
        console.log(join(to, file));
      }
    }
    return 0;
  } catch (error) {
    console.error(`${config}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

process.exitCode = main();
