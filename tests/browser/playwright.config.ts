import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { QUICK_ARGS } from "./args.ts";
import { findChromium } from "./chromium.ts";
import type { Options } from "./page.ts";

/**
 * Journeys in a real browser against the built app as it is served: run `npm run build` first. With FULL=1 they run
 * a second time, by keyboard and in English.
 */
const port = (process.env["MEETLAT_PORT"] ??= await freePort()); // test processes load this file again, and inherit it

export default defineConfig<Options>({
  testDir: ".",
  outputDir: "../../test-results/browser",
  fullyParallel: true,
  // One more than the cores of a small machine: a journey waits now and then, for the page or for its next look.
  workers: 3,
  // For a journey by keyboard, on a machine that does other work too: slow is not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["json", { outputFile: "../../test-results/browser.json" }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: "chromium",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: [...QUICK_ARGS],
    },
  },
  projects: [
    { name: "mouse-nl", use: { hand: "mouse" } },
    ...(process.env["FULL"] === "1"
      ? [{ name: "keyboard-en", use: { hand: "keyboard", locale: "en-GB" } as const }]
      : []),
  ],
  webServer: {
    command: "node node_modules/vite/bin/vite.js preview --logLevel warn",
    cwd: "../..",
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => resolve(String(address !== null && typeof address === "object" ? address.port : "")));
    });
  });
}
