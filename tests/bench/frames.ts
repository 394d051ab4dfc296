import type { Page } from "@playwright/test";

/** Watches the frames of a page from now on; the answer gives the longest of them in milliseconds. */
export async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const frames = {
      last: performance.now(),
      look(now: number): void {
        performance.measure("frame", { start: frames.last, end: now });
        frames.last = now;
        requestAnimationFrame((next) => frames.look(next));
      },
    };
    requestAnimationFrame((now) => frames.look(now));
  });
  return () => page.evaluate(() => Math.max(...performance.getEntriesByName("frame").map(({ duration }) => duration)));
}
