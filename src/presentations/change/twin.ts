import { REASON } from "../../cube/reason.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { seriesOf } from "../map/scene.ts";
import { changeOf, momentsOf } from "./model.ts";
import type { ChangeOptions } from "./options.ts";

/** The figures of both moments, and beside them the difference that the map shows, which the first moment cannot have. */
export function twinOf(result: Result, options: ChangeOptions): Result {
  const series = seriesOf(result, options);
  const [change, moments, own] = [changeOf(result, options), momentsOf(result, series), result.series[series]];
  const [difference] = change?.series ?? [];
  if (!change || !moments || !own || !difference) return result;
  const cells = result.areas.flatMap((_, row) => moments.map((slot) => cellAt(result, series, row, slot)));
  const columns = moments.map((slot) => columnAt(result, series, slot));
  const figures = (of: ArrayLike<number>) => cells.map((cell) => of[cell] ?? NaN);
  const changes = (of: ArrayLike<number>, none: number) => result.areas.flatMap((_, row) => [none, of[row] ?? none]);
  const both = <T>(of: readonly T[], otherwise: T) => [...columns, ...columns].map((column) => of[column] ?? otherwise);
  const before = result.periods[columns[0] ?? 0] ?? "";
  const since = { id: "atlas.difference-since", params: { period: { period: before } } };
  const { lower, upper } = result;
  return {
    ...change,
    series: [own, { ...difference, key: `${own.key}~difference`, steps: [...own.steps, since] }],
    slots: result.slots.filter((_, slot) => moments.includes(slot)),
    values: Float64Array.from([...figures(result.values), ...changes(change.values, NaN)]),
    reason: Uint8Array.from([...figures(result.reason), ...changes(change.reason, REASON["not-applicable"])]),
    flags: Uint16Array.from([...figures(result.flags), ...changes(change.flags, 0)]),
    classIndex: Int8Array.from([...cells.map(() => -1), ...changes(change.classIndex, -1)]),
    classes: [null, change.classes[0] ?? null],
    periods: both(result.periods, null),
    divisions: both(result.divisions, null),
    coverage: both(result.coverage, { known: 0, of: 0 }),
    ...(lower && upper && { lower: Float64Array.from(figures(lower)), upper: Float64Array.from(figures(upper)) }),
  };
}
