import type { Format } from "../format.ts";

export const xlsxFormat: Format = {
  id: "xlsx",
  name: { nl: "Excel", en: "Excel" },
  purpose: {
    nl: "De tabel zoals u hem ziet, met echte getallen en een blad met uitleg en bronnen.",
    en: "The table as you see it, with real numbers and a sheet with notes and sources.",
  },
  extension: "xlsx",
  type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  group: "table",
  preview: "table",
  many: true,
  plain: true,
  fits: async () => (await import("./fits.ts")).fitsXlsx,
  inside: async () => (await import("./inside.ts")).sheetsOf,
  load: async () => (await import("./write.ts")).xlsx,
};
