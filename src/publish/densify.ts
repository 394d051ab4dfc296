import type { Cube } from "../cube/cube.ts";
import { FLAG } from "../cube/flags.ts";
import { comparePeriods, parsePeriod, periodRange } from "../cube/period.ts";
import { REASON } from "../cube/reason.ts";
import type { Divisions } from "./divisions.ts";
import type { Gathering } from "./gather.ts";

/** A figure that has no place in the cube. */
export interface Misfit {
  /** Which of the inputs it came from. */
  readonly input: number;
  readonly line: number;
  readonly why: string;
}

/**
 * Makes a dense cube of gathered figures. Periods at either end without any figure are left out: a series ends on
 * its last published day. An area that is not in the division of a period is *not applicable* there; an area that
 * is, and has no row, gets the reason that the input says.
 */
export function densify(gathering: Gathering, divisions: Divisions): { cube: Cube; misfits: Misfit[] } {
  const [input] = gathering.inputs;
  if (!input) throw new Error(`${gathering.indicator.id} has no input for ${gathering.level}`);
  const periods = periodsOf(gathering, input.frequency);
  const lists = periods.map((period) => {
    const codes =
      input.division === "per-period"
        ? divisions.codesAt(period, gathering.level)
        : divisions.codesIn(input.division, gathering.level);
    if (!codes)
      throw new Error(`no list of ${gathering.level} for ${gathering.indicator.id}, ${input.division} ${period}`);
    return codes;
  });
  const areas = [...new Set(lists.flat())].sort();
  const dimensions = gathering.indicator.dimensions.map(({ id, members }) => ({
    id,
    members: members.map(({ code }) => code),
  }));
  const cells = dimensions.reduce((product, { members }) => product * members.length, 1);
  const size = areas.length * periods.length * cells;
  const cube = {
    indicator: gathering.indicator.id,
    level: gathering.level,
    division: input.division,
    areas,
    periods,
    dimensions,
    values: new Float64Array(size).fill(NaN),
    reason: new Uint8Array(size).fill(REASON["not-applicable"]),
    flags: new Uint16Array(size),
  };
  const absent = REASON[input.absent ?? "not-published"];
  lists.forEach((codes, period) => {
    const existing = new Set(codes);
    areas.forEach((code, area) => {
      if (!existing.has(code)) return;
      const first = (area * periods.length + period) * cells;
      cube.reason.fill(absent, first, first + cells);
    });
  });
  const misfits = fill(cube, gathering, lists, cells);
  if (gathering.indicator.time === "cumulative") markCorrections(cube, cells);
  if (input.division === "per-period") markBreaks(cube, divisions, cells);
  return { cube, misfits };
}

function periodsOf(gathering: Gathering, frequency: string): string[] {
  const withFigure = new Set<number>();
  gathering.reason.forEach((reason, at) => {
    if (reason === REASON.present) withFigure.add(gathering.period[at] ?? -1);
  });
  const periods = [...withFigure].map((at) => gathering.periods.texts[at] ?? "").sort(comparePeriods);
  const wrong = periods.find((period) => parsePeriod(period)?.frequency !== frequency);
  if (wrong !== undefined) throw new Error(`${gathering.indicator.id}: ${wrong} is no ${frequency}`);
  const [first] = periods;
  const last = periods.at(-1);
  const regular = frequency === "day" || frequency === "week";
  return regular && first !== undefined && last !== undefined ? periodRange(first, last) : periods;
}

function fill(cube: Cube, gathering: Gathering, lists: readonly (readonly string[])[], cells: number): Misfit[] {
  const misfits: Misfit[] = [];
  const areaAt = new Map(cube.areas.map((code, at) => [code, at]));
  const periodAt = new Map(cube.periods.map((code, at) => [code, at]));
  const areaPlace = gathering.areas.texts.map((code) => areaAt.get(code));
  const periodPlace = gathering.periods.texts.map((code) => periodAt.get(code));
  const existing = lists.map((codes) => new Set(codes));
  const taken = new Uint8Array(cube.values.length);
  gathering.reason.forEach((reason, at) => {
    const period = periodPlace[gathering.period[at] ?? -1];
    if (period === undefined) return;
    const code = gathering.areas.texts[gathering.area[at] ?? -1] ?? "";
    const area = areaPlace[gathering.area[at] ?? -1];
    const misfit = (why: string) =>
      misfits.push({ input: gathering.input[at] ?? 0, line: gathering.line[at] ?? 0, why });
    if (area === undefined || !existing[period]?.has(code)) {
      // A source that says itself that the cell cannot exist agrees with the list.
      if (reason === REASON["not-applicable"]) return;
      misfit(
        `${code} does not exist in ${cube.division === "per-period" ? (cube.periods[period] ?? "") : cube.division}`,
      );
      return;
    }
    const cell = (area * cube.periods.length + period) * cells + (gathering.member[at] ?? 0);
    if (taken[cell] === 1) {
      misfit(`a second figure for ${code} in ${cube.periods[period] ?? ""}`);
      return;
    }
    taken[cell] = 1;
    cube.values[cell] = gathering.value[at] ?? NaN;
    cube.reason[cell] = reason;
    cube.flags[cell] = gathering.flags[at] ?? 0;
  });
  return misfits;
}

/** What counts up and yet falls was corrected by the source. */
function markCorrections(cube: Cube, cells: number): void {
  for (let area = 0; area < cube.areas.length; area += 1) {
    for (let period = 1; period < cube.periods.length; period += 1) {
      for (let member = 0; member < cells; member += 1) {
        const at = (area * cube.periods.length + period) * cells + member;
        // A comparison with NaN is never true, so a missing figure marks nothing.
        if ((cube.values[at] ?? NaN) < (cube.values[at - cells] ?? NaN))
          cube.flags[at] = (cube.flags[at] ?? 0) | FLAG.correction;
      }
    }
  }
}

/** The first figure of a code on its new territory carries the flag *break*. */
function markBreaks(cube: Cube, divisions: Divisions, cells: number): void {
  const starts = cube.periods.map((period) => parsePeriod(period)?.start ?? Infinity);
  for (const day of divisions.changes) {
    const period = starts.findIndex((start) => start >= day);
    if (period < 1) continue;
    const changed = divisions.changedOn(day);
    cube.areas.forEach((code, area) => {
      if (!changed.has(code)) return;
      const first = (area * cube.periods.length + period) * cells;
      for (let at = first; at < first + cells; at += 1) {
        if (cube.reason[at] === REASON.present) cube.flags[at] = (cube.flags[at] ?? 0) | FLAG.break;
      }
    });
  }
}
