import { expect, test } from "./driver/test.ts";
import { figure, figures } from "./driver/store.ts";

const POPULATION = { nl: ["357.597", "872.757", "17.407.585"], en: ["357,597", "872,757", "17,407,585"] };

for (const [form, address] of [
  ["as written", "?indicators=population&level=gemeente&areas=GM0344,GM0363&compare=NL01&periods=2020&view=table"],
  [
    "percent-encoded",
    "?indicators=population&level=gemeente&areas=GM0344%2CGM0363&compare=NL01&periods=2020&view=table",
  ],
] as const) {
  test(`a link, ${form}, shows Utrecht, Amsterdam and the country`, async ({ workbench, figure: shown, speech }) => {
    await workbench.open(address);
    const [utrecht = "", amsterdam = "", country = ""] = POPULATION[speech.language];
    await shown.readsCell("Utrecht", "2020", utrecht);
    await shown.readsCell("Amsterdam", "2020", amsterdam);
    await shown.readsCell("Nederland", "2020", country);
    await workbench.isComparedWith("Nederland");
    await shown.namesSource("CBS");
    await shown.covers(speech.number(2), 2);
  });
}

test("the writer leaves the signs of the grammar literal, and reads back what it wrote", async ({
  workbench,
  figure: shown,
  link,
  page,
}) => {
  await workbench.open("?indicators=population&areas=GM0344%2CGM0363&periods=2019%2E%2E2021");
  await workbench.compareWith("Nederland");
  await link.says("compare", "NL01");
  await expect.poll(() => link.written).toContain("areas=GM0344,GM0363");
  await expect.poll(() => link.written).toContain("periods=2019..2021");
  await page.reload();
  await shown.readsNumber("Nederland", "2021", figure(figures("population", "land"), "NL01", "2021"));
});

test("back and forward go through what was chosen", async ({ workbench, figure: shown, link }) => {
  await workbench.open("?indicators=population&areas=GM0344,GM0363&periods=2019..2024");
  await shown.isTitled("Inwoners");
  await shown.show("line");
  await workbench.compareWith("Nederland");
  await link.says("compare", "NL01");

  await link.back();
  await link.says("compare", undefined);
  await shown.isShownAs("line");
  await link.back();
  await shown.isShownAs("table");
  await shown.readsNumber("Utrecht", "2024", figure(figures("population", "gemeente"), "GM0344", "2024"));
  await link.forward();
  await shown.isShownAs("line");
  await link.forward();
  await workbench.isComparedWith("Nederland");
});

test("back leads from a figure to the start, and the name of the site too", async ({
  workbench,
  figure: shown,
  link,
  page,
}) => {
  // However busy the page is: here it is never idle.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await workbench.open();
  await workbench.openExample(0);
  await shown.isTitled("Inwoners");
  await link.back();
  await expect(workbench.searchOnStart).toBeVisible();
  await link.forward();
  await shown.isTitled("Inwoners");
  await workbench.goHome();
  expect(new URL(page.url()).search).toBe("");
});

test("what a link names and nobody knows is said in a notice; the rest is shown", async ({
  workbench,
  figure: shown,
  axe,
  page,
}) => {
  await workbench.open(
    "?indicators=population,no-such-thing&areas=GM0344,GM9999&periods=2020&view=hologram&colour=red",
  );
  await shown.readsNumber("Utrecht", "2020", 357_597);
  for (const piece of ["no-such-thing", "GM9999", "hologram", "colour"])
    await expect(workbench.notice(piece)).toHaveCount(1);
  await axe(page);
  const count = await workbench.notices.count();
  await workbench.dismiss(workbench.notice("colour"));
  await expect(workbench.notices).toHaveCount(count - 1);
  await expect(workbench.notice("GM9999")).toHaveCount(1);
});

test("a link in another language speaks that language for this visit only", async ({
  page,
  workbench,
  figure: shown,
}) => {
  await workbench.open("?indicators=population&areas=GM0344&periods=2020&lang=en");
  await expect(workbench.main.getByRole("heading", { level: 1 })).toHaveText("Population");
  await expect(shown.grid).toContainText("357,597");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await workbench.open("?indicators=population&areas=GM0344&periods=2020&lang=nl");
  await expect(workbench.main.getByRole("heading", { level: 1 })).toHaveText("Inwoners");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
});
