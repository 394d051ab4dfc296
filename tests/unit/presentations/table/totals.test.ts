import { expect, it } from "vitest";
import type { Query } from "../../../../src/analysis/query.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { REASON } from "../../../../src/cube/reason.ts";
import { layoutOf } from "../../../../src/presentations/table/layout.ts";
import { totalsOf } from "../../../../src/presentations/table/totals.ts";
import { activeTab } from "../../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { openRealStore } from "../../analysis/realStore.ts";
import { resultOf, without } from "../results.ts";

const store = await openRealStore();

async function toggled(link: string, of: "areas" | "members") {
  const { workspace } = decodeLink(link);
  if (!workspace) throw new Error("the link shows nothing");
  const { query } = activeTab(workspace);
  const before = await store.run(query);
  const total = totalsOf(query, before).find((one) => one.of === of);
  if (!total) return undefined;
  const asked = total.toggle(query);
  const after = await store.run(asked);
  const again: Query | undefined = totalsOf(asked, after)
    .find((one) => one.of === of)
    ?.toggle(asked);
  return { query, before, total, after, again };
}

const column = (result: Result, series: number, role: string) =>
  result.areas.flatMap((area, row) =>
    area.role === role ? [result.values[cellAt(result, series, row, 0)] ?? NaN] : [],
  );

it("the total of areas adds counts, re-weights rates and refuses medians, and goes away again", async () => {
  const shown = await toggled("indicators=population,share-65plus,house-price&areas=in:PV24&periods=2024", "areas");
  if (!shown) throw new Error("no total");
  const { before, after, query, again, total } = shown;
  expect(total.shown).toBe(false);
  const sum = column(before, 0, "selected").reduce((all, value) => all + value, 0);
  expect(column(after, 0, "reference")).toEqual([sum]);
  const weighted = column(before, 1, "selected").reduce((all, share, row) => {
    return all + share * (column(before, 0, "selected")[row] ?? 0);
  }, 0);
  expect(column(after, 1, "reference")[0]).toBeCloseTo(weighted / sum, 1);
  const row = after.areas.findIndex(({ role }) => role === "reference");
  expect(after.reason[cellAt(after, 2, row, 0)]).toBe(REASON.refused);
  expect(again).toEqual(query);
});

it("the total of categories adds them up, and there is none of shares", async () => {
  const shown = await toggled("indicators=votes-tk2025~party.vvd.d66&areas=GM0344&periods=2025", "members");
  if (!shown) throw new Error("no total");
  const { before, after, query, again } = shown;
  expect(after.series).toHaveLength(3);
  const [vvd = 0, d66 = 0] = before.values;
  expect(after.values[cellAt(after, 2, 0, 0)]).toBe(vvd + d66);
  expect(again).toEqual(query);
  expect(
    await toggled("indicators=votes-tk2025~party.vvd.d66~share.members&areas=GM0344&periods=2025", "members"),
  ).toBe(undefined);
});

it("one area by itself has no total", async () => {
  expect(await toggled("indicators=population&areas=GM0344&periods=2024", "areas")).toBe(undefined);
});

it("rows and columns without any figure can be left out; every figure that is there stays", () => {
  const full = resultOf({ areas: 3, slots: 2, value: (_, area, slot) => area * 10 + slot });
  const gaps = [2, 3].reduce((result, cell) => without(result, cell, "not-published"), full);
  expect(layoutOf(gaps, { rows: [], columns: [], filled: true }).rows.map(({ area }) => area)).toEqual([0, 2]);
  expect(layoutOf(gaps, { rows: [], columns: [] }).rows).toHaveLength(3);
  const empty = [0, 2, 4].reduce((result, cell) => without(result, cell, "suppressed"), full);
  expect(layoutOf(empty, { rows: [], columns: [], filled: true }).columns.map(({ slot }) => slot)).toEqual([1]);
});
