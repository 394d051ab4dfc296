import type { Cube, NeedKey } from "../cube/cube.ts";
import { isProblem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import { REASON } from "../cube/reason.ts";
import { isBase } from "./base.ts";
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

/** All that must be said about a result beside its figures. */
export function gatherNotes(
  query: Query,
  layout: Layout,
  frames: readonly SeriesFrame[],
  rows: ShownRows,
  geography: Geography,
  data: ReadonlyMap<NeedKey, Cube | Problem>,
): ResultNote[] {
  const shown = frames.map((frame, index): Shown => ({ frame, index, ...rows }));
  const divisions = divisionsShown(frames, query);
  const notes = [
    ...notLoaded(
      frames.map((frame) => frame.block),
      data,
    ),
    ...shown.flatMap((each) => baseNotes(each, query, geography)),
    ...shown.flatMap((each) => figureNotes(each, query, geography, divisions)),
    ...mixedBases(layout),
  ];
  return notes;
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
  const said = layout.series.flatMap(({ series }) =>
    series.indicator.dateBasis.nl === "" ? [] : series.indicator.dateBasis,
  );
  const bases = new Map(said.map((basis) => [basis.nl, basis]));
  if (bases.size < 2) return [];
  return [
    { severity: "caution", message: { id: "analysis.mixed-bases", params: { bases: listOf([...bases.values()]) } } },
  ];
}

/** How many divisions the figures of the level are on, over all series and periods. */
function divisionsShown(frames: readonly SeriesFrame[], query: Query): number {
  const bases = frames.flatMap((frame) => frame.bases.get(query.level)?.bases ?? []);
  return new Set(bases.flatMap((base) => (isBase(base) ? [base.divisionId] : []))).size;
}
