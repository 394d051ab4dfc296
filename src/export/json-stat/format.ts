import type { Format } from "../format.ts";

export const jsonStatFormat: Format = {
  id: "json-stat",
  name: { nl: "JSON-stat", en: "JSON-stat" },
  purpose: {
    nl: "Een gegevensset met alle assen, statussen en bronnen. Voor statistiekprogramma's.",
    en: "A dataset with all axes, statuses and sources. For statistical software.",
  },
  extension: "json",
  type: "application/json",
  group: "data",
  preview: "text",
  many: false,
  plain: true,
  load: async () => (await import("./write.ts")).jsonStat,
};
