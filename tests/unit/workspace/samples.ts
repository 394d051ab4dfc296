import type { Area, Areas } from "../../../src/cube/area.ts";
import type { Catalogue, Indicator, Span } from "../../../src/cube/indicator.ts";
import type { Localised } from "../../../src/cube/text.ts";

/** A small country for tests, shaped as the real one. */

const both = (text: string): Localised => ({ nl: text, en: text });

const span = (level: string, first: string, last: string, frequency: Span["frequency"] = "year"): Span => ({
  level,
  first,
  last,
  frequency,
  division: "per-period",
});

export function indicator(id: string, nl: string, en: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: { nl, en },
    description: both(""),
    theme: "people",
    unit: { nl: "personen", en: "persons" },
    decimals: 0,
    kind: "count",
    time: "stock",
    dateBasis: both(""),
    aggregation: { rule: "sum" },
    dimensions: [],
    spans: [span("gemeente", "2015", "2025"), span("provincie", "2015", "2025"), span("land", "2015", "2025")],
    notes: [],
    opening: { view: "table", level: "gemeente", periods: "latest", areas: "all" },
    keywords: { nl: [], en: [] },
    provider: "cbs",
    hash: "0",
    ...more,
  };
}

export const POPULATION = indicator("population", "Inwoners", "Population");
export const CRIMES = indicator("crimes", "Geregistreerde misdrijven", "Registered crimes", {
  theme: "safety",
  time: "flow",
  spans: [span("gemeente", "2021", "2025"), span("buurt", "2021", "2025"), span("land", "2021", "2025")],
  opening: { view: "bar", level: "gemeente", periods: "last:5", areas: "all" },
});
export const ADMISSIONS = indicator("covid-admissions", "Ziekenhuisopnames", "Hospital admissions", {
  theme: "covid",
  time: "flow",
  spans: [span("gemeente", "2020-02-27", "2023-03-31", "day"), span("land", "2020-02-27", "2023-03-31", "day")],
  opening: {
    view: "line",
    level: "gemeente",
    periods: "2020-02-27..2020-06-30",
    calculations: "sum.7~per.100000",
    areas: "focus",
  },
});
export const VOTES = indicator("votes-tk2025", "Stemmen", "Votes", {
  spans: [span("gemeente", "2025", "2025")],
  dimensions: [
    {
      id: "party",
      name: { nl: "Partij", en: "Party" },
      members: [
        { code: "all", name: both("Alle partijen") },
        { code: "vvd", name: both("VVD") },
        { code: "d66", name: both("D66") },
      ],
      total: "all",
    },
  ],
});

export const CATALOGUE: Catalogue = {
  version: 1,
  updated: "2026-11-21",
  themes: [
    { id: "people", name: { nl: "Bevolking", en: "Population" } },
    { id: "safety", name: { nl: "Veiligheid", en: "Safety" } },
    { id: "covid", name: { nl: "Corona", en: "COVID-19" } },
  ],
  providers: [{ id: "cbs", name: both("CBS"), attribution: "CBS", licence: "CC BY 4.0" }],
  indicators: [POPULATION, CRIMES, ADMISSIONS, VOTES],
};

const area = (code: string, level: string, name: string, more: Partial<Area> = {}): Area => ({
  code,
  level,
  name,
  ...more,
});
const list: readonly Area[] = [
  area("NL01", "land", "Nederland", { english: "The Netherlands" }),
  area("PV26", "provincie", "Utrecht"),
  area("PV27", "provincie", "Noord-Holland", { english: "North Holland" }),
  area("PV30", "provincie", "Noord-Brabant"),
  area("PV21", "provincie", "Fryslân", { english: "Friesland", aliases: ["Friesland"] }),
  area("GM0344", "gemeente", "Utrecht"),
  area("GM0363", "gemeente", "Amsterdam"),
  area("GM0457", "gemeente", "Weesp"),
  area("GM0518", "gemeente", "'s-Gravenhage", { english: "The Hague", aliases: ["Den Haag"] }),
  area("GM0855", "gemeente", "Tilburg"),
  area("GM0796", "gemeente", "'s-Hertogenbosch", { aliases: ["Den Bosch"] }),
  area("GM0080", "gemeente", "Leeuwarden"),
  area("GM0307", "gemeente", "Amersfoort"),
];
const now = { from: "2023-01-01", to: null } as const;
const municipalities = list.filter((one) => one.level === "gemeente" && one.name !== "Weesp").map((one) => one.code);

export const AREAS: Areas = {
  levels: [
    { id: "land", name: { nl: "land", en: "country" }, plural: { nl: "landen", en: "countries" }, rank: 0 },
    {
      id: "provincie",
      name: { nl: "provincie", en: "province" },
      plural: { nl: "provincies", en: "provinces" },
      rank: 2,
    },
    {
      id: "gemeente",
      name: { nl: "gemeente", en: "municipality" },
      plural: { nl: "gemeenten", en: "municipalities" },
      rank: 6,
    },
    { id: "wijk", name: { nl: "wijk", en: "district" }, plural: { nl: "wijken", en: "districts" }, rank: 7 },
    {
      id: "buurt",
      name: { nl: "buurt", en: "neighbourhood" },
      plural: { nl: "buurten", en: "neighbourhoods" },
      rank: 8,
    },
  ],
  areas: Object.fromEntries(list.map((one) => [one.code, one])),
  divisions: [
    {
      id: "gm-2023",
      ...now,
      levels: { land: ["NL01"], provincie: ["PV26", "PV27", "PV30", "PV21"], gemeente: municipalities },
    },
  ],
  memberships: [
    {
      division: "gm-2023",
      child: "gemeente",
      parent: "provincie",
      ...now,
      parents: { GM0344: "PV26", GM0307: "PV26", GM0363: "PV27", GM0855: "PV30", GM0796: "PV30", GM0080: "PV21" },
    },
  ],
  successions: [{ from: "GM0457", to: "GM0363", date: "2022-03-24", kind: "absorbed", share: 1, shareOf: "whole" }],
  groups: [
    {
      id: "g4",
      name: both("G4"),
      kind: "set",
      level: "gemeente",
      division: "gm-2023",
      ...now,
      codes: ["GM0344", "GM0363", "GM0518"],
    },
  ],
  neighbours: [{ division: "gm-2023", level: "gemeente", of: { GM0344: ["GM0307"] } }],
  borders: [],
};
