import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { areas, choose, noteIds, query, read, reference, rule } from "./fixtures.ts";
import type { RealStore } from "./realStore.ts";
import { linked, openRealStore } from "./realStore.ts";

let store: RealStore;
beforeAll(async () => {
  store = await openRealStore();
});

const exact = (...periods: string[]) => ({ kind: "exact" as const, periods });
const together = (...codes: string[]) => rule({ kind: "codes", codes }, "selected", "together");

/** Published figures of an indicator without dimensions, straight from its file. */
async function published(indicator: string, code: string, period: string): Promise<number> {
  const catalogue = await readFile(new URL("../../../public/store/catalogue.json", import.meta.url), "utf8");
  const file = new RegExp(`data/${indicator}/gemeente\\.[0-9a-f]+\\.json`).exec(catalogue)?.[0] ?? "";
  const set = JSON.parse(await readFile(new URL(`../../../public/store/${file}`, import.meta.url), "utf8")) as {
    id: string[];
    size: number[];
    dimension: Record<string, { category: { index: string[] | Record<string, number> } }>;
    value: (number | null)[] | Record<string, number>;
  };
  const place = (id: string, of: string) => {
    const index = set.dimension[id]?.category.index ?? [];
    return Array.isArray(index) ? index.indexOf(of) : (index[of] ?? -1);
  };
  const at = set.id.reduce((sofar, id, i) => {
    const found = place(id, code) >= 0 ? place(id, code) : place(id, period);
    return sofar * (set.size[i] ?? 1) + Math.max(0, found);
  }, 0);
  return Number(Array.isArray(set.value) ? set.value[at] : set.value[String(at)]);
}

describe("a merged municipality from its predecessors", () => {
  const old = ["GM0003", "GM0010", "GM0024"];

  it("Eemsdelta is the published sum of Appingedam, Delfzijl and Loppersum, as a group and recast", async () => {
    const years = ["2019", "2020"];
    const group = await store.run(
      query({ series: [choose("population")], areas: [together(...old)], periods: exact(...years) }),
    );
    const recast = await store.run(
      linked("population~recast.2021", { areas: [areas("GM1979")], periods: exact(...years) }),
    );
    for (const [slot, year] of years.entries()) {
      const parts = await Promise.all(old.map((code) => published("population", code, year)));
      const sum = parts.reduce((total, each) => total + each, 0);
      expect(sum).toBeGreaterThan(40_000);
      expect(read(group, old.join("+"), slot)).toBe(sum);
      expect(read(recast, "GM1979", slot)).toBe(sum);
    }
  });

  it("members of a group that do not exist in the year shown are named", async () => {
    const after = await store.run(
      query({ series: [choose("population")], areas: [together("GM0003", "GM1979")], periods: exact("2024") }),
    );
    expect(noteIds(after)).toContain("analysis.group-absent");
    expect(read(after, "GM0003+GM1979")).toBe(await published("population", "GM1979", "2024"));
    const then = await store.run(
      query({ series: [choose("population")], areas: [together(...old)], periods: exact("2020") }),
    );
    expect(noteIds(then)).not.toContain("analysis.group-absent");
  });

  it("self-rated health of a merged area is refused, never summed", async () => {
    const result = await store.run(
      query({ series: [choose("self-rated-health")], areas: [together("GM1979", "GM0344")], periods: exact("2020") }),
    );
    expect(read(result, "GM1979+GM0344")).toBe("refused");
    expect(noteIds(result)).toContain("analysis.no-aggregation");
  });
});

describe("dynamic groups as one row", () => {
  const groups = [
    rule({ kind: "in", parent: "PV26" }, "reference", "together"),
    rule({ kind: "group", group: "g4" }, "reference", "together"),
    rule({ kind: "neighbours", of: "GM0344" }, "reference", "together"),
    rule({ kind: "similar", of: "GM0344" }, "reference", "together"),
  ];
  const codes = ["in:PV26", "group:g4", "neighbours:GM0344", "similar:GM0344"];

  it("add up counts, divide ratios by their own sums, weigh means, and refuse medians", async () => {
    const result = await store.run(
      linked("population,share-65plus,household-size", {
        areas: [areas("GM0344"), ...groups],
        periods: exact("2024"),
      }),
    );
    const median = await store.run(
      linked("wealth-median", { areas: [areas("GM0344"), ...groups], periods: { kind: "latest" } }),
    );
    for (const code of codes) {
      expect(typeof read(result, code, 0, 0), code).toBe("number");
      expect(typeof read(result, code, 0, 1), code).toBe("number");
      expect(typeof read(result, code, 0, 2), code).toBe("number");
      expect(read(median, code), code).toBe("refused");
    }
    const g4 = ["GM0363", "GM0599", "GM0518", "GM0344"];
    const [old, all] = await Promise.all(
      ["population-65plus", "population"].map(async (id) => {
        const each = await Promise.all(g4.map((code) => published(id, code, "2024")));
        return each.reduce((total, value) => total + value, 0);
      }),
    );
    expect(read(result, "group:g4", 0, 1)).toBeCloseTo((100 * Number(old)) / Number(all), 9);
  });

  it("similar areas may be fewer and alike on own indicators, with their distances", async () => {
    const like = rule({ kind: "similar", of: "GM0344", count: 3, on: ["population"] }, "reference");
    const result = await store.run(
      query({ series: [choose("dwellings")], areas: [areas("GM0344"), like], periods: exact("2024") }),
    );
    expect(result.areas.map(({ code }) => code)).toEqual(["GM0344", "GM0518", "GM0772", "GM0014"]);
    const distances = result.areas.slice(1).map((area) => area.distances?.[0] ?? NaN);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(distances.every((each) => each > 0)).toBe(true);
  });
});

describe("shares of votes", () => {
  it("of all votes and of the parties picked are told apart", async () => {
    const asked = linked("votes-tk2025~party.vvd.d66~share,votes-tk2025~party.vvd.d66~share.members.picked", {
      areas: [areas("GM0344"), reference("PV26")],
      periods: { kind: "latest" },
    });
    const result = await store.run(asked);
    const counts = await store.run(linked("votes-tk2025", { areas: [areas("GM0344")], periods: { kind: "latest" } }));
    const votes = new Map(
      counts.series.map(({ members }, at) => [members[0]?.code, Number(read(counts, "GM0344", 0, at))]),
    );
    const all = [...votes.values()].filter((each) => !Number.isNaN(each)).reduce((sum, each) => sum + each, 0);
    const [vvd, d66] = [Number(votes.get("vvd")), Number(votes.get("d66"))];
    expect(read(result, "GM0344", 0, 0)).toBeCloseTo((100 * vvd) / all, 9);
    expect(read(result, "GM0344", 0, 2)).toBeCloseTo((100 * vvd) / (vvd + d66), 9);
    expect(Number(read(result, "GM0344", 0, 2)) + Number(read(result, "GM0344", 0, 3))).toBeCloseTo(100, 9);
    expect(new Set(result.series.map(({ unit }) => unit.nl)).size).toBe(2);
    expect(typeof read(result, "PV26", 0, 0)).toBe("number");
  });

  it("parties added up are one series", async () => {
    const result = await store.run(
      linked("votes-tk2025~party.vvd.d66.vvd:d66", { areas: [areas("GM0344")], periods: { kind: "latest" } }),
    );
    const [vvd, d66, sum] = [0, 1, 2].map((at) => Number(read(result, "GM0344", 0, at)));
    expect(sum).toBe(Number(vvd) + Number(d66));
    expect(result.series[2]?.members[0]?.name.nl).toBe("VVD + D66");
  });
});
