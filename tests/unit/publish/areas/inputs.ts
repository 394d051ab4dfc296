import type { AreaInputs } from "../../../../src/publish/areas/build.ts";
import type { AreasConfig } from "../../../../src/publish/config/areas.ts";

const level = (id: string): AreasConfig["levels"][number] => ({
  id,
  name: { nl: id, en: id },
  plural: { nl: id, en: id },
});

/** A country of two provinces: in 2020 A and B merge into C, and D is split between E and C; F keeps out of it. */
export const smallConfig: AreasConfig = {
  levels: ["land", "landsdeel", "provincie", "corop", "gemeente", "wijk", "buurt"].map(level),
  files: {
    perYear: "years.csv",
    regions: { 2020: "r20.csv" },
    reorganisations: "re.csv",
    figures: "f.csv",
    small: "s.csv",
  },
  years: { first: 2018, last: 2021 },
  country: { code: "NL01", name: "Nederland" },
  regionColumns: {
    landsdeel: { code: "ld_code", name: "ld_naam" },
    provincie: { code: "pv_code", name: "pv_naam" },
    corop: { code: "cr_code", name: "cr_naam" },
  },
  nesting: [
    ["corop", "provincie"],
    ["provincie", "land"],
  ],
  names: { GM0006: { english: "Eff", aliases: ["Effe"] } },
  municipalities: { 2018: 5, 2020: 3, 2021: 3 },
  addressShares: [{ from: "GM0004", date: "2020-01-01", shares: { GM0005: 0.33, GM0003: 0.66 } }],
  groups: {
    sets: [{ id: "duo", name: { nl: "Duo", en: "Duo" }, codes: ["GM0003", "GM0006"] }],
    large: { id: "big", name: { nl: "Groot", en: "Large" }, atLeast: 100, indicator: "people" },
    sizes: { column: "size", names: { 1: { nl: "Klein", en: "Small" }, 2: { nl: "Groot", en: "Large" } } },
    urban: { indicator: "urban", names: { 1: { nl: "Stad", en: "City" } } },
  },
  small: { division: "bu-2020", from: "2020-01-01", to: null },
  borders: [],
};

const year = (y: number, code: string, name: string, province: string): string =>
  `${y},GM000${code},"${name}",PV${province},Province ${province},1`;
const old = ["1,Aa,1", "2,Bee,1", "4,Dee,1", "5,E,1", "6,F; of zo,2"];
const now = ["3,Cee,1", "5,E,1", '6,""F"",2'];
const rows = (y: number, list: readonly string[]): string[] =>
  list.map((text) => {
    const [code = "", name = "", province = ""] = text.split(",");
    return year(y, code, name, province);
  });

export const smallInputs: AreaInputs = {
  config: smallConfig,
  perYear: [
    "jaar,gm_code,gm_naam,pv_code,pv_naam,geldig_1_januari",
    ...rows(2018, old),
    ...rows(2019, old),
    ...rows(2020, now),
    "2020,GM0001,Aa,PV1,Province 1,0",
    "",
  ].join("\n"),
  regions: {
    2020: [
      "jaar,gm_code,pv_code,pv_naam,ld_code,ld_naam,cr_code,cr_naam,size",
      "2020,GM0003,PV1,Province 1,LD1,North,CR1,One,2",
      "2020,GM0005,PV1,Province 1,LD1,North,CR2,Two,1",
      "2020,GM0006,PV2,Province 2,LD1,North,CR3,Three,1",
    ].join("\n"),
  },
  reorganisations: [
    "ingangsdatum,van_code,naar_code,doel,oppervlakteaandeel,soort,opmerking",
    "2020-01-01,GM0001,GM0003,nieuw,1.0,geheel,",
    "2020-01-01,GM0002,GM0003,bestaand,1.0,geheel,",
    "2020-01-01,GM0004,GM0005,bestaand,0.333,gesplitst,",
    "2020-01-01,GM0004,GM0003,nieuw,0.666,gesplitst,",
    "2020-01-01,GM0009,GM0006,nieuw,1.0,geheel,naams- en codewijziging",
  ].join("\n"),
  figures: [
    "regio_code,jaar,indicator,waarde",
    "NL01,2020,people,400",
    "GM0003,2020,people,200",
    "GM0005,2020,people,50",
    "GM0006,2020,people,150",
    "GM0003,2021,people,200",
    "GM0005,2021,people,100",
    "GM0006,2021,people,0",
    "GM0003,2020,urban,1",
    "GM0005,2020,urban,2",
  ].join("\n"),
  small: [
    "code,niveau,naam,gm_code",
    "GM0003,gemeente,Cee,GM0003",
    "WK000301,wijk,Centrum,GM0003",
    'BU00030102,buurt,"Zuid, oud",GM0003',
    "BU00030101,buurt,Noord,GM0003",
    "BU00030901,buurt,Los,GM0003",
  ].join("\n"),
};
