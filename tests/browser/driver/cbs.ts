import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { statLine } from "../../offices/statline.ts";

export const CBS = "datasets.cbs.nl";

/**
 * CBS itself is never asked: a server of our own plays it, until the page goes. Gives the paths that were asked for; a
 * test that uses it lets the page speak to `CBS` (`alsoHosts`).
 */
export function playCbs(page: Page): Promise<readonly string[]> {
  return playOffices(page, CBS, statLine({ page: 8 }));
}

type Office = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A host of somebody else, answered for by a server of our own until the page goes. Gives the paths that were asked for. */
export async function playOffices(page: Page, host: string, office: Office): Promise<readonly string[]> {
  const server = createServer((request, response) => {
    if (!office(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  page.on("close", () => server.close());
  const { port } = server.address() as AddressInfo;
  const own = `http://127.0.0.1:${String(port)}/`;
  const asked: string[] = [];
  await page.route(`https://${host}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    asked.push(pathname + search);
    const answer = await fetch(`${own.slice(0, -1)}${pathname}${search}`);
    await route.fulfill({
      status: answer.status,
      contentType: answer.headers.get("content-type") ?? "",
      headers: { "access-control-allow-origin": "*" },
      body: (await answer.text()).replaceAll(own, `https://${host}/`),
    });
  });
  return asked;
}
