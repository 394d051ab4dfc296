import type { Page } from "@playwright/test";
import { expect, test } from "./driver/test.ts";

/** Every screen there is, by its address. */
const SCREENS: Readonly<Record<string, string>> = {
  start: "",
  table: "?indicators=population&areas=group:g4&compare=NL01&periods=2019..2026&view=table",
  line: "?indicators=house-price&areas=GM0363,GM0344,GM0014&compare=NL01&periods=2015..2025&view=line",
  bar: "?indicators=share-65plus&areas=in:PV26&compare=NL01&periods=2024&view=bar",
  map: "?indicators=self-rated-health&periods=2020..2024&view=map",
  card: "?card=house-price",
  place: "?place=GM0344",
  notices: "?indicators=population&areas=GM0344,GM9999&periods=2020&view=hologram",
};

/** From wide to narrow: 320 is what 1280 becomes at four times its size. */
const WIDTHS = [1440, 1024, 768, 320, 390];

/** Waits until a screen shows what it is about. */
async function shows(page: Page, screen: string): Promise<void> {
  const shown: Readonly<Record<string, string>> = {
    table: "[role=gridcell]",
    notices: "[role=gridcell]",
    line: "[role=application] [role=img] svg",
    bar: "[role=application] [role=img] svg",
    map: "[role=application][data-painter=gl]",
    card: "dialog table",
    place: ".place-card dl",
    start: "li:last-child > a .example-drawn svg",
  };
  await expect(page.locator(shown[screen] ?? "h1").first()).toBeVisible({ timeout: 20_000 });
}

for (const [screen, address] of Object.entries(SCREENS)) {
  test(`${screen}: no accessibility faults in light, dark and on a telephone, and nothing to scroll sideways`, async ({
    page,
    workbench,
    work,
    axe,
  }) => {
    await workbench.open(address);
    await shows(page, screen);
    await work.keeps();
    await axe(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveClass(/dark/);
    await axe(page);

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
      await expect.poll(() => page.evaluate(widerThanTheirRoom), `what does not fit in ${width}`).toEqual([]);
    }
    await axe(page);
  });
}

test("the table twin and the plain table have no accessibility faults", async ({ page, workbench, figure, axe }) => {
  await workbench.open(SCREENS["line"]);
  await figure.asPlainTable();
  await axe(page);
  await figure.asFigureAgain();
  await shows(page, "line");
});

test("light and dark can be chosen, and stay", async ({ page, workbench, axe }) => {
  await workbench.open(SCREENS["table"]);
  await workbench.toggleDark();
  await expect(page.locator("html")).toHaveClass(/dark/);
  await page.reload();
  await expect(page.locator("html")).toHaveClass(/dark/);
  await axe(page);
});

test.describe("on a telephone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const pane of ["Kiezen", "Weergave en uitleg"] as const) {
    test(`the sheet ${pane} opens and closes, without accessibility faults`, async ({
      page,
      workbench,
      speech,
      axe,
    }) => {
      await workbench.open(SCREENS["map"]);
      await shows(page, "map");
      await workbench.openPane(pane);
      const sheet = pane === "Kiezen" ? workbench.choosing : workbench.explanation;
      await expect(sheet).toBeVisible();
      await axe(page);
      await page.keyboard.press("Escape");
      await expect(sheet).toHaveCount(0);
      await expect(
        page
          .getByRole("navigation", { name: speech.text("app.panes") })
          .getByRole("button")
          .first(),
      ).toBeVisible();
    });
  }
});

/** The page itself and its panes; a table or a row of chips may scroll inside its own frame. */
function widerThanTheirRoom(): string[] {
  const rooms = [
    document.documentElement,
    ...document.querySelectorAll<HTMLElement>("main, header, .pane, dialog, .figure-pane, .figure-head"),
  ];
  return rooms
    .filter((room) => room.scrollWidth > room.clientWidth + 1)
    .map((room) => `${room.tagName.toLowerCase()}.${room.className} ${room.scrollWidth} in ${room.clientWidth}`)
    .concat((document.querySelector("header")?.clientHeight ?? 0) < 60 ? [] : ["the header takes more than one line"]);
}
