import type { Areas } from "../cube/area.ts";
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
  return {
    catalogue: {
      ...catalogue,
      providers: [...catalogue.providers, ...tables.map(({ provider }) => provider)],
      indicators: [...catalogue.indicators, ...tables.flatMap((table) => table.indicators)],
    },
    areas: withPlaces(areas, tables),
  };
}

/** Levels that a store has not, areas that it does not know (abolished long ago, or abroad), and what became of them. */
function withPlaces(areas: Areas, tables: readonly Table[]): Areas {
  const known = new Set(areas.levels.map(({ id }) => id));
  const levels = new Map(tables.flatMap((table) => table.levels).map((level) => [level.id, level]));
  const places = tables.flatMap((table) => table.areas).filter(({ code }) => !Object.hasOwn(areas.areas, code));
  const borders = tables.flatMap((table) => table.borders ?? []);
  if (places.length + borders.length === 0 && [...levels.keys()].every((id) => known.has(id))) return areas;
  const added = new Set(places.map(({ code }) => code));
  const heirs = new Map(tables.flatMap((table) => table.successions ?? []).map((one) => [one.from, one]));
  return {
    ...areas,
    levels: [...areas.levels, ...[...levels.values()].filter(({ id }) => !known.has(id))],
    areas: { ...Object.fromEntries(places.map((area) => [area.code, area])), ...areas.areas },
    borders: [...areas.borders, ...borders],
    successions: [...areas.successions, ...[...heirs.values()].filter(({ from }) => added.has(from))],
  };
}
