import type { Format } from "../format.ts";

export const pptxFormat: Format = {
  id: "pptx",
  name: { nl: "PowerPoint", en: "PowerPoint" },
  purpose: {
    nl: "Een dia met de figuur en een met de tabel, met bron.",
    en: "A slide with the figure and one with the table, with their source.",
  },
  group: "document",
  extension: "pptx",
  type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  preview: "picture",
  many: true,
  fits: async () => (await import("../ooxml/fits.ts")).fitsSlides,
  inside: async () => (await import("./inside.ts")).slidesOf,
  pieces: async () => (await import("../ooxml/pieces.ts")).slidePieces,
  load: async () => (await import("./write.ts")).pptx,
};
