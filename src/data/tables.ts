import type { Areas } from "../cube/area.ts";
import type { Catalogue } from "../cube/indicator.ts";
import type { Table } from "../sources/source.ts";

/** The catalogue and the areas of a store, or of that with live tables beside it. */
export interface Model {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
}

/** Adds what live tables have to what a store has. What the store says of an area or a level stands. */
export function withTables({ catalogue, areas }: Model, tables: readonly Table[]): Model {
  if (tables.length === 0) return { catalogue, areas };
  const levels = new Set(areas.levels.map(({ id }) => id));
  const added = tables.flatMap((table) => table.levels).filter(({ id }) => !levels.has(id));
  const ofNewLevels = new Set(added.map(({ id }) => id));
  const places = tables.flatMap((table) => table.areas).filter(({ level }) => ofNewLevels.has(level));
  return {
    catalogue: {
      ...catalogue,
      providers: [...catalogue.providers, ...tables.map(({ provider }) => provider)],
      indicators: [...catalogue.indicators, ...tables.flatMap((table) => table.indicators)],
    },
    areas:
      added.length === 0
        ? areas
        : {
            ...areas,
            levels: [...areas.levels, ...new Map(added.map((level) => [level.id, level])).values()],
            areas: { ...Object.fromEntries(places.map((area) => [area.code, area])), ...areas.areas },
          },
  };
}
