import { chromium } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { build, preview } from "vite";
import { findChromium } from "../browser/chromium.ts";
import { ARGS } from "../browser/args.ts";
import { changePeriod, lineAgain, readOut, scroll, sinceData } from "./afterwards.ts";
import type { Afterwards } from "./afterwards.ts";
import { frameOfOwnFile, frameOfWorkbook, readOwnFile, sharpMap } from "./files.ts";
import { hold } from "./limits.ts";

/**
 * Times in a real browser against the built app as it is served, each the median of five visits with an empty
 * cache.
 */
interface Measure {
  readonly name: string;
  readonly address: string;
  /** What stands on the page when it is drawn. */
  readonly drawn: string;
  readonly limit: number;
  /** Done after the first picture; its time is taken in place of that of the visit. */
  readonly then?: Afterwards;
}

const DAYS = (last: string): string => `?indicators=covid-cases&periods=2020-03-01..${last}&view=table`;
const MAP = ".map-frame[data-drawn]";
const MAP_OF_2024 = "?indicators=self-rated-health&periods=2024&view=map";
const LINES = "?indicators=self-rated-health&periods=2012..2024&view=line";
const SCATTER = "?indicators=income-per-inhabitant,owner-occupied-homes&level=buurt&periods=2024&view=scatter";
const HISTOGRAM = "?indicators=crimes&level=buurt&periods=2024&view=distribution";
const CHART = ".chart-painted svg path";

/** A first cell can be read; the grid can also be walked through. */
const CELL = ".first-rows td, .ag-cell";
const GRID = ".ag-cell";

const MEASURES: readonly Measure[] = [
  { name: "start screen", address: "", drawn: "h1", limit: 700 },
  { name: "table 8,600 cells", address: DAYS("2020-03-25"), drawn: CELL, limit: 700 },
  { name: "table 8,600 cells, the grid", address: DAYS("2020-03-25"), drawn: GRID, limit: 1000 },
  { name: "table 145,000 cells", address: DAYS("2021-04-29"), drawn: CELL, limit: 1200 },
  { name: "table 145,000 cells, the grid", address: DAYS("2021-04-29"), drawn: GRID, limit: 1200 },
  {
    name: "map 342 municipalities, cold",
    address: MAP_OF_2024,
    drawn: MAP,
    limit: 2000,
  },
  {
    name: "map change of period",
    address: "?indicators=self-rated-health&periods=2012..2024&view=map",
    drawn: MAP,
    limit: 100,
    then: changePeriod,
  },
  {
    name: "map 14,566 neighbourhoods, after the data",
    address: "?indicators=crimes&level=buurt&periods=2024&view=map",
    drawn: MAP,
    limit: 800,
    then: sinceData,
  },
  { name: "342 lines after a click", address: LINES, drawn: CHART, limit: 120, then: lineAgain },
  { name: "342 lines, pointer to figure, longest of ten", address: LINES, drawn: CHART, limit: 50, then: readOut },
  {
    name: "wheel over 145,000 cells, longest frame",
    address: DAYS("2021-04-29"),
    drawn: GRID,
    limit: 50,
    then: scroll,
  },
  { name: "PNG of a map at 4×", address: MAP_OF_2024, drawn: MAP, limit: 3000, then: sharpMap },
  {
    name: "XLSX of 102,000 cells, longest frame",
    address: DAYS("2020-12-23"),
    drawn: GRID,
    limit: 50,
    then: frameOfWorkbook,
  },
  { name: "own file of 100,000 rows", address: DAYS("2020-03-25"), drawn: GRID, limit: 2000, then: readOwnFile },
  {
    name: "own file of 100,000 rows, longest frame",
    address: DAYS("2020-03-25"),
    drawn: GRID,
    limit: 100,
    then: frameOfOwnFile,
  },
  { name: "scatter of neighbourhoods, after the data", address: SCATTER, drawn: CHART, limit: 800, then: sinceData },
  { name: "scatter of neighbourhoods, pointer to figure", address: SCATTER, drawn: CHART, limit: 100, then: readOut },
  {
    name: "histogram of neighbourhoods, after the data",
    address: HISTOGRAM,
    drawn: CHART,
    limit: 800,
    then: sinceData,
  },
];

/** `npx tsx tests/bench/browser.bench.ts map XLSX`: only the measures with one of these in their name. */
const wanted = process.argv.slice(2);
const chosen = MEASURES.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

const VISITS = 5;

async function visit(browser: Browser, home: string, measure: Measure): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "nl-NL" });
  const page = await context.newPage();
  await page.addInitScript((drawn) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(drawn)) return;
      watch.disconnect();
      performance.mark("drawn");
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
  }, measure.drawn);
  await page.goto(home + measure.address);
  await page.waitForFunction(() => performance.getEntriesByName("drawn").length > 0);
  const time = measure.then
    ? await measure.then(page)
    : await page.evaluate(() => performance.getEntriesByName("drawn")[0]?.startTime ?? NaN);
  await context.close();
  return time;
}

await build({ logLevel: "error" });
const server = await preview({ logLevel: "error", preview: { port: 0, strictPort: false } });
const home = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({ executablePath: findChromium("whole"), args: [...ARGS] });
for (const measure of chosen) {
  const times: number[] = [];
  for (let n = 0; n < VISITS; n += 1) times.push(await visit(browser, home, measure));
  hold(measure.name, times, measure.limit);
}
await browser.close();
await server.close();
process.exit();
