import { INKS, LEADING, LOOKS, MARGIN } from "../onPaper.ts";
import type { Layout, Looks } from "../onPaper.ts";
import type { Piece } from "../paperParts.ts";
import { BOLD, REGULAR } from "./fonts.ts";

/** A place on the pages of a document that goes down by itself and never draws over the end of a page. */
export interface Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly width: number;
  /** Where the next thing comes. */
  readonly y: number;
  /** Room on an empty page. */
  readonly whole: () => number;
  /** Goes to a next page when there is less room than this; true when it did. */
  readonly need: (height: number) => boolean;
  readonly down: (height: number) => void;
  readonly page: (layout: Layout) => void;
  readonly line: (colour: string, to: number) => void;
  /** Adds something to what the document says, in the order in which it is read; what it draws is drawn then. */
  readonly say: (element: PDFKit.PDFStructureElement) => void;
  /** Draws what is nothing to who has the document read aloud: a line, a ground, what was said before. */
  readonly aside: (draw: () => void) => void;
  /** How high a piece of text will be, with the room around it. */
  readonly heightOf: (piece: Piece, beside?: number) => number;
  /** Writes a piece of text; `beside` it stays so much room free. It is a part by itself, or the text `of` another. */
  readonly write: (piece: Piece, beside?: number, of?: PDFKit.PDFStructureElement) => void;
}

/** Letters of the typeface are so many times their size high; what is more stands between the lines. */
const LETTERS = 1.326;

export function makePaper(doc: PDFKit.PDFDocument): Paper {
  let y: number = MARGIN.top;
  let layout: Layout = "portrait";
  const root = doc.struct("Document");
  doc.addStructure(root);
  const aside = (draw: () => void): void => {
    doc.markContent("Artifact");
    draw();
    doc.endMarkedContent();
  };
  const end = (): number => doc.page.height - MARGIN.bottom;
  const width = (): number => doc.page.width - 2 * MARGIN.side;
  const whole = (): number => end() - MARGIN.top;
  const page = (next: Layout): void => {
    layout = next;
    doc.addPage({ size: "A4", layout, margin: 0 });
    y = MARGIN.top;
  };
  const need = (height: number): boolean => {
    if (y + height <= end() || y === MARGIN.top) return false;
    page(layout);
    return true;
  };
  const optionsOf = ({ size }: Looks, beside: number) => ({
    width: width() - beside,
    lineGap: size * (LEADING - LETTERS),
  });
  const measure = (text: string, looks: Looks, beside: number): number =>
    doc
      .font(looks.bold ? BOLD : REGULAR)
      .fontSize(looks.size)
      .heightOfString(text, optionsOf(looks, beside));
  const write = (piece: Piece, beside = 0, of?: PDFKit.PDFStructureElement): void => {
    const { text, kind, link } = piece;
    if (text === "") return;
    const looks: Looks = LOOKS[kind];
    const { bold = false, ink = "plain", tag, before = 0, after } = looks;
    const height = measure(text, looks, beside);
    const half = text.lastIndexOf(" ", text.length / 2);
    // A text longer than a page goes on over it.
    if (height > whole() && half > 0) {
      write({ ...piece, text: text.slice(0, half) }, beside, of);
      write({ ...piece, text: text.slice(half + 1) }, beside, of);
      return;
    }
    if (y > MARGIN.top) y += before;
    need(height);
    const put = (): void => {
      doc
        .font(bold ? BOLD : REGULAR)
        .fontSize(looks.size)
        .fillColor(INKS[ink], 1)
        .text(text, MARGIN.side, y, optionsOf(looks, beside));
    };
    if (of) of.add(put);
    else if (link === undefined) root.add(doc.struct(tag, {}, put));
    else {
      const leads = doc.struct("Link");
      const part = doc.struct(tag);
      root.add(part);
      part.add(leads);
      leads.add(put);
      doc.link(MARGIN.side, y, width() - beside, height, link, { structParent: leads });
      part.end();
    }
    y += height + after;
  };
  return {
    doc,
    left: MARGIN.side,
    get width() {
      return width();
    },
    get y() {
      return y;
    },
    whole,
    need,
    down: (height) => {
      y += height;
    },
    page,
    line: (colour, to) => {
      aside(() => doc.moveTo(MARGIN.side, y).lineTo(to, y).lineWidth(0.5).undash().strokeColor(colour, 1).stroke());
    },
    say: (element) => {
      root.add(element);
    },
    aside,
    heightOf: ({ text, kind }, beside = 0) => {
      const looks: Looks = LOOKS[kind];
      return text === "" ? 0 : measure(text, looks, beside) + (looks.before ?? 0) + looks.after;
    },
    write,
  };
}
