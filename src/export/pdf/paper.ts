import { MARGIN } from "../onPaper.ts";
import type { Layout } from "../onPaper.ts";
import { BOLD, REGULAR } from "./fonts.ts";

/** A place on the pages of a document that goes down by itself and never draws over the end of a page. */
export interface Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly width: number;
  /** Where the next thing comes. */
  readonly y: number;
  /** Room left on this page. */
  readonly room: () => number;
  /** Room on an empty page. */
  readonly whole: () => number;
  /** Goes to a next page when there is less room than this; true when it did. */
  readonly need: (height: number) => boolean;
  readonly down: (height: number) => void;
  readonly page: (layout: Layout) => void;
  readonly line: (colour: string, to: number) => void;
  readonly write: (
    text: string,
    looks: { size: number; bold?: boolean; colour?: string; tag?: "H1" | "H2" | "H3" | "P"; link?: string },
  ) => void;
}

/** Ink of what is said beside. */
export const QUIET = "#54616d";

export function makePaper(doc: PDFKit.PDFDocument): Paper {
  let y: number = MARGIN.top;
  let layout: Layout = "portrait";
  const end = (): number => doc.page.height - MARGIN.bottom;
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
  return {
    doc,
    left: MARGIN.side,
    get width() {
      return doc.page.width - 2 * MARGIN.side;
    },
    get y() {
      return y;
    },
    room: () => end() - y,
    whole: () => end() - MARGIN.top,
    need,
    down: (height) => {
      y += height;
    },
    page,
    line: (colour, to) => {
      doc.moveTo(MARGIN.side, y).lineTo(to, y).lineWidth(0.5).undash().strokeColor(colour, 1).stroke();
    },
    write: (text, { size, bold = false, colour = "#16202a", tag = "P", link }) => {
      if (text === "") return;
      const options = {
        width: doc.page.width - 2 * MARGIN.side,
        lineGap: size * 0.2,
        ...(link !== undefined && { link }),
      };
      const height = doc
        .font(bold ? BOLD : REGULAR)
        .fontSize(size)
        .heightOfString(text, options);
      need(height);
      const write = (): void => {
        doc
          .font(bold ? BOLD : REGULAR)
          .fontSize(size)
          .fillColor(colour, 1)
          .text(text, MARGIN.side, y, options);
      };
      doc.addStructure(doc.struct(tag, {}, write));
      y += height + size * 0.35;
    },
  };
}
