import * as v from "valibot";
import type { PartsKnown, Result } from "../../analysis/result.ts";
import type { Message, MessageParam } from "../../cube/message.ts";
import { REASONS } from "../../cube/reason.ts";
import { isSafeKey } from "../limits.ts";

/** A result as a device and a file keep it: lists in the place of arrays of numbers, null in the place of NaN. */
type Plain<T> = T extends Float64Array | Float32Array
  ? readonly (number | null)[]
  : T extends ArrayBufferView
    ? readonly number[]
    : T extends PartsKnown
      ? { readonly [Field in keyof PartsKnown]: Plain<PartsKnown[Field]> }
      : T;
export type PlainResult = { readonly [Field in keyof Result]: Plain<Result[Field]> };

/** The figures of one tab as they were when its work was kept. */
export interface KeptFigures {
  /** What was asked: for another question they say nothing. */
  readonly question: string;
  /** When they were taken, in milliseconds since 1970. */
  readonly taken: number;
  /** Per series of the store the last period that there was, shown or not. */
  readonly reach: Readonly<Record<string, string>>;
  readonly result: PlainResult;
}

const Text = v.pipe(v.string(), v.maxLength(2_000));
const Key = v.pipe(Text, v.check(isSafeKey));
const LocalisedSchema = v.object({ nl: Text, en: Text });
const SaidSchema = v.union([Text, LocalisedSchema]);
const number = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer());
const counted = v.pipe(whole, v.minValue(0));

const ParamSchema: v.GenericSchema<unknown, MessageParam> = v.union([
  Text,
  number,
  LocalisedSchema,
  v.object({ value: number, decimals: counted }),
  v.object({ period: Text }),
  v.lazy(() => MessageSchema),
]);
const MessageSchema: v.GenericSchema<unknown, Message> = v.object({
  id: Text,
  params: v.exactOptional(v.record(Key, ParamSchema)),
});

const SeriesSchema = v.object({
  key: Text,
  source: Text,
  indicator: Text,
  name: LocalisedSchema,
  members: v.array(
    v.object({ dimension: Text, dimensionName: v.exactOptional(LocalisedSchema), code: Text, name: LocalisedSchema }),
  ),
  unit: LocalisedSchema,
  decimals: v.pipe(counted, v.maxValue(20)),
  kind: v.picklist(["count", "amount", "percentage", "ratio", "mean", "median", "index", "score", "class"]),
  time: v.picklist(["stock", "flow", "average", "cumulative"]),
  polarity: v.exactOptional(v.picklist(["higher-is-better", "lower-is-better"])),
  steps: v.array(MessageSchema),
  rate: v.exactOptional(
    v.object({
      factor: number,
      denominator: Text,
      chance: v.exactOptional(v.picklist(["poisson", "clustered", "binomial"])),
    }),
  ),
});

const AreaSchema = v.object({
  code: Text,
  name: LocalisedSchema,
  level: Text,
  role: v.picklist(["selected", "reference"]),
  parts: v.exactOptional(v.array(Text)),
  distances: v.exactOptional(v.array(number)),
});

const ClassesSchema = v.object({
  method: v.picklist(["quantile", "equal", "natural", "deviation", "head-tail", "diverging", "own"]),
  limits: v.array(number),
  min: number,
  max: number,
  centre: v.exactOptional(v.object({ at: number, below: counted, above: counted })),
});

const NoteSchema = v.object({
  severity: v.picklist(["info", "caution"]),
  message: MessageSchema,
  series: v.exactOptional(counted),
  remedy: v.exactOptional(
    v.variant("kind", [
      v.object({ kind: v.literal("retry") }),
      v.object({ kind: v.literal("rate"), series: counted, per: number, denominator: Text }),
      v.object({ kind: v.literal("form"), form: Text }),
    ]),
  ),
  dated: v.exactOptional(v.object({ from: v.exactOptional(Text), to: v.exactOptional(Text) })),
});

const cells = v.array(v.nullable(number));

/** By type every field of a result has its line: a new one that is not kept does not compile. */
const fields = {
  level: Text,
  series: v.array(SeriesSchema),
  areas: v.array(AreaSchema),
  slots: v.array(v.object({ key: Text, period: v.exactOptional(Text), back: v.exactOptional(counted) })),
  values: cells,
  reason: v.array(v.pipe(counted, v.maxValue(REASONS.length - 1))),
  flags: v.array(v.pipe(counted, v.maxValue(0xffff))),
  lower: v.exactOptional(cells),
  upper: v.exactOptional(cells),
  classIndex: v.array(v.pipe(whole, v.minValue(-1), v.maxValue(127))),
  partsKnown: v.exactOptional(v.object({ known: v.array(counted), of: v.array(counted), weight: cells })),
  classes: v.array(v.nullable(ClassesSchema)),
  periods: v.array(v.nullable(Text)),
  divisions: v.array(v.nullable(Text)),
  coverage: v.array(v.object({ known: counted, of: counted })),
  filtered: v.exactOptional(v.object({ of: counted, out: counted, conditions: v.array(MessageSchema) })),
  chosen: v.exactOptional(v.object({ by: v.picklist(["in", "named"]), name: LocalisedSchema })),
  notes: v.array(NoteSchema),
  provenance: v.array(
    v.object({ attribution: SaidSchema, licence: SaidSchema, provider: LocalisedSchema, updated: Text }),
  ),
} satisfies Record<keyof Result, unknown>;

/** Each list as long as it must be, and a figure exactly where no reason stands. */
function isWhole(result: PlainResult): boolean {
  const { series, areas, slots, values, reason, lower, upper, partsKnown } = result;
  const columns = series.length * slots.length;
  const size = columns * areas.length;
  const perCell = [values, reason, result.flags, result.classIndex, lower, upper, ...Object.values(partsKnown ?? {})];
  return (
    perCell.every((list) => list === undefined || list.length === size) &&
    [result.periods, result.divisions, result.coverage].every((list) => list.length === columns) &&
    result.classes.length === series.length &&
    values.every((value, at) => (value === null) === (reason[at] !== 0))
  );
}

const ResultSchema: v.GenericSchema<unknown, PlainResult> = v.object(fields);

export const KeptFiguresSchema: v.GenericSchema<unknown, KeptFigures> = v.object({
  question: v.pipe(v.string(), v.maxLength(250_000)),
  taken: number,
  reach: v.record(Key, Text),
  result: v.pipe(ResultSchema, v.check(isWhole)),
});
