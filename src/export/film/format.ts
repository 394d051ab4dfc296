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
  apart: {
    nl: "Een film staat er niet bij: die maakt u apart, want opnemen duurt zo lang als de film.",
    en: "A film is not in it: make that separately, as recording takes as long as the film.",
  },
  fits: async () => (await import("./fits.ts")).fitsFilm,
  load: async () => (await import("./write.ts")).film,
};
