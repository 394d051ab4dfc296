import type { Query } from "../../../src/analysis/query.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import type { Result } from "../../../src/analysis/result.ts";
import type { EngineSettings } from "../../../src/data/engine/engine.ts";
import type { TestServer } from "../sources/server.ts";

/** All municipalities of the small store (tests/unit/sources/store/smallStore.ts) in the given periods. */
export function question(indicators: readonly string[], periods: readonly string[]): Query {
  return {
    series: indicators.map((indicator) => ({ source: "store", indicator, members: {}, calculations: [] })),
    level: "gemeente",
    areas: [{ rule: { kind: "codes", codes: ["GM0344", "GM0363", "GM0518"] }, role: "selected", show: "each" }],
    periods: { kind: "exact", periods },
    partial: "withhold",
    order: { by: "given" },
    classes: { method: "quantile", count: 5 },
  };
}

/** Figures of one series in the first slot, by area. */
export function figures(result: Result, series = 0): Record<string, number> {
  const rows = result.areas.map(({ code }, area) => [
    code,
    result.values[cellAt(result, series, area, 0)] ?? Number.NaN,
  ]);
  return Object.fromEntries(rows) as Record<string, number>;
}

export function settingsFor({ base }: TestServer): EngineSettings {
  return { home: base.href, hosts: [], sources: [{ kind: "store", id: "store", base: new URL("store/", base).href }] };
}
