import type { Localised } from "../../cube/text.ts";

/** Words of lines and bars: why they suit or not, their options, and every figure in words. */
export const chartsTexts = {
  "charts.line-kind": { nl: "lijngrafiek", en: "line chart" },
  "charts.bar-kind": { nl: "staafgrafiek", en: "bar chart" },
  "charts.no-figures": {
    nl: "Er zijn geen cijfers om te tekenen. De tabel zegt per cijfer waarom.",
    en: "There are no figures to draw. The table says why for each of them.",
  },
  "charts.class": {
    nl: "Een klasse is geen hoeveelheid: de afstand van klasse 1 naar 2 is niet dezelfde als van 2 naar 3. Een tabel of kaart past beter.",
    en: "A class is no quantity: the distance from class 1 to 2 is not the same as from 2 to 3. A table or map fits better.",
  },
  "charts.many-units": {
    nl: "{{count}} verschillende eenheden in één beeld zijn niet te vergelijken.",
    en: "{{count}} different units in one picture cannot be compared.",
  },
  "charts.units-apart": {
    nl: "Er zijn {{count}} eenheden; elke eenheid krijgt een eigen vak met een eigen as.",
    en: "There are {{count}} units; each gets a panel with an axis of its own.",
  },
  "charts.line-good": { nl: "Laat zien hoe een cijfer zich ontwikkelt.", en: "Shows how a figure develops." },
  "charts.line-one-period": {
    nl: "Een lijn heeft ten minste twee perioden nodig.",
    en: "A line needs at least two periods.",
  },
  "charts.line-two-periods": {
    nl: "Met twee perioden zegt de lijn niets over wat ertussen gebeurde.",
    en: "With two periods, the line says nothing about what happened in between.",
  },
  "charts.line-many": {
    nl: "Van {{count}} lijnen staan er enkele vooraan; de rest is grijze achtergrond.",
    en: "Of {{count}} lines a few are in front; the others are a grey background.",
  },
  "charts.line-frequencies": {
    nl: "De cijfers zijn niet even vaak gemeten: een jaarcijfer en een dagcijfer zijn niet gelijk te lezen.",
    en: "The figures are not measured equally often: a yearly and a daily figure do not read alike.",
  },
  "charts.line-dated": {
    nl: "In deze periode veranderde de manier van meten. Dat is in de grafiek gemarkeerd.",
    en: "The way of measuring changed in this period. It is marked in the chart.",
  },
  "charts.bar-good": { nl: "Laat zien wie hoog of laag zit.", en: "Shows who is high or low." },
  "charts.bar-periods": {
    nl: "Vergelijkt perioden van één gebied met elkaar.",
    en: "Compares periods of one area with each other.",
  },
  "charts.bar-crushed": {
    nl: "De aantallen van de vergelijking zijn zo veel groter dat ze niet op één schaal passen. Vergelijk ze per inwoner.",
    en: "The counts of the comparison are so much larger that they do not fit on one scale. Compare them per inhabitant.",
  },
  "charts.line-crushed": {
    nl: "De aantallen van de vergelijking zijn zo veel groter dat de andere lijnen vlak lijken. Een index laat zien wat elk deed.",
    en: "The counts of the comparison are so much larger that the other lines look flat. An index shows what each did.",
  },
  "charts.off-scale": { nl: "buiten de schaal", en: "off the scale" },
  "charts.of-period": { nl: "Periode: {{period}}.", en: "Period: {{period}}." },
  "charts.beyond": {
    nl: "Buiten de schaal, omdat van de andere staven anders niets overblijft: {{areas}}.",
    en: "Off the scale, as nothing would be left of the other bars: {{areas}}.",
  },
  "charts.bar-one": { nl: "Met één staaf valt niets te vergelijken.", en: "One bar has nothing to compare with." },
  "charts.bar-many": {
    nl: "{{count}} staven: u ziet ze niet in één keer.",
    en: "{{count}} bars: you cannot see them all at once.",
  },
  "charts.bar-crowded": {
    nl: "{{count}} staven naast elkaar per groep zijn slecht uit elkaar te houden.",
    en: "{{count}} bars side by side per group are hard to tell apart.",
  },
  "charts.bar-line": {
    nl: "{{count}} perioden leest u beter als lijn.",
    en: "{{count}} periods are easier to read as a line.",
  },
  "charts.not-from-zero": { nl: "as begint niet bij 0", en: "axis does not start at 0" },
  "charts.own-axis": { nl: "eigen as", en: "own axis" },
  "charts.beyond-axis": {
    nl: "{{count}} cijfer valt buiten de eigen as van {{from}} tot {{to}}: {{names}}",
    en: "{{count}} figure lies beyond the own axis from {{from}} to {{to}}: {{names}}",
  },
  "charts.beyond-axis_other": {
    nl: "{{count}} cijfers vallen buiten de eigen as van {{from}} tot {{to}}: {{names}}",
    en: "{{count}} figures lie beyond the own axis from {{from}} to {{to}}: {{names}}",
  },
  "charts.axis-empty": {
    nl: "De eigen as is niet gebruikt: daarop ligt geen enkel cijfer.",
    en: "The own axis is not used: no figure lies on it.",
  },
  "charts.axis-turned": {
    nl: "De eigen as is niet gebruikt: die begint niet lager dan waar die eindigt.",
    en: "The own axis is not used: it does not begin lower than where it ends.",
  },
  "charts.axis-units": {
    nl: "De eigen as is niet gebruikt: die past bij één eenheid.",
    en: "The own axis is not used: it fits one unit.",
  },
  "charts.axis-cuts": {
    nl: "De eigen as is niet gebruikt: die zou cijfers afkappen.",
    en: "The own axis is not used: it would cut figures off.",
  },
  "charts.others": { nl: "{{count}} andere lijn", en: "{{count}} other line" },
  "charts.others_other": { nl: "{{count}} andere lijnen", en: "{{count}} other lines" },
  "charts.in-grey": { nl: "in grijs {{count}} andere lijn", en: "in grey {{count}} other line" },
  "charts.in-grey_other": { nl: "in grijs {{count}} andere lijnen", en: "in grey {{count}} other lines" },
  "charts.average-periods": {
    nl: "gemiddelde van de getoonde perioden",
    en: "mean of the periods shown",
  },
  "charts.average-of": { nl: "over {{known}} van {{of}}", en: "over {{known}} of {{of}}" },
  "charts.not-drawn": {
    nl: "Getekend: {{drawn}} van {{count}}. De tabel toont alles.",
    en: "Drawn: {{drawn}} of {{count}}. The table shows everything.",
  },
  "charts.spoken": { nl: "{{said}}: {{figure}}", en: "{{said}}: {{figure}}" },
  "charts.keys": {
    nl: "Met de pijltoetsen gaat u langs de cijfers, met Home en End naar het eerste en laatste. Enter kiest het gebied, F2 vertelt waar het cijfer vandaan komt, Escape verlaat het cijfer.",
    en: "The arrow keys move along the figures, Home and End to the first and last. Enter chooses the area, F2 tells where the figure comes from, Escape leaves the figure.",
  },
  "charts.share": { nl: "{{share}}% van de getoonde som", en: "{{share}}% of the sum shown" },
  "charts.stack": { nl: "Stapel", en: "Stack" },
  "charts.stack-auto": { nl: "vanzelf", en: "automatic" },
  "charts.stack-sum": { nl: "aantallen", en: "numbers" },
  "charts.stack-share": { nl: "delen van 100%", en: "parts of 100%" },
  "charts.stack-good": { nl: "Laat zien hoe het geheel is opgebouwd.", en: "Shows how the whole is made up." },
  "charts.stack-one": { nl: "Eén reeks heeft niets om op te stapelen.", en: "One series has nothing to stack on." },
  "charts.stack-many": {
    nl: "{{count}} delen zijn in een stapel niet uit elkaar te houden.",
    en: "{{count}} parts cannot be told apart in a stack.",
  },
  "charts.stack-last": {
    nl: "De stapel toont alleen de laatste periode.",
    en: "The stack shows the last period only.",
  },
  "charts.values": { nl: "Cijfers bij de punten", en: "Figures at the points" },
  "charts.bar-values": { nl: "Cijfers bij de staven", en: "Figures at the bars" },
  "charts.values-left_one": {
    nl: "Voor {{count}} cijfer is geen plaats in de grafiek. De tabel toont alles.",
    en: "There is no room in the chart for {{count}} figure. The table shows everything.",
  },
  "charts.values-left_other": {
    nl: "Voor {{count}} cijfers is geen plaats in de grafiek. De tabel toont alles.",
    en: "There is no room in the chart for {{count}} figures. The table shows everything.",
  },
  "charts.zero": { nl: "As bij nul beginnen", en: "Start the axis at zero" },
  "charts.average": { nl: "Ongewogen gemiddelde als lijn", en: "Unweighted mean as a line" },
  "charts.average-bars": { nl: "Gemiddelde als lijn", en: "Mean as a line" },
  "charts.direction": { nl: "Staven", en: "Bars" },
  "charts.direction-auto": { nl: "vanzelf", en: "automatic" },
  "charts.direction-standing": { nl: "staand", en: "standing" },
  "charts.direction-lying": { nl: "liggend", en: "lying" },
  "charts.across": { nl: "Naast elkaar", en: "Side by side" },
  "charts.across-auto": { nl: "vanzelf", en: "automatic" },
  "charts.across-areas": { nl: "gebieden", en: "areas" },
  "charts.across-slots": { nl: "perioden", en: "periods" },
  "charts.across-series": { nl: "onderwerpen", en: "topics" },
  "charts.references": { nl: "Vergelijking", en: "Comparison" },
  "charts.references-auto": { nl: "vanzelf", en: "automatic" },
  "charts.references-bar": { nl: "als staaf", en: "as a bar" },
  "charts.references-line": { nl: "als lijn", en: "as a line" },
  "charts.references-dot": { nl: "als punt", en: "as a dot" },
  "charts.margins": { nl: "Marges tonen", en: "Show margins" },
  "charts.margin-band": { nl: "lichte band: marge", en: "pale band: margin" },
  "charts.margins-left": {
    nl: "De marges van zo veel lijnen zouden over elkaar liggen. Ze zijn niet getekend, en staan bij elk cijfer en in de tabel.",
    en: "The margins of so many lines would lie over each other. They are not drawn, and stand with each figure and in the table.",
  },
  "charts.margin-key": { nl: "marge om het cijfer", en: "margin around the figure" },
  "charts.order": { nl: "Volgorde", en: "Order" },
  "charts.order-high": { nl: "Hoog naar laag", en: "High to low" },
  "charts.order-low": { nl: "Laag naar hoog", en: "Low to high" },
  "charts.order-name": { nl: "Op naam", en: "By name" },
} as const satisfies Record<string, Localised>;
