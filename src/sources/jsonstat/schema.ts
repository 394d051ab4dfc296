import * as v from "valibot";

/**
 * JSON-stat as offices write it, from 1.0 to 2.0: sizes may be texts, an index a list or an object, values a list or
 * an object by position, and the names of the axes may stand inside `dimension`.
 */

const Texts = v.record(v.string(), v.unknown());
const said = v.fallback(v.string(), "");
const notes = v.fallback(
  v.union([
    v.pipe(
      v.string(),
      v.transform((one) => [one]),
    ),
    v.array(v.string()),
  ]),
  [],
);
const count = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer(), v.minValue(0));
const names = v.fallback(v.array(v.string()), []);

const RoleSchema = v.fallback(v.object({ time: names, geo: names, metric: names }), {
  time: [],
  geo: [],
  metric: [],
});

const UnitSchema = v.fallback(
  v.object({ label: said, base: said, decimals: v.fallback(v.optional(v.number()), undefined) }),
  { label: "", base: "", decimals: undefined },
);

export const AxisSchema = v.object({
  label: said,
  category: v.object({
    index: v.optional(v.union([v.array(v.string()), v.record(v.string(), v.number())])),
    label: v.optional(v.record(v.string(), v.string())),
    unit: v.fallback(v.record(v.string(), UnitSchema), {}),
  }),
  extension: v.fallback(Texts, {}),
});

export const DatasetSchema = v.object({
  label: said,
  source: said,
  updated: said,
  note: notes,
  id: v.optional(v.array(v.string())),
  size: v.optional(v.array(count)),
  role: v.optional(RoleSchema),
  dimension: v.record(v.string(), v.unknown()),
  value: v.union([v.array(v.nullable(v.number())), v.record(v.string(), v.nullable(v.number()))]),
  status: v.optional(v.union([v.string(), v.array(v.nullable(v.string())), v.record(v.string(), v.string())])),
  extension: v.fallback(Texts, {}),
});

/** The names, sizes and roles of version 1, inside `dimension`. */
export const InnerSchema = v.object({ id: v.array(v.string()), size: v.array(count), role: v.optional(RoleSchema) });

export const CollectionSchema = v.object({
  class: v.literal("collection"),
  link: v.object({
    item: v.array(v.looseObject({ class: v.optional(v.string()), href: said, label: said })),
  }),
});
