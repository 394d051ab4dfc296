import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { collect } from "../../../src/publish/collect/collect.ts";
import type { OriginReport } from "../../../src/publish/collect/collect.ts";
import { shelfIn } from "../../../src/publish/collect/shelf.ts";
import type { OriginConfig } from "../../../src/publish/config/origins.ts";
import { serve } from "../sources/server.ts";
import type { TestServer } from "../sources/server.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A real server that is closed after the test. */
export async function playing(...args: Parameters<typeof serve>): Promise<TestServer> {
  const server = await serve(...args);
  servers.push(server);
  return server;
}

/** A shelf in a new folder, and what one round of collecting from these origins gives. */
export function collecting(folder = mkdtempSync(join(tmpdir(), "shelf-"))) {
  const shelf = shelfIn(folder);
  return {
    folder,
    shelf,
    round: (configs: readonly OriginConfig[], env: Readonly<Record<string, string>> = {}): Promise<OriginReport[]> =>
      collect(configs, {
        shelf,
        open: () => new Uint8Array(),
        env: (name) => env[name],
        today: "2026-02-03",
        pause: 1,
        progress: () => undefined,
      }),
  };
}
