import type { Page } from "@playwright/test";
import { watchFrames } from "./frames.ts";

/** What is measured after the first picture stands. Each gives milliseconds. */
export type Afterwards = (page: Page) => Promise<number>;

const MAP = ".map-frame[data-drawn]";
/** The graphics card takes over a moment after the first picture; a person who presses a key is later still. */
const SETTLE = 3000;

/** From the key press on the slider to the second frame after the map was given the new period, when it is in sight. */
export async function changePeriod(page: Page): Promise<number> {
  await page.locator("input[type=range]").focus();
  await page.waitForTimeout(SETTLE);
  await page.evaluate((selector) => {
    addEventListener("keydown", () => performance.mark("pressed"), { once: true, capture: true });
    const map = document.querySelector(selector);
    if (!map) return;
    new MutationObserver(() => {
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("painted")));
    }).observe(map, { attributeFilter: ["data-drawn"] });
  }, MAP);
  await page.keyboard.press("ArrowLeft");
  return between(page, "pressed", "painted");
}

/** From the moment that figures and borders have come, which the page asks for, to the picture. */
export async function sinceData(page: Page): Promise<number> {
  return page.evaluate(() => {
    const came = performance
      .getEntriesByType("resource")
      .filter(({ name }) => /\/(?:data|boundaries)\//.test(name))
      .map(({ startTime, duration }) => startTime + duration);
    return (performance.getEntriesByName("drawn")[0]?.startTime ?? NaN) - Math.max(...came);
  });
}

/** From a click on the form, its code and the answer being there, to the frame after its lines are in the picture. */
export async function lineAgain(page: Page): Promise<number> {
  const forms = page.locator(".forms button");
  await forms.filter({ hasText: "Tabel" }).click();
  await page.locator(".ag-cell").first().waitFor();
  await page.waitForTimeout(SETTLE);
  await page.evaluate(() => {
    addEventListener("click", () => performance.mark("clicked"), { once: true, capture: true });
    const watch = new MutationObserver(() => {
      if (!document.querySelector(".chart-painted svg path")) return;
      watch.disconnect();
      requestAnimationFrame(() => performance.mark("lines"));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await forms.filter({ hasText: "Lijn" }).click();
  return between(page, "clicked", "lines");
}

/** The longest of ten moves of the pointer over the lines, each to the frame with the figure under it. */
export async function readOut(page: Page): Promise<number> {
  const box = await page.locator(".chart-picture").boundingBox();
  if (!box) return NaN;
  await page.waitForTimeout(SETTLE);
  await page.evaluate(() => {
    const chart = document.querySelector(".chart-picture");
    let moved = 0;
    chart?.addEventListener("pointermove", () => (moved = performance.now()), { capture: true });
    new MutationObserver(() => {
      const start = moved;
      moved = 0;
      if (start > 0) requestAnimationFrame(() => performance.measure("read", { start, end: performance.now() }));
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  for (let n = 1; n <= 10; n += 1) {
    await page.mouse.move(box.x + (box.width * n) / 14, box.y + box.height * (n % 2 ? 0.35 : 0.6));
    await page.waitForTimeout(150);
  }
  return page.evaluate(() => Math.max(...performance.getEntriesByName("read").map(({ duration }) => duration)));
}

/** The longest frame while a hand turns the wheel over the table. */
export async function scroll(page: Page): Promise<number> {
  const box = await page.locator(".table-grid").boundingBox();
  if (!box) return NaN;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(SETTLE);
  const longest = await watchFrames(page);
  for (let n = 0; n < 40; n += 1) {
    await page.mouse.wheel(n % 4 === 3 ? 240 : 0, 120);
    await page.waitForTimeout(16);
  }
  return longest();
}

async function between(page: Page, from: string, to: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, to);
  const [start = NaN, end = NaN] = await page.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
    [from, to],
  );
  return end - start;
}
