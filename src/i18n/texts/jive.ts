import type { Localised } from "../../cube/text.ts";

/** Work that comes from Swing Jive: what could not be taken over, and topics to search. */
export const jiveTexts = {
  "work.jive-address": {
    nl: "Adres uit Swing (Jive) of een Meetlat-link",
    en: "Address from Swing (Jive) or a Meetlat link",
  },
  "work.jive-open": { nl: "Openen", en: "Open" },
  "work.jive-lead": {
    nl: "Plak een adres, of open hierboven een werkruimtebestand (XML) uit Swing. Wat hier niet bestaat, noemen we.",
    en: "Paste an address, or open a workspace file (XML) from Swing above. What does not exist here is named.",
  },
  "work.jive-none": {
    nl: "Dit is geen adres uit Swing en geen link van Meetlat.",
    en: "This is no address from Swing and no Meetlat link.",
  },
  "work.jive-guid": {
    nl: "Wat achter deze link staat, bewaart alleen de server van Swing. Open de link daar, kies “werkruimte opslaan” en open dat bestand hier.",
    en: "What is behind this link is kept by the server of Swing only. Open the link there, save the workspace as a file and open that file here.",
  },
  "work.jive-without": {
    nl: "Uit Swing niet overgenomen: {{part}} ({{value}}).",
    en: "Not taken over from Swing: {{part}} ({{value}}).",
  },
  "work.jive-presel": {
    nl: "De voorbereide selectie “{{value}}” staat alleen op de server van Swing.",
    en: "The prepared selection “{{value}}” is on the server of Swing only.",
  },
  "work.jive-favorite": {
    nl: "Het eigen gebied “{{value}}” nemen we niet over: dat kiest u op dit apparaat zelf.",
    en: "The own area “{{value}}” is not taken over: you choose that on this device yourself.",
  },
  "work.jive-lang": {
    nl: "De taal “{{value}}” nemen we niet over: een link verandert uw taal niet.",
    en: "The language “{{value}}” is not taken over: a link does not change your language.",
  },
  "work.jive-cat_open": {
    nl: "Welk thema openstond, nemen we niet over: {{value}}.",
    en: "Which theme was open is not taken over: {{value}}.",
  },
  "work.jive-cat_open_var": {
    nl: "Welk onderwerp openstond, nemen we niet over: {{value}}.",
    en: "Which topic was open is not taken over: {{value}}.",
  },
  "work.jive-report": {
    nl: "Het rapport “{{value}}” staat alleen op de server van Swing.",
    en: "The report “{{value}}” is on the server of Swing only.",
  },
  "work.jive-input_geo": {
    nl: "Het gebied van een rapport nemen we niet over: {{value}}.",
    en: "The area of a report is not taken over: {{value}}.",
  },
  "work.jive-openinputs": {
    nl: "De vragen van een rapport nemen we niet over.",
    en: "The questions of a report are not taken over.",
  },
  "work.jive-showmetadatapopup": {
    nl: "De kaart met uitleg opent u hier via “Uitleg”.",
    en: "You open the card with explanation here under “Explanation”.",
  },
  "work.jive-layout": {
    nl: "Kleuren, titels en andere opmaak van de weergave nemen we niet over.",
    en: "Colours, titles and other layout of the presentation are not taken over.",
  },
  "work.jive-many": {
    nl: "Van dit bestand openen we de eerste 50 tabs.",
    en: "The first 50 tabs of this file are opened.",
  },
  "work.jive-broken": { nl: "Dit XML-bestand kunnen we niet lezen.", en: "This XML file cannot be read." },
  "work.jive-other": {
    nl: "Dit XML-bestand is geen werkruimte uit Swing.",
    en: "This XML file is no workspace from Swing.",
  },
  "work.jive-no-view": {
    nl: "De weergave “{{view}}” is er hier niet. U ziet een tabel.",
    en: "There is no presentation “{{view}}” here. You see a table.",
  },
  "work.jive-no-level": {
    nl: "Het gebiedsniveau “{{level}}” is er hier niet.",
    en: "There is no area level “{{level}}” here.",
  },
  "work.jive-no-area": {
    nl: "Het gebied “{{area}}” kennen we niet onder die code of naam.",
    en: "We do not know an area “{{area}}” by that code or name.",
  },
  "work.jive-no-group": {
    nl: "De eigen groep “{{name}}” kunnen we niet overnemen.",
    en: "The own group “{{name}}” cannot be taken over.",
  },
  "work.jive-no-dimension": {
    nl: "De uitsplitsing “{{dimension}}” is er hier niet.",
    en: "There is no breakdown “{{dimension}}” here.",
  },
  "work.jive-no-period": {
    nl: "De periode “{{period}}” begrijpen we niet.",
    en: "We do not understand the period “{{period}}”.",
  },
  "work.jive-no-period-level": {
    nl: "Perioden van het soort “{{level}}” zijn er van deze onderwerpen niet.",
    en: "These topics have no periods of the kind “{{level}}”.",
  },
  "work.jive-topics": { nl: "Onderwerpen uit Swing die we zoeken", en: "Topics from Swing to look for" },
  "work.jive-topics-lead": {
    nl: "Deze codes kennen we hier niet. Zoek zelf het onderwerp dat erbij hoort; we raden niets.",
    en: "We do not know these codes here. Look for the topic that belongs to each yourself; we guess nothing.",
  },
  "work.jive-search": { nl: "Zoek een onderwerp voor {{topic}}", en: "Look for a topic for {{topic}}" },
  "work.jive-add": { nl: "{{indicator}} erbij", en: "Add {{indicator}}" },
  "work.jive-no-hits": { nl: "Niets gevonden met deze woorden.", en: "Nothing found with these words." },
  "work.jive-skip": { nl: "Overslaan", en: "Skip" },
} as const satisfies Record<string, Localised>;
