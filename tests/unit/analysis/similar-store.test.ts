import { expect, it } from "vitest";
import { figures, inYear, nearest, within } from "../../browser/driver/store.ts";
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
    const municipalities = within("NL01", "2024-06-01");
    const measure = (id: string) => inYear(figures(id, "gemeente"), municipalities, "2024");
    const all = measure("population");
    const people = new Map([...all].map(([code, count]) => [code, Math.log(count)]));
    const older = new Map(
      [...measure("population-65plus")].map(([code, count]) => [code, count / (all.get(code) ?? NaN)]),
    );
    const others = ["address-density", "owner-occupied-homes", "household-size"].map(measure);
    const expected = nearest(of, [people, older, ...others], 10);
    const found = result.areas.flatMap(({ code, role, distances }) =>
      role === "reference" ? [{ code, distance: distances?.[0] ?? NaN }] : [],
    );
    expect(found.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    for (const [at, { distance }] of found.entries()) expect(distance).toBeCloseTo(expected[at]?.distance ?? NaN, 8);
  },
);
