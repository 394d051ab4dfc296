import * as v from "valibot";
import { parsePeriod } from "../../../cube/period.ts";

const Column = v.pipe(v.string(), v.minLength(1));
const Period = v.pipe(
  v.string(),
  v.check((code) => parsePeriod(code) !== undefined, "no period"),
);
const Reason = v.picklist(["not-published", "suppressed", "not-applicable", "empty"]);

/** What the columns of a table are. */
export const MappingSchema = v.strictObject({
  /** Line of the heads, from 1; lines above it are left out. */
  head: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /**
   * Column of the area. `codes`: text in the column → code, `""` for what belongs to no area. Without it the column has
   * codes itself, or numbers of municipalities with `prefix` (`GM`: `106` is GM0106).
   */
  area: v.strictObject({
    column: Column,
    codes: v.exactOptional(v.record(v.string(), v.string())),
    prefix: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  }),
  /** A column with periods, one period for all, or `heads`: each head of `figures` ends with `|<period>`. */
  period: v.variant("in", [
    v.strictObject({ in: v.literal("column"), column: Column, codes: v.exactOptional(v.record(v.string(), Period)) }),
    v.strictObject({ in: v.literal("all"), period: Period }),
    v.strictObject({ in: v.literal("heads") }),
  ]),
  /** `wide`: head → what it is called in the configuration. `long`: a column that names the figure, and one with it. */
  figures: v.variant("as", [
    v.strictObject({ as: v.literal("wide"), columns: v.record(Column, Column) }),
    v.strictObject({
      as: v.literal("long"),
      name: Column,
      value: Column,
      names: v.exactOptional(v.record(v.string(), Column)),
    }),
  ]),
  decimal: v.optional(v.picklist([".", ","]), "."),
  /** Sign for thousands, taken out of numbers that have it in the right places. */
  thousands: v.exactOptional(v.picklist([".", ",", " "])),
  /** Text of a cell → why there is no figure; `""` is an empty cell, which is not published unless said otherwise. */
  missing: v.optional(v.record(v.string(), Reason), {}),
  /** Text of a cell of the column of areas of which the row is left out: totals, notes. */
  leaveOut: v.optional(v.array(v.string()), []),
});

export type Mapping = v.InferOutput<typeof MappingSchema>;
