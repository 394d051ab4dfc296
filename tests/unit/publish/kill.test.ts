import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { smallPublisher, visit } from "./small.ts";
import type { SmallPublisher } from "./small.ts";
import { FULL } from "../full.ts";

/** Every step of writing is stopped at in `atomic.test.ts`; here the real program is killed, 20 times with FULL=1. */
const KILLS = FULL ? 20 : 1;
const program = fileURLToPath(new URL("../../../src/publish/main.ts", import.meta.url));

interface Ended {
  /** The exit code, or the signal that ended it. */
  readonly how: number | string | null;
  /** Milliseconds that it lived, and that passed before it said that it makes the store. */
  readonly lived: number;
  readonly made: number;
}

/** Runs the program; with `killAfter` it is killed so many milliseconds after it began. */
function start({ settings }: SmallPublisher, killAfter?: number): Promise<Ended> {
  const { from, to, config, work = "" } = settings;
  const words = ["--import", "tsx", program, "--from", from, "--to", to, "--config", config, "--work", work];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  const begun = performance.now();
  let made = Infinity;
  let said = "";
  child.stderr.on("data", (piece: Buffer) => {
    said += piece.toString();
    if (made === Infinity && /^store$/m.test(said)) made = performance.now() - begun;
  });
  const killing = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) =>
    child.on("exit", (code, signal) => {
      clearTimeout(killing);
      resolve({ how: signal ?? code, lived: performance.now() - begun, made });
    }),
  );
}

/** Moments over a whole run: from its first reading to its last writing, most of them while it writes. */
function momentsOf({ lived, made }: Ended, count: number): number[] {
  return Array.from({ length: count }, (_, at) => {
    const earliest = at % 4 === 0 ? 0 : made - (lived - made) / 2;
    return earliest + Math.random() * (lived - earliest);
  });
}

test("killed at a random moment, it leaves a whole store; the next run takes the lock over and finishes", async () => {
  const publisher = smallPublisher();
  const { to, from } = publisher.settings;
  const catalogue = (): string => readFileSync(join(to, "catalogue.json"), "utf8");
  const figures = readFileSync(join(from, "f.csv"), "utf8");
  const first = await start(publisher);
  expect(first.how).toBe(0);
  let before = catalogue();
  for (const [kill, moment] of momentsOf(first, KILLS).entries()) {
    publisher.write("from/f.csv", figures.replace("GM0003,2021,people,200", `GM0003,2021,people,${300 + kill}`));
    await start(publisher, moment);
    expect(() => visit(to), `killed ${moment} ms after it began`).not.toThrow();
    expect((await start(publisher)).how).toBe(0);
    expect(visit(to).size).toBeGreaterThan(3);
    expect(catalogue()).not.toBe(before);
    before = catalogue();
  }
  expect(existsSync(join(publisher.folder, "site/.store.lock"))).toBe(false);
}, 600_000);
