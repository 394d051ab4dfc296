import { isLive } from "../../analysis/series.ts";
import type { Query, SeriesChoice } from "../../analysis/query.ts";
import { PER_PERIOD } from "../../cube/area.ts";
import type { Areas, BordersEntry } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Need } from "../../cube/cube.ts";
import type { Indicator, Sheet, Span } from "../../cube/indicator.ts";
import { OWN_FILES } from "../../cube/ownFile.ts";
import { parsePeriod } from "../../cube/period.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { gated } from "../../sources/live/gate.ts";
import type { Allowed } from "../../sources/live/gate.ts";
import { LIVE_KINDS } from "../../sources/kinds.ts";
import { patient } from "../../sources/patient.ts";
import { liveServices } from "../../sources/live/registry.ts";
import type { FoundAddress } from "../../sources/pdok/addresses.ts";
import type { SourceSettings } from "../../sources/registry.ts";
import { hostOrigin } from "../../sources/policy.ts";
import type { Request } from "../../sources/request.ts";
import { asSaid, indicatorOf } from "../../sources/live/measure.ts";
import type { FoundTable, ReadOptions, Table, TableSource } from "../../sources/source.ts";
import { withTables } from "../tables.ts";
import type { LiveAnswers, LiveAsk, LiveRef, Model, Recognised, Service } from "./engine.ts";
import type { OwnFiles } from "./own.ts";
import { refusals, waiting } from "./unchosen.ts";

/** A query, or only its series where no figure is shown. */
type Asked = Pick<Query, "series"> & Partial<Pick<Query, "level" | "periods">>;

/** A model, and by indicator why it is not to be read yet. */
export interface LiveModel extends Model {
  readonly refused?: ReadonlyMap<string, Problem>;
}

/** What live tables are made of: the services of the site, and who may be asked. */
interface Given {
  readonly settings: readonly SourceSettings[];
  readonly request: Request;
  readonly home: URL;
  /** Other hosts that the site lists. */
  readonly hosts: readonly string[];
  readonly allowed: Allowed;
  readonly pause?: number;
  readonly addresses?: string;
  /** The areas of the store, with those of a level that is read apart. */
  readonly areas: (level: string) => Promise<Areas | Problem>;
}

/** What live tables add to the engine. */
export interface Live {
  source(id: string): Promise<TableSource | undefined>;
  /** The model of the store with the tables that a query reads from. A table that cannot be described gets a stand-in. */
  model(query: Asked, base: Model, options: ReadOptions): Promise<LiveModel | Problem>;
  answer(
    ask: Exclude<LiveAsk, { about: "allow" | "forbid" }>,
    options: ReadOptions,
  ): Promise<LiveAnswers[keyof LiveAnswers]>;
  sheet(indicator: string): Sheet | Problem;
  /** Borders of one's own. */
  borders(entry: BordersEntry): Promise<Borders | Problem>;
}

export function liveOver({ settings, request, home, hosts, allowed, pause, areas, addresses }: Given): Live {
  const ask = gated(request, home, allowed);
  const services = liveServices(settings, ask, pause);
  let ownFiles: Promise<OwnFiles> | undefined;
  const known = new Map<string, Table>();
  let last: { readonly base: Model; readonly tables: readonly Table[]; readonly model: Model } | undefined;

  /** The same store and tables give the same model, so that what is worked out from it can be kept. */
  function joined(base: Model, tables: readonly Table[]): Model {
    const same =
      last?.base.areas === base.areas &&
      last.base.catalogue === base.catalogue &&
      last.tables.length === tables.length &&
      last.tables.every((table, at) => table === tables[at]);
    if (!last || !same) last = { base, tables, model: withTables(base, tables) };
    return last.model;
  }

  /** The files on this device, whose code comes in with the first question about them. */
  function own(): Promise<OwnFiles> {
    return (ownFiles ??= import("./own.ts").then(({ ownFilesOver }) => ownFilesOver(areas)));
  }

  async function sourceOf(id: string): Promise<TableSource | undefined> {
    return id === OWN_FILES ? (await own()).source : services.get(id);
  }

  async function describe(id: string, table: string, options: ReadOptions): Promise<Table | Problem> {
    const source = await sourceOf(id);
    return source ? described(source, table, options) : problem("forbidden", id, table);
  }

  async function described(source: TableSource, table: string, options: ReadOptions): Promise<Table | Problem> {
    const answer = await source.describe(table, options);
    if (isProblem(answer)) return answer;
    // What the person added may have the borders of its areas.
    const whole = await (await own()).shapes.beside(answer);
    known.set(`${source.id}:${table}`, whole);
    return whole;
  }

  async function tableOf({ source: id, indicator }: LiveRef, options: ReadOptions): Promise<Table | Problem> {
    const source = await sourceOf(id);
    return source ? described(source, source.tableOf(indicator), options) : problem("forbidden", id, indicator);
  }

  async function directly(need: Need, areas: readonly string[], options: ReadOptions): Promise<LiveAnswers["direct"]> {
    const source = await services.get(need.source);
    return (await source?.direct?.(need, areas, options)) ?? null;
  }

  async function listed(): Promise<Service[]> {
    const all = services.all.map(async ({ id, kind }): Promise<Service> => {
      const source = await services.get(id);
      return { id, kind, host: source?.host("") ?? "", lists: source?.find !== undefined };
    });
    return Promise.all(all);
  }

  async function find(id: string, words: string, options: ReadOptions): Promise<readonly FoundTable[] | Problem> {
    const source = await services.get(id);
    return (await source?.find?.(words, options)) ?? problem("forbidden", id, words);
  }

  async function addressOf(text: string, options: ReadOptions): Promise<readonly FoundAddress[] | Problem> {
    if (addresses === undefined) return problem("forbidden", text, "");
    const { findAddresses } = await import("../../sources/pdok/addresses.ts");
    return findAddresses(patient(ask, { pause }), new URL(addresses), text, options);
  }

  const reachable = new Set([home.origin, ...hosts.map(hostOrigin)]);

  /** The first service that knows the address, on a site that may be asked; one that takes any address stands last. */
  async function recognise(address: string): Promise<Recognised | null> {
    if (!URL.canParse(address)) return null;
    const byKind = [...services.all].sort((a, b) => LIVE_KINDS.indexOf(a.kind) - LIVE_KINDS.indexOf(b.kind));
    for (const { id } of byKind) {
      const source = await services.get(id);
      const table = source?.tableAt?.(new URL(address));
      const host = table === undefined ? undefined : source?.host(table);
      if (table !== undefined && host !== undefined && reachable.has(host)) return { service: id, table, host };
    }
    return null;
  }

  return {
    source: sourceOf,
    borders: async (entry) => (await own()).shapes.borders(entry),

    answer(ask, options) {
      switch (ask.about) {
        case "services":
          return listed();
        case "find":
          return find(ask.service, ask.words, options);
        case "recognise":
          return recognise(ask.address);
        case "table":
          return describe(ask.source, ask.table, options);
        case "tables":
          return Promise.all(ask.choices.map((choice) => tableOf(choice, options)));
        case "direct":
          return directly(ask.need, ask.areas, options);
        case "address-host":
          return Promise.resolve({ origin: addresses === undefined ? "" : new URL(addresses).origin });
        case "address":
          return addressOf(ask.text, options);
        default:
          return own().then(({ answer }) => answer(ask));
      }
    },

    async model(query, base, options) {
      const choices = query.series.filter(isLive);
      const answers = await Promise.all(choices.map((choice) => tableOf(choice, options)));
      if (options.signal?.aborted) return problem("cancelled", choices[0]?.indicator ?? "", "");
      const tables = [...new Set(answers.flatMap((answer) => (isProblem(answer) ? [] : [answer])))];
      const model = withoutUnchosen(joined(base, tables), choices);
      const there = new Set(model.catalogue.indicators.map(({ id }) => id));
      const lost = choices.filter(({ indicator }) => !there.has(indicator));
      if (lost.length === 0) return model;
      const spans = spansAsked(query, model);
      // Nothing says which periods would be shown: then there is no picture to keep either.
      const [failure] = answers.filter(isProblem);
      if (spans.length === 0) return failure ?? problem("not-found", lost[0]?.indicator ?? "", lost[0]?.source ?? "");
      const standIns = await Promise.all(
        lost.map(async (choice) => {
          const source = await sourceOf(choice.source);
          return standIn(choice, source?.called?.(choice.indicator) ?? choice.indicator, spans);
        }),
      );
      const { catalogue } = model;
      return { ...model, catalogue: { ...catalogue, indicators: [...catalogue.indicators, ...standIns] } };
    },

    sheet(indicator) {
      const table = [...known.values()].find(({ indicators }) => indicators.some(({ id }) => id === indicator));
      const found = table?.indicators.find(({ id }) => id === indicator);
      if (!table || !found) return problem("not-found", indicator, "");
      const { id, title, updated, provider, frequency, said } = table;
      return {
        id: indicator,
        definition: found.description.nl === "" ? asSaid(table.description) : found.description,
        updated,
        source: { title, table: id, ...(provider.url !== undefined && { url: provider.url }) },
        ...(frequency !== undefined && { frequency }),
        ...(said && { said }),
        counts: [],
      };
    },
  };
}

/** Says which of these series wait for a choice of members; the model itself where none do. */
function withoutUnchosen(model: Model, choices: readonly SeriesChoice[]): LiveModel {
  const { catalogue } = model;
  const refused = refusals(choices, catalogue.indicators);
  if (refused.size === 0) return model;
  const indicators = catalogue.indicators.map((one) => (refused.has(one.id) ? waiting(one) : one));
  return { ...model, catalogue: { ...catalogue, indicators }, refused };
}

/** An indicator of which nothing is known but its code: its cells are *not loaded* until it can be read. */
function standIn({ source, indicator: id }: SeriesChoice, name: string, spans: readonly Span[]): Indicator {
  const facts = { source, id, name, description: "", unit: "", decimals: 0, dimensions: [], provider: "" };
  return indicatorOf({ ...facts, spans, hash: "" });
}

/** The level and periods that a query names, else those of what stands beside it. */
function spansAsked(
  { level = "", periods = { kind: "latest" }, series }: Asked,
  { catalogue }: Model,
): readonly Span[] {
  const codes =
    periods.kind === "exact" ? periods.periods : periods.kind === "range" ? [periods.first, periods.last] : [];
  const named = codes.flatMap((code) => {
    const frequency = parsePeriod(code)?.frequency;
    return frequency ? [{ level, frequency, first: code, last: code, division: PER_PERIOD }] : [];
  });
  if (periods.kind === "range") {
    const [first, last] = named;
    return first && last ? [{ ...first, last: last.last }] : [];
  }
  if (named.length > 0) return named;
  const beside = new Set(series.map(({ indicator }) => indicator));
  return catalogue.indicators.find(({ id, spans }) => beside.has(id) && spans.length > 0)?.spans ?? [];
}
