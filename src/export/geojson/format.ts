import type { Format } from "../format.ts";

export const geojsonFormat: Format = {
  id: "geojson",
  name: { nl: "GeoJSON", en: "GeoJSON" },
  purpose: {
    nl: "De grenzen van de kaart met de cijfers erin. Voor QGIS, ArcGIS en kaarten op een website.",
    en: "The borders of the map with the figures in them. For QGIS, ArcGIS and maps on a website.",
  },
  group: "data",
  extension: "geojson",
  type: "application/geo+json",
  preview: "text",
  many: false,
  plain: true,
  fits: async () => (await import("./fits.ts")).fitsGeojson,
  load: async () => (await import("./write.ts")).geojson,
};
