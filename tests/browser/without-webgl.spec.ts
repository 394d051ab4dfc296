import { ARGS } from "./args.ts";
import { findChromium } from "./chromium.ts";
import { figure as figureOf, figures } from "./driver/store.ts";
import { expect, test } from "./driver/test.ts";

// A browser of its own, which has no WebGL at all.
const GL = /angle|swiftshader/;
test.use({
  launchOptions: {
    executablePath: findChromium(),
    args: [
      ...ARGS.filter((argument) => !GL.test(argument)),
      "--disable-gpu",
      "--disable-3d-apis",
      "--disable-software-rasterizer",
    ],
  },
});

test("without WebGL the same map is drawn by itself, with its legend, its keys and its periods", async ({
  page,
  workbench,
  map,
  speech,
  axe,
}) => {
  await workbench.open("?indicators=self-rated-health&periods=2020..2024&view=map");
  expect(await page.evaluate(() => document.createElement("canvas").getContext("webgl2"))).toBeNull();
  await map.isDrawnBy("svg");
  const health = figures("self-rated-health", "gemeente");
  await map.showNames();
  await map.areaSays("Rotterdam", speech.number(figureOf(health, "GM0599", "2024"), 1));
  const counted = async () => (await map.legend()).reduce((sum, { count }) => sum + count, 0);
  await expect.poll(counted).toBe(342);
  const before = await map.legend();
  await map.goToFirstPeriod();
  await expect(map.period).toHaveText("2020");
  await expect.poll(() => map.legend()).not.toEqual(before);
  // What lies in a box becomes the selection.
  await map.chooseBox();
  await expect.poll(counted).toBeLessThan(340);
  expect(await counted()).toBeGreaterThan(1);
  await axe(page);
});

test("neighbourhoods are drawn without WebGL too", async ({ workbench, map }) => {
  await workbench.open("?indicators=crimes&level=buurt&areas=in:GM0344&periods=2024&view=map");
  await expect(map.picture).toHaveAttribute("data-painter", /svg|canvas/);
});
