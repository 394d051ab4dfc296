import regular from "source-sans/TTF/SourceSans3-Regular.ttf?inline";
import semibold from "source-sans/TTF/SourceSans3-Semibold.ttf?inline";

export const REGULAR = "regular";
export const BOLD = "bold";

/** The typeface of the house, of which a document takes the letters that it uses. */
export function registerFonts(doc: PDFKit.PDFDocument): void {
  doc.registerFont(REGULAR, bytesOf(regular));
  doc.registerFont(BOLD, bytesOf(semibold));
}

function bytesOf(dataUrl: string): ArrayBuffer {
  const letters = atob(dataUrl.slice(dataUrl.indexOf(",") + 1));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0)).buffer;
}
