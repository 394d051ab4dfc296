import type { Localised } from "../../cube/text.ts";

/** Finding and adding a table of a live service. */
export const tablesTexts = {
  "tables.add": { nl: "Tabel van een andere bron toevoegen", en: "Add a table from another source" },
  "tables.title": { nl: "Tabel toevoegen", en: "Add a table" },
  "tables.close": { nl: "Sluiten", en: "Close" },
  "tables.source": { nl: "Bron", en: "Source" },
  "tables.kind-cbs": { nl: "CBS StatLine", en: "Statistics Netherlands (StatLine)" },
  "tables.kind-pxweb": { nl: "PxWeb van {{host}}", en: "PxWeb of {{host}}" },
  "tables.kind-eurostat": { nl: "Eurostat", en: "Eurostat" },
  "tables.kind-jsonstat": { nl: "Een adres met JSON-stat", en: "An address that gives JSON-stat" },
  "tables.asks": {
    nl: "Zodra u zoekt of een tabel opent, vraagt uw browser gegevens op bij {{host}}. Die ziet dan uw internetadres, en welke tabel u wilt.",
    en: "As soon as you search or open a table, your browser asks {{host}} for data. That site then sees your internet address, and which table you want.",
  },
  "tables.asks-address": {
    nl: "Zodra u het adres opent, vraagt uw browser het op bij de site die erin staat.",
    en: "As soon as you open the address, your browser asks the site in it.",
  },
  "tables.ask-title": { nl: "Cijfers van een andere site.", en: "Figures from another site." },
  "tables.ask-first": {
    nl: "Er is nog niets opgevraagd. Doet u dat wel, dan ziet {{host}} uw internetadres en welke cijfers u wilt.",
    en: "Nothing has been asked yet. If you do, {{host}} sees your internet address and which figures you want.",
  },
  "tables.ask-what": { nl: "{{host}}: tabel {{tables}}", en: "{{host}}: table {{tables}}" },
  "tables.ask": { nl: "Vraag op", en: "Ask for them" },
  "tables.ask-kept": {
    nl: "Dit apparaat onthoudt dat {{host}} mag worden gevraagd.",
    en: "This device remembers that {{host}} may be asked.",
  },
  "tables.words-cbs": { nl: "Nummer, woorden of adres", en: "Number, words or address" },
  "tables.words-pxweb": { nl: "Nummer, woorden of adres", en: "Number, words or address" },
  "tables.words-eurostat": { nl: "Code van de tabel, of adres", en: "Code of the table, or address" },
  "tables.words-jsonstat": { nl: "Adres", en: "Address" },
  "tables.nobody": {
    nl: "Geen bron van deze site kent dit adres.",
    en: "No source of this site knows this address.",
  },
  "tables.find": { nl: "Zoek", en: "Search" },
  "tables.open": { nl: "Open", en: "Open" },
  "tables.found_zero": { nl: "Geen tabel gevonden", en: "No table found" },
  "tables.found_one": { nl: "1 tabel gevonden", en: "1 table found" },
  "tables.found_other": { nl: "{{count}} tabellen gevonden", en: "{{count}} tables found" },
  "tables.busy": { nl: "Bezig met opvragen bij {{host}}…", en: "Asking {{host}}…" },
  "tables.stop": { nl: "Stop", en: "Stop" },
  "tables.back": { nl: "Terug naar de lijst", en: "Back to the list" },
  "tables.updated": { nl: "Bijgewerkt {{date}}", en: "Updated {{date}}" },
  "tables.cells": { nl: "{{count}} cijfers in de hele tabel", en: "{{count}} figures in the whole table" },
  "tables.levels": { nl: "Gebieden", en: "Areas" },
  "tables.years": { nl: "Perioden", en: "Periods" },
  "tables.measures": { nl: "Wat wilt u zien?", en: "What do you want to see?" },
  "tables.no-total": {
    nl: "Deze tabel zegt niet welke categorie het totaal is. Kies zelf.",
    en: "This table does not say which category is the total. Choose yourself.",
  },
  "tables.size_one": {
    nl: "Er wordt ongeveer 1 cijfer per periode opgevraagd; voor alle perioden {{all}}.",
    en: "About 1 figure per period will be asked for; {{all}} for all periods.",
  },
  "tables.size_other": {
    nl: "Er worden ongeveer {{count}} cijfers per periode opgevraagd; voor alle perioden {{all}}.",
    en: "About {{count}} figures per period will be asked for; {{all}} for all periods.",
  },
  "tables.at-once": {
    nl: "Deze bron geeft er ten hoogste {{most}} per keer; Meetlat vraagt meer in delen op.",
    en: "This source gives {{most}} at a time at most; Meetlat asks for more in parts.",
  },
  "tables.whole": {
    nl: "Dit adres geeft de hele tabel in één keer: alle {{count}} cijfers zijn al opgehaald.",
    en: "This address gives the whole table at once: all {{count}} figures have come already.",
  },
  "tables.frequency": { nl: "Nieuwe cijfers", en: "New figures" },
  "tables.ended": { nl: "wordt niet meer bijgewerkt", en: "no longer kept up to date" },
  "tables.provisional_one": {
    nl: "De cijfers van 1 periode zijn nog voorlopig: {{example}}.",
    en: "The figures of 1 period are still provisional: {{example}}.",
  },
  "tables.provisional_other": {
    nl: "De cijfers van {{count}} perioden zijn nog voorlopig; de laatste is {{example}}.",
    en: "The figures of {{count}} periods are still provisional; the latest is {{example}}.",
  },
  "tables.add-chosen": { nl: "Voeg toe", en: "Add" },
  "tables.show-chosen": { nl: "Toon alleen dit", en: "Show only this" },
  "tables.other-level": {
    nl: "Uw tabblad gaat over {{here}}. Daarover heeft deze tabel geen cijfers: toon hem alleen, of kies na het toevoegen een ander gebiedsniveau.",
    en: "Your tab is about {{here}}. This table has no figures about those: show it by itself, or choose another area level after adding it.",
  },
  "tables.choose-first": { nl: "Kies eerst wat u wilt zien.", en: "First choose what you want to see." },
  "tables.nothing-here": {
    nl: "Deze tabel heeft geen cijfers die Meetlat kan tonen.",
    en: "This table has no figures that Meetlat can show.",
  },
  "tables.own-list": { nl: "Van andere bronnen", en: "From other sources" },
  "tables.no-periods": {
    nl: "Deze tabel heeft geen perioden die Meetlat kent.",
    en: "This table has no periods that Meetlat knows.",
  },
  "tables.periods-left-out_one": {
    nl: "1 periode is van een soort die Meetlat niet kent en blijft weg: {{example}}.",
    en: "1 period is of a kind that Meetlat does not know and is left out: {{example}}.",
  },
  "tables.periods-left-out_other": {
    nl: "{{count}} perioden zijn van een soort die Meetlat niet kent en blijven weg, zoals: {{example}}.",
    en: "{{count}} periods are of a kind that Meetlat does not know and are left out, such as: {{example}}.",
  },
  "tables.texts-left-out_one": {
    nl: "1 onderwerp bestaat uit tekst en blijft weg.",
    en: "1 topic consists of text and is left out.",
  },
  "tables.texts-left-out_other": {
    nl: "{{count}} onderwerpen bestaan uit tekst en blijven weg.",
    en: "{{count}} topics consist of text and are left out.",
  },
  "tables.regions-left-out_one": {
    nl: "1 gebied is van een soort die Meetlat niet kent en blijft weg: {{example}}.",
    en: "1 area is of a kind that Meetlat does not know and is left out: {{example}}.",
  },
  "tables.regions-left-out_other": {
    nl: "{{count}} gebieden zijn van een soort die Meetlat niet kent en blijven weg, zoals: {{example}}.",
    en: "{{count}} areas are of a kind that Meetlat does not know and are left out, such as: {{example}}.",
  },
} as const satisfies Record<string, Localised>;
