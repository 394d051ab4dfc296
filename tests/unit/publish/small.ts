import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../../src/publish/run.ts";
import type { RunSettings } from "../../../src/publish/run.ts";
import { referencedFiles } from "../../../src/publish/writer/references.ts";
import { smallInputs } from "./areas/inputs.ts";
import { indicator } from "./world.ts";

const text = (words: string) => ({ nl: words, en: words });

/** A whole publisher in a folder: open files of a small country, and a configuration with one indicator of them. */
export interface SmallPublisher {
  readonly folder: string;
  readonly settings: RunSettings;
  /** What was said, in order. */
  readonly said: string[];
  readonly write: (path: string, content: unknown) => void;
  readonly publish: (more?: Partial<RunSettings>) => ReturnType<typeof run>;
  /** Every file of the store with its content. */
  readonly store: () => ReadonlyMap<string, string>;
}

const input = { level: "gemeente", frequency: "year", division: "per-period" } as const;
export const people = indicator("people", { inputs: [{ ...input, importer: "tidy", select: "people" }] });
/** An indicator that is read from the origin `elsewhere`. */
export const homes = indicator("homes", { inputs: [{ ...input, importer: "elsewhere", select: "homes" }] });
export const elsewhere = { id: "elsewhere", importer: "figures", file: "collected/elsewhere", expected: [] };
export const tidy = { id: "tidy", file: "f.csv", expected: [] };

/** Makes it in a new folder of this machine. */
export function smallPublisher(): SmallPublisher {
  const folder = mkdtempSync(join(tmpdir(), "publisher-"));
  const write = (path: string, content: unknown): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  };
  const { config, perYear, regions, reorganisations, figures, small } = smallInputs;
  const open = {
    "years.csv": perYear,
    "r20.csv": regions["2020"],
    "re.csv": reorganisations,
    "f.csv": figures,
    "s.csv": small,
  };
  // Without the neighbourhood that has no district: nothing may be refused.
  for (const [name, content = ""] of Object.entries(open))
    write(`from/${name}`, content.replace(/^BU00030901.*$/m, ""));
  write("config/areas.json", config);
  write("config/sources.json", { publication: { updated: "2026-01-01", label: text("Proef") }, sources: [tidy] });
  write("config/indicators/theme.json", [people]);
  write("config/themes.json", [{ id: "theme", name: text("theme") }]);
  write("config/providers.json", [{ id: "provider", name: text("who"), attribution: "Who", licence: "CC0" }]);
  write("config/retired.json", []);
  write("config/prepared.json", []);
  const said: string[] = [];
  const settings: RunSettings = {
    from: join(folder, "from"),
    to: join(folder, "site/store"),
    config: join(folder, "config"),
    work: join(folder, "work"),
    now: "2026-02-03T04:05:06.000Z",
    env: () => undefined,
    pause: 1,
    progress: () => undefined,
    say: (what) => said.push(what),
  };
  return {
    folder,
    settings,
    said,
    write,
    publish: (more = {}) => run({ ...settings, ...more }),
    store: () => filesIn(settings.to),
  };
}

/** The same publisher with the indicator `homes`, read from an origin with these settings. */
export function withOrigin(origin: Readonly<Record<string, unknown>>): SmallPublisher {
  const publisher = smallPublisher();
  publisher.write("config/origins.json", [{ id: "elsewhere", ...origin }]);
  publisher.write("config/sources.json", {
    publication: { updated: "2026-01-01", label: text("Proef") },
    sources: [tidy, elsewhere],
  });
  publisher.write("config/indicators/theme.json", [people, homes]);
  return publisher;
}

export function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

/** Reads a store as a visitor does, and gives all that it leads to; throws when one of its files is not there or not whole. */
export function visit(store: string): ReadonlyMap<string, string> {
  const read = (address: string): string => readFileSync(join(store, address), "utf8");
  const found = new Map(["catalogue.json", ...referencedFiles(read)].map((address) => [address, read(address)]));
  for (const content of found.values()) JSON.parse(content);
  return found;
}
