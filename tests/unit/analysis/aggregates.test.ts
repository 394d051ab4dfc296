import { describe, expect, it } from "vitest";
import type { Flag } from "../../../src/cube/flags.ts";
import type { Reason } from "../../../src/cube/reason.ts";
import { shiftPeriod } from "../../../src/cube/period.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import type { Figure, Figures } from "./fixtures.ts";
import { areas, catalogue, hasFlag, indicator, noteIds, read, reference, rule, run, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";

/**
 * Two parts, each in every state that its figure and what stands under it (weight or denominator) may have, in all
 * combinations: one a day. What comes of them is held against the rules as the README of the analysis words them.
 */
const FIGURE: readonly Figure[] = [
  40,
  [10, "provisional"],
  -3,
  "not-applicable",
  "not-published",
  "empty",
  "not-loaded",
];
const UNDER: readonly Figure[] = [7, [0, "estimate"], "not-published", "not-applicable"];
const STATES = FIGURE.flatMap((figure) => UNDER.map((under) => ({ figure, under })));
type State = (typeof STATES)[number];
/** A third of the pairs: every figure beside every other, and each that may stand under one beside each other of those. */
const PAIRS = STATES.flatMap((first, at) =>
  STATES.filter((_, other) => (at + other) % 3 === 0).map((second) => [first, second] as const),
);
const DAYS = PAIRS.map((_, at) => shiftPeriod("2019-01-01", at) ?? "");

const daily = [span("gemeente", "2019-01-01", "2020-12-31")];
const BOOK = catalogue(
  ...(["sum", "min", "max", "none"] as const).map((rule) => indicator(rule, { spans: daily, aggregation: { rule } })),
  indicator("weighted", { kind: "percentage", spans: daily, aggregation: { rule: "weighted", weight: "under" } }),
  indicator("ratio", {
    kind: "ratio",
    spans: daily,
    aggregation: { rule: "none" },
    ratio: { numerator: "sum", denominator: "under", factor: 100 },
  }),
  indicator("under", { spans: daily }),
);
const table = (of: (pair: readonly State[], at: number) => Figure, side: 0 | 1) =>
  Object.fromEntries(PAIRS.map((pair, at) => [DAYS[at] ?? "", of([pair[side]], at)]));
const both = (of: (state: State) => Figure) => ({
  D: table(([state]) => (state ? of(state) : "empty"), 0),
  E: table(([state]) => (state ? of(state) : "empty"), 1),
});
const rows = both(({ figure }) => figure);
const FIGURES: Figures = {
  sum: rows,
  min: rows,
  max: rows,
  none: rows,
  weighted: rows,
  under: both(({ under }) => under),
};

const isMissing = (figure: Figure): figure is Reason => typeof figure === "string";
const valueOf = (figure: Figure) => (typeof figure === "number" ? figure : Number(figure[0]));
const flagOf = (figure: Figure): readonly Flag[] => (typeof figure === "object" ? [figure[1]] : []);

/** What a row of these parts is: a figure with its flags, or why there is none. */
function combined(
  parts: readonly State[],
  how: string,
  partial: string,
): { figure: number | Reason; flags: readonly Flag[] } {
  const paired = how === "weighted" || how === "ratio";
  const counted = parts.filter(({ figure }) => figure !== "not-applicable");
  const reasons = counted.flatMap(({ figure, under }) =>
    isMissing(figure) ? [figure] : paired && isMissing(under) ? [under] : [],
  );
  const known = counted.filter(({ figure, under }) => !isMissing(figure) && !(paired && isMissing(under)));
  const without = (figure: Reason) => ({ figure, flags: [] });
  if (counted.length === 0) return without("not-applicable");
  if (reasons.includes("not-loaded")) return without("not-loaded");
  const [reason, ...others] = new Set(reasons);
  if (known.length === 0) return without(reason !== undefined && others.length === 0 ? reason : "partial-withheld");
  if (reason !== undefined && partial === "withhold") return without("partial-withheld");
  const values = known.map(({ figure }) => valueOf(figure));
  const unders = known.map(({ under }) => valueOf(under));
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const flags: Flag[] = [
    ...known.flatMap(({ figure, under }) => [...flagOf(figure), ...(paired ? flagOf(under) : [])]),
    ...(reason === undefined ? [] : (["partial"] as const)),
    "computed",
  ];
  if (paired && sum(unders) === 0) return without(how === "ratio" ? "too-small" : "refused");
  if (how === "ratio") return { figure: (100 * sum(values)) / sum(unders), flags };
  if (how === "weighted")
    return { figure: sum(values.map((value, at) => value * (unders[at] ?? NaN))) / sum(unders), flags };
  return { figure: how === "sum" ? sum(values) : how === "min" ? Math.min(...values) : Math.max(...values), flags };
}

const LOOKED_AT: readonly Flag[] = ["provisional", "estimate", "partial", "computed"];

describe.each(["withhold", "known"] as const)("parts of which some are missing: %s", (partial) => {
  it.each(["sum", "min", "max", "weighted", "ratio"])("%s of a larger area and of an own group", (how) => {
    const group = rule({ kind: "codes", codes: ["D", "E"] }, "selected", "together");
    const result = run(
      linked(how, { areas: [group, areas("D"), reference("P2")], periods: { kind: "exact", periods: DAYS }, partial }),
      BOOK,
      FIGURES,
    );
    for (const [slot, parts] of PAIRS.entries()) {
      const { figure, flags } = combined(parts, how, partial);
      const told = `${how} of ${JSON.stringify(parts)}`;
      for (const code of ["P2", "D+E"]) {
        const got = read(result, code, slot);
        if (typeof figure === "number" && typeof got === "number") expect(got, told).toBeCloseTo(figure, 9);
        else expect(got, `${code} ${told}`).toBe(figure);
        expect(
          LOOKED_AT.filter((flag) => hasFlag(result, code, flag, slot)),
          `${code} ${told}`,
        ).toEqual(LOOKED_AT.filter((flag) => flags.includes(flag)));
      }
    }
  });

  it("says how many of how many parts are known, and how much of the weight that is", () => {
    const group = rule({ kind: "codes", codes: ["D", "E"] }, "selected", "together");
    const result = run(
      linked("weighted", { areas: [group, reference("P2")], periods: { kind: "exact", periods: DAYS }, partial }),
      BOOK,
      FIGURES,
    );
    const cases = PAIRS.flatMap((parts, slot) => [0, 1].map((row) => ({ parts, cell: cellAt(result, 0, row, slot) })));
    for (const { parts, cell } of cases) {
      const counted = parts.filter(({ figure }) => figure !== "not-applicable");
      const known = counted.filter(({ figure, under }) => !isMissing(figure) && !isMissing(under));
      const told = known.length === counted.length ? [0, 0] : [known.length, counted.length];
      expect([result.partsKnown?.known[cell], result.partsKnown?.of[cell]]).toEqual(told);
      if (known.length === counted.length) continue;
      const weights = (states: readonly State[]) =>
        states.reduce((sum, { under }) => sum + (isMissing(under) ? 0 : valueOf(under)), 0);
      const lost = weights(counted) - weights(known);
      if (lost > 0) expect(result.partsKnown?.weight[cell]).toBeCloseTo(weights(known) / weights(counted), 6);
      else expect(result.partsKnown?.weight[cell]).toBeNaN();
    }
  });
});

describe("figures that do not add up", () => {
  it("have a figure in one area, also as an own group of one, and are refused in any other row", () => {
    const group = (...codes: string[]) => rule({ kind: "codes", codes }, "selected", "together");
    const asked = linked("none", {
      areas: [areas("D"), group("E"), group("D", "E"), reference("P2")],
      periods: { kind: "exact", periods: ["2019-01-01"] },
    });
    const result = run(asked, BOOK, { none: { D: { "2019-01-01": 4 }, E: { "2019-01-01": 6 } } });
    expect(result.areas.map(({ code }) => read(result, code))).toEqual([4, 6, "refused", "refused"]);
    expect(noteIds(result)).toContain("analysis.no-aggregation");
  });
});
