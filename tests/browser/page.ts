import { readFileSync } from "node:fs";
import { test as base, expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import type axeCore from "axe-core";
import { READ_BACK } from "./args.ts";
import { TELL_WORDLESS } from "./wordless.ts";

export { expect };

/** What a project or a test (`test.use({ … })`) may set. */
export interface Options {
  /** Whether the journey is walked by mouse or by keyboard. */
  hand: "mouse" | "keyboard";
  /** Hosts besides the server's own that this test speaks to (its own stand-in for them, never the real one). */
  alsoHosts: readonly string[];
  /** Messages that belong to what this test provokes, such as a file that is not there. */
  expectedMessages: readonly RegExp[];
}

interface Fixtures {
  /** Expects that the page has no accessibility faults that axe can find (WCAG 2.2 A and AA). */
  axe: (page: Page) => Promise<void>;
  /** Watches everything the browser says and asks for, for every test without being asked. */
  quiet: undefined;
}

/**
 * Playwright's test, with a conscience: a warning or error in the console, an uncaught error, a request to another
 * host than the server, or a text that shows by its id fails the test.
 */
export const test = base.extend<Options & Fixtures>({
  hand: ["mouse", { option: true }],
  alsoHosts: [[], { option: true }],
  expectedMessages: [[], { option: true }],

  quiet: [
    async ({ context, baseURL, alsoHosts, expectedMessages }, use) => {
      const faults: string[] = [];
      const own = new URL(baseURL ?? "").host;
      await context.addInitScript(TELL_WORDLESS);
      context.on("console", (message) => {
        if (message.type() !== "warning" && message.type() !== "error") return;
        if ([READ_BACK, ...expectedMessages].some((expected) => expected.test(message.text()))) return;
        faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (thrown) => {
        const error = thrown.error();
        if (expectedMessages.some((expected) => expected.test(error.message))) return;
        faults.push(`uncaught: ${error.stack ?? error.message}`);
      });
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (!/^(?:https?|wss?):$/.test(url.protocol) || url.host === own || alsoHosts.includes(url.host)) return;
        faults.push(`request to another host: ${request.url()}`);
      });
      await use(undefined);
      expect(faults, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],

  axe: async ({}, use) => {
    await use(checkAccessibility);
  },
});

declare global {
  interface Window {
    /** Put there by `AXE`, below. */
    readonly axe: typeof axeCore;
  }
}

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function checkAccessibility(page: Page): Promise<void> {
  // The figure of before stands faint and marked as busy until the next has come.
  await expect(page.locator('.drawing[aria-busy="true"]')).toHaveCount(0);
  // Evaluated by the debugger, so the page's own policy stays on.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (tags) => {
    // Half of its time went to loading style sheets, for a rule of no tag here, and sound, of which there is none.
    return (await window.axe.run(document, { runOnly: tags, resultTypes: ["violations"], preload: false })).violations;
  }, TAGS);
  const listing = violations
    .map(({ id, impact, help, nodes }) =>
      [
        `${id} (${impact ?? "unknown"}): ${help}`,
        ...nodes.map((node) => `    ${node.target.join(" ")}  ${node.html.slice(0, 160)}`),
      ].join("\n"),
    )
    .join("\n");
  expect(listing, "accessibility faults").toBe("");
}
