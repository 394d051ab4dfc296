import { contentSecurityPolicy } from "../../src/sources/policy.ts";
import { expect, test } from "./driver/test.ts";

const FIGURE = "?indicators=share-65plus&areas=in:PV26&compare=NL01&periods=2024&view=bar&embed";
const OTHER = "http://krant.test/";
const REFUSAL = /frame-ancestors|Framing/;

test("one figure without the panes: title, figure, source and the way to the workbench", async ({
  page,
  axe,
  speech,
}) => {
  await page.goto(`/${FIGURE}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(speech.indicator("Aandeel 65-plussers"));
  await expect(page.locator(".drawing svg").first()).toBeVisible();
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.getByText("CBS").first()).toBeVisible();
  await axe(page);
  const back = page.getByRole("link", { name: speech.pattern("work.embed-back") });
  await expect(back).toHaveAttribute("href", /^\?indicators=share-65plus&areas=in:PV26.*view=bar$/);
});

test.describe("in a page of another site", () => {
  test.use({ alsoHosts: ["krant.test"], expectedMessages: [REFUSAL] });

  for (const allowed of [true, false]) {
    test(
      allowed ? "it is drawn where the site allows it" : "it is refused where the site does not",
      async ({ page, baseURL }) => {
        await page.route(OTHER, (route) =>
          route.fulfill({
            contentType: "text/html",
            body: `<!doctype html><title>Krant</title><iframe title="figuur" width="800" height="560" src="${baseURL ?? ""}${FIGURE}"></iframe>`,
          }),
        );
        // The same answer as the server gives where `embedding` is set in its settings.
        await page.route(`${baseURL ?? ""}?*`, async (route) => {
          const response = await route.fetch();
          const headers = { ...response.headers(), "content-security-policy": contentSecurityPolicy([], allowed) };
          await route.fulfill({ response, headers });
        });
        const refused = allowed || page.waitForEvent("console", (message) => REFUSAL.test(message.text()));
        await page.goto(OTHER);
        const figure = page.frameLocator("iframe").locator(".drawing svg").first();
        if (allowed) await expect(figure).toBeVisible({ timeout: 20_000 });
        else {
          await refused;
          await expect(figure).toHaveCount(0);
        }
      },
    );
  }
});

test("sharing: the link, with title and description, and as a frame where that is allowed", async ({
  page,
  workbench,
  speech,
  axe,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.route("**/config.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), embedding: true } });
  });
  await workbench.open("?indicators=population&areas=GM0344&periods=2020");
  await page
    .getByRole("banner")
    .getByRole("button", { name: speech.text("app.share") })
    .click();
  const dialog = page.getByRole("dialog", { name: speech.text("work.share") });
  await dialog.getByRole("button", { name: speech.text("work.share-copy-text") }).click();
  await expect(dialog.getByRole("status")).toHaveText(speech.text("work.copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^${speech.indicator("Inwoners")}\n.*2020.*\nhttp.*indicators=population`));
  await dialog.getByLabel(speech.text("work.embed-width")).fill("640");
  await expect(dialog.getByLabel(speech.text("work.embed-code"))).toHaveValue(
    /<iframe src=".*&amp;embed".* width="640"/,
  );
  await axe(page);
  await expect(dialog.getByText(speech.text("work.share-long"))).toHaveCount(0);

  // A long text with letters that an address must spell out makes a link that mail programs cut off: that is said, and the file stands beside it.
  await workbench.open(`?indicators=population&areas=GM0344&periods=2020&report=t:${"*c3*a9".repeat(1400)},1`);
  await page
    .getByRole("banner")
    .getByRole("button", { name: speech.text("app.share") })
    .click();
  await expect(dialog.getByText(speech.text("work.share-long"))).toBeVisible();
  await expect(dialog.getByRole("button", { name: speech.text("work.save-file") })).toBeVisible();
});

test("help tells every key, and the introduction is put away for good", async ({ page, workbench, speech, axe }) => {
  await workbench.open();
  const intro = page.getByRole("region", { name: speech.text("work.intro") });
  await expect(intro).toBeVisible();
  await axe(page);
  await intro.getByRole("button", { name: speech.text("work.intro-done") }).click();
  await expect(intro).toHaveCount(0);
  await page.reload();
  await page
    .getByRole("banner")
    .getByRole("button", { name: speech.text("work.help") })
    .click();
  await expect(page.getByRole("dialog", { name: speech.text("work.help") })).toContainText("Ctrl + Z");
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(intro).toHaveCount(0);
});
