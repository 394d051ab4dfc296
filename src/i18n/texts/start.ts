import type { Localised } from "../../cube/text.ts";

/** Words that are needed before anything is chosen: header, notices, start screen. */
export const startTexts = {
  "app.skip": { nl: "Naar de figuur", en: "Skip to the figure" },
  "app.home": { nl: "Naar het begin", en: "To the start" },
  "app.place": { nl: "Mijn gemeente", en: "My municipality" },
  "start.place": { nl: "Kerncijfers van mijn gemeente", en: "Key figures of my municipality" },
  "app.share": { nl: "Delen", en: "Share" },
  "app.language": { nl: "English", en: "Nederlands" },
  "app.theme-dark": { nl: "Donker", en: "Dark" },
  "app.theme-light": { nl: "Licht", en: "Light" },
  "app.retry": { nl: "Probeer opnieuw", en: "Try again" },
  "app.reload": { nl: "Opnieuw laden", en: "Reload" },
  "app.broken-title": { nl: "Hier ging iets mis", en: "Something went wrong here" },
  "app.broken": {
    nl: "Dit is een fout in Meetlat. Uw selectie staat nog in de adresbalk; u kunt haar bewaren en opnieuw laden.",
    en: "This is a fault in Meetlat. Your selection is still in the address bar; you can keep it and reload.",
  },
  "app.part-missing": {
    nl: "Dit deel van de pagina kon niet worden gelezen. Uw werk blijft staan.",
    en: "This part of the page could not be read. Your work stays.",
  },
  "app.notices": { nl: "Meldingen", en: "Notices" },
  "app.dismiss": { nl: "Melding sluiten", en: "Dismiss notice" },
  "app.failed-title": { nl: "De cijfers konden niet worden gelezen", en: "The figures could not be read" },
  "start.title": { nl: "Wat wilt u weten over uw gemeente?", en: "What do you want to know about your municipality?" },
  "start.lead": {
    nl: "Kies een onderwerp en zie meteen een beeld. Vergelijk gemeenten, perioden en regio’s, en stuur de link door.",
    en: "Pick a topic and see a picture at once. Compare municipalities, periods and regions, and send the link on.",
  },
  "start.mine": { nl: "Mijn gemeente", en: "My municipality" },
  "start.mine-none": { nl: "nog niet gekozen", en: "not chosen yet" },
  "start.themes": { nl: "Thema’s", en: "Themes" },
  "start.examples": { nl: "Voorbeelden", en: "Examples" },
  "start.from": {
    nl: "{{indicators}} onderwerpen · cijfers bijgewerkt {{date}} · open data, zonder account",
    en: "{{indicators}} topics · figures updated {{date}} · open data, no account needed",
  },
  "work.mine": { nl: "Mijn werk", en: "My work" },
  "work.help": { nl: "Hulp", en: "Help" },
} as const satisfies Record<string, Localised>;
