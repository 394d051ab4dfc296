import { expect, test } from "../driver/test.ts";
import { figure, figures } from "../driver/store.ts";

/** From a first visit to the page of twelve key figures. */
const PATIENCE = 20_000;

test("my municipality in one click: twelve key figures in their place; another municipality and everything follows", async ({
  workbench,
  place,
  figure: shown,
  speech,
  page,
  axe,
}) => {
  const begun = Date.now();
  await workbench.open();
  await place.openFromStart();
  await place.choose("Utrecht");
  await place.isAbout("Utrecht");
  await expect(place.cards).toHaveCount(12, { timeout: PATIENCE });
  expect(Date.now() - begun).toBeLessThan(PATIENCE);
  await axe(page);

  const population = figures("population", "gemeente");
  const now = [...population].flatMap(([code, line]) => (typeof line.get("2026") === "number" ? [code] : []));
  const last = (code: string): number => figure(population, code, "2026");
  const rank = 1 + now.filter((code) => last(code) > last("GM0344")).length;
  await expect(place.card("Inwoners")).toContainText(speech.number(last("GM0344")));
  const inPlace = speech.text("place.place", { place: rank, of: now.length });
  await expect(place.card("Inwoners")).toContainText(inPlace);
  const country = figure(figures("population", "land"), "NL01", "2026");
  await expect(place.card("Inwoners")).toContainText(speech.number(country));
  const health = figure(figures("self-rated-health", "gemeente"), "GM0344", "2024");
  await expect(place.card("Ervaren gezondheid")).toContainText(speech.number(health, 1));

  // A former municipality leads to the one of today.
  await place.choose("Appingedam");
  await place.isAbout("Eemsdelta");
  await expect(page).toHaveURL(/place=GM1979/);
  await expect(place.card("Inwoners")).toContainText(speech.number(last("GM1979")));
  await place.asTable();
  await expect(page.getByRole("table")).toContainText(speech.number(last("GM1979")));
  await axe(page);

  await page.goBack();
  await place.isAbout("Utrecht");
  await place.asTable();
  await place.openInWorkbench("Inwoners");
  await shown.isShownAs("line");
  await page.goBack();
  await place.isAbout("Utrecht");
});
