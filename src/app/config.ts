import * as v from "valibot";
import type { Message } from "../cube/message.ts";
import { isProblem, problem, problemMessage } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import type { Language, Localised } from "../cube/text.ts";
import type { EngineSettings } from "../data/engine/engine.ts";
import { parseJson } from "../sources/json.ts";
import { hostOrigin } from "../sources/policy.ts";
import { LIVE_KINDS } from "../sources/kinds.ts";
import type { LiveKind } from "../sources/kinds.ts";
import { createRequest } from "../sources/request.ts";
import { TOKENS } from "../ui/tokens.ts";
import type { Tokens } from "../ui/tokens.ts";

/** A map that a person may have under the areas, and who must be named with it. */
export interface BaseMap {
  readonly id: string;
  readonly name: Localised;
  /** As `sources/tiles/address.ts` reads it, relative to the page or on one of `hosts`. */
  readonly tiles: string;
  readonly attribution: string;
}

/** A live service of an office: how it speaks, its word in a link, and where it is. */
export interface LiveService {
  readonly kind: LiveKind;
  readonly id: string;
  /** Empty for a kind of which every table has an address of its own. */
  readonly base: string;
}

/** Settings of one site, from `config.json` beside the page: one build serves any store, under any path. */
export interface Config {
  readonly name: string;
  /** Address of an image, relative to the page. */
  readonly logo?: string;
  /** Addresses of stores, relative to the page or on one of `hosts`; the first is the one that questions go to. */
  readonly stores: readonly string[];
  /** Hosts that may be asked beside the page's own. */
  readonly hosts: readonly string[];
  /** Live services beside the stores, each with its word in a link; an empty list switches them off. */
  readonly live: readonly LiveService[];
  /** PDOK's Locatieserver, which knows the neighbourhood of an address; without it addresses are not looked up. */
  readonly addresses?: string;
  /** The first is shown to who has not chosen. */
  readonly languages: readonly Language[];
  /** Code of the area that stands for *mijn gemeente* until a person chooses. */
  readonly defaultArea?: string;
  /** Colours of the site itself, as `#rrggbb`. */
  readonly tokens: Partial<Tokens>;
  readonly baseMaps: readonly BaseMap[];
  /** Whether other sites may show this one in a frame. */
  readonly embedding: boolean;
}

export const DEFAULT_CONFIG: Config = {
  name: "Meetlat",
  stores: ["store/"],
  hosts: [],
  live: [],
  languages: ["nl", "en"],
  tokens: {},
  baseMaps: [],
  embedding: false,
};

export interface ConfigReading {
  readonly config: Config;
  /** What was wrong in the file, by place, or why there is no file; the defaults hold there. */
  readonly notices: readonly Message[];
}

const FILE = "config.json";
const PATIENCE = 8_000;

/** Reads the settings of the site; never fails. A wrong entry is named and its default used. */
export async function readConfig(page: URL): Promise<ConfigReading> {
  const address = new URL(FILE, page);
  const request = createRequest({ home: page, hosts: [], patience: PATIENCE });
  const ask = (): ReturnType<typeof request> => request(address, { what: FILE, fresh: true });
  const first = await ask();
  // Without settings there is no page yet: a fault is tried once more, and nobody waits for it.
  const bytes = isProblem(first) && first.retry ? await ask() : first;
  const parsed = isProblem(bytes) ? bytes : parseJson(bytes, FILE, address.href);
  if (!isProblem(parsed)) return parseConfig(parsed.value, page);
  return { config: DEFAULT_CONFIG, notices: [{ id: "data.config-missing", params: { why: problemMessage(parsed) } }] };
}

const NotEmpty = v.pipe(v.string(), v.trim(), v.nonEmpty());

const host = v.pipe(v.string(), v.check(isHost));

const Colour = v.pipe(v.string(), v.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i));

/** Holds settings against what they must be, each entry by itself: one mistake does not undo the others. */
export function parseConfig(file: unknown, page: URL): ConfigReading {
  const problems: Problem[] = [];
  const wrong = (place: string): void => {
    problems.push(problem("mismatch", FILE, `${FILE}#${place}`));
  };
  if (typeof file !== "object" || file === null || Array.isArray(file)) {
    wrong("");
    return { config: DEFAULT_CONFIG, notices: problems.map(entryNotice) };
  }
  const entries = new Map<string, unknown>(Object.entries(file));
  const one = <T>(field: string, schema: v.GenericSchema<unknown, T>): T | undefined => {
    const entry = entries.get(field);
    if (entry === undefined) return undefined;
    const outcome = v.safeParse(schema, entry);
    if (outcome.success) return outcome.output;
    wrong(field);
    return undefined;
  };
  /** The right entries of a list; undefined when there is no list or none of it is right. */
  const list = <T>(field: string, schema: v.GenericSchema<unknown, T>): readonly T[] | undefined => {
    const outcomes = one(field, v.array(v.unknown()))?.map((entry) => v.safeParse(schema, entry));
    for (const [place, outcome] of outcomes?.entries() ?? []) if (!outcome.success) wrong(`${field}.${String(place)}`);
    const right = outcomes?.flatMap((outcome) => (outcome.success ? [outcome.output] : []));
    return right && right.length > 0 ? right : undefined;
  };

  const hosts = list("hosts", host) ?? DEFAULT_CONFIG.hosts;
  const store = v.pipe(
    NotEmpty,
    v.check((text) => isReadable(text, page, hosts)),
  );
  const service = v.object({
    kind: v.picklist(LIVE_KINDS),
    id: v.pipe(v.string(), v.regex(/^(?!(?:store|own|file)$)[a-z0-9-]{1,28}$/)),
    base: v.pipe(
      v.string(),
      v.check((text) => isReadable(text, page, hosts)),
    ),
  });
  const addresses = one(
    "addresses",
    v.pipe(
      NotEmpty,
      v.check((text) => isReadable(text, page, hosts)),
    ),
  );
  const baseMap = v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
    name: v.object({ nl: NotEmpty, en: NotEmpty }),
    // What else can be wrong with it is said to who chooses it: reading one whole comes in with the first background.
    tiles: v.pipe(
      v.string(),
      v.regex(/\{z}|layers=|\{tilematrix}/i),
      v.check((text) => isReadable(text, page, hosts)),
    ),
    attribution: NotEmpty,
  });
  const tokens = one("tokens", v.record(v.string(), v.unknown()));
  const logo = one("logo", NotEmpty);
  const defaultArea = one("defaultArea", v.pipe(v.string(), v.regex(/^[A-Z]{2}[0-9A-Z]{1,12}$/)));
  const config: Config = {
    name: one("name", NotEmpty) ?? DEFAULT_CONFIG.name,
    ...(logo !== undefined && { logo }),
    stores: list("stores", store) ?? DEFAULT_CONFIG.stores,
    hosts,
    live: list("live", service) ?? DEFAULT_CONFIG.live,
    ...(addresses !== undefined && { addresses }),
    languages: list("languages", v.picklist(["nl", "en"])) ?? DEFAULT_CONFIG.languages,
    ...(defaultArea !== undefined && { defaultArea }),
    tokens: Object.fromEntries(
      Object.entries(tokens ?? {}).filter(([name, value]) => {
        const right = Object.hasOwn(TOKENS.light, name) && v.is(Colour, value);
        if (!right) wrong(`tokens.${name}`);
        return right;
      }),
    ),
    baseMaps: list("baseMaps", baseMap) ?? DEFAULT_CONFIG.baseMaps,
    embedding: one("embedding", v.boolean()) ?? DEFAULT_CONFIG.embedding,
  };
  // A name that nobody knows is a typing error, or meant for a later Meetlat.
  for (const field of entries.keys()) if (!FIELDS.has(field)) wrong(field);
  return { config, notices: problems.map(entryNotice) };
}

const FIELDS: ReadonlySet<string> = new Set([...Object.keys(DEFAULT_CONFIG), "logo", "addresses", "defaultArea"]);

function entryNotice({ where }: Problem): Message {
  return { id: "data.config-entry", params: { where } };
}

function isHost(text: string): boolean {
  try {
    hostOrigin(text);
    return true;
  } catch {
    return false;
  }
}

/** An address of a folder on the page's own host or a listed one. */
function isReadable(text: string, page: URL, hosts: readonly string[]): boolean {
  const address = folderAddress(text, page);
  return address !== undefined && isListed(address.origin, page, hosts);
}

/** Whether a site may be asked at all: it is the page's own, or stands in `hosts`. */
export function isListed(origin: string, page: URL, hosts: readonly string[]): boolean {
  return [page.origin, ...hosts.map(hostOrigin)].includes(origin);
}

function folderAddress(text: string, page: URL): URL | undefined {
  const folder = text.endsWith("/") ? text : `${text}/`;
  return URL.canParse(folder, page.href) ? new URL(folder, page) : undefined;
}

/** Where the engine is to read. The first store is called `store` in links, others `store-2` and on. */
export function engineSettings(config: Config, page: URL): EngineSettings {
  const addresses = config.stores.flatMap((text) => folderAddress(text, page) ?? []);
  const sources = addresses.map(({ href }, place) => {
    const id = place === 0 ? "store" : `store-${String(place + 1)}`;
    return { kind: "store" as const, id, base: href };
  });
  const live = config.live.map((each) => ({ ...each, base: folderAddress(each.base, page)?.href ?? page.href }));
  const server = config.addresses === undefined ? undefined : folderAddress(config.addresses, page)?.href;
  const known = server !== undefined && { addresses: server };
  return { home: page.href, hosts: config.hosts, sources: [...sources, ...live], ...known };
}
