import * as v from "valibot";
import { OWN_AGGREGATIONS, OWN_KINDS } from "./kinds.ts";

/**
 * How a file is read: everything that is first guessed and that the person may correct. Together with the bytes it
 * gives the figures again, so it is what is kept. Columns are those of the sheet, or its rows where it was turned.
 */
const Role = v.variant("role", [
  v.object({ role: v.literal("none") }),
  v.object({ role: v.literal("area") }),
  v.object({ role: v.literal("level") }),
  v.object({ role: v.literal("period") }),
  /** Its cells say which topic the figures of a row are about. */
  v.object({ role: v.literal("topic") }),
  /** Figures of one topic (empty: the one that the row says) and one period (empty: that of the row, else of the file). */
  v.object({ role: v.literal("figure"), topic: v.string(), period: v.string() }),
]);

const Topic = v.object({
  /** As the file calls it. */
  head: v.string(),
  name: v.string(),
  unit: v.string(),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  kind: v.picklist(OWN_KINDS),
  aggregation: v.picklist(OWN_AGGREGATIONS),
  /** Shares that a spreadsheet keeps as 0.12 and shows as 12 %. */
  hundredfold: v.boolean(),
});

export const ChoicesSchema = v.object({
  sheet: v.string(),
  /** Of a text; empty for a workbook. */
  delimiter: v.string(),
  decimal: v.picklist([",", "."]),
  /** The sheet has a column per area. */
  turned: v.boolean(),
  /** The row of the heads; −1 where there are none. */
  headRow: v.number(),
  level: v.string(),
  division: v.string(),
  /** Of figures that no column and no head gives a period. */
  period: v.string(),
  columns: v.array(Role),
  /** By the text of a row the code of the area that is meant; empty to leave it out. */
  places: v.record(v.string(), v.string()),
  topics: v.array(Topic),
});

export type Choices = v.InferOutput<typeof ChoicesSchema>;
export type ColumnRole = Choices["columns"][number];
export type TopicChoice = Choices["topics"][number];
