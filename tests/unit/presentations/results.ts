import { FLAG, FLAGS } from "../../../src/cube/flags.ts";
import { REASON, REASONS } from "../../../src/cube/reason.ts";
import { cellAt } from "../../../src/analysis/result.ts";
import type { Result, ResultArea, ResultSeries, ResultSlot } from "../../../src/analysis/result.ts";

export interface Shape {
  readonly series?: readonly ResultSeries[] | number;
  readonly areas?: number;
  /** How many of the areas are references; they come last. */
  readonly references?: number;
  readonly slots?: readonly ResultSlot[] | number;
  /** The figure of a cell; the place of the cell unless said otherwise. */
  readonly value?: (series: number, area: number, slot: number) => number;
}

/** A series without breakdown. */
export function seriesOf(index: number, more: Partial<ResultSeries> = {}): ResultSeries {
  return {
    key: `series-${index}`,
    source: "store",
    indicator: `indicator-${index}`,
    name: { nl: `Onderwerp ${index}`, en: `Topic ${index}` },
    members: [],
    unit: { nl: "aantal", en: "number" },
    decimals: 0,
    kind: "count",
    time: "stock",
    steps: [],
    ...more,
  };
}

/** A series whose figures are said in words. */
export const RISING = seriesOf(0, {
  kind: "class",
  says: { "1": { nl: "stijgend", en: "rising" }, "-1": { nl: "dalend", en: "falling" } },
});

/** A member of a breakdown. */
export function memberOf(dimension: string, code: string) {
  return { dimension, code, name: { nl: `${dimension} ${code}`, en: `${dimension} ${code}` } };
}

/** A series for each member of each breakdown: `{ sex: ["m", "v"], age: ["0", "1", "2"] }` makes six. */
export function brokenDown(indicator: string, dimensions: Readonly<Record<string, readonly string[]>>): ResultSeries[] {
  const combinations = Object.entries(dimensions).reduce<ReturnType<typeof memberOf>[][]>(
    (done, [dimension, codes]) =>
      done.flatMap((members) => codes.map((code) => [...members, memberOf(dimension, code)])),
    [[]],
  );
  return combinations.map((members, index) =>
    seriesOf(index, {
      key: `${indicator}~${members.map(({ code }) => code).join(".")}`,
      indicator,
      name: { nl: indicator, en: indicator },
      members,
    }),
  );
}

/** A result in which every figure is there. */
export function resultOf(shape: Shape = {}): Result {
  const { series: asked = 1, areas: count = 3, references = 0, slots: when = 2 } = shape;
  const series = typeof asked === "number" ? Array.from({ length: asked }, (_, index) => seriesOf(index)) : asked;
  const slots =
    typeof when === "number"
      ? Array.from({ length: when }, (_, index): ResultSlot => ({ key: `${2000 + index}`, period: `${2000 + index}` }))
      : when;
  const areas = Array.from({ length: count }, (_, index): ResultArea => ({
    code: `GM${String(index).padStart(4, "0")}`,
    name: { nl: `Gemeente ${index}`, en: `Municipality ${index}` },
    level: "gemeente",
    role: index >= count - references ? "reference" : "selected",
  }));
  const cells = series.length * areas.length * slots.length;
  const columns = series.length * slots.length;
  const value = shape.value ?? ((s, a, t) => (s * areas.length + a) * slots.length + t);
  const values = new Float64Array(cells);
  for (const s of series.keys()) {
    for (const a of areas.keys()) {
      for (const t of slots.keys()) values[(s * areas.length + a) * slots.length + t] = value(s, a, t);
    }
  }
  return {
    level: "gemeente",
    series,
    areas,
    slots,
    values,
    reason: new Uint8Array(cells).fill(REASON.present),
    flags: new Uint16Array(cells),
    classIndex: new Int8Array(cells).fill(-1),
    classes: series.map(() => null),
    periods: Array.from({ length: columns }, (_, at) => slots[at % slots.length]?.period ?? "2024"),
    divisions: Array.from({ length: columns }, () => "gm-2024"),
    coverage: Array.from({ length: columns }, () => ({ known: count - references, of: count - references })),
    notes: [],
    provenance: [
      {
        attribution: "Bron: CBS",
        licence: "CC BY 4.0",
        provider: { nl: "CBS", en: "Statistics Netherlands" },
        updated: "2026-11-21",
      },
    ],
  };
}

/** A copy in which one cell has no figure, for a reason. */
export function without(result: Result, at: number, reason: (typeof REASONS)[number]): Result {
  const [values, reasons] = [result.values.slice(), result.reason.slice()];
  values[at] = Number.NaN;
  reasons[at] = REASON[reason];
  return { ...result, values, reason: reasons };
}

/**
 * A column of cells with every reason, and beside it one with every flag; in its first cell all flags together. Of
 * several periods the first has them.
 */
export function everySign(slots = 1): Result {
  const areas = Math.max(REASONS.length, FLAGS.length + 1);
  let result = resultOf({ series: 2, areas, slots });
  const flags = result.flags.slice();
  for (const [area, flag] of FLAGS.entries()) flags[cellAt(result, 1, area + 1, 0)] = FLAG[flag];
  flags[cellAt(result, 1, 0, 0)] = FLAGS.reduce((all, flag) => all | FLAG[flag], 0);
  for (const [area, reason] of REASONS.entries()) {
    if (reason !== "present") result = without(result, cellAt(result, 0, area, 0), reason);
  }
  return { ...result, flags };
}

export const NO_FIGURES: Result = resultOf({ series: 0, areas: 0, slots: 0 });
export const ONE_CELL: Result = resultOf({ areas: 1, slots: 1 });
export const LARGE: Result = resultOf({ areas: 342, slots: 425 });
