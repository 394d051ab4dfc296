import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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
    "&report=h:Wonen,t:Eerste*20alinea.*0a*0aTweede*20alinea.,1,h:Gezond,2,3,t:Tot*20slot.&page=report",
};

for (const [name, address] of Object.entries(VIEWS)) {
  test(`${name} in print and as PDF: the same words in the same order, on as many pages`, async ({
    workbench,
    files,
    page,
  }, testInfo) => {
    await workbench.open(address);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main.paper")).toBeVisible({ timeout: 20_000 });
    await page.emulateMedia({ media: null });
    const printed = read(
      testInfo.outputPath("print.pdf"),
      await page.pdf({ preferCSSPageSize: true, printBackground: true }),
    );
    await files.open();
    const pdf = read(testInfo.outputPath("file.pdf"), (await files.make("pdf")).bytes);
    expect(Math.abs(printed.pages - pdf.pages)).toBeLessThanOrEqual(1);
    expect(printed.text).toBe(pdf.text);
  });
}

/**
 * The letters of a document in the order in which they were written, without the room between them: lines and pages may
 * break a word later. So heads that are repeated count once, numbers at the foot of pages not, and those of the contents,
 * which a PDF gets last, in any order.
 */
function read(path: string, bytes: Uint8Array): { readonly text: string; readonly pages: number } {
  writeFileSync(path, bytes);
  const { stdout } = spawnSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const pages = stdout.split("\f").slice(0, -1);
  const texts = pages.map((page, at) => {
    const lines = page.split("\n").filter((line) => !/^\d+ (?:van|of) \d+$/.test(line));
    const heads = at > 0 ? lines.findIndex((line) => /^(?:Gemeente|Municipality) \d{4}/.test(line)) : -1;
    const letters = lines
      .slice(heads + 1)
      .join("")
      .replace(/\s/g, "");
    return lines.some((line) => /^(?:Inhoud|Contents)$/.test(line)) ? Array.from(letters).sort().join("") : letters;
  });
  return { text: texts.join(""), pages: pages.length };
}
