import type { Tab } from "./document.ts";

/** The files of points that the options of a map name; anything else in their place is none. */
export function pointsIn({ points }: Tab["options"]): readonly string[] {
  return Array.isArray(points) ? points.filter((one) => typeof one === "string") : [];
}
