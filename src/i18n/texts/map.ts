import type { Localised } from "../../cube/text.ts";

/** What a map says: why it suits or not, its legend, its keys, and every area in words. */
export const mapTexts = {
  "map.advice-good": {
    nl: "Laat zien waar een cijfer hoog of laag is.",
    en: "Shows where a figure is high or low.",
  },
  "map.advice-counts": {
    nl: "Een kaart van aantallen toont vooral waar veel mensen wonen.",
    en: "A map of counts mostly shows where many people live.",
  },
  "map.advice-no-areas": {
    nl: "Een kaart toont gebieden van één niveau. Kies losse gebieden in plaats van een som.",
    en: "A map shows areas of one level. Choose separate areas instead of a total.",
  },
  "map.advice-no-figures": {
    nl: "Er zijn geen cijfers om te kleuren. De tabel zegt per gebied waarom.",
    en: "There are no figures to colour. The table says why, area by area.",
  },
  "map.advice-several": {
    nl: "Een kaart toont één van uw {{count}} onderwerpen tegelijk.",
    en: "A map shows one of your {{count}} indicators at a time.",
  },
  "map.advice-few": {
    nl: "Een kaart van {{count}} gebied laat vooral zien waar het ligt. Klik andere gebieden aan om ze erbij te nemen.",
    en: "A map of {{count}} area mainly shows where it lies. Click other areas to add them.",
  },
  "map.advice-few_other": {
    nl: "Met {{count}} gebieden vergelijkt u makkelijker in staven.",
    en: "With {{count}} areas, bars are easier to compare.",
  },
  "map.advice-equal": {
    nl: "Alle gebieden hebben hetzelfde cijfer.",
    en: "All areas have the same figure.",
  },
  "map.advice-gaps": {
    nl: "Van {{of}} gebieden hebben er maar {{known}} een cijfer.",
    en: "Only {{known}} of {{of}} areas have a figure.",
  },
  "map.no-period": {
    nl: "Voor deze periode zijn er geen cijfers, dus ook geen kaart.",
    en: "There are no figures for this period, so there is no map.",
  },
  "map.no-division": {
    nl: "Van de cijfers van {{period}} is niet bekend bij welke gemeente-indeling ze horen. Daarom is er geen kaart.",
    en: "It is not known which municipal division the figures of {{period}} belong to. That is why there is no map.",
  },
  "map.no-borders": {
    nl: "Van de {{areas}} bij de cijfers van {{period}} zijn geen grenzen bekend. Daarom is er geen kaart.",
    en: "No borders are known for the {{areas}} of the figures of {{period}}. That is why there is no map.",
  },
  "map.no-background": { nl: "Zonder achtergrondkaart", en: "Without background map" },
  "map.to-table": { nl: "Bekijk als tabel", en: "View as a table" },
  "map.loading": { nl: "Grenzen worden geladen…", en: "Loading borders…" },
  "map.no-own-borders": {
    nl: "Van {{areas}} kent Meetlat geen grenzen. Hebt u ze, voeg ze dan toe als eigen bestand (GeoJSON of TopoJSON) met dezelfde codes.",
    en: "Meetlat knows no borders of {{areas}}. If you have them, add them as a file of your own (GeoJSON or TopoJSON) with the same codes.",
  },
  "map.not-on-map": {
    nl: "{{count}} gebied staat niet op deze grenzen.",
    en: "{{count}} area is not on these borders.",
  },
  "map.not-on-map_other": {
    nl: "{{count}} gebieden staan niet op deze grenzen.",
    en: "{{count}} areas are not on these borders.",
  },

  "map.figure": { nl: "{{value}} {{unit}}", en: "{{value}} {{unit}}" },
  "map.figure-percent": { nl: "{{value}}{{unit}}", en: "{{value}}{{unit}}" },
  "map.spoken": {
    nl: "{{name}}: {{figure}}, klasse {{class}} van {{classes}}, plaats {{rank}} van {{of}}",
    en: "{{name}}: {{figure}}, class {{class}} of {{classes}}, rank {{rank}} of {{of}}",
  },
  "map.spoken-no-class": {
    nl: "{{name}}: {{figure}}, plaats {{rank}} van {{of}}",
    en: "{{name}}: {{figure}}, rank {{rank}} of {{of}}",
  },
  "map.spoken-missing": { nl: "{{name}}: {{reason}}", en: "{{name}}: {{reason}}" },
  "map.rank": { nl: "plaats {{rank}} van {{of}}", en: "rank {{rank}} of {{of}}" },

  "map.legend": { nl: "Legenda", en: "Legend" },
  "map.areas": { nl: "gebieden", en: "areas" },
  "map.class-above": { nl: "{{low}} of hoger", en: "{{low}} or more" },
  "map.class-between": { nl: "{{low}} tot {{high}}", en: "{{low}} to {{high}}" },
  "map.class-below": { nl: "lager dan {{high}}", en: "less than {{high}}" },
  "map.class-only": { nl: "alle gebieden hetzelfde", en: "all areas the same" },
  "map.references-not-counted": {
    nl: "Vergelijkingsgebieden tellen niet mee.",
    en: "Comparison areas are not counted.",
  },
  "map.limits-fixed": {
    nl: "De klassen zijn in alle perioden gelijk.",
    en: "The classes are the same in every period.",
  },
  "map.approximate": { nl: "Grenzen zijn bij benadering getekend.", en: "Borders are drawn approximately." },

  "map.kind": { nl: "kaart", en: "map" },
  "map.keys": {
    nl: "Ga met de pijltjes naar een gebied ernaast, of typ de eerste letters van een naam. Enter kiest het gebied, F2 vertelt waar het cijfer vandaan komt. Page Down en Page Up gaan op naam. Plus en min zoomen, 0 toont uw gebieden, 9 de hele kaart.",
    en: "Use the arrow keys to go to an area next to it, or type the first letters of a name. Enter chooses the area, F2 tells where the figure comes from. Page Down and Page Up go by name. Plus and minus zoom, 0 shows your areas, 9 the whole map.",
  },
  "map.keys-box": {
    nl: "Shift met Enter bij twee gebieden kiest alle gebieden daartussen.",
    en: "Shift with Enter at two areas chooses all areas between them.",
  },
  "map.box-from": {
    nl: "Hier begint een kader. Escape laat het los.",
    en: "A box begins here. Escape lets go of it.",
  },
  "map.box": { nl: "Gebieden kiezen met een kader", en: "Choose areas with a box" },
  "map.zoom-in": { nl: "Inzoomen", en: "Zoom in" },
  "map.zoom-out": { nl: "Uitzoomen", en: "Zoom out" },
  "map.zoom-chosen": { nl: "Naar uw gebieden", en: "To your areas" },
  "map.zoom-all": { nl: "Alles tonen", en: "Show everything" },

  "map.period": { nl: "Periode", en: "Period" },
  "map.play": { nl: "Speel af", en: "Play" },
  "map.pause": { nl: "Pauze", en: "Pause" },
  "map.step-back": { nl: "Vorige periode", en: "Previous period" },
  "map.step-on": { nl: "Volgende periode", en: "Next period" },
  "map.coverage": { nl: "{{known}} van {{of}} met een cijfer", en: "{{known}} of {{of}} with a figure" },

  "map.side": { nl: "Cijfers bij de kaart", en: "Figures with the map" },
  "map.lowest": { nl: "Laagste", en: "Lowest" },
  "map.more-same": { nl: "en nog {{count}} met {{figure}}", en: "and {{count}} more with {{figure}}" },
  "map.highest": { nl: "Hoogste", en: "Highest" },

  "map.classes": { nl: "Klassen", en: "Classes" },
} as const satisfies Record<string, Localised>;
