import type { LevelId } from "../cube/area.ts";
import type { Cube } from "../cube/cube.ts";
import { membersPerCell } from "../cube/cube.ts";
import { FLAG } from "../cube/flags.ts";
import { parsePeriod } from "../cube/period.ts";
import { isProblem } from "../cube/problem.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { emptyBlock } from "./block.ts";
import type { Reader } from "./demands.ts";
import type { Term } from "./measure.ts";
import { spanAt } from "./spans.ts";

/** A break is one only beside a figure from before it, which `breaks.ts` sees; the flag in a store knows no neighbours. */
const WITHOUT_BREAK = ~FLAG.break;

/**
 * Takes the figures of a term out of its cubes: areas in the order of `codes`, columns as `periods` say.
 * A column without period stays *other frequency*; a cell that no cube has is *empty*; a cube that could not be
 * read makes its cells *not loaded*.
 */
export function gather(
  term: Term,
  level: LevelId,
  codes: readonly string[],
  periods: readonly (string | null)[],
  read: Reader,
): Block {
  const block = emptyBlock(codes.length, periods.length);
  const byCube = new Map<Cube, Int32Array>();
  for (const [column, period] of periods.entries()) {
    const frequency = period === null ? undefined : parsePeriod(period)?.frequency;
    if (period === null || frequency === undefined) fillColumn(block, column, REASON["other-frequency"]);
    else if (spanAt(term.indicator, level, period)) {
      const cube = read(term, level, frequency);
      if (!cube || isProblem(cube)) fillColumn(block, column, REASON["not-loaded"]);
      else columnsOf(byCube, cube, periods.length)[column] = cube.periods.indexOf(period);
    }
  }
  for (const [cube, columns] of byCube) copyFigures(cube, term, codes, columns, block);
  flagEstimates(term, level, periods, block);
  return block;
}

function columnsOf(byCube: Map<Cube, Int32Array>, cube: Cube, count: number): Int32Array {
  const columns = byCube.get(cube) ?? new Int32Array(count).fill(-1);
  byCube.set(cube, columns);
  return columns;
}

function fillColumn(block: Block, column: number, reason: number): void {
  for (let cell = column; cell < block.reason.length; cell += block.columns) block.reason[cell] = reason;
}

function copyFigures(cube: Cube, term: Term, codes: readonly string[], columns: Int32Array, block: Block): void {
  const member = memberOffset(cube, term);
  if (member < 0) return;
  const step = membersPerCell(cube);
  const rows = new Map(cube.areas.map((code, row) => [code, row]));
  const width = columns.length;
  for (const [row, code] of codes.entries()) {
    const from = rows.get(code);
    if (from === undefined) continue;
    const start = from * cube.periods.length;
    for (let column = 0; column < width; column += 1) {
      const period = columns[column] ?? -1;
      if (period < 0) continue;
      const source = (start + period) * step + member;
      const target = row * width + column;
      block.values[target] = cube.values[source] ?? NaN;
      block.reason[target] = cube.reason[source] ?? REASON.empty;
      block.flags[target] = (cube.flags[source] ?? 0) & WITHOUT_BREAK;
    }
  }
}

/** Place of the members asked for within the cells of one area and period; −1 when the cube lacks one. */
function memberOffset(cube: Cube, term: Term): number {
  let offset = 0;
  for (const dimension of cube.dimensions) {
    const at = dimension.members.indexOf(term.members[dimension.id] ?? "");
    if (at < 0) return -1;
    offset = offset * dimension.members.length + at;
  }
  return offset;
}

function flagEstimates(term: Term, level: LevelId, periods: readonly (string | null)[], block: Block): void {
  const estimated = periods.map(
    (period) => period !== null && spanAt(term.indicator, level, period)?.estimate === true,
  );
  if (!estimated.includes(true)) return;
  for (let cell = 0; cell < block.flags.length; cell += 1) {
    if (block.reason[cell] !== REASON.present || estimated[cell % block.columns] !== true) continue;
    block.flags[cell] = (block.flags[cell] ?? 0) | FLAG.estimate;
  }
}
