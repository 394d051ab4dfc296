import type { LevelId } from "../cube/area.ts";
import type { Cube } from "../cube/cube.ts";
import { membersPerCell } from "../cube/cube.ts";
import { FLAG } from "../cube/flags.ts";
import { parsePeriod } from "../cube/period.ts";
import { isProblem } from "../cube/problem.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { emptyBlock, withBounds } from "./block.ts";
import type { Reader } from "./demands.ts";
import type { Term } from "./measure.ts";
import { isUnbroken, isWholeRun, placesIn } from "./places.ts";
import { spanAt } from "./spans.ts";

/** A break is one only beside a figure from before it, which `breaks.ts` sees; the flag in a store knows no neighbours. */
const WITHOUT_BREAK = ~FLAG.break;

/**
 * Takes the figures of a term out of its cubes: areas in the order of `codes`, columns as `periods` say.
 * A column without period stays *other frequency*; a cell that no cube has is *empty*; a cube that could not be
 * read makes its cells *not loaded*. With `bounded` the published intervals come along.
 */
export function gather(
  term: Term,
  level: LevelId,
  codes: readonly string[],
  periods: readonly (string | null)[],
  read: Reader,
  bounded = false,
): Block {
  const byCube = new Map<Cube, Int32Array>();
  const reasons = periods.map((period, column): number => {
    const frequency = period === null ? undefined : parsePeriod(period)?.frequency;
    if (period === null || frequency === undefined) return REASON["other-frequency"];
    if (!spanAt(term.indicator, level, period)) return REASON.empty;
    const cube = read(term, level, frequency);
    if (!cube || isProblem(cube)) return REASON["not-loaded"];
    columnsOf(byCube, cube, periods.length)[column] = cube.periods.indexOf(period);
    return REASON.empty;
  });
  const [only] = byCube;
  const same = only && !bounded && borrowed(...only, term, level, codes, periods);
  if (same) return same;
  const plain = emptyBlock(codes.length, periods.length);
  const block = bounded ? withBounds(plain) : plain;
  for (const [column, reason] of reasons.entries()) if (reason !== REASON.empty) fillColumn(block, column, reason);
  for (const [cube, columns] of byCube) copyFigures(cube, term, codes, columns, block);
  flagEstimates(term, level, periods, block);
  return block;
}

/**
 * The arrays of the cube themselves, where they are just what is asked: the same areas and periods, one member, no
 * break. Nobody writes into a gathered block, so that a large cube need not be copied.
 */
function borrowed(
  cube: Cube,
  columns: Int32Array,
  term: Term,
  level: LevelId,
  codes: readonly string[],
  periods: readonly (string | null)[],
): Block | undefined {
  const { values, reason, flags, areas } = cube;
  const fits = membersPerCell(cube) === 1 && memberOffset(cube, term) === 0 && isWholeRun(columns, cube.periods.length);
  if (!fits || !isWholeRun(placesIn(codes, areas), areas.length) || !isUnbroken(flags)) return undefined;
  if (estimatedColumns(term, level, periods).includes(true)) return undefined;
  return { rows: codes.length, columns: columns.length, values, reason, flags };
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
  const rows = placesIn(codes, cube.areas);
  const width = columns.length;
  for (let row = 0; row < rows.length; row += 1) {
    const from = rows[row] ?? -1;
    if (from < 0) continue;
    const start = from * cube.periods.length;
    for (let column = 0; column < width; column += 1) {
      const period = columns[column] ?? -1;
      if (period < 0) continue;
      const source = (start + period) * step + member;
      const target = row * width + column;
      block.values[target] = cube.values[source] ?? NaN;
      block.reason[target] = cube.reason[source] ?? REASON.empty;
      block.flags[target] = (cube.flags[source] ?? 0) & WITHOUT_BREAK;
      if (!block.bounds) continue;
      block.bounds.lower[target] = cube.lower?.[source] ?? NaN;
      block.bounds.upper[target] = cube.upper?.[source] ?? NaN;
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

function estimatedColumns(term: Term, level: LevelId, periods: readonly (string | null)[]): readonly boolean[] {
  return periods.map((period) => period !== null && spanAt(term.indicator, level, period)?.estimate === true);
}

function flagEstimates(term: Term, level: LevelId, periods: readonly (string | null)[], block: Block): void {
  const estimated = estimatedColumns(term, level, periods);
  if (!estimated.includes(true)) return;
  for (let cell = 0; cell < block.flags.length; cell += 1) {
    if (block.reason[cell] !== REASON.present || estimated[cell % block.columns] !== true) continue;
    block.flags[cell] = (block.flags[cell] ?? 0) | FLAG.estimate;
  }
}
