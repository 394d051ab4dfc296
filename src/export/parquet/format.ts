import type { Format } from "../format.ts";

export const parquetFormat: Format = {
  id: "parquet",
  name: { nl: "Parquet", en: "Parquet" },
  purpose: {
    nl: "Eén cijfer per regel, klein en snel te lezen. Voor R, Python, DuckDB en grote bestanden.",
    en: "One figure per line, small and quick to read. For R, Python, DuckDB and large files.",
  },
  group: "data",
  extension: "parquet",
  type: "application/vnd.apache.parquet",
  preview: "table",
  many: false,
  plain: true,
  load: async () => (await import("./write.ts")).parquet,
};
