import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { modulesEver, modulesWith, src } from "../modulesWith.ts";

const WORKERS = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) =>
  /(?:^|\/)worker\.ts$/.test(path),
);
const ASKS = resolve(src, "sources/request.ts");

test("no worker has a way to anything outside: it receives bytes", () => {
  expect(WORKERS).toContain("data/engine/worker.ts");
  for (const worker of WORKERS) expect(modulesEver(worker), worker).not.toContain(ASKS);
  // The page has, and hands them over.
  expect(modulesWith("app/early.ts")).toContain(ASKS);
});
