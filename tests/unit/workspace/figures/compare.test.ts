import { describe, expect, it } from "vitest";
import type { Result } from "../../../../src/analysis/result.ts";
import type { Catalogue } from "../../../../src/cube/indicator.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { REASON } from "../../../../src/cube/reason.ts";
import { compareFigures } from "../../../../src/workspace/figures/compare.ts";
import { keepFigures, MOST_CELLS, resultOf } from "../../../../src/workspace/figures/kept.ts";
import type { KeptFigures } from "../../../../src/workspace/figures/schema.ts";
import { changeMessages } from "../../../../src/workspace/figures/words.ts";
import { parseFigures } from "../../../../src/workspace/keep/beside.ts";
import { linked, openRealStore } from "../../analysis/realStore.ts";

const { catalogue, run } = await openRealStore();
const nl = createWords("nl");
const TAKEN = Date.UTC(2026, 10, 1);

const codes = (...list: string[]) =>
  ({ rule: { kind: "codes", codes: list }, role: "selected", show: "each" }) as const;
const two = await run(
  linked("population", { areas: [codes("GM0344", "GM0363")], periods: { kind: "range", first: "2023", last: "2024" } }),
);

/** Answers of every make. */
const WHOLE = [
  ["two towns", two],
  ["a map with classes", await run(linked("share-65plus", { periods: { kind: "latest" } }))],
  ["margins", await run(linked("crimes~per.1000~interval.95.anyway", { areas: [codes("GM0344")] }))],
  [
    "a filter, and figures that are missing",
    await run(
      linked("votes-tk2025", {
        periods: { kind: "latest" },
        filter: [{ kind: "rank", first: "high", n: 10, series: 0, slot: 0 }],
        order: { by: "value", series: 0, slot: 0, descending: true },
      }),
    ),
  ],
] as const;

function keep(result: Result, known: Catalogue = catalogue): KeptFigures {
  const kept = keepFigures(result, "?", known, TAKEN);
  if (!kept) throw new Error("these figures can be kept");
  return kept;
}

const words = (kept: KeptFigures, now: Result, known: Catalogue = catalogue) => {
  const changes = compareFigures(kept, now, known);
  return changes && changeMessages(changes).map(nl.say);
};

/** The same answer with other figures in some cells. */
function withCells(result: Result, cells: Readonly<Record<number, number | keyof typeof REASON>>): Result {
  const values = Float64Array.from(result.values);
  const reason = Uint8Array.from(result.reason);
  for (const [cell, put] of Object.entries(cells)) {
    values[Number(cell)] = typeof put === "number" ? put : NaN;
    reason[Number(cell)] = typeof put === "number" ? REASON.present : REASON[put];
  }
  return { ...result, values, reason };
}

/** The store as it would be with a later last period of an indicator, or without it. */
function published(id: string, last: string | null): Catalogue {
  const indicators = catalogue.indicators.flatMap((one) =>
    one.id !== id ? [one] : last === null ? [] : [{ ...one, spans: one.spans.map((span) => ({ ...span, last })) }],
  );
  return { ...catalogue, indicators };
}

describe("kept figures", () => {
  it.each(WHOLE)("are the very same result again, through a file: %s", (_, result) => {
    const read = parseFigures(JSON.parse(JSON.stringify({ "tab-1": keep(result) })));
    const kept = read["tab-1"];
    expect(kept && resultOf(kept)).toEqual(result);
    expect(kept && compareFigures(kept, result, catalogue)).toBeNull();
  });

  it("are not kept where there are too many", () => {
    const many = { ...two, values: new Float64Array(MOST_CELLS + 1) };
    expect(keepFigures(many, "?", catalogue, TAKEN)).toBeUndefined();
  });

  it.each<[string, (kept: Record<string, unknown>) => void]>([
    ["a figure too few", (result) => (result["values"] as unknown[]).pop()],
    ["a figure where a reason stands", (result) => ((result["reason"] as number[])[0] = REASON.suppressed)],
    ["a reason that there is not", (result) => ((result["reason"] as number[])[0] = 99)],
    ["no areas", (result) => Reflect.deleteProperty(result, "areas")],
  ])("with %s are left out", (_, damage) => {
    const kept = JSON.parse(JSON.stringify(keep(two))) as { result: Record<string, unknown> };
    damage(kept.result);
    expect(parseFigures({ "tab-1": kept, "tab-2": keep(two) })).toEqual({ "tab-2": keep(two) });
  });
});

describe("what has changed in the data", () => {
  const utrecht2024 = 1; // first area, second period

  it("a revised figure, as it was and as it is", () => {
    const now = withCells(two, { [utrecht2024]: 400_000 });
    const changes = compareFigures(keep(two), now, catalogue);
    expect(changes?.series[0]?.revised).toEqual([
      {
        area: two.areas[0]?.name,
        period: "2024",
        before: { value: two.values[utrecht2024] },
        after: { value: 400_000 },
      },
    ]);
    expect(words(keep(two), now)).toEqual(["Inwoners: 1 cijfer is bijgesteld."]);
  });

  it("a figure that came or went, with its reason; what could not be read is no change", () => {
    const now = withCells(two, { 0: "suppressed", 1: "not-loaded" });
    const [change] = compareFigures(keep(two), now, catalogue)?.series ?? [];
    expect(change?.revised.map(({ after }) => after)).toEqual([{ reason: REASON.suppressed }]);
    expect(compareFigures(keep(now), two, catalogue)?.series[0]?.revised.map(({ before }) => before)).toEqual([
      { reason: REASON.suppressed },
    ]);
  });

  it("the noise of reckoning is no change", () => {
    const now = withCells(two, { 0: (two.values[0] ?? 0) * (1 + 1e-13) });
    expect(compareFigures(keep(two), now, catalogue)).toBeNull();
  });

  it("a new period beside fixed ones", () => {
    expect(words(keep(two), two, published("population", "2027"))).toEqual([
      "Inwoners: er zijn nu ook cijfers over 2027. U koos vaste perioden, dus de figuur toont die niet.",
    ]);
  });

  it("the latest moves: the figure shows the new period, and what is still shown is held side by side", async () => {
    const then = await run(linked("population", { areas: [codes("GM0344")], periods: { kind: "last", n: 3 } }));
    const last = then.periods.at(-1) ?? "";
    const moved: Result = {
      ...then,
      periods: then.periods.map((period) => String(Number(period) + 1)),
      slots: then.slots.map((slot) => (slot.period ? { ...slot, period: String(Number(slot.period) + 1) } : slot)),
      values: Float64Array.from([then.values[1] ?? 0, (then.values[2] ?? 0) + 7, 1]),
    };
    const next = String(Number(last) + 1);
    expect(words(keep(then), moved, published("population", next))).toEqual([
      `Inwoners: er is een nieuwe periode, ${next}. De figuur toont die nu.`,
      "Inwoners: 1 cijfer is bijgesteld.",
    ]);
  });

  it("a calculation that begins elsewhere is not held side by side", async () => {
    const then = await run(
      linked("population~index.first", { areas: [codes("GM0344")], periods: { kind: "last", n: 2 } }),
    );
    const moved: Result = {
      ...then,
      periods: then.periods.map((period) => String(Number(period) + 1)),
      values: Float64Array.from([100, 103]),
    };
    expect(words(keep(then), moved)).toEqual([
      "Inwoners: de berekening begint nu bij een andere periode. Daarom vergelijken we deze cijfers niet één voor één.",
    ]);
  });

  it("a retired indicator, with its successor where the store names one", () => {
    const gone = published("population", null);
    const nothing: Result = { ...two, series: [], values: new Float64Array(0) };
    expect(words(keep(two), nothing, gone)).toEqual(["Inwoners wordt niet meer bijgehouden. Een opvolger is er niet."]);
    const name = { nl: "Inwoners", en: "Population" };
    const led = { ...gone, retired: [{ id: "population", name, successor: "households" }] };
    expect(words(keep(two), nothing, led)).toEqual([
      "Inwoners wordt niet meer bijgehouden. De opvolger is Huishoudens.",
    ]);
  });

  it("areas that came and went", async () => {
    const other = await run(
      linked("population", {
        areas: [codes("GM0344", "GM0599")],
        periods: { kind: "range", first: "2023", last: "2024" },
      }),
    );
    expect(words(keep(two), other)).toEqual(["Erbij gekomen: Rotterdam.", "Niet meer in deze keuze: Amsterdam."]);
  });
});
