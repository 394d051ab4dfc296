import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./driver/test.ts";

const NO_WEBGL = `{
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
  };
}`;

/** In red, green or blue, of 255: more than the two soften an edge differently, less than from one class to the next. */
const SEEN = 40;
/** Two rounds of the same survey differ in 8 % of the pixels. */
const MOST = 0.02;

test("a map is the same picture by the graphics card and without", async ({ workbench, map, page, context }) => {
  await workbench.open("?indicators=self-rated-health&periods=2024&view=map");
  await map.isDrawnBy("gl");
  const byCard = await still(map.picture);
  await page.addInitScript(NO_WEBGL);
  await page.reload();
  await map.isDrawnBy("svg");
  const without = await still(map.picture);
  expect(await shareThatDiffers(await context.newPage(), [byCard, without])).toBeLessThan(MOST);
});

/** The picture from the moment that nothing in it moves any more. */
async function still(picture: Locator): Promise<Buffer> {
  let before = await picture.screenshot();
  const isStill = async () => {
    const now = await picture.screenshot();
    const same = now.equals(before);
    before = now;
    return same;
  };
  await expect.poll(isStill).toBe(true);
  return before;
}

/** How much of two pictures of one size is seen to differ, 0 to 1. */
async function shareThatDiffers(page: Page, pictures: readonly Buffer[]): Promise<number> {
  const asked = { pictures: pictures.map((picture) => picture.toString("base64")), seen: SEEN };
  return page.evaluate(async ({ pictures, seen }) => {
    const pixelsOf = async (picture: string): Promise<ImageData> => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (!drawing) throw new Error("no canvas");
      drawing.drawImage(image, 0, 0);
      return drawing.getImageData(0, 0, image.width, image.height);
    };
    const [one, other] = await Promise.all(pictures.map(pixelsOf));
    if (one?.width !== other?.width || one?.height !== other?.height) throw new Error("pictures of two sizes");
    const far = (at: number): boolean => Math.abs((one?.data[at] ?? 0) - (other?.data[at] ?? 0)) > seen;
    const pixels = Array.from({ length: (one?.data.length ?? 0) / 4 }, (_, pixel) => pixel * 4);
    return pixels.filter((at) => far(at) || far(at + 1) || far(at + 2)).length / pixels.length;
  }, asked);
}
