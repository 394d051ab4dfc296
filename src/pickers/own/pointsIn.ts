/** The files of points that the options of a map name; anything else in their place is none. */
export function pointsIn({ points }: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(points) ? points.filter((one) => typeof one === "string") : [];
}
