import { spawnSync } from "node:child_process";

/** The reader of PDFs is a program of the machine, not of ours. */
export const HAS_PDF_READER = spawnSync("pdftotext", ["-v"]).status === 0;

/** What can be read on each page of a PDF, lines put after one another. */
export function pdfPages(bytes: Uint8Array): string[] {
  const { stdout, status } = spawnSync("pdftotext", ["-raw", "-", "-"], { input: bytes, encoding: "utf8" });
  if (status !== 0) throw new Error("pdftotext cannot read the document");
  return stdout.split("\f").map((page) => page.replaceAll(/\s+/g, " "));
}
