import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { statLine } from "../../offices/statline.ts";

export const CBS = "datasets.cbs.nl";

/**
 * CBS itself is never asked: its host is answered for by a server of our own that plays it, until the page goes. Gives
 * the paths that were asked for; a test that uses it lets the page speak to `CBS` (`alsoHosts`).
 */
export async function playCbs(page: Page): Promise<readonly string[]> {
  const office = statLine({ page: 8 });
  const server = createServer((request, response) => {
    if (!office(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  page.on("close", () => server.close());
  const { port } = server.address() as AddressInfo;
  const own = `http://127.0.0.1:${String(port)}/`;
  const asked: string[] = [];
  await page.route(`https://${CBS}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    asked.push(pathname);
    const answer = await fetch(`${own.slice(0, -1)}${pathname}${search}`);
    await route.fulfill({
      status: answer.status,
      contentType: answer.headers.get("content-type") ?? "",
      headers: { "access-control-allow-origin": "*" },
      body: (await answer.text()).replaceAll(own, `https://${CBS}/`),
    });
  });
  return asked;
}
