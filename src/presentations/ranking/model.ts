import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { periodName, seriesNames } from "../chart/names.ts";
import { figureAt, limitsAt } from "../signs/figure.ts";
import type { RankingOptions } from "./options.ts";
import { placesOf } from "./places.ts";

export interface Ranked {
  readonly kind: "area";
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  /** Empty for a comparison, which stands where it would but has no place. */
  readonly place: string;
  /** How many places higher (above zero) or lower than in the period before; null where that is not known. */
  readonly moved: number | null;
  readonly figure: string;
  readonly remarks: string;
  readonly standing: "mine" | "reference" | "selected";
  /** The bar, as parts of the whole width: where it begins and how long it is. */
  readonly from: number;
  readonly length: number;
  /** The margin around the figure, as parts of the whole width too; null where none is known or shown. */
  readonly margin: { readonly from: number; readonly length: number } | null;
}

/** Places between that are not shown. */
export interface Skipped {
  readonly kind: "skipped";
  readonly count: number;
}

export interface Ranking {
  readonly title: string;
  readonly unit: string;
  readonly period: string;
  /** What the stroke over a bar is; empty without any. */
  readonly key: string;
  readonly lines: readonly (Ranked | Skipped)[];
  readonly of: number;
  /** Selected areas without a figure: they have no place. */
  readonly missing: number;
}

/** Fewer are shown whole. */
const WHOLE = 20;
const ENDS = 5;
const AROUND = 3;
const TOP = 10;

/** The ranking of a result. Comparison areas stand in between, without a place. */
export function rankingOf(result: Result, options: RankingOptions, words: Words, mine?: string): Ranking {
  const series = Math.min(options.series, Math.max(0, result.series.length - 1));
  const found = result.slots.findIndex(({ key }) => key === options.slot);
  const slot = found < 0 ? result.slots.length - 1 : found;
  const lowFirst = options.first === "low";
  const of = result.series[series];
  if (!of || slot < 0) return { title: "", unit: "", period: "", key: "", lines: [], of: 0, missing: 0 };
  const places = placesOf(result, series, slot, lowFirst);
  const earlier = slot > 0 ? placesOf(result, series, slot - 1, lowFirst) : new Map<number, number>();
  const valueOf = (row: number) => result.values[cellAt(result, series, row, slot)] ?? NaN;
  const present = [...result.areas.keys()].filter(
    (row) => result.reason[cellAt(result, series, row, slot)] === REASON.present,
  );
  const sorted = present.sort((a, b) => (lowFirst ? valueOf(a) - valueOf(b) : valueOf(b) - valueOf(a)));
  const marginOf = (row: number) => (options.margins ? limitsAt(result, cellAt(result, series, row, slot)) : []);
  const ends = sorted.flatMap((row) => [valueOf(row), ...marginOf(row)]);
  const [low, high] = ends.reduce(([least, most], end) => [Math.min(least, end), Math.max(most, end)], [0, 0]);
  const span = high - low || 1;
  const lines = sorted.map((row): Ranked => {
    const area = result.areas[row];
    const { text, marks, words: said } = figureAt(result, cellAt(result, series, row, slot), words, null);
    const place = places.get(row);
    const before = earlier.get(row);
    const value = valueOf(row);
    const [lower, upper] = marginOf(row);
    return {
      kind: "area",
      row,
      code: area && !area.parts ? area.code : null,
      name: area ? words.localised(area.name) : "",
      place: place === undefined ? "" : words.number(place, 0),
      moved: place === undefined || before === undefined ? null : before - place,
      figure: text + marks,
      remarks: said.join(", "),
      standing: area?.role === "reference" ? "reference" : area?.code === mine ? "mine" : "selected",
      from: (Math.min(0, value) - low) / span,
      length: Math.abs(value) / span,
      margin:
        lower === undefined || upper === undefined
          ? null
          : { from: (lower - low) / span, length: (upper - lower) / span },
    };
  });
  const selected = result.areas.filter(({ role }) => role === "selected").length;
  return {
    title: seriesNames(result, words)[series] ?? "",
    unit: words.localised(of.unit),
    period: periodName(result, series, slot, words),
    key: lines.some(({ margin }) => margin !== null) ? words.text("ranking.margin-key") : "",
    lines: shortened(lines, options.show),
    of: places.size,
    missing: selected - places.size,
  };
}

/** What is shown of a long list; comparisons are always in it. */
function shortened(lines: readonly Ranked[], show: RankingOptions["show"]): (Ranked | Skipped)[] {
  if (show === "all" || lines.length <= WHOLE) return [...lines];
  const own = lines.findIndex(({ standing }) => standing === "mine");
  const near = (at: number) => own >= 0 && Math.abs(at - own) <= AROUND;
  const keep = (line: Ranked, at: number): boolean => {
    if (line.standing !== "selected") return true;
    return show === "top" ? at < TOP : at < ENDS || at >= lines.length - ENDS || near(at);
  };
  const short: (Ranked | Skipped)[] = [];
  for (const [at, line] of lines.entries()) {
    const last = short.at(-1);
    if (keep(line, at)) short.push(line);
    else if (last?.kind === "skipped") short[short.length - 1] = { kind: "skipped", count: last.count + 1 };
    else short.push({ kind: "skipped", count: 1 });
  }
  return short;
}
