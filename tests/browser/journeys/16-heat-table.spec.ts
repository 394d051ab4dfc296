import { figure as figureOf, figures, within } from "../driver/store.ts";
import { expect, test } from "../driver/test.ts";

/** Four limits of one's own, so five classes. */
const LIMITS = ["68", "72", "76", "80"];

test("a heat table with class limits and a title of one's own; the same limits on a map", async ({
  workbench,
  figure,
  map,
  link,
  speech,
  acts,
  page,
  axe,
}) => {
  await workbench.open("?indicators=self-rated-health&periods=2022,2024&view=table");
  await figure.show("heat");
  const panel = page.getByRole("region", { name: speech.text("app.view"), exact: true });
  await acts.pick(panel.getByLabel(speech.text("map.method"), { exact: true }), speech.text("map.method-own"));
  for (const [at, limit] of LIMITS.entries()) {
    await acts.type(panel.getByLabel(speech.text("map.limit", { number: at + 1 }), { exact: true }), limit);
    await page.keyboard.press("Enter");
  }
  await link.says("classes", `own:${LIMITS.join(",")}`);

  await acts.press(page.getByText(speech.text("app.own-words")));
  await acts.type(
    page.getByRole("textbox", { name: speech.text("ownwords.title"), exact: true }),
    "Gezond in {periode}",
  );
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Gezond in 2022");
  await axe(page);

  await figure.show("map");
  await map.isDrawnBy("gl");
  // From high to low, each class with the municipalities that the store has in it.
  const health = figures("self-rated-health", "gemeente");
  const period = await map.period.innerText();
  const shares = within("NL01", "2023-06-01").map((code) => figureOf(health, code, period));
  const edges = [-Infinity, ...LIMITS.map(Number), Infinity];
  const counts = edges
    .slice(1)
    .map((to, at) => shares.filter((share) => share >= (edges[at] ?? 0) && share < to).length);
  await expect.poll(async () => (await map.legend()).map(({ count }) => count)).toEqual(counts.toReversed());
  expect((await map.legend()).map(({ label }) => label).join(" ")).toMatch(/80 .*76 .*80 .*72 .*76 .*68 .*72 .*68/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Gezond in 2022");
});
