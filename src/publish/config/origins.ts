import * as v from "valibot";

/** Schema of `origins.json`: what is collected before a store is made. Each kind checks its own settings. */
const OriginSchema = v.looseObject({
  /** Name under which sources and borders read it, as the file `collected/<id>`. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, "small letters, digits and hyphens")),
  kind: v.string(),
  /** Part of the last count that must come at least; less is taken for a failure. 0.9 unless said otherwise. */
  least: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

export const OriginsFileSchema = v.pipe(
  v.array(OriginSchema),
  v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, "two origins have the same id"),
);

export type OriginConfig = v.InferOutput<typeof OriginSchema>;
