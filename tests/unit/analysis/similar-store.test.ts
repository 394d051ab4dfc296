import { expect, it } from "vitest";
import { likest } from "../../browser/driver/store.ts";
import { linked, openRealStore } from "./realStore.ts";

it.each(["GM0344", "GM1680", "GM0088"])(
  "the ten most like %s on the embedded store are those worked out from its files by ourselves, as far away",
  async (of) => {
    const store = await openRealStore();
    const asked = linked("crimes", {
      areas: [
        { rule: { kind: "codes", codes: [of] }, role: "selected", show: "each" },
        { rule: { kind: "similar", of }, role: "reference", show: "each" },
      ],
      periods: { kind: "exact", periods: ["2024"] },
    });
    const result = await store.run(asked);
    const expected = likest(of);
    const found = result.areas.flatMap(({ code, role, distances }) =>
      role === "reference" ? [{ code, distance: distances?.[0] ?? NaN }] : [],
    );
    expect(found.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    for (const [at, { distance }] of found.entries()) expect(distance).toBeCloseTo(expected[at]?.distance ?? NaN, 8);
  },
);
