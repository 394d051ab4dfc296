import type { Format } from "../format.ts";

export const filmFormat: Format = {
  id: "film",
  name: { nl: "Film (WebM)", en: "Film (WebM)" },
  purpose: {
    nl: "De kaart door de tijd, periode na periode. Maken duurt zo lang als de film zelf.",
    en: "The map through time, period after period. Making it takes as long as the film itself.",
  },
  extension: "webm",
  type: "video/webm",
  group: "picture",
  preview: "picture",
  many: false,
  fits: async () => (await import("./fits.ts")).fitsFilm,
  load: async () => (await import("./write.ts")).film,
};
