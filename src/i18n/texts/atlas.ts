import type { Localised } from "../../cube/text.ts";

/** What maps side by side, maps of change, circles, pies and two topics in one map say. */
export const atlasTexts = {
  "atlas.kind-maps": { nl: "kaarten naast elkaar", en: "maps side by side" },
  "atlas.good-periods": {
    nl: "Laat zien hoe het beeld verandert: dezelfde klassen, dezelfde uitsnede.",
    en: "Shows how the picture changes: the same classes, the same view.",
  },
  "atlas.good-series": {
    nl: "Laat zien of dezelfde gebieden eruit springen: dezelfde klassen, dezelfde uitsnede.",
    en: "Shows whether the same areas stand out: the same classes, the same view.",
  },
  "atlas.one-map": {
    nl: "Voor kaarten naast elkaar zijn twee perioden of twee onderwerpen nodig.",
    en: "Maps side by side need two periods or two topics.",
  },
  "atlas.other-classes": {
    nl: "Elke kaart heeft eigen klassen: dezelfde kleur betekent niet hetzelfde cijfer.",
    en: "Each map has its own classes: the same colour does not mean the same figure.",
  },
  "atlas.other-units": {
    nl: "De onderwerpen hebben verschillende eenheden, dus elke kaart heeft eigen klassen.",
    en: "The topics have different units, so each map has its own classes.",
  },
  "atlas.share-classes": { nl: "Zelfde klassen voor alle kaarten", en: "Same classes for all maps" },
  "atlas.same-classes": {
    nl: "Alle kaarten hebben dezelfde klassen.",
    en: "All maps have the same classes.",
  },
  "atlas.left-periods_one": { nl: "De oudste periode is niet getekend.", en: "The oldest period is not drawn." },
  "atlas.left-periods_other": {
    nl: "De oudste {{count}} perioden zijn niet getekend.",
    en: "The oldest {{count}} periods are not drawn.",
  },
  "atlas.left-series_one": { nl: "{{count}} onderwerp is niet getekend.", en: "{{count}} topic is not drawn." },
  "atlas.left-series_other": { nl: "{{count}} onderwerpen zijn niet getekend.", en: "{{count}} topics are not drawn." },
  "atlas.one-moment": {
    nl: "Verandering heeft twee perioden nodig. Kies er een bij.",
    en: "Change needs two periods. Choose another one.",
  },
  "atlas.good-change": {
    nl: "Laat zien waar een cijfer steeg en waar het daalde.",
    en: "Shows where a figure rose and where it fell.",
  },
  "atlas.change-between": {
    nl: "Verschil tussen {{before}} en {{after}}",
    en: "Difference between {{before}} and {{after}}",
  },
  "atlas.pair-dashes": {
    nl: "Hoe meer streepjes in een gebied, hoe hoger het staat bij {{name}}.",
    en: "The more dashes in an area, the higher it is in {{name}}.",
  },
  "atlas.change-dash": {
    nl: "Een streepje in een gebied: daar daalde het cijfer.",
    en: "A dash in an area: the figure fell there.",
  },
  "atlas.change-plus": {
    nl: "Een plusje in een gebied: daar steeg het cijfer.",
    en: "A plus in an area: the figure rose there.",
  },
  "atlas.change-middle": {
    nl: "De middelste klasse ligt rond nul: daar veranderde het cijfer het minst.",
    en: "The middle class lies around zero: the figure changed least there.",
  },
  "atlas.change-mostly-fell": {
    nl: "Bijna overal daalde het cijfer. De klassen verdelen daarom de dalingen.",
    en: "The figure fell nearly everywhere. That is why the classes divide the falls.",
  },
  "atlas.change-mostly-rose": {
    nl: "Bijna overal steeg het cijfer. De klassen verdelen daarom de stijgingen.",
    en: "The figure rose nearly everywhere. That is why the classes divide the rises.",
  },
  "atlas.change-broken_one": {
    nl: "{{count}} gebied kreeg ander grondgebied of wordt anders geteld; de verandering komt deels daarvan.",
    en: "{{count}} area changed territory or is counted differently; part of its change comes from that.",
  },
  "atlas.change-broken_other": {
    nl: "{{count}} gebieden kregen ander grondgebied of worden anders geteld; hun verandering komt deels daarvan.",
    en: "{{count}} areas changed territory or are counted differently; part of their change comes from that.",
  },
  "atlas.difference-since": { nl: "verschil met {{period}}", en: "difference from {{period}}" },
  "atlas.one-topic": {
    nl: "Deze kaart toont twee onderwerpen tegelijk. Kies er een bij.",
    en: "This map shows two topics at once. Choose another one.",
  },
  "atlas.pair-few_one": {
    nl: "Met {{count}} gebied staan acht van de negen kleuren voor niets.",
    en: "With {{count}} area eight of the nine colours stand for nothing.",
  },
  "atlas.pair-few_other": {
    nl: "Met {{count}} gebieden staan de meeste van de negen kleuren voor bijna niets.",
    en: "With {{count}} areas most of the nine colours stand for next to nothing.",
  },
  "atlas.pair-several": {
    nl: "Deze kaart toont twee van uw {{count}} onderwerpen.",
    en: "This map shows two of your {{count}} topics.",
  },
  "atlas.pair-cause": {
    nl: "Laat zien waar twee cijfers samen hoog of laag zijn. Dat het ene door het andere komt, zegt de kaart niet.",
    en: "Shows where two figures are high or low together. The map does not say that one causes the other.",
  },
  "atlas.pair-classes": {
    nl: "Elk onderwerp heeft drie klassen met ongeveer evenveel gebieden. De klassen zijn in alle perioden gelijk.",
    en: "Each topic has three classes with about equally many areas. The classes are the same in every period.",
  },
  "atlas.pair-legend": { nl: "Aantal gebieden per kleur. {{counts}}", en: "Number of areas by colour. {{counts}}" },
  "atlas.class-low": { nl: "laag", en: "low" },
  "atlas.class-middle": { nl: "midden", en: "middle" },
  "atlas.class-high": { nl: "hoog", en: "high" },
  "atlas.across": { nl: "Naar rechts", en: "To the right" },
  "atlas.up": { nl: "Naar boven", en: "Upwards" },
  "atlas.difference": { nl: "verschil", en: "difference" },
  "atlas.good-circles": {
    nl: "Laat aantallen zien waar ze zijn, zonder dat grote gebieden meer lijken dan ze zijn.",
    en: "Shows counts where they are, without large areas seeming more than they are.",
  },
  "atlas.circles-rate": {
    nl: "Dit cijfer is geen aantal, dus een bol heeft geen betekenis als grootte. Een gekleurde kaart past beter.",
    en: "This figure is no count, so a circle means nothing as a size. A coloured map suits better.",
  },
  "atlas.circles-many": {
    nl: "Met {{count}} gebieden liggen de bollen over elkaar. Zoom in, of kies een deel.",
    en: "With {{count}} areas the circles overlap. Zoom in, or choose a part.",
  },
  "atlas.circles-legend": {
    nl: "Grootte van de bollen: {{figures}} {{unit}}",
    en: "Size of the circles: {{figures}} {{unit}}",
  },
  "atlas.circles-area": {
    nl: "De oppervlakte van een bol is in verhouding tot het cijfer.",
    en: "The area of a circle is in proportion to the figure.",
  },
  "atlas.circles-below": {
    nl: "Een gestreepte bol is een cijfer onder nul.",
    en: "A dashed circle is a figure below zero.",
  },
  "atlas.circles-zero": { nl: "Nul heeft geen bol.", en: "Zero has no circle." },
  "atlas.size": { nl: "Grootte", en: "Size" },
  "atlas.size-small": { nl: "Klein", en: "Small" },
  "atlas.size-middle": { nl: "Gewoon", en: "Normal" },
  "atlas.size-large": { nl: "Groot", en: "Large" },
  "atlas.beside": { nl: "Een kaart per", en: "A map for each" },
  "atlas.beside-periods": { nl: "periode", en: "period" },
  "atlas.beside-series": { nl: "onderwerp", en: "topic" },
  "pies.marks": { nl: "In elk gebied", en: "In each area" },
  "pies.marks-pies": { nl: "een taartje", en: "a pie" },
  "pies.marks-bars": { nl: "staafjes", en: "bars" },
  "pies.same": { nl: "Alle taartjes even groot", en: "All pies the same size" },
  "pies.legend": { nl: "Delen, in hun volgorde: {{parts}}", en: "Parts, in their order: {{parts}}" },
  "pies.size-pies": {
    nl: "Grootte van de taartjes: {{figures}} {{unit}}",
    en: "Size of the pies: {{figures}} {{unit}}",
  },
  "pies.size-bars": { nl: "Hoogte van een staaf: {{figures}} {{unit}}", en: "Height of a bar: {{figures}} {{unit}}" },
  "pies.read-pies": {
    nl: "De delen staan met de klok mee, vanaf boven, in deze volgorde.",
    en: "The parts stand clockwise, from the top, in this order.",
  },
  "pies.read-bars": {
    nl: "De staven staan van links naar rechts in deze volgorde, alle op dezelfde schaal.",
    en: "The bars stand from left to right in this order, all on the same scale.",
  },
  "pies.sized": {
    nl: "De oppervlakte van een taartje is in verhouding tot de som van zijn delen.",
    en: "The area of a pie is in proportion to the sum of its parts.",
  },
  "pies.no-whole": {
    nl: "Staven, want dit zijn geen delen van één geheel.",
    en: "Bars, because these are not parts of one whole.",
  },
  "pies.missing-pies": {
    nl: "Waar een deel ontbreekt staat een lege gestreepte cirkel: het geheel is dan niet bekend.",
    en: "Where a part is missing stands an empty dashed circle: the whole is then not known.",
  },
  "pies.missing-bars": {
    nl: "Een stomp met een gestreepte rand is een ontbrekend cijfer.",
    en: "A stub with a dashed edge is a missing figure.",
  },
  "pies.zero": { nl: "Waar alles nul is, staat geen taartje.", en: "Where all is zero there is no pie." },
  "pies.one": {
    nl: "Voor taartjes of staafjes zijn twee of meer delen of onderwerpen nodig. Kies er een bij.",
    en: "Pies or bars need two or more parts or topics. Choose another one.",
  },
  "pies.units": {
    nl: "De onderwerpen hebben verschillende eenheden; die kunnen niet in één taart of op één schaal.",
    en: "The topics have different units; they cannot share a pie or a scale.",
  },
  "pies.too-many": {
    nl: "{{count}} taartjes of groepen staven bedekken de hele kaart.",
    en: "{{count}} pies or groups of bars cover the whole map.",
  },
  "pies.places": {
    nl: "Met {{count}} gebieden liggen de taartjes of staven over elkaar en bedekken ze hun buren.",
    en: "With {{count}} areas the pies or bars overlap and cover their neighbours.",
  },
  "pies.parts": {
    nl: "{{count}} delen zijn in een klein taartje of in smalle staven niet uit elkaar te houden.",
    en: "{{count}} parts cannot be told apart in a small pie or in narrow bars.",
  },
  "pies.as-bars": {
    nl: "Dit zijn geen delen van één geheel die optellen, dus in elk gebied staan staven. Gewone staven vergelijken beter.",
    en: "These are not parts of one whole that add up, so each area has bars. Ordinary bars compare better.",
  },
  "pies.advice-missing": {
    nl: "Waar een deel ontbreekt staat geen taartje: het geheel is daar niet bekend.",
    en: "Where a part is missing there is no pie: the whole is not known there.",
  },
  "pies.good": {
    nl: "Laat per gebied zien hoe het geheel is verdeeld. Gebieden vergelijken kan beter in gestapelde staven.",
    en: "Shows for each area how the whole is divided. To compare areas stacked bars are better.",
  },
} as const satisfies Record<string, Localised>;
