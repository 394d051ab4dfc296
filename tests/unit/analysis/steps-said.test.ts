import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/i18n/createWords.ts";
import { linked, openRealStore } from "./realStore.ts";

const store = await openRealStore();
const nl = createWords("nl");
const en = createWords("en");

interface Said {
  /** What was done, as it stands below the title. */
  readonly steps: string;
  readonly unit: string;
  readonly decimals: number;
  readonly kind: string;
  readonly time?: string;
}

const year = (period: string) => ({ kind: "exact", periods: [period] }) as const;
const DAY = year("2020-09-10");

/** What a person reads of each calculation: link, period and what the series says of itself. */
const CASES: readonly (readonly [link: string, periods: ReturnType<typeof year>, said: Said])[] = [
  ["crimes~diff.2021", year("2025"), { steps: "verschil met 2021", unit: "misdrijven", decimals: 0, kind: "count" }],
  [
    "crimes~diff.previous",
    year("2025"),
    { steps: "verschil met de vorige periode", unit: "misdrijven", decimals: 0, kind: "count" },
  ],
  [
    "crimes~growth.2021",
    year("2025"),
    { steps: "groei ten opzichte van 2021", unit: "%", decimals: 1, kind: "percentage" },
  ],
  [
    "crimes~growth.year",
    year("2025"),
    { steps: "groei sinds een jaar eerder", unit: "%", decimals: 1, kind: "percentage" },
  ],
  [
    "crimes~average-growth.2021",
    year("2025"),
    { steps: "gemiddelde groei per periode sinds 2021", unit: "%", decimals: 1, kind: "percentage" },
  ],
  [
    "crimes~index.2021",
    year("2025"),
    { steps: "index, 2021 = 100", unit: "index (2021 = 100)", decimals: 1, kind: "index" },
  ],
  [
    "house-price~diff.2015..2017",
    year("2025"),
    {
      steps: "verschil met het gemiddelde over 2015 tot en met 2017",
      unit: "euro",
      decimals: 0,
      kind: "mean",
      time: "average",
    },
  ],
  [
    "share-65plus~diff.2019",
    year("2024"),
    { steps: "verschil met 2019", unit: "procentpunt", decimals: 1, kind: "percentage", time: "stock" },
  ],
  ["crimes~at.2021", year("2025"), { steps: "cijfer van 2021", unit: "misdrijven", decimals: 0, kind: "count" }],
  [
    "crimes~per.1000",
    year("2025"),
    { steps: "per 1.000 inwoners", unit: "misdrijven per 1.000 inwoners", decimals: 1, kind: "ratio" },
  ],
  [
    "crimes~per.100000.households",
    year("2024"),
    { steps: "per 100.000 huishoudens", unit: "misdrijven per 100.000 huishoudens", decimals: 1, kind: "ratio" },
  ],
  [
    "crimes~rank",
    year("2025"),
    { steps: "plaats van hoog naar laag, onder alle gebieden", unit: "plaats", decimals: 0, kind: "score" },
  ],
  [
    "crimes~rank.low.selected",
    year("2025"),
    { steps: "plaats van laag naar hoog, onder de gekozen gebieden", unit: "plaats", decimals: 0, kind: "score" },
  ],
  [
    "crimes~percentile.selected",
    year("2025"),
    { steps: "percentiel, onder de gekozen gebieden", unit: "percentiel", decimals: 0, kind: "score" },
  ],
  [
    "crimes~percentile.4",
    year("2025"),
    { steps: "kwartiel van laag (1) naar hoog (4), onder alle gebieden", unit: "kwartiel", decimals: 0, kind: "class" },
  ],
  [
    "crimes~zscore",
    year("2025"),
    {
      steps: "afstand tot het ongewogen gemiddelde in standaardafwijkingen, onder alle gebieden",
      unit: "standaardafwijkingen",
      decimals: 2,
      kind: "score",
    },
  ],
  [
    "income-per-inhabitant~zscore.weighted",
    year("2024"),
    {
      steps: "afstand tot het gewogen gemiddelde in gewogen standaardafwijkingen, onder alle gebieden",
      unit: "standaardafwijkingen",
      decimals: 2,
      kind: "score",
      time: "average",
    },
  ],
  [
    "crimes~versus.diff.NL01",
    year("2025"),
    { steps: "verschil met Nederland", unit: "misdrijven", decimals: 0, kind: "count" },
  ],
  [
    "crimes~versus.diff",
    year("2025"),
    { steps: "verschil met de vergelijking", unit: "misdrijven", decimals: 0, kind: "count" },
  ],
  [
    "crimes~versus.ratio.NL01",
    year("2025"),
    { steps: "verhouding tot Nederland", unit: "× de vergelijking", decimals: 2, kind: "ratio" },
  ],
  [
    "share-65plus~versus.diff.NL01",
    year("2024"),
    { steps: "verschil met Nederland", unit: "procentpunt", decimals: 1, kind: "percentage", time: "stock" },
  ],
  [
    "votes-tk2025~share.members",
    year("2025"),
    { steps: "aandeel in alle categorieën (Partij)", unit: "% van alle stemmen", decimals: 1, kind: "percentage" },
  ],
  [
    "population-age~share.members.picked",
    year("2024"),
    {
      steps: "aandeel in de gekozen categorieën (Leeftijd)",
      unit: "% van inwoners in de gekozen categorieën",
      decimals: 1,
      kind: "percentage",
      time: "stock",
    },
  ],
  [
    "population~share.areas",
    year("2024"),
    {
      steps: "aandeel in alle gebieden samen",
      unit: "% van alle gebieden samen",
      decimals: 1,
      kind: "percentage",
      time: "stock",
    },
  ],
  [
    "population-age~share.whole",
    year("2024"),
    {
      steps: "aandeel in alle categorieën (Leeftijd) en alle gebieden samen",
      unit: "% van alle inwoners in alle gebieden",
      decimals: 1,
      kind: "percentage",
      time: "stock",
    },
  ],
  // What has no categories has no whole of them.
  [
    "population~share.whole",
    year("2024"),
    {
      steps: "aandeel in alle gebieden samen",
      unit: "% van alle gebieden samen",
      decimals: 1,
      kind: "percentage",
      time: "stock",
    },
  ],
  [
    "population~share.parent.provincie",
    year("2024"),
    {
      steps: "aandeel in het grotere gebied (provincie)",
      unit: "% van het grotere gebied",
      decimals: 1,
      kind: "percentage",
      time: "stock",
    },
  ],
  ["covid-cases~sum.7", DAY, { steps: "som over 7 dagen", unit: "positieve tests", decimals: 0, kind: "count" }],
  [
    "covid-cases~mean.7",
    DAY,
    { steps: "gemiddelde over 7 dagen", unit: "positieve tests", decimals: 1, kind: "count" },
  ],
  [
    "covid-cases~by.month",
    year("2020-09"),
    { steps: "per maand", unit: "positieve tests", decimals: 0, kind: "count" },
  ],
  [
    "covid-cases~by.month.mean",
    year("2020-09"),
    { steps: "per maand, gemiddelde per dag", unit: "positieve tests", decimals: 1, kind: "count", time: "average" },
  ],
  // Weeks do not fit in months: refused, and still said in whole words.
  [
    "covid-sewage~by.month.mean",
    year("2021-01"),
    {
      steps: "per maand",
      unit: "× 100 miljard virusdeeltjes per 100.000 inwoners",
      decimals: 1,
      kind: "mean",
      time: "average",
    },
  ],
  [
    "covid-cases-cumulative~cumulative.undo",
    DAY,
    { steps: "per dag", unit: "positieve tests", decimals: 0, kind: "count" },
  ],
  [
    "covid-cases-cumulative~cumulative.spread",
    DAY,
    { steps: "per dag, bijstellingen teruggespreid", unit: "positieve tests", decimals: 0, kind: "count" },
  ],
  ["covid-deaths~interval.95", DAY, { steps: "met marge van 95%", unit: "overledenen", decimals: 0, kind: "count" }],
  ["covid-deaths~interval.998", DAY, { steps: "met marge van 99,8%", unit: "overledenen", decimals: 0, kind: "count" }],
  [
    "covid-deaths~verdict.95",
    DAY,
    {
      steps: "hoger of lager dan de vergelijking, met 95% zekerheid",
      unit: "1 hoger, 0 vergelijkbaar, −1 lager",
      decimals: 0,
      kind: "class",
    },
  ],
  [
    "covid-deaths~verdict.998.of.NL01",
    DAY,
    {
      steps: "hoger of lager dan Nederland, met 99,8% zekerheid",
      unit: "1 hoger, 0 vergelijkbaar, −1 lager",
      decimals: 0,
      kind: "class",
    },
  ],
  [
    "crimes~trend.5",
    year("2025"),
    { steps: "trend over 5 perioden", unit: "1 stijgend, 0 geen trend, −1 dalend", decimals: 0, kind: "class" },
  ],
  [
    "crimes~recast.2025",
    year("2021"),
    { steps: "omgerekend naar de gemeente-indeling van 2025", unit: "misdrijven", decimals: 0, kind: "count" },
  ],
  [
    "crimes~recast.latest",
    year("2021"),
    { steps: "omgerekend naar de nieuwste gemeente-indeling", unit: "misdrijven", decimals: 0, kind: "count" },
  ],
  // One after the other, in the order in which they are done.
  [
    "covid-cases~sum.7~per.100000~rank",
    DAY,
    {
      steps: "som over 7 dagen, per 100.000 inwoners, plaats van hoog naar laag, onder alle gebieden",
      unit: "plaats",
      decimals: 0,
      kind: "score",
    },
  ],
];

describe("what a series says of what was done with it", () => {
  it.each(CASES)("%s", async (link, periods, { time = "flow", ...said }) => {
    const { series } = await store.run(linked(link, { periods }));
    const [first] = series;
    if (!first) throw new Error(`${link} has no series`);
    const { unit, decimals, kind } = first;
    const words = first.steps.map((step) => nl.say(step)).join(", ");
    expect({ steps: words, unit: unit.nl, decimals, kind, time: first.time }).toEqual({ ...said, time });
    const english = first.steps.map((step) => en.say(step)).join(", ");
    expect(`${english} ${unit.en}`).not.toMatch(/[{}]|undefined|\(\)/);
  });
});
