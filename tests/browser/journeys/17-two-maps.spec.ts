import { expect, test } from "../driver/test.ts";
import { figure, figures, within } from "../driver/store.ts";

test("two maps side by side, same zoom, same classes: 2021 and 2025", async ({
  workbench,
  figure: shown,
  link,
  map,
  speech,
  page,
  axe,
}) => {
  const prices = figures("house-price", "gemeente");
  const price = (code: string, year: string): string => speech.number(figure(prices, code, year));

  await workbench.open("?indicators=house-price&areas=all&periods=2021,2025&view=table");
  await shown.show("maps");
  await shown.isShownAs("maps");
  await link.says("view", "maps");
  await map.isDrawnBy("svg");
  // Each on the borders of its own year.
  await expect
    .poll(() => map.countsPerMap())
    .toEqual({
      2021: within("NL01", "2021-12-31").length,
      2025: within("NL01", "2025-12-31").length,
    });
  // One legend counts them both.
  await expect(page.getByRole("main")).toContainText(speech.text("atlas.same-classes"));
  await axe(page);

  const [before, beside] = await map.views();
  expect(beside).toBe(before);
  await map.zoomIn();
  await map.zoomIn();
  await expect.poll(async () => (await map.views())[0]).not.toBe(before);
  const [first, second] = await map.views();
  expect(second).toBe(first);

  await map.showNames();
  await map.areaSays("Ede", price("GM0228", "2021"), price("GM0228", "2025"));
  const table = await shown.asPlainTable();
  await table.reads("Ede", "2021", figure(prices, "GM0228", "2021"));
});
