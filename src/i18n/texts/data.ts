import type { Localised } from "../../cube/text.ts";

/** What went wrong outside, said to a person. `what` is what was asked for, `where` the address or place in a file. */
export const dataTexts = {
  "data.offline": {
    nl: "{{what}}: er komt geen antwoord. Is er verbinding met internet? Adres: {{where}}",
    en: "{{what}}: there is no answer. Are you connected to the internet? Address: {{where}}",
  },
  "data.not-found": {
    nl: "{{what}}: dit is er niet (meer). Adres: {{where}}",
    en: "{{what}}: this does not exist (any more). Address: {{where}}",
  },
  "data.server": {
    nl: "{{what}}: er ging iets mis bij de bron. Adres: {{where}}",
    en: "{{what}}: something went wrong at the source. Address: {{where}}",
  },
  "data.malformed": {
    nl: "{{what}}: het bestand is beschadigd of iets heel anders dan verwacht. Plaats: {{where}}",
    en: "{{what}}: the file is damaged or something else than expected. Place: {{where}}",
  },
  "data.mismatch": {
    nl: "{{what}}: het bestand past niet bij de afspraken. Plaats: {{where}}",
    en: "{{what}}: the file does not follow the agreed format. Place: {{where}}",
  },
  "data.newer": {
    nl: "{{what}}: dit is gemaakt voor een nieuwere versie van Meetlat. Laad de pagina opnieuw, of vraag de beheerder om een nieuwe versie. Plaats: {{where}}",
    en: "{{what}}: this was made for a newer version of Meetlat. Reload the page, or ask the administrator for a new version. Place: {{where}}",
  },
  "data.forbidden": {
    nl: "{{what}}: dit adres staat niet op de lijst van deze site. Adres: {{where}}",
    en: "{{what}}: this address is not on the list of this site. Address: {{where}}",
  },
  "data.refused": {
    nl: "{{what}}: de bron geeft dit niet, of niet zoveel tegelijk. Adres: {{where}}",
    en: "{{what}}: the source does not give this, or not so much at once. Address: {{where}}",
  },
  "data.unasked": {
    nl: "{{what}}: nog niet opgevraagd bij {{where}}.",
    en: "{{what}}: not asked yet at {{where}}.",
  },
  "data.unchosen": {
    nl: "{{what}}: er is nog niet gekozen uit {{where}}.",
    en: "{{what}}: nothing has been chosen yet from {{where}}.",
  },
  "data.elsewhere": {
    nl: "De cijfers ‘{{what}}’ staan in een eigen bestand op een ander apparaat. Ze reizen niet mee in een link. Hebt u het bestand ook? Voeg het dan toe bij Onderwerpen.",
    en: "The figures ‘{{what}}’ are in an own file on another device. They do not travel in a link. Do you have the file too? Then add it under Topics.",
  },
  "data.cancelled": { nl: "U hebt het laden gestopt.", en: "You stopped the loading." },
  "data.retry": { nl: "Probeer opnieuw", en: "Try again" },
  "data.config-missing": {
    nl: "De instellingen van deze site zijn niet gelezen; de standaardinstellingen gelden. {{why}}",
    en: "The settings of this site could not be read; the default settings apply. {{why}}",
  },
  "data.config-entry": {
    nl: "Een instelling van deze site klopt niet: {{where}}. Daarvoor geldt de standaardinstelling.",
    en: "A setting of this site is wrong: {{where}}. The default setting applies there.",
  },
} as const satisfies Record<string, Localised>;
