import type { Area, Areas, Level } from "../../../cube/area.ts";

/** A kept file of borders or points, as it is listed. */
export interface OwnShapes {
  readonly id: string;
  readonly name: string;
  readonly kind: "borders" | "points";
  readonly count: number;
  /** Of borders: their level, and the areas in it. */
  readonly level?: Level;
  readonly areas: readonly Area[];
}

/** The areas of a store with those of own borders. */
export function withShapes(areas: Areas, shapes: readonly OwnShapes[]): Areas {
  const own = shapes.flatMap((one) => one.areas.map((area) => [area.code, area] as const));
  if (own.length === 0) return areas;
  return {
    ...areas,
    levels: [...areas.levels, ...shapes.flatMap(({ level }) => level ?? [])],
    areas: { ...areas.areas, ...Object.fromEntries(own) },
  };
}
