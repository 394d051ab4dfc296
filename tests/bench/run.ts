import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Runs all that is timed, each file in a process of its own, and ends with an error when one of them did: over a limit,
 * or broken. `npm run bench engine` runs only the files with that in their name.
 */
const [wanted = ""] = process.argv.slice(2);
const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".bench.ts") && name.includes(wanted));
for (const name of files) {
  console.log(`\n${name}`);
  const path = fileURLToPath(new URL(name, folder));
  const { status } = spawnSync(process.execPath, [...process.execArgv, path], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
if (files.length === 0) throw new Error(`No file to time has "${wanted}" in its name`);
