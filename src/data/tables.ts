import { isProblem } from "../cube/problem.ts";
import type { ReadOptions, Table } from "../sources/source.ts";
import { askLive } from "./engine/engine.ts";
import type { Engine, LiveRef, Model } from "./engine/engine.ts";

/** Live tables as the page sees them. */
export interface Beside {
  /** False when some could not be described. */
  readonly whole: boolean;
  readonly add: (model: Model) => Model;
}

/** The tables behind live series; those that cannot be described are left out. */
export async function readTables(engine: Engine, choices: readonly LiveRef[], options: ReadOptions): Promise<Beside> {
  const answers = await askLive(engine, { about: "tables", choices }, options);
  const tables = [...new Map(answers.flatMap((one) => (isProblem(one) ? [] : [[one.id, one] as const]))).values()];
  return { whole: !answers.some(isProblem), add: (model) => withTables(model, tables) };
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
