import { expect, test } from "./driver/test.ts";
import { figure, figures } from "./driver/store.ts";

test("a subject, a place and a year in one line draw at once", async ({
  workbench,
  figure: shown,
  speech,
  link,
  page,
  axe,
}) => {
  await workbench.open();
  await workbench.types(speech.language === "nl" ? "misdrijven tilburg 2024" : "crimes tilburg 2024");
  await expect(workbench.answers().first()).toContainText("Tilburg");
  await expect(workbench.answers().first()).toContainText("2024");
  await axe(page);
  await page.keyboard.press("Enter");
  await shown.readsNumber("Tilburg", "2024", figure(figures("crimes", "gemeente"), "GM0855", "2024"));
  await link.says("periods", "2024");
});

test("a name that is both a municipality and a province is offered as either", async ({
  workbench,
  figure: shown,
  speech,
}) => {
  const population = speech.indicator("Inwoners");
  await workbench.open();
  await workbench.types(`${population} utrecht 2024`);
  const of = (level: string): string =>
    speech.text("pickers.area-of-level", { level: speech.levelName(level), name: "Utrecht" });
  await expect(workbench.answers(population, of("gemeente")).first()).toBeVisible();
  await expect(workbench.answers(population, of("provincie")).first()).toBeVisible();
  await workbench.take(population, of("provincie"));
  await shown.readsNumber("Utrecht", "2024", figure(figures("population", "provincie"), "PV26", "2024"));
});

test("a municipality is found by the name that people use for it", async ({ workbench, figure: shown, speech }) => {
  await workbench.open();
  await workbench.ask(`${speech.indicator("Inwoners")} den haag 2024`, "Den Haag", "2024");
  await shown.readsNumber("'s-Gravenhage", "2024", figure(figures("population", "gemeente"), "GM0518", "2024"));
});

test("one press on an indicator in a theme shows a picture", async ({ workbench, figure: shown, speech, acts }) => {
  await workbench.open();
  const theme = workbench.main
    .getByRole("listitem")
    .filter({ hasText: speech.indicator("Inwoners") })
    .locator("summary");
  await acts.press(theme.first());
  await acts.press(workbench.main.getByRole("link", { name: speech.indicator("Inwoners"), exact: true }));
  await shown.isTitled("Inwoners");
  await shown.readsNumber("Aalsmeer", "2024", figure(figures("population", "gemeente"), "GM0358", "2024"));
});

test("what has no figures for the chosen years says so before it is chosen", async ({ workbench, speech, page }) => {
  await workbench.open("?indicators=population&areas=GM0344&periods=2019..2024&view=table");
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: speech.indicator("Inwoners naar geslacht"), exact: true }) });
  await expect(row.last()).toContainText(speech.text("pickers.not-before", { period: "2024" }));
});
