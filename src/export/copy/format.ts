import type { Format } from "../format.ts";

/**
 * What *Copy for Word* puts on the clipboard, as HTML. Made in the worker as files are, and no file: it stands in no list.
 */
export const pasteFormat: Format = {
  ...{ id: "paste", extension: "html", type: "text/html", group: "document", preview: "text", many: false },
  name: { nl: "Kopieer voor Word", en: "Copy for Word" },
  purpose: { nl: "Figuur, tabel, bron en link in één keer.", en: "Figure, table, source and link at once." },
  load: async () => (await import("./paste.ts")).paste,
};
