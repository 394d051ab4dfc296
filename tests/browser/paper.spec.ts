import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page, TestInfo } from "@playwright/test";
import { expect, test } from "./driver/test.ts";

/** What another program reads in what is printed and in the PDF of the same: `npm run test:full`. */
const hasReader = spawnSync("pdftotext", ["-v"]).status === 0;
test.skip(process.env["FULL"] !== "1", "print and PDF side by side are for npm run test:full");
test.skip(!hasReader, "pdftotext is not on this machine");

const VIEWS = {
  "a table of 342 rows": "?indicators=population,share-65plus,house-price&periods=2022,2024&compare=NL01&view=table",
  "a map": "?indicators=self-rated-health&periods=2024&view=map",
  lines: "?indicators=population&areas=GM0344&compare=NL01&periods=2019..2024&view=line",
  "key figures": "?indicators=population,house-price&areas=GM0344&compare=NL01&periods=2024&view=kpi",
  "a heat table": "?indicators=share-65plus,self-rated-health&areas=in:PV26&periods=2024&view=heat",
  "small multiples": "?indicators=population&areas=in:PV26&periods=2019..2024&view=multiples",
  "a report":
    "?indicators=population&areas=GM0344&compare=NL01&periods=2019..2024&view=line" +
    "&tab=indicators=self-rated-health/periods=2024/view=map&tab=indicators=population,house-price/areas=GM0344/periods=2024" +
    "&report=h:Wonen,t:Eerste*20alinea*2e*0a*0aTweede*20alinea*2e,1,h:Gezond,2,3,t:Tot*20slot*2e&page=report",
};

for (const [name, address] of Object.entries(VIEWS)) {
  test(`${name} in print and as PDF: the same words in the same order, on as many pages`, async ({
    workbench,
    files,
    page,
  }, testInfo) => {
    await workbench.open(address);
    const printed = await print(page, testInfo);
    await files.open();
    const pdf = read(testInfo.outputPath("file.pdf"), (await files.make("pdf")).bytes);
    expect(Math.abs(printed.pages - pdf.pages)).toBeLessThanOrEqual(1);
    expect(printed.text).toBe(pdf.text);
    for (const own of address.includes("report=") ? ["Eerstealinea.", "Totslot."] : [])
      expect(printed.text).toContain(own);
  });
}

test("a figure in the page of somebody else prints as the tab does, with the address of the workbench", async ({
  workbench,
  page,
}, testInfo) => {
  await workbench.open(VIEWS["a map"]);
  const whole = await print(page, testInfo);
  await page.goto(`${page.url()}&embed`);
  await expect(page.locator(".embedded")).toBeVisible();
  expect(await print(page, testInfo)).toEqual(whole);
});

test("a card prints by itself, and a page of key figures with its address", async ({ page, speech }, testInfo) => {
  const at = (address: string): string => new URL(address, page.url()).href;
  await page.goto("/?card=population");
  await expect(page.getByRole("dialog").getByText("03759ned")).toBeVisible();
  const card = await print(page, testInfo, page.getByRole("dialog"));
  expect(card.pages).toBe(1);
  expect(card.text).toContain(at("?card=population"));
  expect(card.text).not.toContain(speech.text("start.lead").replace(/\s/g, ""));

  await page.goto("/?place=GM0344");
  await expect(page.locator(".place-figure")).toHaveCount(12);
  const place = await print(page, testInfo, page.locator(".place"));
  expect(place.pages).toBe(2);
  expect(place.text).toContain(at("?place=GM0344"));
  expect(place.text).not.toContain(speech.text("place.other").replace(/\s/g, ""));
});

/** What is printed, once `paper` is there. */
async function print(page: Page, testInfo: TestInfo, paper = page.locator("main.paper")) {
  await page.emulateMedia({ media: "print" });
  await expect(paper).toBeVisible({ timeout: 20_000 });
  await page.emulateMedia({ media: null });
  return read(testInfo.outputPath("print.pdf"), await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

/**
 * The letters of a document in the order in which they were written, without the room between them: lines and pages may
 * break a word later. So heads that are repeated count once, numbers at the foot of pages not, and those of the contents,
 * which a PDF gets last, in any order. A name with a halo is two drawings of the same letters.
 */
function read(path: string, bytes: Uint8Array): { readonly text: string; readonly pages: number } {
  writeFileSync(path, bytes);
  const { stdout } = spawnSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const pages = stdout.split("\f").slice(0, -1);
  const texts = pages.map((page, at) => {
    const lines = page
      .split("\n")
      .filter(
        (line, place, all) => !/^\d+ (?:van|of) \d+$/.test(line) && !(line === all[place - 1] && /\p{L}/u.test(line)),
      );
    const heads = at > 0 ? lines.findIndex((line) => /^(?:Gemeente|Municipality) \d{4}/.test(line)) : -1;
    const letters = lines
      .slice(heads + 1)
      .join("")
      .replace(/\s/g, "");
    return lines.some((line) => /^(?:Inhoud|Contents)$/.test(line)) ? Array.from(letters).sort().join("") : letters;
  });
  return { text: texts.join(""), pages: pages.length };
}
