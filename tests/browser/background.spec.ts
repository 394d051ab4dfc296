import { expect, test } from "./driver/test.ts";

/** A host that the site may ask; here it is played. */
const HOST = "service.pdok.nl";
/** A grey square of one point. */
const SQUARE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

test.use({ alsoHosts: [HOST] });

test("a background under the map is asked for once its host was named, names its makers, lies under other maps too, and goes again", async ({
  page,
  workbench,
  figure,
  map,
  acts,
  speech,
  axe,
}) => {
  await page.route("**/config.json", async (route) => {
    const config: unknown = await (await route.fetch()).json();
    const offered = { id: "grey", name: { nl: "Grijs", en: "Grey" }, attribution: "Maker van kaarten" };
    const baseMaps = [{ ...offered, tiles: `https://${HOST}/{z}/{x}/{y}.png` }];
    await route.fulfill({ json: Object.assign({}, config, { baseMaps }) });
  });
  const asked: string[] = [];
  await page.route(`https://${HOST}/**`, (route) => {
    asked.push(route.request().url());
    const headers = { "access-control-allow-origin": "*" };
    return route.fulfill({ contentType: "image/png", headers, body: Buffer.from(SQUARE, "base64") });
  });
  await workbench.open("?indicators=self-rated-health&areas=in:PV26&periods=2022,2024&view=map");
  await map.isDrawnBy("gl");
  const choose = async (offer: RegExp, button: string) => {
    await acts.press(page.getByRole("button", { name: speech.text("background.choose") }));
    const dialog = page.getByRole("dialog");
    await acts.tick(dialog.getByRole("radio", { name: offer }));
    if (offer.source === HOST) await expect(dialog).toContainText(speech.text("background.asks", { host: HOST }));
    await acts.press(dialog.getByRole("button", { name: speech.text(button) }));
    await expect(dialog).toHaveCount(0);
  };
  const makers = page.getByText(speech.text("background.whose", { attribution: "Maker van kaarten" }));
  await expect(page.getByText(speech.text("background.now", { name: speech.text("background.none") }))).toBeVisible();
  expect(asked).toEqual([]);

  await choose(new RegExp(HOST), "background.show");
  await expect(makers).toBeVisible();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await axe(page);

  await figure.show("maps");
  await map.isDrawnBy("svg");
  await expect(makers).toHaveCount(1);
  await expect(page.locator("canvas.map-background")).toHaveCount(2);

  await choose(new RegExp(`^${speech.text("background.none")}$`), "background.without");
  await expect(makers).toHaveCount(0);
});
