import type { Format } from "../format.ts";

const CSV = {
  extension: "csv",
  type: "text/csv;charset=utf-8",
  group: "data",
  many: false,
  plain: true,
  companion: true,
} as const;

export const excelCsvFormat: Format = {
  ...CSV,
  id: "csv-excel",
  name: { nl: "CSV voor Excel", en: "CSV for Excel (Dutch)" },
  purpose: {
    nl: "De tabel zoals u hem ziet, met puntkomma's en decimale komma's.",
    en: "The table as you see it, with semicolons and decimal commas.",
  },
  preview: "table",
  load: async () => (await import("./excel.ts")).excelCsv,
};

export const programsCsvFormat: Format = {
  ...CSV,
  id: "csv-programs",
  name: { nl: "CSV voor programma's", en: "CSV for programs" },
  purpose: {
    nl: "Eén cijfer per regel, met codes, onafgerond. Voor R, Python en databases.",
    en: "One figure per line, with codes, unrounded. For R, Python and databases.",
  },
  preview: "text",
  load: async () => (await import("./programs.ts")).programsCsv,
};
