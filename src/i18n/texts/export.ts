import type { Localised } from "../../cube/text.ts";

/** Files to keep or send on, and what they say about themselves. */
export const exportTexts = {
  "export.heading": { nl: "Exporteren", en: "Export" },
  "export.intro": {
    nl: "Elk bestand bevat de cijfers die u nu ziet, met bron, uitleg en de link naar deze weergave.",
    en: "Every file holds the figures that you see now, with their source, notes and the link to this view.",
  },
  "export.close": { nl: "Sluiten", en: "Close" },
  "export.making": { nl: "{{format}} wordt gemaakt …", en: "Making {{format}} …" },
  "export.cancel": { nl: "Stoppen", en: "Stop" },
  "export.made": { nl: "{{file}} is gemaakt.", en: "{{file}} has been made." },
  "export.failed": {
    nl: "Het bestand kon niet worden gemaakt. Probeer het opnieuw.",
    en: "The file could not be made. Try again.",
  },
  "export.too-many-rows": {
    nl: "Deze tabel heeft {{count}} rijen; Excel kan er {{most}} aan. Kies minder, of neem een CSV-bestand.",
    en: "This table has {{count}} rows; Excel can hold {{most}}. Choose fewer, or take a CSV file.",
  },
  "export.too-many-columns": {
    nl: "Deze tabel heeft {{count}} kolommen; Excel kan er {{most}} aan. Draai de tabel, of neem een CSV-bestand.",
    en: "This table has {{count}} columns; Excel can hold {{most}}. Turn the table, or take a CSV file.",
  },
  "export.no-picture": { nl: "Hier is geen figuur om te bewaren.", en: "There is no figure to keep here." },
  "export.no-canvas": {
    nl: "Uw browser kan deze afbeelding niet maken; ze is te groot. Neem het SVG-bestand.",
    en: "Your browser cannot make this picture; it is too large. Take the SVG file.",
  },
  "export.sheet-table": { nl: "Tabel", en: "Table" },
  "export.sheet-about": { nl: "Uitleg en bron", en: "Notes and source" },
  "export.title": { nl: "Titel", en: "Title" },
  "export.subtitle": { nl: "Selectie", en: "Selection" },
  "export.description": { nl: "In woorden", en: "In words" },
  "export.unit": { nl: "Eenheid", en: "Unit" },
  "export.source": { nl: "Bron", en: "Source" },
  "export.own-note": { nl: "Notitie", en: "Remark" },
  "export.note": { nl: "Let op", en: "Note" },
  "export.sign": { nl: "Teken", en: "Sign" },
  "export.date": { nl: "Gemaakt op", en: "Made on" },
  "export.link": { nl: "Link", en: "Link" },
} as const satisfies Record<string, Localised>;
