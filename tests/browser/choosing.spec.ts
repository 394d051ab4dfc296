import { expect, test } from "./driver/test.ts";
import { figure, figures } from "./driver/store.ts";

const population = figures("population", "gemeente");

test("a second indicator beside the first, with the years that each of them has", async ({
  workbench,
  figure: shown,
  link,
  speech,
}) => {
  await workbench.open("?indicators=population&areas=GM0344,GM0363&periods=2024&view=table");
  await workbench.addIndicator("Inwoners van 65 jaar of ouder");
  await link.says("indicators", "population,population-65plus");
  await expect(shown.grid).toContainText(
    speech.number(figure(figures("population-65plus", "gemeente"), "GM0344", "2024")),
  );
  await expect(shown.grid).toContainText(speech.number(figure(population, "GM0363", "2024")));
});

test("my municipality is kept on this device, stands out in every form and never gets into a link", async ({
  workbench,
  map,
  link,
  page,
  speech,
}) => {
  await workbench.open("?indicators=population&areas=GM0344,GM0363&periods=2024&view=table");
  await workbench.makeMine("Utrecht");
  await page.goto("/?indicators=self-rated-health&periods=2024&view=map");
  const health = figures("self-rated-health", "gemeente");
  await expect(map.side).toContainText(speech.number(figure(health, "GM0344", "2024"), 1));
  await expect(map.side.getByRole("heading", { name: "Utrecht" })).toBeVisible();
  await expect.poll(() => link.written).not.toContain("GM0344");
});

test("an area is chosen on the map: pointed out first, then looked at by itself", async ({
  workbench,
  map,
  link,
  figure: shown,
  page,
  axe,
}) => {
  await workbench.open("?indicators=self-rated-health&periods=2024&view=map&options=labels:names");
  await map.isDrawnBy("gl");
  await map.areaSays("Amsterdam");
  await map.choose("Amsterdam");
  await shown.pointsOut("Amsterdam");
  await axe(page);
  await shown.showOnlyPointedOut();
  await link.says("areas", "GM0363");
  await shown.isAbout("Amsterdam");
  await workbench.chooseAllAreas();
  await link.says("areas", undefined);
});

test("a chart says every figure to who goes along it", async ({ workbench, chart, speech }) => {
  await workbench.open("?indicators=population&areas=GM0344&periods=2019..2026&view=line");
  await chart.lastFigureSays("Utrecht", "2026", speech.number(figure(population, "GM0344", "2026")));
});

test("bars stand from high to low, references apart", async ({ workbench, chart, figure: shown, speech }) => {
  await workbench.open(
    "?indicators=population&areas=GM0344,GM0363,GM0599,GM0518&compare=PV26&periods=2024&order=value.1.1~desc&view=bar",
  );
  await chart.names("Amsterdam");
  await chart.describes(speech.number(figure(population, "GM0363", "2024")));
  const table = await shown.asPlainTable();
  await table.reads("Amsterdam", "2024", figure(population, "GM0363", "2024"));
  await table.reads("Utrecht (provincie)", "2024", figure(figures("population", "provincie"), "PV26", "2024"));
});
