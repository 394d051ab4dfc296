import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import type { SeriesFrame } from "../frame.ts";
import { finalKind } from "../kinds.ts";
import type { ClassQuery } from "../query.ts";
import type { Classes, ResultNote } from "../result.ts";
import { classify } from "./classify.ts";

/** Which rows of a block count and where the references stand. */
export interface ClassGround {
  readonly counted: (among: "level" | "selected") => readonly number[];
  readonly referenceRow: (code: string) => number;
}

/** Classes of every series: of its own figures, or of those of all series with the same unit and kind. */
export function classFrames(
  frames: readonly SeriesFrame[],
  query: ClassQuery,
  ground: ClassGround,
): readonly (Classes | null)[] {
  const groups = new Map<string, SeriesFrame[]>();
  for (const [at, frame] of frames.entries()) {
    const key = query.shared ? sharedKey(frame) : String(at);
    groups.set(key, [...(groups.get(key) ?? []), frame]);
  }
  const classed = new Map<SeriesFrame, Classes | null>();
  for (const together of groups.values()) {
    const [first] = together;
    const classes = first ? classesOf(together.map(blockOf), kindOf(first), query, ground) : null;
    for (const frame of together) classed.set(frame, classes);
  }
  return frames.map((frame) => classed.get(frame) ?? null);
}

/** One set of classes for the figures of some blocks with the same rows. */
export function classesOf(
  blocks: readonly Block[],
  kind: ReturnType<typeof kindOf>,
  query: ClassQuery,
  ground: ClassGround,
): Classes | null {
  const rows = ground.counted(query.over ?? "level");
  const centre = query.method === "diverging" ? centreOf(blocks, query, ground) : undefined;
  return classify(figuresOf(blocks, rows), kind, query, centre);
}

/** Figures of the rows that count. They mostly come first, and then nothing is copied. */
function figuresOf(blocks: readonly Block[], rows: readonly number[]): Float64Array {
  const first = rows.every((row, at) => row === at);
  const parts = blocks.map(({ values, columns }) => {
    if (first) return values.subarray(0, rows.length * columns);
    const out = new Float64Array(rows.length * columns);
    for (const [at, row] of rows.entries()) out.set(values.subarray(row * columns, (row + 1) * columns), at * columns);
    return out;
  });
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Float64Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A number, or the newest figure that a reference has; undefined when it has none. */
function centreOf(blocks: readonly Block[], { centre = 0 }: ClassQuery, ground: ClassGround): number | undefined {
  if (typeof centre === "number") return centre;
  const [block] = blocks;
  const row = ground.referenceRow(centre.reference);
  if (!block || row < 0) return undefined;
  for (let cell = (row + 1) * block.columns - 1; cell >= row * block.columns; cell -= 1) {
    if (block.reason[cell] === REASON.present) return block.values[cell];
  }
  return undefined;
}

/** Says around which figure of a reference the classes lie, or that there is none. */
export function centreNotes(
  frames: readonly SeriesFrame[],
  classes: readonly (Classes | null)[],
  { method, centre }: ClassQuery,
): ResultNote[] {
  if (method !== "diverging" || typeof centre !== "object") return [];
  return frames.flatMap((frame, series): ResultNote[] => {
    const { indicator } = frame.layout.series;
    const found = classes[series];
    if (!found) return [];
    if (!found.centre)
      return [
        { severity: "caution", message: { id: "analysis.no-class-centre", params: { name: indicator.name } }, series },
      ];
    const unit = frame.steps.reduce((before, step) => step.unit(before), indicator.unit);
    const decimals = frame.steps.reduce((before, step) => step.decimals(before), indicator.decimals);
    const params = { name: indicator.name, value: { value: found.centre.at, decimals }, unit };
    return [{ severity: "info", message: { id: "analysis.class-centre", params }, series }];
  });
}

function blockOf({ block }: SeriesFrame): Block {
  return block;
}

function kindOf({ layout }: SeriesFrame) {
  return finalKind(layout.series.indicator, layout.series.calculations);
}

function sharedKey(frame: SeriesFrame): string {
  const unit = frame.steps.reduce((before, step) => step.unit(before), frame.layout.series.indicator.unit);
  return `${unit.nl} ${kindOf(frame)}`;
}
