import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { assemble } from "./assemble.ts";
import { changeLog, changesText } from "./changes/log.ts";
import { collect } from "./collect/collect.ts";
import type { OriginReport } from "./collect/collect.ts";
import { shelfIn } from "./collect/shelf.ts";
import type { Shelf } from "./collect/shelf.ts";
import { loadConfiguration } from "./config/load.ts";
import type { Configuration } from "./config/load.ts";
import { readDivisions } from "./divisions.ts";
import { fingerprint } from "./fingerprint.ts";
import { takeLock } from "./lock.ts";
import { buildPlaces } from "./places.ts";
import { originsText, reportText } from "./report.ts";
import type { SourceReport } from "./report.ts";
import { buildStore } from "./writer/build.ts";
import { checkStore } from "./writer/check.ts";
import { writeWhole } from "./writer/disk.ts";
import { contentHash } from "./writer/files.ts";
import type { StoreFiles } from "./writer/files.ts";
import { publish } from "./writer/publish.ts";

export interface RunSettings {
  readonly from: string;
  readonly to: string;
  readonly config: string;
  /** Folder for what is collected, reports and change logs; needed as soon as there are origins. */
  readonly work?: string;
  /** Day and time of the run, `2026-11-28T17:00:00.000Z`. */
  readonly now: string;
  readonly env: (name: string) => string | undefined;
  readonly pause?: number;
  readonly progress: (what: string) => void;
  readonly say: (what: string) => void;
}

/** `unchanged`: nothing differs from the last time. `refused`: something is wrong. `busy`: another run is at it. */
export type Outcome = "published" | "unchanged" | "refused" | "busy";

/** Brings the store up to date. Whatever goes wrong, the store that is there stays a whole one. */
export async function run(settings: RunSettings): Promise<Outcome> {
  const lock = takeLock(join(dirname(settings.to), `.${basename(settings.to)}.lock`));
  if ("holder" in lock) {
    const { holder } = lock;
    settings.say(`Another run is at it${holder ? `: process ${holder.pid} on ${holder.host}` : ""}.`);
    return "busy";
  }
  try {
    return await update(settings, lock.held);
  } finally {
    lock.release();
  }
}

async function update(settings: RunSettings, held: () => boolean): Promise<Outcome> {
  const { to, work, now, progress, say } = settings;
  progress("configuration");
  const configuration = loadConfiguration(settings.config);
  const { origins: list } = configuration;
  if (list.length > 0 && work === undefined) {
    say("The configuration has origins: say with --work where to keep what is collected.");
    return "refused";
  }
  const shelf = work === undefined ? undefined : shelfIn(work);
  const opened = new Map<string, string>();
  const read = (file: string): string => {
    progress(`  ${file}`);
    const text = textOf(settings.from, file, shelf);
    opened.set(file, contentHash(text));
    return text;
  };
  let origins: readonly OriginReport[] = [];
  if (shelf && list.length > 0) {
    progress("collecting");
    const open = (path: string) => new Uint8Array(readFileSync(join(settings.from, path)));
    const { env, pause } = settings;
    origins = await collect(list, {
      shelf,
      open,
      env,
      progress,
      today: now.slice(0, 10),
      ...(pause !== undefined && { pause }),
    });
    say(originsText(origins));
  }

  const last = work === undefined ? undefined : fingerprint(join(work, "published.json"), settings.config);
  if (last?.same(to, (file) => contentHash(textOf(settings.from, file, shelf)))) {
    say("Nothing changed since the last publication.");
    record(settings, { outcome: "unchanged", origins, sources: [], changes: undefined });
    return "unchanged";
  }

  let made = await make(configuration, read, settings);
  if ("faults" in made && shelf && goBack(made, origins, shelf, settings))
    made = await make(configuration, read, settings);
  if ("faults" in made) {
    for (const fault of made.faults.slice(0, SHOWN)) say(`fault  ${fault}`);
    if (made.faults.length > SHOWN) say(`fault  … and ${made.faults.length - SHOWN} more`);
    say("The store was not replaced.");
    record(settings, { outcome: "refused", origins, sources: made.reports, faults: made.faults });
    return "refused";
  }
  const { files, reports } = made;
  const changes = changeLog(
    existsSync(join(to, "catalogue.json")) ? (address) => readFileSync(join(to, address), "utf8") : undefined,
    (address) => files.get(address) ?? "",
  );
  if (!held()) {
    say("Another run took over; the store was not replaced.");
    return "busy";
  }
  const { written, removed } = publish(files, to);
  last?.keep(opened, files.get("catalogue.json") ?? "");
  record(settings, { outcome: "published", origins, sources: reports, changes });
  say(changesText(changes));
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  say(`${files.size} files, ${(bytes / 1e6).toFixed(2)} MB; ${written} written, ${removed} removed`);
  return "published";
}

const SHOWN = 50;

interface Made {
  readonly files: StoreFiles;
  readonly reports: readonly SourceReport[];
}

interface Refused {
  readonly faults: readonly string[];
  /** Files that they are in; empty when no file is to blame. */
  readonly faulty: readonly string[];
  readonly reports: readonly SourceReport[];
}

/**
 * Puts the data before in the place of what came in now and cannot be used: one source must not keep all others from
 * being published. True when there is something to try again with.
 */
function goBack(
  { faults, faulty }: Refused,
  origins: readonly OriginReport[],
  shelf: Shelf,
  { now, say }: RunSettings,
): boolean {
  const fresh = origins.filter(({ id, outcome }) => outcome === "new" && faulty.includes(COLLECTED + id));
  const why = faults[0] ?? "";
  const back = fresh.filter(({ id }) => shelf.goBack(id, { since: now.slice(0, 10), why }));
  for (const { id } of back) say(`FAILED ${id}: what came in cannot be used, the last good data stay  ${why}`);
  return back.length > 0 && back.length === faulty.length;
}

/** Makes all files of the store in memory and checks them. What cannot be read or is no such file is a fault too. */
async function make(
  configuration: Configuration,
  read: (file: string) => string,
  settings: RunSettings,
): Promise<Made | Refused> {
  try {
    return await tryMake(configuration, read, settings);
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)], faulty: [], reports: [] };
  }
}

async function tryMake(
  configuration: Configuration,
  read: (file: string) => string,
  { progress, say }: RunSettings,
): Promise<Made | Refused> {
  progress("areas and borders");
  const places = await buildPlaces(configuration.areas, (file) => Promise.resolve(read(file)));
  const { areas, borders } = places;
  const small = [places.small];
  const divisions = readDivisions({ ...areas, borders: [] }, small);
  progress("figures");
  const assembled = assemble(configuration.indicators, configuration.sources, divisions, read);
  const reports = [...places.report, ...assembled.reports];
  say(reportText(reports));
  const strange = places.report.flatMap(({ refused }) =>
    refused.map(({ file, line, why }) => `${file}:${line}: ${why}`),
  );
  const wrong = [...strange, ...assembled.faults];
  const strangers = places.report.flatMap(({ refused }) => refused.map(({ file }) => file));
  if (wrong.length > 0) return { faults: wrong, faulty: [...new Set([...strangers, ...assembled.faulty])], reports };
  progress("store");
  const files = buildStore({ configuration, indicators: assembled.indicators, divisions, areas, borders, small });
  const faults = checkStore(files, divisions);
  return faults.length > 0 ? { faults, faulty: [], reports } : { files, reports };
}

const COLLECTED = "collected/";

/** Text of a file: of the shelf, or of the folder; unzipped, UTF-8 or an error, without byte order mark. */
function textOf(folder: string, file: string, shelf: Shelf | undefined): string {
  if (file.startsWith(COLLECTED) && shelf) return shelf.read(file.slice(COLLECTED.length));
  const bytes = readFileSync(join(folder, file));
  return new TextDecoder("utf-8", { fatal: true }).decode(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
}

/** Keeps the report of a run, with its change log, under the moment of the run. */
function record({ work, now }: RunSettings, report: object): void {
  if (work === undefined) return;
  const name = now.replaceAll(":", "").replace(/\.\d+/, "");
  writeWhole(join(work, "reports", `${name}.json`), JSON.stringify({ run: now, ...report }, null, 1));
}
