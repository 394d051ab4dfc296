import * as v from "valibot";
import { SEQUENTIAL_IDS } from "../../ui/palettes.ts";

export const LABEL_CHOICES = ["mine", "names", "values", "none"] as const;
export const PALETTE_CHOICES = ["auto", ...SEQUENTIAL_IDS, "diverging"] as const;

/** A background under a map: the id of one that the site offers, or an address of the person's own and whose map that is. */
export const background = v.fallback(
  v.nullable(
    v.union([
      v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
      v.tuple([v.pipe(v.string(), v.maxLength(500)), v.pipe(v.string(), v.maxLength(200))]),
    ]),
  ),
  null,
);

const degree = v.pipe(v.number(), v.integer());

/**
 * How a map is drawn. Every field has a default, and a value that means nothing falls back to it.
 * `slot` is the key of a slot of the result; without it the last one is shown. `layers` are the levels whose
 * borders are drawn over the areas, `layerNames` those whose names are. `sight` is what was in sight when the person last moved the map: of which level, and
 * its west, south, east and north in ten-thousandths of a degree; without it all chosen areas are. `painter: "svg"` draws without WebGL, also where that would work.
 * `background` lies under the areas, on the screen only. `points` are files of points of the person's own, which stay on their device.
 */
export const mapOptions = v.object({
  slot: v.fallback(v.optional(v.nullable(v.string()), null), null),
  series: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0), 0),
  palette: v.fallback(v.optional(v.picklist(PALETTE_CHOICES), "auto"), "auto"),
  labels: v.fallback(v.optional(v.picklist(LABEL_CHOICES), "mine"), "mine"),
  layers: v.fallback(v.optional(v.array(v.string()), ["provincie"]), ["provincie"]),
  layerNames: v.fallback(v.optional(v.array(v.string()), []), []),
  sight: v.fallback(v.optional(v.nullable(v.tuple([v.string(), degree, degree, degree, degree])), null), null),
  points: v.fallback(v.optional(v.array(v.string()), []), []),
  background: v.optional(background, null),
  painter: v.fallback(v.optional(v.picklist(["auto", "svg"]), "auto"), "auto"),
});

export type MapOptions = v.InferOutput<typeof mapOptions>;
