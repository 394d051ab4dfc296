import { evaluate } from "../../analysis/evaluate.ts";
import { plan } from "../../analysis/plan.ts";
import type { Query } from "../../analysis/query.ts";
import { isLive } from "../../analysis/series.ts";
import { toolboxFor } from "../../analysis/toolbox.ts";
import { cubeBytes, needKey } from "../../cube/cube.ts";
import type { Cube, NeedKey } from "../../cube/cube.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { OWN_BORDERS } from "../../cube/ownFile.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { createStores } from "../../sources/registry.ts";
import type { Request } from "../../sources/request.ts";
import type { DataSource, FigureSource, ReadOptions } from "../../sources/source.ts";
import type { Answers, Engine, EngineSettings, Model } from "./engine.ts";
import type { Live, LiveModel } from "./live.ts";

interface Opened {
  readonly stores: ReadonlyMap<string, DataSource>;
  readonly main: DataSource;
  readonly live: () => Promise<Live>;
}

/**
 * The engine itself. It runs in a worker, and in the page or in Node where there is no worker.
 *
 * @param asking the way to anything outside: that of the page, also where the engine runs in a worker
 */
export function createEngine(asking: (settings: EngineSettings) => Request): Engine {
  const cubes = new Map<string, Cube>();
  const allowed = new Set<string>();
  let opens: (opened: Opened) => void = () => undefined;
  const opened = new Promise<Opened>((resolve) => {
    opens = resolve;
  });
  let catalogue: Promise<Catalogue | Problem> | undefined;
  let begun: Promise<Catalogue | Problem> | undefined;

  /** The catalogue that is there, else the one that is being read; a failed try is not kept. */
  async function currentCatalogue(): Promise<Catalogue | Problem> {
    const { main } = await opened;
    begun = undefined;
    catalogue ??= main.catalogue();
    const answer = await catalogue;
    if (isProblem(answer)) catalogue = undefined;
    return answer;
  }

  async function storeModel(level: string): Promise<Model | Problem> {
    const { main } = await opened;
    const [known, areas] = await Promise.all([currentCatalogue(), main.areas(level)]);
    if (isProblem(known)) return known;
    return isProblem(areas) ? areas : { catalogue: known, areas };
  }

  /** What a query is answered by: the store, and the live tables that it names. */
  async function model(query: Query, options: ReadOptions = {}): Promise<LiveModel | Problem> {
    const base = await storeModel(query.level);
    if (!query.series.some(isLive) || isProblem(base)) return base;
    return (await live()).model(query, base, options);
  }

  async function live(): Promise<Live> {
    return (await opened).live();
  }

  async function sourceOf(id: string): Promise<FigureSource | undefined> {
    return (await opened).stores.get(id) ?? (await live()).source(id);
  }

  return {
    open(given) {
      const { home, hosts, pause, addresses, sources: settings } = given;
      const request = asking(given);
      const stores = createStores(settings, request, pause);
      const [main] = stores.values();
      if (!main) throw new Error("no source to read from");
      let bringing: Promise<Live> | undefined;
      /** Most questions are about the store alone: what live tables need comes in with the first that is not. */
      const bring = (): Promise<Live> =>
        (bringing ??= import("./live.ts").then(({ liveOver }) => {
          const areas = (level: string) => main.areas(level);
          const given = {
            settings,
            request,
            hosts,
            home: new URL(home),
            allowed,
            areas,
            ...(addresses && { addresses }),
          };
          return liveOver({ ...given, ...(pause !== undefined && { pause }) });
        }));
      opens({ stores, main, live: bring });
      // Every question needs the catalogue, and all but the catalogue's own need the areas.
      begun = main.catalogue();
      catalogue = begun;
      void begun.then(() => main.areas(""));
      return Promise.resolve();
    },

    async catalogue(options) {
      const { main } = await opened;
      // The reading that began with the engine answers who asks first; after that it is read anew.
      const reading = begun ?? main.catalogue(options);
      begun = undefined;
      catalogue ??= reading;
      const answer = await reading;
      if (!isProblem(answer)) catalogue = reading;
      else if (catalogue === reading) catalogue = undefined;
      return answer;
    },

    sheet: async (indicator, options) =>
      // No id of a store holds a colon.
      indicator.includes(":") ? (await live()).sheet(indicator) : (await opened).main.sheet(indicator, options),
    areas: async (level) => (await opened).main.areas(level),
    borders: async (entry, options) =>
      entry.id.startsWith(`${OWN_BORDERS}:`)
        ? (await live()).borders(entry)
        : (await opened).main.borders(entry, options),

    async live(ask, options = {}) {
      if (ask.about !== "allow" && ask.about !== "forbid") return (await live()).answer(ask, options);
      // Heard at once: who lets a host be asked and then asks is not to find the door still closed.
      for (const origin of ask.origins) allowed[ask.about === "allow" ? "add" : "delete"](origin);
      return null;
    },

    async plan(query, options) {
      const known = await model(query, options);
      if (isProblem(known)) return known;
      const toolbox = await toolboxFor(query, { catalogue: known.catalogue });
      const needs = plan(query, known.catalogue, known.areas, toolbox);
      return Promise.all(
        needs.map(async (need) => {
          const key = needKey(need);
          const refused = known.refused?.get(need.indicator);
          if (refused) return { key, need, answer: `refused ${key}`, refused };
          return { key, need, answer: (await sourceOf(need.source))?.answerId(need) ?? key };
        }),
      );
    },

    async load({ need, answer, refused }, options) {
      if (refused) return refused;
      const source = await sourceOf(need.source);
      if (!source) return problem("forbidden", need.source, need.indicator);
      const cube = cubes.get(answer) ?? (await source.read(need, options));
      if (isProblem(cube)) return cube;
      cubes.set(answer, cube);
      return { answer, bytes: cubeBytes(cube) };
    },

    drop(answers) {
      for (const answer of answers) cubes.delete(answer);
      return Promise.resolve();
    },

    async evaluate(query, answers, options) {
      const known = await model(query, options);
      if (isProblem(known)) return known;
      // Let a message that takes this question back come in first: working it out cannot be interrupted.
      await nextTurn();
      if (options?.signal?.aborted) return cancelled(query);
      const data = dataOf(answers, cubes);
      const toolbox = await toolboxFor(query, { catalogue: known.catalogue, data });
      return evaluate(query, known.catalogue, known.areas, data, toolbox);
    },

    async explain(query, answers, cell, options) {
      const known = await model(query, options);
      if (isProblem(known)) return known;
      const data = dataOf(answers, cubes);
      const [{ explain }, toolbox] = await Promise.all([
        import("../../analysis/explain/explain.ts"),
        toolboxFor(query, { catalogue: known.catalogue, data }),
      ]);
      return explain(query, known.catalogue, known.areas, data, cell, toolbox);
    },

    async offers(choice, options = {}) {
      const base = await storeModel("");
      if (isProblem(base)) return base;
      const { offersFor } = await import("../../analysis/offers.ts");
      if (!isLive(choice)) return offersFor(choice, base.catalogue);
      const known = await (await live()).model({ series: [choice] }, base, options);
      return isProblem(known) ? known : offersFor(choice, known.catalogue);
    },
  };
}

function dataOf(answers: Answers, cubes: ReadonlyMap<string, Cube>): ReadonlyMap<NeedKey, Cube | Problem> {
  const data = new Map<NeedKey, Cube | Problem>();
  for (const [key, answer] of answers) {
    data.set(key, isProblem(answer) ? answer : (cubes.get(answer) ?? problem("cancelled", key, "")));
  }
  return data;
}

function cancelled(query: Query): Problem {
  return problem("cancelled", query.series.map(({ indicator }) => indicator).join(", "), "");
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
