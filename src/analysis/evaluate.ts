import type { Areas } from "../cube/area.ts";
import type { Cube, NeedKey } from "../cube/cube.ts";
import type { Catalogue } from "../cube/indicator.ts";
import type { Problem } from "../cube/problem.ts";
import type { Parts } from "./assemble.ts";
import { assemble } from "./assemble.ts";
import { centreNotes, classFrames } from "./classes/class-frames.ts";
import type { FrameRow } from "./combine.ts";
import type { Reader } from "./demands.ts";
import { readerOf } from "./demands.ts";
import { fillSeries } from "./fill.ts";
import type { Left } from "./filter/apply.ts";
import type { Geography } from "./geography.ts";
import { geographyOf, unionOfCodes } from "./geography.ts";
import type { Layout } from "./layout.ts";
import { comparedAreas, layoutOf, momentsOf } from "./layout.ts";
import { needed } from "./needed.ts";
import { gatherNotes } from "./notes.ts";
import { demandsOf } from "./plan.ts";
import { orderRows } from "./order.ts";
import { orderNotes } from "./notes-order.ts";
import { hasSecrets } from "./protect/secrets.ts";
import type { Query } from "./query.ts";
import type { Moment, ResolvedAreas } from "./resolve-areas.ts";
import { parentNames, resolveAreas } from "./resolve-areas.ts";
import type { Result, ResultArea } from "./result.ts";
import { chosenBy } from "./chosen.ts";
import type { Similar } from "./similar.ts";
import type { SeriesFrame, ShownRows } from "./frame.ts";
import { countedRows, finishSeries, referenceRows } from "./frame.ts";
import { formerRows } from "./renames.ts";
import { tellApart } from "./tell-apart.ts";
import { flagMixedDates } from "./time/figure-periods.ts";
import type { Toolbox } from "./toolbox.ts";
import { asksFilter, asksShare, asksSimilar } from "./toolbox.ts";

/**
 * The answer to a query from figures that were read: `data` has a cube or a problem for every need of `plan`.
 * A need without answer becomes cells *not loaded*. `toolbox` has the late calculations that the query asks for
 * (`toolboxFor`). Same input, same output.
 */
export function evaluate(
  query: Query,
  catalogue: Catalogue,
  areas: Areas,
  data: ReadonlyMap<NeedKey, Cube | Problem>,
  toolbox: Toolbox,
): Result {
  const worked = workOut(query, catalogue, areas, data, toolbox);
  return assemble(query, catalogue, { ...worked, chosen: chosenBy(query, areas), notes: orderNotes(worked.notes) });
}

/** A query worked out and not yet put together: what `evaluate` shows and `explain` looks into. */
export interface Worked extends Parts {
  readonly geography: Geography;
  readonly read: Reader;
  readonly rows: readonly FrameRow[];
  /** All rows that were asked for: what is counted. */
  readonly selection: ShownRows;
}

/** Everything up to the Result itself, from the same input. */
export function workOut(
  query: Query,
  catalogue: Catalogue,
  areas: Areas,
  data: ReadonlyMap<NeedKey, Cube | Problem>,
  toolbox: Toolbox,
): Worked {
  const geography = geographyOf(areas);
  const layout = layoutOf(query, catalogue, geography, toolbox);
  const read = readerOf(demandsOf(query, layout, catalogue, geography, toolbox), data, query.partial);
  const moments = momentsOf(layout, query.level, geography);
  const similarity: ReadonlyMap<string, Similar> = asksSimilar(query)
    ? needed(toolbox.similar).find(query, layout, catalogue, geography, read, toolbox)
    : new Map<string, Similar>();
  const found = resolveAreas(query, areas, { moments, similar: similarity });
  const resolved: ResolvedAreas = { ...found, areas: tellApart(found.areas, query.level, areas) };
  const rows = frameRows(
    query,
    resolved,
    sharesAreas(query) ? momentsWorked(layout, query, geography) : moments,
    geography,
  );
  const selection: ShownRows = { areas: resolved.areas, places: placesIn(rows, resolved.areas) };
  const seen = seenRows(rows, selection, query);
  const guard = hasSecrets(data) ? needed(toolbox.guard) : toolbox.guard;
  const reference = referenceRows(rows, selection)("");
  const safe =
    guard?.mark(layout.series, { query, catalogue, geography, read, rows, seen, reference }, data) ?? layout.series;
  const frames = safe.map((series): SeriesFrame => {
    if (toolbox.formula && series.operands) {
      const ground = { rows, query, catalogue, areas, geography, shown: selection, toolbox, read };
      const made = toolbox.formula.fill(series, series.operands, ground);
      return finishSeries(made.layout, made.filled, rows, query, catalogue, areas, selection, toolbox);
    }
    const filled = fillSeries(series, rows, query.partial, geography, read);
    const whole = series.whole && fillSeries(series.whole, rows, query.partial, geography, read).block;
    const beside = whole && { whole };
    return finishSeries(series, { ...filled, ...beside }, rows, query, catalogue, areas, selection, toolbox);
  });
  flagMixedDates(layout, frames);
  const ground = { counted: countedRows(rows, selection, query), referenceRow: referenceRows(rows, selection) };
  const classes = classFrames(frames, query.classes, ground);
  const left: Left = asksFilter(query)
    ? needed(toolbox.filter)(query, selection, frames, geography, { moments, similar: similarity })
    : { shown: selection, notes: [] };
  const shown = orderRows(left.shown, frames, parentNames(query, moments, geography), query.order);
  const notes = [
    ...layout.notes,
    ...layout.series.flatMap((each, i) => toolbox.formula?.notes(each, i, query.level, geography) ?? []),
    ...resolved.notes,
    ...[...similarity.values()].flatMap((each) => each.notes),
    ...left.notes,
    ...centreNotes(frames, classes, query.classes),
    ...(guard?.notes(safe) ?? []),
    ...(asksShare(query) ? needed(toolbox.rounding)(frames, shown) : []),
    ...gatherNotes(query, layout, frames, shown, geography, data),
  ];
  const { filtered } = left;
  return { geography, read, rows, layout, frames, classes, selection, shown, notes, ...(filtered && { filtered }) };
}

/** Whether all areas of the level are a whole in any column, also in one that is only compared with. */
function sharesAreas({ series }: Query): boolean {
  return series.some(({ calculations }) =>
    calculations.some((each) => each.kind === "share" && (each.of === "areas" || each.of === "whole")),
  );
}

function momentsWorked({ series, ...layout }: Layout, { level }: Query, geography: Geography): readonly Moment[] {
  return momentsOf({ ...layout, series: series.map((each) => ({ ...each, periods: each.worked })) }, level, geography);
}

/** Rows that somebody sees or that are compared with: all but the areas of the level that are only classed by. */
function seenRows(rows: readonly FrameRow[], { places }: ShownRows, { level }: Query): readonly number[] {
  const shown = new Set(places);
  return rows.flatMap((row, place) =>
    shown.has(place) || row.level !== level || row.parts !== undefined ? [place] : [],
  );
}

function placesIn(rows: readonly FrameRow[], areas: readonly ResultArea[]): readonly number[] {
  const places = new Map<string, number>();
  for (let row = 0; row < rows.length; row += 1) places.set(rows[row]?.code ?? "", row);
  return areas.map((area) => places.get(area.code) ?? -1);
}

/** All areas of the level, by which figures are classed, then the rows that are none of those, then what is only compared with. */
function frameRows(
  query: Query,
  resolved: ResolvedAreas,
  moments: readonly Moment[],
  geography: Geography,
): readonly FrameRow[] {
  const all = unionOfCodes(
    geography,
    query.level,
    moments.map((moment) => moment.division),
  );
  const listed = new Set(moments.length === 0 ? [] : all);
  const level: FrameRow[] = [...listed].map((code) => ({ code, level: query.level }));
  const others = resolved.areas.filter((area) => !listed.has(area.code)).map(frameRow);
  const there = new Set([...listed, ...others.map(({ code }) => code)]);
  const compared = comparedAreas(query, geography.areas).filter(({ code }) => !there.has(code));
  const rows = [...level, ...others, ...compared.map(({ code, level: of }) => ({ code, level: of }))];
  return [...rows, ...formerRows(rows, query, geography.areas)];
}

function frameRow({ code, level, parts }: ResultArea): FrameRow {
  return parts ? { code, level, parts } : { code, level };
}
