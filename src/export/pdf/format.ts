import type { Format } from "../format.ts";

export const pdfFormat: Format = {
  id: "pdf",
  name: { nl: "PDF", en: "PDF" },
  purpose: {
    nl: "Om te printen of te mailen: figuur, uitleg en bron, met tekst die u kunt zoeken en kopiëren.",
    en: "To print or mail: figure, notes and source, with text that can be searched and copied.",
  },
  group: "document",
  extension: "pdf",
  type: "application/pdf",
  preview: "picture",
  many: true,
  fits: async () => (await import("./fits.ts")).fitsPdf,
  pieces: async () => (await import("./pieces.ts")).pdfPieces,
  load: async () => (await import("./write.ts")).pdf,
};
