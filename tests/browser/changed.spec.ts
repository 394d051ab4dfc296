import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./driver/test.ts";
import { figure, figures } from "./driver/store.ts";

const CITIES = "?indicators=population&areas=GM0344,GM0363&periods=2020..2024&view=table";
const UTRECHT_2024 = figure(figures("population", "gemeente"), "GM0344", "2024");

interface Item {
  readonly extension: { readonly id: string; spans: { last: string }[] };
}

/** From now on the store answers as after a next publication: Utrecht of 2024 revised, a later year, one topic less. */
async function publish(page: Page): Promise<void> {
  await page.route("**/store/data/population/gemeente.*.json", async (route) => {
    const file = (await (await route.fetch()).json()) as {
      value: (number | null)[];
      size: number[];
      id: string[];
      dimension: Record<string, { category: { index: string[] } }>;
    };
    const at = file.id.reduce((place, axis, i) => {
      const codes = file.dimension[axis]?.category.index ?? [];
      const here = codes.findIndex((code) => code === "GM0344" || code === "2024");
      return place * (file.size[i] ?? 1) + Math.max(here, 0);
    }, 0);
    file.value[at] = 400_000;
    await route.fulfill({ json: file });
  });
  await page.route("**/store/catalogue.json", async (route) => {
    const file = (await (await route.fetch()).json()) as { link: { item: Item[] }; extension: object };
    const item = file.link.item.filter(({ extension }) => extension.id !== "households");
    for (const { extension } of item)
      if (extension.id === "population") for (const span of extension.spans) span.last = "2027";
    const name = { nl: "Huishoudens", en: "Households" };
    const retired = [{ id: "households", name, successor: "dwellings" }];
    await route.fulfill({ json: { ...file, link: { item }, extension: { ...file.extension, retired } } });
  });
}

test("kept work says what has changed in the data, shows it as it was, and a file does the same", async ({
  workbench,
  work,
  figure: shown,
  page,
  speech,
  axe,
  acts,
}) => {
  await workbench.open(CITIES);
  await workbench.compareWith("Nederland");
  await work.hasFigures();
  await expect(work.changed).toHaveCount(0);
  const mine = await work.openMyWork();
  const download = page.waitForEvent("download");
  await mine.getByRole("button", { name: speech.text("work.save-file") }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text).toContain('"figures"');
  // A copy remembers them too, from the moment that it is made.
  const name = (await mine.getByRole("listitem").locator("strong").first().textContent()) ?? "";
  await acts.press(mine.getByRole("button", { name: speech.text("work.copy-what", { name }) }));
  await expect(mine.getByRole("listitem")).toHaveCount(2);

  await publish(page);
  await page.reload();
  await expect(work.changed).toBeVisible({ timeout: 20_000 });
  await expect(work.changed).toContainText(
    speech.text("work.changed-revised", { count: 1, name: speech.indicator("Inwoners") }),
  );
  await expect(work.changed).toContainText("2027");
  await shown.readsNumber("Utrecht", "2024", 400_000);
  await work.changed.locator("summary").click();
  await expect(work.changed.getByRole("row", { name: /Utrecht/ })).toContainText(speech.number(400_000));
  await axe(page);

  await acts.press(work.changed.getByRole("button", { name: speech.text("work.changed-then") }));
  await shown.readsNumber("Utrecht", "2024", UTRECHT_2024);
  await expect(page.locator(".subtitle")).toContainText(/zoals bewaard op|as kept on/);
  await acts.press(work.changed.getByRole("button", { name: speech.text("work.changed-now") }));
  await shown.readsNumber("Utrecht", "2024", 400_000);
  await acts.press(work.changed.getByRole("button", { name: speech.text("work.changed-seen") }));
  await expect(work.changed).toHaveCount(0);

  await page.goto("/");
  const start = await work.openMyWork();
  await start
    .locator("input[type=file]")
    .setInputFiles({ name: "x.meetlat.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(work.changed).toBeVisible({ timeout: 20_000 });
  await expect(work.changed).toContainText(speech.number(400_000));
});

test("a link with a retired topic and a municipality of before leads on, and says so", async ({
  workbench,
  link,
  page,
}) => {
  await publish(page);
  await workbench.open("?indicators=households&areas=GM0003&periods=latest");
  await expect(workbench.notice("Huishoudens").or(workbench.notice("Households"))).toHaveCount(1);
  await expect(workbench.notice("Appingedam")).toHaveCount(1);
  await link.says("indicators", "dwellings");
  await link.says("areas", "GM1979");
});
