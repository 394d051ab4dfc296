import type { IndicatorConfig } from "../../../src/publish/config/schema.ts";
import type { AreasFile, SmallAreasFile } from "../../../src/sources/store/schema.ts";

const text = (words: string) => ({ nl: words, en: words });

/** Three municipalities, of which GM0002 went into GM0001 in 2021. */
export const threeYears: AreasFile = {
  levels: [],
  areas: [],
  memberships: [],
  groups: [],
  neighbours: [],
  borders: [],
  divisions: [
    {
      id: "gm-2020",
      from: "2020-01-01",
      to: "2020-12-31",
      levels: { land: ["NL01"], gemeente: ["GM0001", "GM0002", "GM0003"] },
    },
    {
      id: "gm-2021",
      from: "2021-01-01",
      to: null,
      levels: { land: ["NL01"], provincie: ["PV20", "PV21"], gemeente: ["GM0001", "GM0003"] },
    },
  ],
  successions: [{ from: "GM0002", to: "GM0001", date: "2021-01-01", kind: "absorbed", share: 1, shareOf: "whole" }],
};

export const smallAreas: SmallAreasFile = {
  division: "bu-2021",
  from: "2021-01-01",
  to: null,
  levels: {
    wijk: { codes: ["WK000101", "WK000102"], names: ["a", "b"] },
    buurt: { codes: ["BU00010101", "BU00010102", "BU00010201", "BU00010202"], names: ["c", "d", "e", "f"] },
  },
};

/** An indicator with what a test cares about. */
export function indicator(id: string, fields: Partial<IndicatorConfig>): IndicatorConfig {
  return {
    id,
    name: text(id),
    description: text("what it is"),
    definition: text("how it is counted"),
    theme: "theme",
    unit: text("units"),
    decimals: 0,
    kind: "count",
    time: "stock",
    dateBasis: text("on 1 January"),
    aggregation: { rule: "sum" },
    dimensions: [],
    notes: [],
    opening: { view: "table", level: "gemeente", periods: "latest", areas: "all" },
    keywords: { nl: [], en: [] },
    provider: "provider",
    source: { title: "A file" },
    updated: "2024-01-01",
    inputs: [],
    ...fields,
  };
}
