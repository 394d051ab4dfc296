import type { Cube } from "../../cube/cube.ts";
import { membersPerCell } from "../../cube/cube.ts";
import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";
import type { Term } from "../measure.ts";
import { partsOfMember } from "./sums.ts";

/**
 * A cube with the members of a term added up to one, by the rule of its indicator. Missing members are like missing
 * parts of a group of areas: *not applicable* is skipped, *not loaded* passes on, any other withholds the figure or,
 * where `partial` says so, leaves the known ones with the flag *partial*. Undefined when the cube lacks a member.
 */
export function sumCube(cube: Cube, term: Term, partial: "withhold" | "known"): Cube | undefined {
  const offsets = offsetsOf(cube, term);
  if (!offsets) return undefined;
  const step = membersPerCell(cube);
  const cells = cube.areas.length * cube.periods.length;
  const block = emptyBlock(cells, 1);
  for (let cell = 0; cell < cells; cell += 1) addMembers(cube, cell * step, offsets, term, partial, block, cell);
  const dimensions = cube.dimensions.map(({ id }) => ({ id, members: [term.members[id] ?? ""] }));
  const { indicator, level, division, areas, periods } = cube;
  const { values, reason, flags } = block;
  return { indicator, level, division, areas, periods, dimensions, values, reason, flags };
}

/** Places of every combination of the members, within the cells of one area and period. */
function offsetsOf(cube: Cube, term: Term): readonly number[] | undefined {
  let offsets: readonly number[] = [0];
  for (const { id, members } of cube.dimensions) {
    const places = partsOfMember(term, id).map((code) => members.indexOf(code));
    if (places.includes(-1)) return undefined;
    offsets = offsets.flatMap((offset) => places.map((place) => offset * members.length + place));
  }
  return offsets;
}

function addMembers(
  cube: Cube,
  start: number,
  offsets: readonly number[],
  term: Term,
  partial: "withhold" | "known",
  out: ReturnType<typeof emptyBlock>,
  target: number,
): void {
  const { rule } = term.indicator.aggregation;
  let [known, expected, flags, missing] = [0, 0, 0, REASON["not-applicable"]];
  let alike = true;
  let total = rule === "min" ? Infinity : rule === "max" ? -Infinity : 0;
  for (const offset of offsets) {
    const reason = cube.reason[start + offset] ?? REASON.empty;
    if (reason === REASON["not-applicable"]) continue;
    expected += 1;
    if (reason === REASON.present) {
      const value = cube.values[start + offset] ?? NaN;
      total = rule === "min" ? Math.min(total, value) : rule === "max" ? Math.max(total, value) : total + value;
      flags |= cube.flags[start + offset] ?? 0;
      known += 1;
    } else if (reason === REASON["not-loaded"]) {
      writeMissing(out, target, reason);
      return;
    } else {
      alike &&= missing === REASON["not-applicable"] || missing === reason;
      missing = reason;
    }
  }
  if (known === 0 && alike) writeMissing(out, target, missing);
  else if (known === 0 || (known < expected && partial === "withhold"))
    writeMissing(out, target, REASON["partial-withheld"]);
  else writeValue(out, target, total, (flags & PASSED_ON) | FLAG.computed | (known < expected ? FLAG.partial : 0));
}
