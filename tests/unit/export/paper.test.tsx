// @vitest-environment happy-dom
import PDFDocument from "pdfkit";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import "../../texts.ts";
import { PaperPages } from "../../../src/app/paper/PaperPages.tsx";
import type { Exported } from "../../../src/export/format.ts";
import { paperParts } from "../../../src/export/paperParts.ts";
import { pdfFormat } from "../../../src/export/pdf/format.ts";
import type { AnyForm } from "../../../src/presentations/defineForm.ts";
import { tableForm } from "../../../src/presentations/table/entry.ts";
import { textForm } from "../../../src/presentations/text/entry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { everySign, LARGE, ONE_CELL, resultOf } from "../presentations/results.ts";
import { bytesOf, exportedOf, TOOLS } from "./exported.ts";

const letters = (texts: readonly string[]): string => texts.join(" ").replace(/\s+/g, " ").trim();

/** All that is written in a PDF, in order; the numbers of pages come last. */
async function inPdf(figures: readonly Exported[]): Promise<string> {
  const text = vi.spyOn(PDFDocument.prototype, "text");
  await bytesOf(pdfFormat, figures);
  const written = text.mock.calls.map(([said]) => String(said));
  text.mockRestore();
  const isNumber = (said: string): boolean => /^\d+( van \d+)?$/.test(said);
  while (isNumber(written.at(-1) ?? "")) written.pop();
  return letters(written);
}

function inPrint(figures: readonly Exported[]): string {
  const html = renderToStaticMarkup(<PaperPages figures={figures} title={TOOLS.title} />);
  return letters([
    html
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<"),
  ]);
}

const above = [
  { kind: "heading", text: "Wie woont er?" },
  { kind: "text", text: "Eerste alinea.\n\nTweede alinea." },
] as const;
const below = [{ kind: "text", text: "Tot slot." }] as const;
const PAPERS: Readonly<Record<string, readonly Exported[]>> = {
  "a tab with every sign": [exportedOf(everySign(), { note: "Let hierop." })],
  "a table that lies": [exportedOf(resultOf({ slots: 8, areas: 4, references: 1 }))],
  "a report": [
    exportedOf(everySign(), { report: { number: 1, above, below: [] } }),
    exportedOf(ONE_CELL, { title: "Nummer 2", report: { number: 2, above: [], below } }),
  ],
  "a report with a table that is too large for paper": [
    exportedOf(LARGE, { report: { number: 1, above, below: [] } }),
    exportedOf(ONE_CELL, { title: "Nummer 2", report: { number: 2, above: [], below } }),
  ],
  "a report of one figure": [exportedOf(ONE_CELL, { report: { number: 1, above, below } })],
};

it.each(Object.entries(PAPERS))("%s says the same in print and as PDF, in the same order", async (_, figures) => {
  const printed = inPrint(figures);
  expect(printed).toContain("Bron: CBS");
  for (const { result } of figures)
    if (result === LARGE) expect(printed).toContain("Deze tabel heeft 145.350 cellen; een document kan er 50.000 aan.");
  expect(await inPdf(figures)).toBe(printed);
});

it("a text is its own description: paper does not say it twice", () => {
  const saidOf = (form: AnyForm) => {
    const exported = exportedOf(ONE_CELL, { picture: { form, options: {}, theme: makeTheme(false) } });
    return paperParts([exported], "").blocks[0]?.foot.map(({ text }) => text) ?? [];
  };
  expect(saidOf(tableForm)).toContain("In woorden: In woorden.");
  expect(saidOf(textForm)).not.toContain("In woorden: In woorden.");
});

it("words stay with their figure from the last heading on, unless they are long", () => {
  const report = (text: string) => {
    const pieces = [{ kind: "text", text: "Vooraf." }, above[0], { kind: "text", text }] as const;
    const { blocks } = paperParts([exportedOf(ONE_CELL, { report: { number: 1, above: pieces, below: [] } })], "Alles");
    return blocks[0]?.loose.map((piece) => piece.text);
  };
  expect(report("Kort.")).toEqual(["Vooraf."]);
  expect(report("Lang. ".repeat(300))).toHaveLength(3);
});
