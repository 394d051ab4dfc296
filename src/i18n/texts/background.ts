import type { Localised } from "../../cube/text.ts";

/** What is said of the background of a map. */
export const backgroundTexts = {
  "background.now": { nl: "Achtergrondkaart: {{name}}", en: "Background map: {{name}}" },
  "background.none": { nl: "geen", en: "none" },
  "background.choose": { nl: "Kies een achtergrond…", en: "Choose a background…" },
  "background.title": { nl: "Achtergrondkaart", en: "Background map" },
  "background.close": { nl: "Sluit", en: "Close" },
  "background.own": { nl: "een eigen adres", en: "an address of your own" },
  "background.address": { nl: "Adres van de kaart", en: "Address of the map" },
  "background.kinds": {
    nl: "Kaartvierkanten in Web Mercator (WMTS of XYZ, met {z}, {x} en {y} in het adres), of een WMS met layers= in het adres. Het adres gaat mee in links die u deelt, ook een sleutel die erin staat.",
    en: "Map squares in Web Mercator (WMTS or XYZ, with {z}, {x} and {y} in the address), or a WMS with layers= in the address. The address goes along in links that you share, with any key in it.",
  },
  "background.attribution": {
    nl: "Bronvermelding, die op de kaart komt te staan",
    en: "Attribution, which will stand on the map",
  },
  "background.asks": {
    nl: "Als u de achtergrond toont, vraagt uw browser stukjes kaart op bij {{host}}. Die ziet dan uw internetadres en welk gebied u bekijkt.",
    en: "When you show the background, your browser asks {{host}} for pieces of the map. That site then sees your internet address and which area you look at.",
  },
  "background.not-in-files": {
    nl: "De achtergrond staat alleen op het scherm. Bestanden, films en papier hebben de kaart zonder achtergrond, en zeggen dat.",
    en: "The background is on the screen only. Files, films and paper have the map without it, and say so.",
  },
  "background.show": { nl: "Toon de achtergrond", en: "Show the background" },
  "background.without": { nl: "Zonder achtergrond", en: "Without background" },
  "background.not-now": { nl: "Niet nu", en: "Not now" },
  "background.ask-title": {
    nl: "Bij deze kaart hoort een achtergrond van een andere site.",
    en: "This map has a background from another site.",
  },
  "background.ask": {
    nl: "Er is nog niets opgevraagd. Toont u de achtergrond, dan ziet {{host}} uw internetadres en welk gebied u bekijkt. Dit apparaat onthoudt dat.",
    en: "Nothing has been asked yet. If you show the background, {{host}} sees your internet address and which area you look at. This device remembers that.",
  },
  "background.whose": { nl: "Achtergrond: {{attribution}}", en: "Background: {{attribution}}" },
  "background.failed": {
    nl: "De achtergrond van {{host}} is niet helemaal gekomen.",
    en: "Not all of the background came from {{host}}.",
  },
  "background.unknown": {
    nl: "De achtergrondkaart ‘{{id}}’ staat niet in de instellingen van deze site.",
    en: "The background map ‘{{id}}’ is not in the settings of this site.",
  },
  "background.not-listed": {
    nl: "Deze site mag niets vragen bij {{host}}. Wie de site beheert, kan dat toestaan met ‘hosts’ in config.json.",
    en: "This site may not ask {{host}} for anything. Whoever runs the site can allow it with ‘hosts’ in config.json.",
  },
  "background.fault-no-address": {
    nl: "Dit is geen adres. Een adres begint met https://.",
    en: "This is no address. An address begins with https://.",
  },
  "background.fault-not-safe": {
    nl: "Een adres moet met https:// beginnen, zonder naam en wachtwoord erin.",
    en: "An address must begin with https://, without a name and password in it.",
  },
  "background.fault-no-squares": {
    nl: "In dit adres staat niet welk stuk kaart gevraagd wordt: {z}, {x} en {y} ontbreken, of layers= van een WMS.",
    en: "This address does not say which piece of the map is asked for: {z}, {x} and {y} are missing, or the layers= of a WMS.",
  },
  "background.fault-unknown-place": {
    nl: "In dit adres staat nog iets tussen accolades dat Meetlat niet kent. Vul het zelf in: bij {TileMatrixSet} de naam van het stelsel voor Web Mercator, vaak EPSG:3857.",
    en: "This address has something between braces that Meetlat does not know. Fill it in yourself: for {TileMatrixSet} the name of the set for Web Mercator, often EPSG:3857.",
  },
} as const satisfies Record<string, Localised>;
