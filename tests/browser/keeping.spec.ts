import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./driver/test.ts";
import { Speech } from "./driver/speech.ts";
import { Work } from "./driver/work.ts";

const CITIES = "?indicators=population&areas=GM0344,GM0363&periods=2020";
const CRIMES = "?indicators=crimes&areas=in:PV26&periods=2024&view=table";

test("a link beside work that was never kept before leaving: the last change is there too", async ({
  workbench,
  work,
  link,
  page,
}) => {
  await workbench.open(CITIES);
  await work.keeps();
  await workbench.compareWith("Nederland");
  await page.goto(`/${CRIMES}`); // at once, before the pause of a write is over
  await expect(work.notice).toBeVisible();
  await work.answers("work.back");
  await link.says("compare", "NL01");
});

test("two windows on one work: the second is told, and nothing is overwritten", async ({
  workbench,
  work,
  link,
  context,
  page,
  speech,
  acts,
}) => {
  await workbench.open(CITIES);
  await workbench.compareWith("Nederland");
  await link.says("compare", "NL01");
  await work.isKept();
  const second = await context.newPage();
  await second.goto(page.url());
  const other = new Work(second, speech, acts);
  await other.isKept(second);
  await expect(other.notice).toHaveCount(0);
  await second
    .getByRole("main")
    .getByRole("button", { name: speech.oneOf("pickers.compare-", "Nederland"), exact: true })
    .click();
  await expect(work.notice).toContainText(speech.text("work.conflict"));
  await page.bringToFront();
  await work.answers("work.conflict-copy");
  await work.isKept();
  const mine = await work.openMyWork();
  await expect(mine.getByRole("listitem")).toHaveCount(2);
});

test("a browser that is killed in the middle of a save has the work as it was before or after", async ({
  playwright,
  launchOptions,
  baseURL,
  acts,
}, info) => {
  const folder = info.outputPath("profile");
  const open = () =>
    playwright.chromium.launchPersistentContext(folder, { ...launchOptions, baseURL: baseURL ?? "", locale: "nl-NL" });
  const first = await open();
  const page = await first.newPage();
  await page.goto(CITIES);
  await page.getByRole("tablist").waitFor();
  const country = page.getByRole("button", { name: "Nederland", exact: true });
  await country.click();
  await new Work(page, new Speech("nl"), acts).isKept();
  const devtools = await first.newCDPSession(page);
  // The next write is made large, so that the browser dies under it.
  await page.evaluate(() => {
    const put: (this: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey> = Reflect.get(
      IDBObjectStore.prototype,
      "put",
    );
    IDBObjectStore.prototype.put = function (value: unknown) {
      put.call(this, { id: "ballast", bytes: new Uint8Array(5e7) });
      return put.call(this, value);
    };
  });
  await country.click();
  await page.waitForTimeout(450);
  await Promise.race([devtools.send("Browser.crash").catch(() => undefined), page.waitForTimeout(3_000)]);
  await first.close().catch(() => undefined);

  const second = await open();
  const again = await second.newPage();
  await again.goto("/");
  const kept = again.locator(".recent .work-open");
  await expect(kept).toHaveCount(1);
  await kept.click();
  await expect(again.getByRole("heading", { level: 1 })).toHaveText("Inwoners");
  expect(["NL01", null]).toContain(new URL(again.url()).searchParams.get("compare"));
  await second.close();
});

for (const [why, fail] of [
  ["refused", refuse],
  ["full", fill],
] as const) {
  test(`a device that keeps nothing (${why}) says so and offers a file`, async ({
    workbench,
    work,
    page,
    speech,
    axe,
  }) => {
    await fail(page);
    await workbench.open(CITIES);
    await workbench.compareWith("Nederland");
    await expect(work.notice).toContainText(speech.text(`work.${why}`));
    await axe(page);
    const download = page.waitForEvent("download");
    await work.answers("work.save-file");
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.meetlat\.json$/);
    expect(await readFile(await file.path(), "utf8")).toContain('"NL01"');
  });
}

test("a file that is dropped on the page is opened; what is wrong in it is named, and the rest is there", async ({
  workbench,
  work,
  page,
}) => {
  await page.goto("/");
  await work.keeps();
  const text = await readFile(new URL("../fixtures/files/v1.meetlat.json", import.meta.url), "utf8");
  const data = await page.evaluateHandle(
    (content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "x.meetlat.json", { type: "application/json" }));
      return transfer;
    },
    text.replace('"table"', "7"),
  );
  await expect(async () => {
    await page.dispatchEvent("main", "drop", { dataTransfer: data });
    await expect(work.tabs).toHaveCount(3, { timeout: 400 });
  }).toPass();
  await expect(workbench.notice(".form")).toHaveCount(1);
});

test("my work: found again on the start screen, doubled, deleted and brought back", async ({
  workbench,
  work,
  page,
  speech,
  axe,
}) => {
  await workbench.open(CITIES);
  await workbench.compareWith("Nederland");
  const mine = await work.openMyWork();
  await mine.getByRole("textbox", { name: speech.text("work.name") }).fill("Wonen");
  await mine.getByRole("heading").click();
  await expect(mine.getByRole("listitem")).toContainText(["Wonen"]);
  await mine.getByRole("button", { name: speech.text("work.copy-what", { name: "Wonen" }) }).click();
  await expect(mine.getByRole("listitem")).toHaveCount(2);
  await mine.getByRole("button", { name: speech.text("work.delete-what", { name: "Wonen" }), exact: true }).click();
  await expect(mine.getByRole("listitem")).toHaveCount(1);
  await axe(page);
  await mine.getByRole("button", { name: speech.text("work.undo") }).click();
  await expect(mine.getByRole("listitem")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await workbench.goHome();
  await expect(page.locator(".recent .work-open")).toHaveCount(2);
  await axe(page);
});

/** As a private window may: even asking is refused. */
async function refuse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("private", "SecurityError");
    };
  });
}

/** No room for anything more from this site. */
async function fill(page: Page): Promise<void> {
  await page.goto("/");
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
}
