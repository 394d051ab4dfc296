import type { Format } from "../format.ts";

export const everythingFormat: Format = {
  id: "everything",
  name: { nl: "Alles in één zip", en: "Everything in one zip" },
  purpose: {
    nl: "Alle soorten bestanden bij elkaar, met een lijst van wat erin zit en wat niet paste.",
    en: "All kinds of files together, with a list of what is in it and what did not fit.",
  },
  group: "document",
  extension: "zip",
  type: "application/zip",
  preview: "picture",
  many: true,
  lists: true,
  direct: true,
  inside: async () => (await import("./inside.ts")).filesInside,
  load: async () => (await import("./write.ts")).everything,
};
