import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Areas } from "../../../src/cube/area.ts";
import type { Cube, NeedKey } from "../../../src/cube/cube.ts";
import { needKey } from "../../../src/cube/cube.ts";
import type { Catalogue } from "../../../src/cube/indicator.ts";
import { isProblem } from "../../../src/cube/problem.ts";
import type { Problem } from "../../../src/cube/problem.ts";
import { evaluate } from "../../../src/analysis/evaluate.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { Query } from "../../../src/analysis/query.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { toolboxFor } from "../../../src/analysis/toolbox.ts";
import type { DataSource } from "../../../src/sources/source.ts";
import { createStore } from "../../../src/sources/store/store.ts";
import { readSeries } from "../../../src/workspace/link/series.ts";
import { query } from "./fixtures.ts";

/** The embedded store with its real figures, read from disk by the same code that reads it over the web. */
export interface RealStore {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly source: DataSource;
  readonly data: (asked: Query) => Promise<Map<NeedKey, Cube | Problem>>;
  readonly run: (asked: Query) => Promise<Result>;
}

/** Apart from its use, or a test with a page would get the address of a web server instead. */
const here = import.meta.url;
const root = new URL("../../../public/store/", here);

const opened = new Map<string, Promise<RealStore>>();

/** The embedded store, opened once; `level` for districts and neighbourhoods, which are read apart. */
export function openRealStore(level = "gemeente"): Promise<RealStore> {
  const store = opened.get(level) ?? open(level);
  opened.set(level, store);
  return store;
}

async function open(level: string): Promise<RealStore> {
  const request = async (address: URL) => new Uint8Array(await readFile(fileURLToPath(address.href))).buffer;
  const source = createStore({ id: "store", base: root, request });
  const catalogue = await source.catalogue();
  const areas = await source.areas(level);
  if (isProblem(catalogue) || isProblem(areas)) throw new Error("the embedded store cannot be read");
  const data = async (asked: Query) => {
    const needs = plan(asked, catalogue, areas, await toolboxFor(asked, { catalogue }));
    return new Map(await Promise.all(needs.map(async (need) => [needKey(need), await source.read(need)] as const)));
  };
  return {
    catalogue,
    areas,
    source,
    data,
    run: async (asked) => {
      const read = await data(asked);
      // As in the engine, with only what the question asks for: what is forgotten there fails here.
      return evaluate(asked, catalogue, areas, read, await toolboxFor(asked, { catalogue, data: read }));
    },
  };
}

/** A question whose series are written as in a link. */
export function linked(indicators: string, more: Partial<Query>): Query {
  const refused: string[] = [];
  const series = indicators.split(",").flatMap((text) => readSeries(text, (piece) => refused.push(piece)) ?? []);
  if (refused.length > 0) throw new Error(`not a link: ${refused.join(", ")}`);
  return query({ series, ...more });
}
