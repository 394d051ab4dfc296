import { pluralOf } from "../cube/area.ts";
import { FLAG } from "../cube/flags.ts";
import type { Flag } from "../cube/flags.ts";
import type { IndicatorNote } from "../cube/indicator.ts";
import type { MessageParam } from "../cube/message.ts";
import { dayOfDate, parsePeriod } from "../cube/period.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { reasonsOf } from "./block.ts";
import { isMoment } from "./breaks.ts";
import { fewNotes } from "./few.ts";
import type { Geography } from "./geography.ts";
import { listOf } from "./lists.ts";
import { isBlank } from "./places.ts";
import type { Shown } from "./notes.ts";
import type { Query } from "./query.ts";
import type { ResultNote } from "./result.ts";

/** What the shown figures ask to be said: events in time, flags, coverage, territory, unknown status. */
export function figureNotes(shown: Shown, query: Query, geography: Geography, divisions: number): ResultNote[] {
  return [
    ...indicatorNotes(shown, query, divisions),
    ...territory(shown),
    ...(shown.frame.layout.measure.tools.recast?.notes(shown, geography) ?? []),
    ...flagNotes(shown),
    ...coverage(shown, query, geography),
    ...stepNotes(shown),
    ...tooSmall(shown),
    ...fewNotes(shown),
    ...status(shown),
  ];
}

/** What each calculation says of its own outcome; one that was refused has said why. */
function stepNotes(shown: Shown): readonly ResultNote[] {
  const { layout, steps } = shown.frame;
  return layout.measure.refused ? [] : steps.flatMap(({ notes }) => notes?.(shown) ?? []);
}

function noteOf(
  shown: Shown,
  severity: ResultNote["severity"],
  id: string,
  params: Readonly<Record<string, MessageParam>> = {},
): ResultNote {
  const name = shown.frame.layout.series.indicator.name;
  return { severity, message: { id, params: { name, ...params } }, series: shown.index };
}

/**
 * Notes of the indicator that hold in the periods shown and matter to this selection; its card has them all. A break
 * is said only when both sides of it are shown.
 */
function indicatorNotes(shown: Shown, query: Query, divisions: number): ResultNote[] {
  const { series, measure, worked: periods } = shown.frame.layout;
  const matters = mattering(shown, query, divisions);
  const days = periods.flatMap((period) => (period === null ? [] : (parsePeriod(period) ?? [])));
  const indicators = new Set([series.indicator, measure.numerator.indicator]);
  return [...indicators]
    .flatMap((indicator) => indicator.notes)
    .filter((note) => matters(note) && holds(note, days))
    .map((note) => ({
      ...noteOf(shown, isSerious(note) ? "caution" : "info", "analysis.note", { text: note.text }),
      ...(isSerious(note) && datesOf(note)),
    }));
}

/**
 * Which notes without a date are worth saying here. What is covered matters when more is asked than there is; what
 * the figures mean, when several periods are compared; on which division they are, when several stand side by side.
 */
function mattering(shown: Shown, query: Query, divisions: number): (note: IndicatorNote) => boolean {
  const { worked } = shown.frame.layout;
  const lacking =
    asksForMore(shown, query) || shown.places.some((place) => lacksFigure(shown.frame.block, place, divisions));
  return ({ kind, from, to }) => {
    if (from !== undefined || to !== undefined) return true;
    if (kind === "coverage") return lacking;
    if (kind === "merger") return divisions > 1;
    return kind !== "general" || worked.length > 1;
  };
}

/** Whether the question names periods outside those that there are figures of. */
function asksForMore({ frame: { layout } }: Shown, { periods }: Query): boolean {
  if (layout.periods.includes(null)) return true;
  if (periods.kind === "last") return layout.periods.length < periods.n;
  if (periods.kind === "latest") return false;
  const starts = layout.spans.map(({ first }) => parsePeriod(first)?.start ?? Infinity);
  const ends = layout.spans.map(({ last }) => parsePeriod(last)?.end ?? -Infinity);
  const asked = periods.kind === "range" ? [periods.first, periods.last] : periods.periods;
  return asked.some((code) => {
    const period = parsePeriod(code);
    return period !== undefined && (period.end < Math.min(...starts) || period.start > Math.max(...ends));
  });
}

/** Over several divisions it is plain that some areas do not exist all the time. */
function lacksFigure(block: Block, place: number, divisions: number): boolean {
  if (isBlank(block.reason)) return false;
  const reasons = reasonsOf(block, place);
  return (
    reasons.includes(REASON["not-published"]) ||
    reasons.includes(REASON.empty) ||
    (divisions < 2 && reasons.includes(REASON["not-applicable"]))
  );
}

/** When it was, for forms that mark it on an axis of time. */
function datesOf({ from, to }: IndicatorNote): Pick<ResultNote, "dated"> {
  if (from === undefined && to === undefined) return {};
  return { dated: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
}

function holds(note: IndicatorNote, shown: readonly { readonly start: number; readonly end: number }[]): boolean {
  const from = note.from === undefined ? -Infinity : (dayOfDate(note.from) ?? -Infinity);
  const to = note.to === undefined ? Infinity : (dayOfDate(note.to) ?? Infinity);
  const within = shown.some(({ start, end }) => start <= to && end >= from);
  // What changed on a day also matters to whoever compares figures from before it and from after it.
  if (isMoment(note) && shown.some(({ start }) => start < from) && shown.some(({ end }) => end >= from)) return true;
  if (note.kind !== "break" || note.from === undefined) return within;
  return within && shown.some(({ start }) => start < from);
}

function isSerious({ kind }: IndicatorNote): boolean {
  return kind === "break" || kind === "backlog" || kind === "method" || kind === "ended";
}

function territory(shown: Shown): ResultNote[] {
  const { changed } = shown.frame;
  const moved = shown.areas.filter(({ code }) => changed.includes(code));
  if (moved.length === 0) return [];
  const areas = listOf(moved.slice(0, 3).map(({ name }) => name));
  return [noteOf(shown, "caution", "analysis.territory", { areas, count: moved.length })];
}

const SAID_FLAGS: readonly Flag[] = [
  "forecast",
  "estimate",
  "rounded",
  "provisional",
  "incomplete-window",
  "correction",
  "partial",
];

function flagNotes(shown: Shown): ResultNote[] {
  const { flags, columns } = shown.frame.block;
  if (isBlank(flags)) return [];
  let seen = 0;
  for (const place of shown.places) {
    for (let cell = place * columns; cell < (place + 1) * columns; cell += 1) {
      const own = flags[cell] ?? 0;
      // An estimate by sharing out a split area has a note of its own.
      seen |= (own & FLAG.recast) === 0 ? own : own & ~FLAG.estimate;
    }
  }
  return SAID_FLAGS.filter((flag) => (seen & FLAG[flag]) !== 0).map((flag) =>
    noteOf(shown, flag === "partial" || flag === "forecast" ? "caution" : "info", `analysis.flag-${flag}`),
  );
}

/** How many areas have a figure, where that is not all of them; of several slots the one with the fewest. */
function coverage(shown: Shown, query: Query, geography: Geography): ResultNote[] {
  const { block, layout } = shown.frame;
  let fewest: { known: number; of: number; period: string } | undefined;
  for (const [slot, { known, of }] of shown.frame.coverage.entries()) {
    const period = layout.periods[slot] ?? null;
    if (known > 0 && known < of && period !== null && (!fewest || known < fewest.known)) fewest = { known, of, period };
  }
  if (!fewest) return [];
  const { known, of, period } = fewest;
  const params = { count: known, of, level: pluralOf(geography.areas, query.level), period: { period } };
  return [noteOf(shown, "info", block.columns > 1 ? "analysis.coverage-least" : "analysis.coverage", params)];
}

function tooSmall(shown: Shown): ResultNote[] {
  const { block, layout } = shown.frame;
  if (isBlank(block.reason)) return [];
  if (!shown.places.some((place) => reasonsOf(block, place).includes(REASON["too-small"]))) return [];
  const { denominator, numerator } = layout.measure.threshold;
  const least = layout.series.indicator.threshold?.sample;
  if (least !== undefined && layout.sample) return [noteOf(shown, "info", "analysis.too-small-sample", { least })];
  if (!layout.measure.denominator) return [];
  return [
    noteOf(shown, "info", numerator > 0 ? "analysis.too-small-both" : "analysis.too-small", { denominator, numerator }),
  ];
}

function status(shown: Shown): ResultNote[] {
  const { series, worked } = shown.frame.layout;
  return series.indicator.statusUnknown === true && worked.length > 1
    ? [noteOf(shown, "info", "analysis.status-unknown")]
    : [];
}
