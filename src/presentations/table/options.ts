import * as v from "valibot";

const axes = v.fallback(v.array(v.string()), []);

/**
 * How a table is laid out. `rows` and `columns` name axes from outside in: `areas`, `slots`, `series`, or the id of
 * a dimension after `by-`. What is left out is placed by the number of things on it; both empty means all of it.
 */
export const tableOptions = v.object({
  rows: v.optional(axes, []),
  columns: v.optional(axes, []),
  /** Codes of areas beside their names. */
  codes: v.optional(v.fallback(v.boolean(), false), false),
  /** Leaves out rows and columns without any figure. */
  filled: v.optional(v.fallback(v.boolean(), false), false),
  /** At most this many decimals; null writes every series with its own. */
  decimals: v.optional(
    v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), null),
    null,
  ),
});

export type TableOptions = v.InferOutput<typeof tableOptions>;
