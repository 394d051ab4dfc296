import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { statLine } from "../../offices/statline.ts";
import { expect, test } from "../driver/test.ts";

// CBS itself is never asked: its host is answered for by a server of our own that plays it.
test.use({ alsoHosts: ["datasets.cbs.nl"] });

const office = statLine({ page: 8 });
const server = createServer((request, response) => {
  if (!office(request, response)) response.writeHead(404).end();
});
test.beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
test.afterAll(() => server.close());

test("a monthly CBS table that is not in the store, added by number, March to May 2020 against a year before, beside a store indicator", async ({
  page,
  workbench,
  figure,
  acts,
  speech,
  axe,
}) => {
  const asked: string[] = [];
  await page.route("https://datasets.cbs.nl/**", async (route) => {
    const url = new URL(route.request().url());
    asked.push(url.pathname);
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${String(port)}${url.pathname}${url.search}`);
    const own = `http://127.0.0.1:${String(port)}/`;
    await route.fulfill({
      status: answer.status,
      contentType: answer.headers.get("content-type") ?? "",
      headers: { "access-control-allow-origin": "*" },
      body: (await answer.text()).replaceAll(own, "https://datasets.cbs.nl/"),
    });
  });
  await workbench.open("?indicators=deaths-per-1000&areas=GM0344,GM0363,GM0518&periods=2020&view=table");
  const add = workbench.choosing.getByRole("button", { name: speech.text("tables.add") });
  await acts.press(add);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("datasets.cbs.nl");
  expect(asked).toEqual([]);
  await acts.type(dialog.getByRole("textbox"), "37230ned");
  await acts.press(dialog.getByRole("button", { name: speech.text("tables.find") }));
  await acts.press(dialog.getByRole("button", { name: /Bevolkingsontwikkeling/ }));
  await expect(dialog).toContainText("Overledenen › Totaal");
  await axe(page);
  await acts.tick(dialog.getByRole("checkbox", { name: /Overledenen/ }));
  await acts.press(dialog.getByRole("button", { name: speech.text("tables.add-chosen") }));
  await expect(figure.grid).toContainText(speech.number(2100));
  await workbench.choosePeriods("Los");
  await expect(workbench.choosing.getByText("Overledenen › Totaal").first()).toBeVisible();
  await workbench.open(
    "?indicators=deaths-per-1000,cbs:37230ned:M000179&areas=GM0344&periods=2019-03,2019-04,2019-05,2020-03,2020-04,2020-05,2020&view=table",
  );
  for (const value of ["165", "150", "158", "201", "226", "160"]) await expect(figure.grid).toContainText(value);
  await expect(figure.grid).toContainText(speech.number(2100));
  await figure.namesSource("CBS StatLine 37230ned");
  await axe(page);
});
