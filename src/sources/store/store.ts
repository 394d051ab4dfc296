import type { Areas, BordersEntry } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Cube, Need } from "../../cube/cube.ts";
import type { Sheet } from "../../cube/indicator.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { atMost } from "../atMost.ts";
import { check } from "../check.ts";
import { parseJson } from "../json.ts";
import type { Request } from "../request.ts";
import type { DataSource, ReadOptions } from "../source.ts";
import { without } from "../without.ts";
import { bordersAddresses, toAreas, withSmallAreas } from "./areas.ts";
import { decodeBorders } from "./borders.ts";
import { openCatalogue } from "./catalogue.ts";
import type { Item, Opened } from "./catalogue.ts";
import { decodeCube } from "./decode.ts";
import { joinCubes } from "./join.ts";
import { nameOfParts, partsFor } from "./parts.ts";
import { AreasSchema, CatalogueSchema, SheetSchema, SmallAreasSchema } from "./schema.ts";
import type { AreasFile } from "./schema.ts";

const REQUESTS_AT_ONCE = 6;

export interface StoreSettings {
  readonly id: string;
  /** Address of the folder, with a slash at the end. */
  readonly base: URL;
  readonly request: Request;
}

/** A store of static files (README.md) as a source. Everything read is held against its schema first. */
export function createStore({ id, base, request }: StoreSettings): DataSource {
  const queue = atMost(REQUESTS_AT_ONCE);
  const address = new URL("catalogue.json", base);
  let opened: Opened | undefined;
  let opening: Promise<Opened | Problem> | undefined;
  const areasFiles = new Map<string, Promise<AreasFile | Problem>>();
  const knownAreas = new Map<string, Promise<Areas | Problem>>();

  /** Reads the catalogue, once when several ask at the same time. What was read before stays until this succeeds. */
  function open(options: ReadOptions): Promise<Opened | Problem> {
    opening ??= readCatalogue(options).finally(() => {
      opening = undefined;
    });
    return opening;
  }

  async function readCatalogue({ onProgress }: ReadOptions): Promise<Opened | Problem> {
    const bytes = await request(address, { what: "catalogue.json", fresh: true, ...(onProgress && { onProgress }) });
    const parsed = isProblem(bytes) ? bytes : parseJson(bytes, "catalogue.json", address.href);
    if (isProblem(parsed)) return parsed;
    if (isNewer(parsed.value)) return problem("newer", "catalogue.json", `${address.href}#extension.meetlat`);
    const file = check(CatalogueSchema, parsed.value, "catalogue.json", address.href);
    if (isProblem(file)) return file;
    opened = openCatalogue(file);
    return opened;
  }

  const current = async (): Promise<Opened | Problem> => opened ?? (await open({}));

  async function itemOf(indicator: string): Promise<Item | Problem> {
    const now = await current();
    if (isProblem(now)) return now;
    return now.items.get(indicator) ?? problem("not-found", indicator, address.href);
  }

  /** The areas file, read once per name; a failed try is forgotten. */
  function areasFile(href: string): Promise<AreasFile | Problem> {
    const known = areasFiles.get(href);
    if (known) return known;
    const where = new URL(href, address);
    const reading = queue(async () => {
      const bytes = await request(where, { what: "areas" });
      const parsed = isProblem(bytes) ? bytes : parseJson(bytes, "areas", where.href);
      const file = isProblem(parsed) ? parsed : check(AreasSchema, parsed.value, "areas", where.href);
      if (isProblem(file)) areasFiles.delete(href);
      return file;
    });
    areasFiles.set(href, reading);
    return reading;
  }

  /** The same files give the same value, so that what is worked out from it can be kept. */
  async function areas(level: string): Promise<Areas | Problem> {
    const now = await current();
    if (isProblem(now)) return now;
    const { base: baseHref, levels } = now.areas;
    const key = [baseHref, levels[level]].join("|");
    const known = knownAreas.get(key);
    if (known) return known;
    const reading = readAreas(baseHref, levels[level], level);
    knownAreas.set(key, reading);
    if (isProblem(await reading)) knownAreas.delete(key);
    return reading;
  }

  async function readAreas(baseHref: string, smallHref: string | undefined, level: string): Promise<Areas | Problem> {
    const small = smallHref === undefined ? undefined : new URL(smallHref, address);
    const [file, bytes] = await Promise.all([
      areasFile(baseHref),
      small && queue(() => request(small, { what: level })),
    ]);
    if (isProblem(file)) return file;
    if (!small || bytes === undefined) return toAreas(file);
    const parsed = isProblem(bytes) ? bytes : parseJson(bytes, level, small.href);
    const smallFile = isProblem(parsed) ? parsed : check(SmallAreasSchema, parsed.value, level, small.href);
    return isProblem(smallFile) ? smallFile : withSmallAreas(toAreas(file), smallFile);
  }

  async function borders(entry: BordersEntry, options: ReadOptions = {}): Promise<Borders | Problem> {
    const now = await current();
    if (isProblem(now)) return now;
    const file = await areasFile(now.areas.base);
    if (isProblem(file)) return file;
    const areasAddress = new URL(now.areas.base, address);
    const href = bordersAddresses(file).get(entry.id);
    if (href === undefined) return problem("not-found", entry.id, areasAddress.href);
    const where = new URL(href, areasAddress);
    const bytes = await queue(() => request(where, { what: entry.id, ...options }));
    return isProblem(bytes) ? bytes : decodeBorders(bytes, entry, where.href);
  }

  async function sheet(indicator: string, options: ReadOptions = {}): Promise<Sheet | Problem> {
    const item = await itemOf(indicator);
    if (isProblem(item)) return item;
    const where = new URL(item.sheet, address);
    const bytes = await request(where, { what: indicator, ...options });
    const parsed = isProblem(bytes) ? bytes : parseJson(bytes, indicator, where.href);
    const file = isProblem(parsed) ? parsed : check(SheetSchema, parsed.value, indicator, where.href);
    if (isProblem(file)) return file;
    const files = file.link.item.map(({ href }) => new URL(href, where).href);
    return { ...without(file.extension, "en"), updated: file.updated, files };
  }

  async function read(need: Need, { signal, onProgress }: ReadOptions = {}): Promise<Cube | Problem> {
    const item = await itemOf(need.indicator);
    if (isProblem(item)) return item;
    const parts = partsFor(need, item.parts);
    if (parts.length === 0) return problem("not-found", need.indicator, `${address.href} ${need.level}`);
    const done = parts.map(() => 0);
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    signal?.addEventListener("abort", stop, { once: true });
    const cubes = await Promise.all(
      parts.map(({ href }, place) =>
        queue(async () => {
          const progress = (part: number): void => {
            done[place] = part;
            onProgress?.(done.reduce((sum, one) => sum + one, 0) / parts.length);
          };
          const cube = await readPart(need, new URL(href, address), {
            signal: controller.signal,
            onProgress: progress,
          });
          // One part that failed makes the whole fail, so the others need not come.
          if (isProblem(cube)) stop();
          return cube;
        }),
      ),
    );
    signal?.removeEventListener("abort", stop);
    const failures = cubes.filter(isProblem);
    const failure = failures.find(({ kind }) => kind !== "cancelled") ?? failures[0];
    if (failure) return failure;
    const whole = joinCubes(
      cubes.flatMap((cube) => (isProblem(cube) ? [] : [cube])),
      item.members,
    );
    return whole ?? problem("mismatch", need.indicator, `${address.href} ${need.level}`);
  }

  async function readPart(need: Need, where: URL, options: ReadOptions): Promise<Cube | Problem> {
    if (options.signal?.aborted) return problem("cancelled", need.indicator, where.href);
    const bytes = await request(where, { what: need.indicator, ...options });
    const cube = isProblem(bytes) ? bytes : decodeCube(bytes, need.indicator, where.href);
    if (isProblem(cube)) return cube;
    const wrong = cube.indicator !== need.indicator ? "indicator" : cube.level !== need.level ? "level" : undefined;
    return wrong ? problem("mismatch", need.indicator, `${where.href}#extension.${wrong}`) : cube;
  }

  return {
    id,
    catalogue: async (options = {}) => {
      const now = await open(options);
      return isProblem(now) ? now : now.catalogue;
    },
    sheet,
    areas,
    borders,
    answerId: (need) => nameOfParts(need, partsFor(need, opened?.items.get(need.indicator)?.parts ?? [])),
    read,
  };
}

/** Made by a later Meetlat, in a format that this one may misread. */
function isNewer(file: unknown): boolean {
  if (typeof file !== "object" || file === null || !("extension" in file)) return false;
  const { extension } = file;
  if (typeof extension !== "object" || extension === null || !("meetlat" in extension)) return false;
  return typeof extension.meetlat === "number" && extension.meetlat > 1;
}
