import type { Localised } from "../../cube/text.ts";

/** Notices about a link or a file: what could not be used. The rest is always shown. */
export const workspaceTexts = {
  "workspace.link-malformed": {
    nl: "Dit deel van de link begrijpen we niet: “{{part}}: {{piece}}”. De rest ziet u wel.",
    en: "We do not understand this part of the link: “{{part}}: {{piece}}”. The rest is shown.",
  },
  "workspace.link-unknown-part": {
    nl: "In de link staat “{{part}}”. Dat kennen we niet.",
    en: "The link contains “{{part}}”, which we do not know.",
  },
  "workspace.link-repeated": {
    nl: "“{{part}}” staat meer dan één keer in de link. We gebruiken de eerste.",
    en: "“{{part}}” is in the link more than once. We use the first one.",
  },
  "workspace.link-too-long": {
    nl: "De link is te lang. Het laatste deel lezen we niet.",
    en: "The link is too long. The last part is not read.",
  },
  "workspace.link-more_one": {
    nl: "Nog {{count}} ander deel van de link begrijpen we niet.",
    en: "There is {{count}} more part of the link that we do not understand.",
  },
  "workspace.link-more_other": {
    nl: "Nog {{count}} andere delen van de link begrijpen we niet.",
    en: "There are {{count}} more parts of the link that we do not understand.",
  },
  "workspace.unknown-formula": {
    nl: "De eigen formule “{{formula}}” staat niet in de link en is weggelaten.",
    en: "The own formula “{{formula}}” is not in the link and was left out.",
  },
  "workspace.unknown-indicator": {
    nl: "Het onderwerp “{{indicator}}” bestaat hier niet.",
    en: "The indicator “{{indicator}}” does not exist here.",
  },
  "workspace.indicator-succeeded": {
    nl: "“{{indicator}}” wordt niet meer bijgehouden. U ziet de opvolger: “{{successor}}”.",
    en: "“{{indicator}}” is no longer kept up. You see its successor: “{{successor}}”.",
  },
  "workspace.indicator-retired": {
    nl: "“{{indicator}}” wordt niet meer bijgehouden en heeft geen opvolger.",
    en: "“{{indicator}}” is no longer kept up and has no successor.",
  },
  "workspace.area-succeeded": {
    nl: "{{area}} bestond toen niet meer. U ziet {{successor}}.",
    en: "{{area}} no longer existed then. You see {{successor}}.",
  },
  "workspace.unknown-member": {
    nl: "Bij “{{indicator}}” bestaat dit niet: {{member}}.",
    en: "“{{indicator}}” does not have this: {{member}}.",
  },
  "workspace.unknown-level": {
    nl: "Het gebiedsniveau “{{level}}” bestaat hier niet.",
    en: "The area level “{{level}}” does not exist here.",
  },
  "workspace.no-such-level": {
    nl: "Van “{{indicator}}” zijn er geen cijfers over {{level}}.",
    en: "There are no figures of “{{indicator}}” for {{level}}.",
  },
  "workspace.unknown-area": {
    nl: "Het gebied met code “{{area}}” kennen we niet.",
    en: "We do not know an area with code “{{area}}”.",
  },
  "workspace.area-of-other-level": {
    nl: "{{area}} laten we weg: u kijkt naar {{level}}.",
    en: "{{area}} is left out: you are looking at {{level}}.",
  },
  "workspace.unknown-group": {
    nl: "De groep “{{group}}” kennen we niet.",
    en: "We do not know the group “{{group}}”.",
  },
  "workspace.period-outside": {
    nl: "Over {{period}} zijn er geen cijfers.",
    en: "There are no figures for {{period}}.",
  },
} as const satisfies Record<string, Localised>;
