import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileChooser, Page } from "@playwright/test";
import type { Format } from "../../src/export/format.ts";
import { pngFormat } from "../../src/export/picture/format.ts";
import { xlsxFormat } from "../../src/export/xlsx/format.ts";
import { watchFrames } from "./frames.ts";
import { largeFile } from "./largeFile.ts";

/** From the press on *Maak bestand* to the file, of a map at four times the pixels of the screen. */
export async function sharpMap(page: Page): Promise<number> {
  await choose(page, pngFormat);
  await page.getByLabel("Scherpte").selectOption("4");
  return make(page);
}

/** The longest frame of the page while a workbook is made and handed over. */
export async function frameOfWorkbook(page: Page): Promise<number> {
  await choose(page, xlsxFormat);
  const longest = await watchFrames(page);
  await make(page);
  return longest();
}

async function choose(page: Page, format: Format): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: "Exporteren" }).click();
  await page.getByRole("radio", { name: format.name.nl, exact: true }).check();
  await page.locator('.export-preview[aria-busy="false"]').waitFor();
  await page.waitForTimeout(1000);
}

async function make(page: Page): Promise<number> {
  const button = page.getByRole("button", { name: "Maak bestand" });
  await button.focus();
  const coming = page.waitForEvent("download", { timeout: 60_000 });
  const begun = performance.now();
  await page.keyboard.press("Enter");
  await coming;
  return performance.now() - begun;
}

/** On disk, as a person has it: what the driver sends itself is unpacked by the page, and that is no frame of ours. */
const LARGE = join(mkdtempSync(join(tmpdir(), "meetlat-bench-")), "dagen.csv");

/** The moment before a person chooses a file of their own: what the browser needs to ask which is no work of ours. */
async function askForFile(page: Page): Promise<FileChooser> {
  writeFileSync(LARGE, largeFile());
  const coming = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Eigen bestand toevoegen" }).click();
  return coming;
}

/** From the choice of a file of 100,000 rows until it is shown what was understood of it. */
async function read(page: Page, chooser: FileChooser): Promise<number> {
  const begun = performance.now();
  await chooser.setFiles(LARGE);
  await page.getByRole("dialog").getByRole("button", { name: "Voeg toe", exact: true }).waitFor({ timeout: 60_000 });
  return performance.now() - begun;
}

export async function readOwnFile(page: Page): Promise<number> {
  return read(page, await askForFile(page));
}

/** The longest frame of the page while that file is read. */
export async function frameOfOwnFile(page: Page): Promise<number> {
  const chooser = await askForFile(page);
  const longest = await watchFrames(page);
  await read(page, chooser);
  return longest();
}
