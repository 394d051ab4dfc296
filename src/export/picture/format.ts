import type { Format } from "../format.ts";

const fits = async () => (await import("./fits.ts")).fitsPicture;

export const svgFormat: Format = {
  id: "svg",
  name: { nl: "Afbeelding (SVG)", en: "Picture (SVG)" },
  purpose: {
    nl: "De figuur zoals u hem ziet, scherp op elke grootte. Voor rapporten en vormgevers.",
    en: "The figure as you see it, sharp at any size. For reports and designers.",
  },
  extension: "svg",
  type: "image/svg+xml",
  group: "picture",
  preview: "picture",
  many: false,
  fits,
  load: async () => (await import("./svg.ts")).svg,
};

export const pngFormat: Format = {
  id: "png",
  name: { nl: "Afbeelding (PNG)", en: "Picture (PNG)" },
  purpose: {
    nl: "De figuur zoals u hem ziet, om in een document of bericht te plakken.",
    en: "The figure as you see it, to paste into a document or message.",
  },
  extension: "png",
  type: "image/png",
  group: "picture",
  preview: "picture",
  many: false,
  fits,
  load: async () => (await import("./png.ts")).png,
};
