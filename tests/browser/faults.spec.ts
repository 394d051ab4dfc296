import type { Page, Route } from "@playwright/test";
import { figure, figures } from "./driver/store.ts";
import { expect, test } from "./driver/test.ts";

// The browser itself complains of an answer that did not come; nothing else may.
test.use({ expectedMessages: [/^Failed to load resource/] });

const ADDRESS = "?indicators=population&areas=GM0344&periods=2020&view=table";
const FILE = "**/store/data/population/gemeente.*.json";

const FAULTS: readonly (readonly [what: string, kind: string, answer: (route: Route) => Promise<void>])[] = [
  ["is not there", "not-found", (route) => route.fulfill({ status: 404, body: "Not found" })],
  [
    "is broken",
    "malformed",
    (route) => route.fulfill({ contentType: "application/json", body: '{"version":"2.0","cl' }),
  ],
  [
    "is a page of HTML",
    "malformed",
    (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Welkom" }),
  ],
  [
    "is something else than agreed",
    "mismatch",
    (route) => route.fulfill({ contentType: "application/json", body: '{"version":"2.0"}' }),
  ],
  ["does not come", "offline", (route) => route.abort("internetdisconnected")],
  ["makes the server fail", "server", (route) => route.fulfill({ status: 503, body: "" })],
];

for (const [what, kind, answer] of FAULTS) {
  test(`figures of which the file ${what}: said in words, and trying again helps`, async ({
    page,
    workbench,
    figure: shown,
    speech,
    axe,
  }) => {
    await page.route(FILE, answer);
    await workbench.open(ADDRESS);
    await workbench.says(speech.pattern(`data.${kind}`));
    await expect(shown.grid).toContainText(speech.text("reason.not-loaded"));
    if (kind === "not-found") await axe(page);
    await page.unroute(FILE);
    await workbench.retry();
    await shown.readsNumber("Utrecht", "2020", 357_597);
    await expect(page.getByText(speech.pattern(`data.${kind}`))).toHaveCount(0);
  });
}

test("while figures cannot be read the rest of the workbench goes on, and coming back asks again", async ({
  page,
  workbench,
  figure: shown,
  speech,
  link,
}) => {
  await page.route(FILE, (route) => route.fulfill({ status: 404, body: "" }));
  await workbench.open(ADDRESS);
  await workbench.says(speech.pattern("data.not-found"));
  await workbench.retry();
  await workbench.says(speech.pattern("data.not-found"));
  await workbench.chooseIndicator("Geregistreerde misdrijven");
  await shown.readsNumber("Aalsmeer", "2025", figure(figures("crimes", "gemeente"), "GM0358", "2025"));
  await page.unroute(FILE);
  await link.back();
  await shown.readsNumber("Utrecht", "2020", 357_597);
});

test("of two indicators one can be read: its figures stand, those of the other say that they were not loaded", async ({
  page,
  workbench,
  figure: shown,
  speech,
}) => {
  const file = "**/store/data/crimes/gemeente.*.json";
  await page.route(file, (route) => route.fulfill({ status: 404, body: "" }));
  await workbench.open("?indicators=population,crimes&areas=GM0344&periods=2024&view=table");
  const population = figure(figures("population", "gemeente"), "GM0344", "2024");
  await expect(shown.grid).toContainText(speech.number(population));
  await expect(shown.grid).toContainText(speech.text("reason.not-loaded"));
  await page.unroute(file);
  await workbench.retry();
  await expect(shown.grid).toContainText(speech.number(figure(figures("crimes", "gemeente"), "GM0344", "2024")));
  await expect(shown.grid).not.toContainText(speech.text("reason.not-loaded"));
});

test("a grid of which the code does not come: the first rows stand, then the plain table", async ({
  page,
  workbench,
  speech,
  axe,
}) => {
  let refuse: () => void = () => undefined;
  const looked = new Promise<void>((resolve) => (refuse = resolve));
  await page.route("**/assets/grid-*.js", async (route) => {
    await looked;
    await route.abort();
  });
  await workbench.open(ADDRESS);
  const figureOf2020 = speech.number(figure(figures("population", "gemeente"), "GM0344", "2020"));
  await expect(page.locator(".first-rows")).toContainText(figureOf2020);
  refuse();
  await expect(page.getByRole("table")).toContainText(figureOf2020);
  await axe(page);
});

test("borders that do not come: the map says so, the table still stands, and trying again helps", async ({
  page,
  workbench,
  figure: shown,
  map,
  speech,
  axe,
}) => {
  // The borders come to nobody who has not asked for them again: going back to the map alone does not help.
  await page.addInitScript((name) => {
    addEventListener("click", ({ target }) => {
      const pressed = target instanceof Element ? target.closest("button") : null;
      if (pressed?.textContent === name) document.documentElement.dataset["again"] = "yes";
    });
  }, speech.text("app.retry"));
  await page.route("**/store/boundaries/*.json", async (route) => {
    const again = await page.locator("html").getAttribute("data-again");
    await (again === "yes" ? route.continue() : route.fulfill({ status: 404, body: "" }));
  });
  const failed = workbench.message(speech.text("app.failed-title"));
  await workbench.open("?indicators=self-rated-health&periods=2024&view=map");
  await expect(failed).toBeVisible();
  await axe(page);
  await shown.show("table");
  await expect(shown.grid).toBeVisible();
  await shown.show("map");
  await expect(failed).toBeVisible();
  await workbench.retry();
  await map.isDrawnBy("gl");
});

test("without a catalogue the page says what is wrong and tries again when asked", async ({
  page,
  workbench,
  speech,
  axe,
}) => {
  const file = "**/store/catalogue.json";
  await page.route(file, (route) => route.abort("internetdisconnected"));
  await page.goto("/");
  await expect(workbench.message(speech.text("app.failed-title"))).toBeVisible();
  await axe(page);
  await page.unroute(file);
  await workbench.retry();
  await expect(workbench.searchOnStart).toBeVisible();
});

// A request may still be on its way through a route when its test has seen enough.
test.afterEach(async ({ page }) => {
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a store made for a later Meetlat is not read by halves", async ({ page, workbench, speech }) => {
  await alterCatalogue(page, (catalogue) => catalogue.replace('"meetlat":1', '"meetlat":99'));
  await page.goto("/");
  await workbench.says(speech.pattern("data.newer"));
});

test("without settings the defaults hold, and that is said", async ({ page, workbench, figure: shown, speech }) => {
  await page.route("**/config.json", (route) => route.fulfill({ status: 404, body: "" }));
  await workbench.open(ADDRESS);
  await expect(workbench.notice(speech.pattern("data.config-missing"))).toHaveCount(1);
  await shown.readsNumber("Utrecht", "2020", 357_597);
});

test("a wrong entry in the settings is named and its default used", async ({ page, workbench, figure: shown }) => {
  await page.route("**/config.json", (route) =>
    route.fulfill({ json: { name: "Meetlat", stores: ["store/"], languages: ["fy"], embedding: "yes" } }),
  );
  await workbench.open(ADDRESS);
  await expect(workbench.notice("embedding")).toHaveCount(1);
  await expect(workbench.notice("languages")).toHaveCount(1);
  await shown.readsNumber("Utrecht", "2020", 357_597);
});

async function alterCatalogue(page: Page, change: (text: string) => string): Promise<void> {
  await page.route("**/store/catalogue.json", async (route) => {
    const answer = await route.fetch();
    const [before, after] = [await answer.text(), ""];
    const changed = change(before) + after;
    if (changed === before) throw new Error("The catalogue has nothing to change.");
    await route.fulfill({ response: answer, body: changed });
  });
}
