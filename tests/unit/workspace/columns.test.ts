import { describe, expect, it } from "vitest";
import type { Query, SeriesChoice } from "../../../src/analysis/query.ts";
import { removeIndicator } from "../../../src/workspace/actions.ts";
import { activeTab, changeTab, EMPTY_QUERY, EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../src/workspace/document.ts";
import { addSeriesBeside, removeSeries } from "../../../src/workspace/seriesActions.ts";

const series = (indicator: string): SeriesChoice => ({ source: "store", indicator, members: {}, calculations: [] });
const top = (place: number) => ({ kind: "rank", first: "high", n: 3, series: place, slot: 0 }) as const;
const within = { kind: "in", parent: "PV26" } as const;

function workspace(more: Partial<Query>): Workspace {
  const query = { ...EMPTY_QUERY, series: ["a", "b", "c"].map(series), ...more };
  return changeTab(EMPTY_WORKSPACE, (tab) => ({ ...tab, query }));
}
const after = (changed: Workspace) => activeTab(changed).query;

describe("order and filter follow their series", () => {
  const order = { by: "change", series: 1, slot: 1, from: 0, descending: true } as const;
  const before = workspace({ order, filter: [top(0), within, top(1), top(2)] });

  it("when one comes beside another", () => {
    expect(after(addSeriesBeside(before, 0, []))).toMatchObject({
      order: { series: 2 },
      filter: [top(0), within, top(2), top(3)],
    });
    expect(after(addSeriesBeside(before, 1, [])).order).toEqual(order);
  });

  it("when one goes, and go with it", () => {
    expect(after(removeSeries(before, 0))).toMatchObject({ order: { series: 0 }, filter: [within, top(0), top(1)] });
    expect(after(removeSeries(before, 1))).toMatchObject({ order: { by: "given" }, filter: [top(0), within, top(1)] });
    expect(after(removeIndicator(before, { indicator: "a" })).filter).toEqual([within, top(0), top(1)]);
    expect(after(removeIndicator(before, { indicator: "b" })).order).toEqual({ by: "given" });
  });

  it("and nothing is left of a filter without conditions", () => {
    expect("filter" in after(removeSeries(workspace({ filter: [top(1)] }), 1))).toBe(false);
  });
});
