import * as v from "valibot";
import { SEQUENTIAL_IDS } from "../../ui/palettes.ts";

/** Classes over the days that are shown, or those of all areas, as a map has them; and the colours of the classes. */
export const calendarOptions = v.object({
  over: v.optional(v.fallback(v.picklist(["shown", "level"]), "shown"), "shown"),
  palette: v.optional(v.fallback(v.picklist(SEQUENTIAL_IDS), "petrol"), "petrol"),
});

export type CalendarOptions = v.InferOutput<typeof calendarOptions>;
