import PDFDocument from "pdfkit";
import type { Exported, Made, Tools } from "../format.ts";
import { INKS, MARGIN } from "../onPaper.ts";
import { paperParts } from "../paperParts.ts";
import { drawContents, numberContents } from "./contents.ts";
import { drawBlock } from "./figure.ts";
import { BOLD, REGULAR, registerFonts } from "./fonts.ts";
import { pagesInside } from "./inside.ts";
import type { Placed } from "./inside.ts";
import { makePaper } from "./paper.ts";
import type { Paper } from "./paper.ts";

/**
 * A document of each figure on pages of its own, or of the report as it runs: vectors, text that can be searched,
 * contents where there are several.
 */
export async function pdf(figures: readonly Exported[], tools: Tools): Promise<Made> {
  const [first] = figures;
  if (!first) return { refused: { id: "export.no-figure" } };
  const { words, date } = first;
  const { front, contents, blocks } = paperParts(figures, tools.title);
  const title = front.length > 0 ? tools.title : first.title;
  const doc = new PDFDocument({
    ...{ autoFirstPage: false, bufferPages: true, tagged: true, displayTitle: true, pdfVersion: "1.7" },
    lang: words.locale,
    // None of the standard fonts: in a browser there are none, and all letters are those of the house.
    font: "",
    info: { Title: title, Creator: "Meetlat", CreationDate: new Date(`${date}T12:00:00Z`) },
  });
  const bytes = collected(doc);
  registerFonts(doc);
  const paper = makePaper(doc);
  if (front.length > 0) paper.page("portrait");
  for (const piece of front) paper.write(piece);
  const lines = drawContents(paper, contents);
  const drawn: ({ readonly name: string } & Placed)[] = [];
  for (const [at, block] of blocks.entries()) {
    const name = `figure-${at + 1}`;
    const tell = (done: number): void => tools.onProgress((at + done) / blocks.length);
    drawn.push({ name, ...(await drawBlock(paper, block, name, tell)) });
    doc.outline.addItem(block.figure.title);
  }
  numberContents(paper, lines, drawn);
  const { count } = doc.bufferedPageRange();
  numberPages(paper, words);
  doc.end();
  return { parts: [await bytes], inside: pagesInside(count, figures, drawn) };
}

function numberPages(paper: Paper, words: Exported["words"]): void {
  const { doc } = paper;
  const { count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at);
    doc.font(REGULAR).fontSize(8).fillColor(INKS.quiet, 1);
    const said = words.text("export.page", { page: at + 1, of: count });
    paper.aside(() => {
      doc.text(said, doc.page.width - MARGIN.side - doc.widthOfString(said), doc.page.height - 34, {
        lineBreak: false,
      });
    });
  }
  doc.font(BOLD);
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (piece: Uint8Array<ArrayBuffer>) => pieces.push(piece));
    doc.on("error", reject);
    doc.on("end", () => {
      void new Blob(pieces).arrayBuffer().then((buffer) => resolve(new Uint8Array(buffer)), reject);
    });
  });
}
