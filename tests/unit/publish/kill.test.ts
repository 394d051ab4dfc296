import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { smallPublisher, visit } from "./small.ts";
import type { SmallPublisher } from "./small.ts";

/** Every step of writing is stopped at in `atomic.test.ts`; here the real program is killed, 20 times with FULL=1. */
const KILLS = process.env["FULL"] === "1" ? 20 : 1;
const program = fileURLToPath(new URL("../../../src/publish/main.ts", import.meta.url));

/** Runs the program; with `killAfter` it is killed so many milliseconds after it says that it makes the store. */
function start({ settings }: SmallPublisher, killAfter?: number): Promise<number | string | null> {
  const { from, to, config, work = "" } = settings;
  const words = ["--import", "tsx", program, "--from", from, "--to", to, "--config", config, "--work", work];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (piece: Buffer) => {
    said += piece.toString();
    if (killAfter !== undefined && /^store$/m.test(said)) setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
  return new Promise((resolve) => child.on("exit", (code, signal) => resolve(signal ?? code)));
}

test("killed at a random moment, it leaves a whole store; the next run takes the lock over and finishes", async () => {
  const publisher = smallPublisher();
  const { to, from } = publisher.settings;
  const catalogue = (): string => readFileSync(join(to, "catalogue.json"), "utf8");
  const figures = readFileSync(join(from, "f.csv"), "utf8");
  expect(await start(publisher)).toBe(0);
  let before = catalogue();
  for (let kill = 0; kill < KILLS; kill += 1) {
    publisher.write("from/f.csv", figures.replace("GM0003,2021,people,200", `GM0003,2021,people,${300 + kill}`));
    const moment = Math.random() * 60;
    await start(publisher, moment);
    expect(() => visit(to), `killed ${moment} ms after it began to make the store`).not.toThrow();
    expect(await start(publisher)).toBe(0);
    expect(visit(to).size).toBeGreaterThan(3);
    expect(catalogue()).not.toBe(before);
    before = catalogue();
  }
  expect(existsSync(join(publisher.folder, "site/.store.lock"))).toBe(false);
}, 600_000);
