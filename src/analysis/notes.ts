import type { Cube, NeedKey } from "../cube/cube.ts";
import { isProblem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import type { SeriesFrame, ShownRows } from "./frame.ts";
import type { Geography } from "./geography.ts";
import type { Layout } from "./layout.ts";
import { listOf } from "./lists.ts";
import { baseNotes } from "./notes-base.ts";
import { figureNotes } from "./notes-figures.ts";
import type { Query } from "./query.ts";
import type { ResultNote } from "./result.ts";

/** A series and the rows of it that are shown. */
export interface Shown extends ShownRows {
  readonly frame: SeriesFrame;
  readonly index: number;
}

/** All that must be said about a result beside its figures, most serious first. */
export function gatherNotes(
  query: Query,
  layout: Layout,
  frames: readonly SeriesFrame[],
  rows: ShownRows,
  geography: Geography,
  data: ReadonlyMap<NeedKey, Cube | Problem>,
): ResultNote[] {
  const shown = frames.map((frame, index): Shown => ({ frame, index, ...rows }));
  const notes = [
    ...notLoaded(frames.map((frame) => frame.block), data),
    ...shown.flatMap((each) => baseNotes(each, query, geography)),
    ...shown.flatMap((each) => figureNotes(each, query, geography)),
    ...mixedBases(layout),
  ];
  return unique(notes).sort((a, b) => Number(a.severity === "info") - Number(b.severity === "info"));
}

/** One notice for all figures that could not be read, with *try again* when that can help. */
function notLoaded(blocks: readonly Block[], data: ReadonlyMap<NeedKey, Cube | Problem>): ResultNote[] {
  if (!blocks.some((block) => block.reason.includes(REASON["not-loaded"]))) return [];
  const problems = [...data.values()].filter(isProblem);
  const message = { id: "analysis.not-loaded", params: { count: Math.max(1, problems.length) } };
  const retry = problems.length === 0 || problems.some((each) => each.retry);
  return [{ severity: "caution", message, ...(retry && { remedy: { kind: "retry" as const } }) }];
}

/** Figures by different dates (of admission, of report) in one picture. */
function mixedBases(layout: Layout): ResultNote[] {
  const bases = new Map(layout.series.map(({ series }) => [series.indicator.dateBasis.nl, series.indicator.dateBasis]));
  if (bases.size < 2) return [];
  return [{ severity: "caution", message: { id: "analysis.mixed-bases", params: { bases: listOf([...bases.values()]) } } }];
}

/** The same words once, also when several series give rise to them. */
function unique(notes: readonly ResultNote[]): ResultNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note.message), note])).values()];
}
