import { expect, test } from "./driver/test.ts";

const CITIES = "?indicators=population&areas=GM0344,GM0363&periods=2020";

test("tabs: each its own figure; named, doubled, moved, deleted and brought back", async ({
  workbench,
  work,
  figure,
  link,
  speech,
  axe,
  page,
}) => {
  await workbench.open(CITIES);
  await work.addTab();
  await work.hasTabs(speech.indicator("Inwoners"), speech.text("work.tab-new"));
  await workbench.chooseIndicator("Geregistreerde misdrijven");
  await work.lookAt(0);
  await figure.isTitled("Inwoners");
  await axe(page);
  await work.rename("Steden");
  await work.fromMenu("work.tab-duplicate");
  await work.hasTabs("Steden", "Steden", speech.indicator("Geregistreerde misdrijven"));
  await link.says("active", "2");
  await work.fromMenu("work.tab-right");
  await work.hasTabs("Steden", speech.indicator("Geregistreerde misdrijven"), "Steden");
  await work.fromMenu("work.tab-remove");
  await work.hasTabs("Steden", speech.indicator("Geregistreerde misdrijven"));
  await work.undoes();
  await work.hasTabs("Steden", speech.indicator("Geregistreerde misdrijven"), "Steden");
  await link.says("active", "3"); // an address follows within a third of a second
  await page.reload();
  await work.hasTabs("Steden", speech.indicator("Geregistreerde misdrijven"), "Steden");
});

test("own title, names and note: filled in from what is chosen, in the link, and undone", async ({
  workbench,
  work,
  figure,
  link,
  speech,
  acts,
  page,
  axe,
}) => {
  await workbench.open("?indicators=votes-tk2025~party.vvd.d66&areas=GM0344&periods=2025&view=bar");
  await acts.press(page.getByText(speech.text("app.own-words")));
  const field = (id: string, name?: string) =>
    page.getByRole("textbox", { name: speech.text(id, name === undefined ? {} : { name }), exact: true });
  await acts.type(field("ownwords.title"), "Twee partijen in {gebied}, {periode}");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Twee partijen in Utrecht, 2025");
  await acts.type(field("ownwords.name", "VVD"), "Liberalen");
  await page.keyboard.press("Tab");
  await acts.type(field("ownwords.note"), "Alleen de twee grootste.");
  await page.keyboard.press("Tab");
  await expect(page.locator(".own-note")).toHaveText("Alleen de twee grootste.");
  await axe(page);
  await work.undoes();
  await expect(page.locator(".own-note")).toHaveCount(0);
  await acts.press(work.redo);
  await expect(page.locator(".own-note")).toHaveText("Alleen de twee grootste.");

  await workbench.chooseArea("Amsterdam");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Twee partijen in Utrecht (en|and) Amsterdam, 2025$/,
  );
  await figure.show("table");
  await expect(figure.grid.getByRole("columnheader", { name: "Liberalen" })).toBeVisible();
  await link.says("view", undefined); // a table goes without saying
  await page.reload();
  await expect(figure.grid.getByRole("columnheader", { name: "Liberalen" })).toBeVisible();
  await link.says("note", "Alleen*20de*20twee*20grootste*2e");
});

test("linked tabs have the same areas", async ({ workbench, work, link }) => {
  await workbench.open(`${CITIES}&tab=indicators=crimes/periods=2024`);
  await work.fromMenu("work.tab-link");
  await workbench.compareWith("Nederland");
  await link.says("compare", "NL01");
  await work.lookAt(1);
  await workbench.isComparedWith("Nederland");
  await expect.poll(() => link.now("tab")).toContain("areas=GM0344,GM0363");
});

test("undo leaves a text field alone", async ({ workbench, work, link, page, speech }) => {
  await workbench.open(CITIES);
  await workbench.compareWith("Nederland");
  await expect(work.undo).toBeEnabled();
  await page
    .getByRole("region", { name: speech.text("app.topics") })
    .getByRole("textbox")
    .first()
    .click();
  await page.keyboard.type("mis");
  await page.keyboard.press("Control+z");
  await link.says("compare", "NL01");
});
