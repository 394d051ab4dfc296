import * as v from "valibot";
import { parsePeriod } from "../cube/period.ts";
import { REASONS } from "../cube/reason.ts";
import { periodCount } from "./periods.ts";
import { isPlain } from "./plain.ts";
import type { AreaChoice, OwnFormula, Query, SeriesChoice } from "../analysis/query.ts";
import type { Tab, Workspace } from "./document.ts";
import {
  DIMENSION,
  LEAST_TREND,
  LONGEST_FORMULA,
  LONGEST_FORMULA_NAME,
  LONGEST_NOTE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  LONGEST_TOKEN,
  LONGEST_UNIT,
  MOST_ALIKE,
  MOST_BLOCKS,
  MOST_CLASSES,
  MOST_CODES,
  MOST_DECIMALS,
  MOST_FILTERS,
  MOST_FORMULAS,
  MOST_PER,
  MOST_PERIODS,
  MOST_SIMILAR,
  MOST_STEPS,
  MOST_TABS,
  WORD,
  isSafeKey,
} from "./limits.ts";

/** A schema per field: one that is forgotten would be left out of every file in silence, so it does not compile. */
type Fields<T> = Readonly<Record<keyof T, v.GenericSchema>>;

/** Schema of the document, for whatever comes from outside: a file, the device. A link is read by its own grammar. */

const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
const isWellFormed = (text: string) => !LONE_SURROGATE.test(text);

const Token = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TOKEN), v.check(isWellFormed));
const Key = v.pipe(Token, v.check(isSafeKey));
const Title = v.pipe(v.string(), v.maxLength(LONGEST_TITLE), v.check(isWellFormed));

const Word = v.pipe(v.string(), v.regex(WORD));
/** Ids of other sources may have parts: `83625NED:M001534`. */
const ForeignId = v.pipe(
  Token,
  v.check((id) => id.split(":").every((part) => part !== "")),
);

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const PeriodText = v.pipe(
  v.string(),
  v.check((code) => parsePeriod(code) !== undefined),
);

const ShareSchema = v.variant("of", [
  v.object({
    kind: v.literal("share"),
    of: v.picklist(["members", "areas", "whole"]),
    among: v.picklist(["all", "picked"]),
  }),
  v.object({ kind: v.literal("share"), of: v.literal("parent"), level: Word }),
]);

const ChangeBaseSchema = v.union([
  v.picklist(["previous", "year", "first"]),
  v.object({ period: PeriodText }),
  v.pipe(
    v.object({ first: PeriodText, last: PeriodText }),
    v.check(({ first, last }) => {
      const count = periodCount(first, last);
      return count > 0 && count <= MOST_STEPS;
    }),
  ),
]);

const ConfidenceSchema = v.picklist([95, 99.8]);
const anyway = v.exactOptional(v.literal(true));

const CalculationSchema = v.variant("kind", [
  v.object({ kind: v.literal("rolling"), of: v.picklist(["sum", "mean"]), n: whole(MOST_STEPS) }),
  ShareSchema,
  v.object({ kind: v.literal("rate"), per: whole(MOST_PER), denominator: Token }),
  v.object({
    kind: v.literal("versus"),
    of: v.picklist(["difference", "ratio"]),
    reference: v.union([v.literal(""), Token]),
  }),
  v.object({
    kind: v.literal("position"),
    of: v.picklist(["rank", "z-score", "weighted-z-score", "percentile", "quartile", "class-distance"]),
    among: v.picklist(["level", "selected"]),
    first: v.picklist(["high", "low"]),
  }),
  v.object({ kind: v.literal("recast"), to: v.pipe(v.string(), v.regex(/^(\d{4}|latest)$/)) }),
  v.object({ kind: v.literal("per-period"), corrections: v.picklist(["flag", "spread"]) }),
  v.object({
    kind: v.literal("change"),
    of: v.picklist(["difference", "growth", "average-growth", "index"]),
    against: ChangeBaseSchema,
  }),
  v.object({ kind: v.literal("at"), base: ChangeBaseSchema }),
  v.object({
    kind: v.literal("by"),
    frequency: v.picklist(["day", "week", "month", "quarter", "half-year", "year", "school-year"]),
    of: v.picklist(["own", "mean"]),
  }),
  v.object({ kind: v.literal("interval"), level: ConfidenceSchema, anyway }),
  v.object({ kind: v.literal("verdict"), level: ConfidenceSchema, reference: v.union([v.literal(""), Token]), anyway }),
  v.object({ kind: v.literal("trend"), n: v.pipe(whole(MOST_STEPS), v.minValue(LEAST_TREND)), anyway }),
  v.object({ kind: v.literal("cumulate"), from: v.picklist(["start", "shown"]) }),
]);

const DimensionKey = v.pipe(Key, v.regex(DIMENSION));
const MembersTogether = v.pipe(v.array(Token), v.minLength(2));

const seriesFields = {
  members: v.record(DimensionKey, v.pipe(v.array(Token), v.minLength(1))),
  sums: v.exactOptional(v.record(DimensionKey, v.pipe(v.array(MembersTogether), v.minLength(1)))),
  calculations: v.array(CalculationSchema),
} satisfies Fields<Omit<SeriesChoice, "source" | "indicator">>;

const SeriesSchema = v.union([
  v.object({ source: v.literal("store"), indicator: Word, ...seriesFields }),
  v.object({ source: v.pipe(Word, v.notValue("store")), indicator: ForeignId, ...seriesFields }),
]);

const RuleSchema = v.variant("kind", [
  v.object({ kind: v.literal("codes"), codes: v.pipe(v.array(Token), v.minLength(1), v.maxLength(MOST_CODES)) }),
  v.object({ kind: v.literal("all") }),
  v.object({ kind: v.literal("in"), parent: Token }),
  v.object({ kind: v.literal("group"), group: Token }),
  v.object({ kind: v.literal("parents"), level: Word }),
  v.object({ kind: v.literal("neighbours"), of: Token }),
  v.object({
    kind: v.literal("similar"),
    of: Token,
    count: v.exactOptional(whole(MOST_SIMILAR)),
    on: v.exactOptional(v.pipe(v.array(Word), v.minLength(1), v.maxLength(MOST_ALIKE))),
  }),
]);

const AreaChoiceSchema = v.object({
  rule: RuleSchema,
  role: v.picklist(["selected", "reference"]),
  show: v.picklist(["each", "together"]),
  name: v.exactOptional(Token),
} satisfies Fields<AreaChoice>);

const PeriodChoiceSchema = v.variant("kind", [
  v.object({
    kind: v.literal("exact"),
    periods: v.pipe(v.array(PeriodText), v.minLength(1), v.maxLength(MOST_PERIODS)),
  }),
  v.pipe(
    v.object({ kind: v.literal("range"), first: PeriodText, last: PeriodText }),
    v.check(({ first, last }) => {
      const count = periodCount(first, last);
      return count > 0 && count <= MOST_PERIODS;
    }),
  ),
  v.object({ kind: v.literal("latest") }),
  v.object({ kind: v.literal("last"), n: whole(MOST_STEPS) }),
]);

const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_STEPS));

const column = { series: at, slot: at };
const number = v.pipe(v.number(), v.finite());

const OrderSchema = v.variant("by", [
  v.object({ by: v.literal("given") }),
  v.object({ by: v.literal("name"), descending: v.boolean() }),
  v.object({ by: v.literal("value"), ...column, descending: v.boolean() }),
  v.object({ by: v.literal("change"), ...column, from: at, descending: v.boolean() }),
  v.object({ by: v.literal("parent"), level: Word, descending: v.boolean() }),
]);

const FilterSchema = v.variant("kind", [
  v.pipe(
    v.object({ kind: v.literal("value"), from: v.exactOptional(number), to: v.exactOptional(number), ...column }),
    v.check(({ from, to }) => from !== undefined || to !== undefined),
  ),
  v.object({ kind: v.literal("rank"), first: v.picklist(["high", "low"]), n: whole(MOST_STEPS), ...column }),
  v.object({ kind: v.literal("group"), group: Token }),
  v.object({ kind: v.literal("in"), parent: Token }),
  v.object({ kind: v.literal("figure"), is: v.picklist(["missing", ...REASONS]), ...column }),
]);

const ascending = (limits: number[]) => limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? limit));
const classCount = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MOST_CLASSES));

const whoseClasses = { over: v.exactOptional(v.literal("selected")), shared: v.exactOptional(v.literal(true)) };

const ClassesSchema = v.variant("method", [
  v.object({
    method: v.picklist(["quantile", "equal", "natural", "deviation", "head-tail"]),
    count: classCount,
    ...whoseClasses,
  }),
  v.object({
    method: v.literal("diverging"),
    count: classCount,
    ...whoseClasses,
    centre: v.exactOptional(v.union([number, v.object({ reference: v.union([v.literal(""), Token]) })])),
  }),
  v.pipe(
    v.object({
      method: v.literal("own"),
      count: classCount,
      limits: v.pipe(v.array(number), v.minLength(1), v.maxLength(MOST_CLASSES - 1), v.check(ascending)),
    }),
    v.check(({ count, limits }) => count === limits.length + 1),
  ),
]);

const QuerySchema = v.object({
  series: v.array(SeriesSchema),
  level: Word,
  areas: v.array(AreaChoiceSchema),
  periods: PeriodChoiceSchema,
  partial: v.picklist(["withhold", "known"]),
  filter: v.exactOptional(v.pipe(v.array(FilterSchema), v.minLength(1), v.maxLength(MOST_FILTERS))),
  order: OrderSchema,
  classes: ClassesSchema,
} satisfies Fields<Omit<Query, "formulas">>);

const FormulaSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_FORMULA_NAME), v.check(isWellFormed)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_FORMULA), v.check(isWellFormed)),
  unit: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_UNIT), v.check(isWellFormed))),
  decimals: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DECIMALS))),
} satisfies Fields<OwnFormula>);

const TabSchema = v.object({
  id: Token,
  query: QuerySchema,
  form: Word,
  options: v.record(
    Key,
    v.custom<unknown>((value) => isPlain(value)),
  ),
  title: v.exactOptional(v.pipe(Title, v.minLength(1))),
  note: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NOTE), v.check(isWellFormed))),
  linked: v.exactOptional(v.literal(true)),
} satisfies Fields<Tab>);

const BlockSchema = v.variant("kind", [
  v.object({ kind: v.literal("figure"), tab: Token }),
  v.object({
    kind: v.picklist(["heading", "text"]),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT), v.check(isWellFormed)),
  }),
]);

const WorkspaceFields = v.object({
  version: v.literal(1),
  title: Title,
  tabs: v.pipe(
    v.array(TabSchema),
    v.minLength(1),
    v.maxLength(MOST_TABS),
    v.check((tabs) => new Set(tabs.map((tab) => tab.id)).size === tabs.length),
  ),
  active: Token,
  groups: v.record(Key, v.array(Token)),
  formulas: v.pipe(
    v.record(v.pipe(Key, Word), FormulaSchema),
    v.check((formulas) => Object.keys(formulas).length <= MOST_FORMULAS),
  ),
  names: v.record(Key, v.string()),
  notes: v.record(Key, v.string()),
  report: v.exactOptional(v.pipe(v.array(BlockSchema), v.maxLength(MOST_BLOCKS))),
  page: v.exactOptional(v.literal("report")),
} satisfies Fields<Workspace>);

export const WorkspaceSchema: v.GenericSchema<unknown, Workspace> = v.pipe(
  WorkspaceFields,
  v.check(({ tabs, active }) => tabs.some((tab) => tab.id === active)),
);
