import { describe, expect, it } from "vitest";
import { REASON } from "../../../src/cube/reason.ts";
import { areas, hasFlag, noteIds, read, reference, rule } from "./fixtures.ts";
import { linked, openRealStore } from "./realStore.ts";

const early = { kind: "exact", periods: ["2019", "2020"] } as const;

describe("recasting on real figures", () => {
  it("Eemsdelta before 2021 is the sum of its three predecessors", async () => {
    const store = await openRealStore();
    const result = await store.run(linked("population~recast.latest", { areas: [areas("GM1979")], periods: early }));
    const older = await store.run(
      linked("population", { areas: [areas("GM0003", "GM0010", "GM0024")], periods: early }),
    );
    for (const slot of [0, 1]) {
      expect(read(result, "GM1979", slot)).toBe(
        ["GM0003", "GM0010", "GM0024"].reduce((sum, code) => sum + Number(read(older, code, slot)), 0),
      );
      expect(hasFlag(result, "GM1979", "recast", slot)).toBe(true);
      expect(hasFlag(result, "GM1979", "estimate", slot)).toBe(false);
    }
  });

  it("loses nobody, and marks what came of the split of Haaren", async () => {
    const store = await openRealStore();
    const result = await store.run(
      linked("population~recast.latest", { areas: [rule({ kind: "all" }), reference("NL01", "PV30")], periods: early }),
    );
    const selected = result.areas.filter(({ role }) => role === "selected").map(({ code }) => code);
    expect(selected).toHaveLength(342);
    expect(selected.reduce((sum, code) => sum + Number(read(result, code, 1)), 0)).toBeCloseTo(17_407_585, 3);
    expect(read(result, "NL01", 1)).toBe(17_407_585);
    expect(hasFlag(result, "PV30", "recast", 1)).toBe(false);
    const guessed = selected.filter((code) => hasFlag(result, code, "estimate", 1));
    expect(guessed.sort()).toEqual(["GM0757", "GM0824", "GM0855", "GM0865"]);
    expect(noteIds(result)).toContain("analysis.recast-addresses");
  });

  it("a mean price of a merged area is refused, not averaged", async () => {
    const store = await openRealStore();
    const result = await store.run(
      linked("house-price~recast.2023", { areas: [areas("GM1979", "GM0344")], periods: early }),
    );
    expect([read(result, "GM1979"), hasFlag(result, "GM0344", "recast")]).toEqual(["refused", false]);
    expect(result.reason[result.slots.length]).toBe(REASON.present);
    expect(noteIds(result)).toContain("analysis.recast-refused");
  });

  it("without it Oisterwijk and Purmerend would be a tenth to a quarter too high", async () => {
    const store = await openRealStore();
    const result = await store.run(
      linked("population~recast.latest,population", { areas: [areas("GM0824", "GM0439")], periods: early }),
    );
    for (const code of ["GM0824", "GM0439"]) {
      const tooHigh = Number(read(result, code, 1, 0)) / Number(read(result, code, 1, 1));
      expect(tooHigh).toBeGreaterThan(1.1);
      expect(tooHigh).toBeLessThan(1.25);
    }
  });
});
