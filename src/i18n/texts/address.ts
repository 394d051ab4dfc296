import type { Localised } from "../../cube/text.ts";

/** Looking up in which areas an address lies. */
export const addressTexts = {
  "address.title": { nl: "Zoek het gebied van een adres", en: "Find the area of an address" },
  "address.field": { nl: "Adres, of postcode en huisnummer", en: "Address, or postcode and house number" },
  "address.find": { nl: "Zoek", en: "Search" },
  "address.asks": {
    nl: "Zodra u zoekt, stuurt uw browser het adres naar {{host}} (PDOK, van de overheid). Die ziet dan ook uw internetadres.",
    en: "As soon as you search, your browser sends the address to {{host}} (PDOK, of the Dutch government). That site then also sees your internet address.",
  },
  "address.busy": { nl: "Bezig met zoeken…", en: "Searching…" },
  "address.found_zero": { nl: "Geen adres gevonden", en: "No address found" },
  "address.found_one": { nl: "1 adres gevonden", en: "1 address found" },
  "address.found_other": { nl: "{{count}} adressen gevonden", en: "{{count}} addresses found" },
  "address.unknown": {
    nl: "{{area}}: hiervan zijn geen cijfers, want dit gebied is van een andere indeling",
    en: "{{area}}: there are no figures of it, as this area is of another division",
  },
} as const satisfies Record<string, Localised>;
