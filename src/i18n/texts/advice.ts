import type { Localised } from "../../cube/text.ts";

/** Why a form suits or does not, where several forms say it in the same words. */
export const adviceTexts = {
  "advice.no-figures": {
    nl: "Er zijn geen cijfers om te tekenen. De tabel zegt per cijfer waarom.",
    en: "There are no figures to draw. The table says why for each of them.",
  },
  "advice.units": {
    nl: "{{count}} verschillende eenheden passen niet op één as.",
    en: "{{count}} different units do not fit on one axis.",
  },
  "advice.class": {
    nl: "Een klasse is geen hoeveelheid: de afstand van klasse 1 naar 2 is niet dezelfde als van 2 naar 3.",
    en: "A class is no quantity: the distance from class 1 to 2 is not the same as from 2 to 3.",
  },
  "advice.no-sum": {
    nl: "Deze cijfers tellen niet op: de som van {{unit}} betekent niets.",
    en: "These figures do not add up: a sum of {{unit}} means nothing.",
  },
  "advice.no-whole": {
    nl: "Dit zijn geen delen van één geheel.",
    en: "These are not parts of one whole.",
  },
  "advice.part": {
    nl: "Niet alle delen zijn gekozen: 100% is hier alleen wat u ziet, niet het geheel.",
    en: "Not all parts are chosen: 100% is only what you see here, not the whole.",
  },
  "advice.double": {
    nl: "Het totaal staat tussen zijn delen en telt dan dubbel.",
    en: "The total stands among its parts and counts double.",
  },
  "advice.not-over-time": {
    nl: "Een stand op een moment telt niet op over perioden.",
    en: "A state at a moment does not add up over periods.",
  },
  "advice.negative": {
    nl: "Een deel kan niet kleiner dan nul zijn; er zijn negatieve cijfers.",
    en: "A part cannot be less than zero; there are negative figures.",
  },
  "advice.mixed-dates": {
    nl: "De cijfers zijn van verschillende perioden of peildata.",
    en: "The figures are of different periods or reference dates.",
  },
  "advice.mixed-borders": {
    nl: "De cijfers staan op verschillende gemeente-indelingen. Een verschil kan van de grenzen komen.",
    en: "The figures are on different divisions. A difference may come from the borders.",
  },
  "advice.date-bases": {
    nl: "De datums betekenen niet hetzelfde, bijvoorbeeld opname tegenover melding. Vergelijk ze niet dag voor dag.",
    en: "The dates do not mean the same, for example admission and report. Do not compare them day by day.",
  },
  "advice.dated": {
    nl: "In deze periode veranderde de manier van meten. Dat is gemarkeerd.",
    en: "The way of measuring changed in this period. It is marked.",
  },
  "advice.changed_one": {
    nl: "{{count}} gebied kreeg in deze jaren een ander grondgebied of een andere telling (‡).",
    en: "{{count}} area changed territory or way of counting in these years (‡).",
  },
  "advice.changed_other": {
    nl: "{{count}} gebieden kregen in deze jaren een ander grondgebied of een andere telling (‡).",
    en: "{{count}} areas changed territory or way of counting in these years (‡).",
  },
  "advice.tiny-base_one": {
    nl: "{{count}} gebied begint bij minder dan 10: een verandering zegt daar weinig.",
    en: "{{count}} area starts from fewer than 10: a change says little there.",
  },
  "advice.tiny-base_other": {
    nl: "{{count}} gebieden beginnen bij minder dan 10: een verandering zegt daar weinig.",
    en: "{{count}} areas start from fewer than 10: a change says little there.",
  },
  "advice.too-small_one": {
    nl: "{{count}} cijfer is weggelaten omdat het aantal te klein is.",
    en: "{{count}} figure is left out because the number is too small.",
  },
  "advice.too-small_other": {
    nl: "{{count}} cijfers zijn weggelaten omdat het aantal te klein is.",
    en: "{{count}} figures are left out because the number is too small.",
  },
  "advice.few-areas": {
    nl: "Met {{count}} gebieden is een patroon toeval.",
    en: "With {{count}} areas a pattern is chance.",
  },
  "advice.crossed_one": {
    nl: "Op {{day}} veranderde de manier van meten of tellen. Cijfers van ervoor en erna zijn niet zonder meer te vergelijken.",
    en: "On {{day}} the way of measuring or counting changed. Figures from before and after do not simply compare.",
  },
  "advice.crossed_other": {
    nl: "De manier van meten of tellen veranderde {{count}} keer, het eerst op {{day}}. Cijfers van ervoor en erna zijn niet zonder meer te vergelijken.",
    en: "The way of measuring or counting changed {{count}} times, first on {{day}}. Figures from before and after do not simply compare.",
  },
  "advice.tiny-growth_one": {
    nl: "{{count}} groeicijfer is weggelaten: het begin is te klein om groei van te berekenen.",
    en: "{{count}} growth figure is left out: the start is too small to work out growth.",
  },
  "advice.tiny-growth_other": {
    nl: "{{count}} groeicijfers zijn weggelaten: het begin is te klein om groei van te berekenen.",
    en: "{{count}} growth figures are left out: the start is too small to work out growth.",
  },
  "advice.average": {
    nl: "De lijn is het gewone gemiddelde van {{count}} gekozen gebieden, groot en klein even zwaar. Dat is niet het cijfer van Nederland.",
    en: "The line is the plain mean of {{count}} chosen areas, large and small alike. That is not the figure of the Netherlands.",
  },
  "advice.mend-form": { nl: "Toon als {{form}} en {{change}}", en: "Show as {{form}} and {{change}}" },
  "advice.mend-rates-beside": {
    nl: "Toon per 1.000, met {{name}} erbij",
    en: "Show per 1,000, with {{name}} beside it",
  },
  "advice.mend-no-sum": { nl: "Laat de som over perioden weg", en: "Leave out the sum over periods" },
  "advice.mend-index": { nl: "Toon als index (begin = 100)", en: "Show as an index (start = 100)" },
  "advice.mend-difference": { nl: "Toon het verschil in aantallen", en: "Show the difference in numbers" },
  "advice.mend-difference-rates": {
    nl: "Toon het verschil per 1.000",
    en: "Show the difference per 1,000",
  },
  "advice.mend-recast": {
    nl: "Reken om naar de nieuwste gemeente-indeling",
    en: "Recast to the newest municipal boundaries",
  },
  "advice.mend-recast-year": {
    nl: "Reken om naar de gemeente-indeling van {{year}}",
    en: "Recast to the municipal boundaries of {{year}}",
  },
  "advice.mend-periods": { nl: "Toon alles van {{period}}", en: "Show all for {{period}}" },
  "advice.mend-development": { nl: "Toon {{first}} tot en met {{last}}", en: "Show {{first}} to {{last}}" },
  "advice.mend-two-moments": { nl: "Toon {{first}} en {{last}}", en: "Show {{first}} and {{last}}" },
  "advice.mend-all-areas": { nl: "Toon alle {{level}}", en: "Show all {{level}}" },
  "advice.mend-highest": { nl: "Toon de {{count}} hoogste", en: "Show the {{count}} highest" },
  "advice.mend-largest": { nl: "Toon de {{count}} grootste", en: "Show the {{count}} largest" },
  "advice.mend-no-total": { nl: "Laat het totaal weg", en: "Leave out the total" },
  "advice.mend-all-members": { nl: "Kies alle {{count}} delen", en: "Choose all {{count}} parts" },
  "advice.mend-rates": { nl: "Toon per 1.000", en: "Show per 1,000" },
  "advice.mend-larger": { nl: "Toon {{level}}", en: "Show {{level}}" },
  "advice.mend-add": { nl: "Voeg toe: {{name}}", en: "Add: {{name}}" },
  "advice.mend-no-references": { nl: "Laat de vergelijking weg", en: "Leave out the comparison" },
  "advice.mend-country": { nl: "Zet {{area}} erbij", en: "Add {{area}}" },
} as const satisfies Record<string, Localised>;
