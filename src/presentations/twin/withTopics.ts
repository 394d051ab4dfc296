import type { Reason } from "../../cube/reason.ts";
import { REASON } from "../../cube/reason.ts";
import type { Result, ResultSeries } from "../../analysis/result.ts";

/** A figure that a picture works out: NaN exactly where a reason other than `present` stands. */
export interface AddedFigure {
  readonly value: number;
  readonly reason: Reason;
  readonly flags: number;
}

/** A topic that a picture adds to those of its result. */
export interface AddedTopic {
  readonly series: ResultSeries;
  /** The topic of the result that it is worked out of: it has the same periods and borders. */
  readonly of: number;
  readonly figure: (row: number, slot: number) => AddedFigure;
}

/** A result with the topics that a picture adds to it behind its own, for its table. Intervals are of its own figures. */
export function withTopics(result: Result, added: readonly AddedTopic[]): Result {
  const slots = result.slots.length;
  const size = result.values.length + added.length * result.areas.length * slots;
  const [values, reason, flags] = [new Float64Array(size).fill(NaN), new Uint8Array(size), new Uint16Array(size)];
  const classIndex = new Int8Array(size).fill(-1);
  values.set(result.values);
  reason.set(result.reason);
  flags.set(result.flags);
  classIndex.set(result.classIndex);
  let cell = result.values.length;
  for (const { figure } of added) {
    for (const row of result.areas.keys()) {
      for (const slot of result.slots.keys()) {
        const one = figure(row, slot);
        values[cell] = one.value;
        reason[cell] = REASON[one.reason];
        flags[cell] = one.flags;
        cell += 1;
      }
    }
  }
  const columns = <T>(of: readonly T[]) => [
    ...of,
    ...added.flatMap((one) => of.slice(one.of * slots, (one.of + 1) * slots)),
  ];
  return {
    ...result,
    series: [...result.series, ...added.map(({ series }) => series)],
    ...{ values, reason, flags, classIndex },
    classes: [...result.classes, ...added.map(() => null)],
    periods: columns(result.periods),
    divisions: columns(result.divisions),
    coverage: columns(result.coverage),
  };
}
