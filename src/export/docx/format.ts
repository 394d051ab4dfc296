import type { Format } from "../format.ts";

export const docxFormat: Format = {
  id: "docx",
  name: { nl: "Word", en: "Word" },
  purpose: {
    nl: "Figuur, tabel en bron in een document dat u verder kunt bewerken.",
    en: "Figure, table and source in a document that you can go on editing.",
  },
  group: "document",
  extension: "docx",
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  preview: "picture",
  many: true,
  fits: async () => (await import("../ooxml/fits.ts")).fitsWord,
  inside: async () => (await import("./inside.ts")).partsOf,
  pieces: async () => (await import("../ooxml/pieces.ts")).wordPieces,
  load: async () => (await import("./write.ts")).docx,
};
