import PDFDocument from "pdfkit";
import { aboutOf } from "../about.ts";
import type { Exported, Made, Tools } from "../format.ts";
import { isTable } from "../isTable.ts";
import { drawFigure } from "../picture/draw.ts";
import { contentsPages, fillContents } from "./contents.ts";
import { drawSvg } from "./drawSvg.ts";
import { fitsPdf } from "./fits.ts";
import { BOLD, REGULAR, registerFonts } from "./fonts.ts";
import { makePaper } from "./paper.ts";
import type { Paper } from "./paper.ts";
import { drawTable } from "./table.ts";

const QUIET = "#54616d";
/** Room of a figure in the pixels that its painter thinks in; three quarters of a point each, or less where it is large. */
const FIGURE = { width: 760, height: 470 } as const;
const MANY_COLUMNS = 6;

/** A document of each figure on pages of its own: vectors, text that can be searched, contents where there are several. */
export async function pdf(figures: readonly Exported[], tools: Tools): Promise<Made> {
  const [first] = figures;
  if (!first) return { refused: { id: "export.no-figure" } };
  for (const figure of figures) {
    const fit = fitsPdf(figure);
    if (fit?.blocks) return { refused: fit.message };
  }
  const { words, date } = first;
  const several = figures.length > 1;
  const title = several ? tools.title : first.title;
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
  const reserved = several ? contentsPages(paper, figures.length) : 0;
  const entries: { title: string; page: number }[] = [];
  for (const [at, figure] of figures.entries()) {
    entries.push({ title: figure.title, page: doc.bufferedPageRange().count });
    await drawPages(paper, figure, (done) => tools.onProgress((at + done) / figures.length));
    doc.outline.addItem(figure.title);
  }
  if (reserved > 0)
    fillContents(paper, entries, { title, date: words.date(date), heading: words.text("export.contents") });
  numberPages(doc, words);
  doc.end();
  return { parts: [await bytes] };
}

async function drawPages(paper: Paper, figure: Exported, onProgress: (done: number) => void): Promise<void> {
  const { doc } = paper;
  const { title, subtitle, picture, link } = figure;
  const table = isTable(figure);
  paper.page(
    table && figure.result.series.length * figure.result.slots.length > MANY_COLUMNS ? "landscape" : "portrait",
  );
  doc.addNamedDestination(`page-${doc.bufferedPageRange().count - 1}`);
  paper.write(title, { size: 16, bold: true, tag: "H1" });
  paper.write(subtitle, { size: 10, colour: QUIET });
  paper.down(6);
  if (table) drawTable(paper, figure, onProgress);
  else if (picture) {
    const svg = await drawFigure(figure, picture, FIGURE);
    const size = sizeOf(svg);
    // A figure is never cut: where it is higher than a page it is drawn smaller.
    const scale = Math.min(0.75, paper.width / size.width, (paper.whole() - 60) / size.height);
    paper.need(size.height * scale);
    const alt = figure.description || title;
    doc.addStructure(doc.struct("Figure", { alt }, () => drawSvg(doc, svg, paper.left, paper.y, scale)));
    paper.down(size.height * scale + 10);
  }
  for (const { name, value } of aboutOf(figure).slice(2)) {
    const isLink = value === link;
    paper.write(`${name}: ${value}`, { size: 8.5, colour: QUIET, ...(isLink && { link }) });
  }
}

/** Width and height as an SVG says them. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = 1] = /<svg[^>]* width="([\d.]+)"/.exec(svg) ?? [];
  const [, height = 1] = /<svg[^>]* height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

function numberPages(doc: PDFKit.PDFDocument, words: Exported["words"]): void {
  const { count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at);
    doc.font(REGULAR).fontSize(8).fillColor(QUIET, 1);
    const said = words.text("export.page", { page: at + 1, of: count });
    doc.text(said, doc.page.width - 42 - doc.widthOfString(said), doc.page.height - 34, { lineBreak: false });
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
