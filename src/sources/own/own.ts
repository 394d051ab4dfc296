import type { Areas } from "../../cube/area.ts";
import type { Cube, Need } from "../../cube/cube.ts";
import { needKey } from "../../cube/cube.ts";
import type { Message } from "../../cube/message.ts";
import { OWN_FILES, ownFileName, ownFileOf, ownTopicName } from "../../cube/ownFile.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import type { Table, TableSource } from "../source.ts";
import type { Built } from "./build.ts";
import type { Choices } from "./choices.ts";
import type { Device, OwnRecord } from "./device.ts";
import { fileId } from "./identity.ts";
import { understand } from "./preview.ts";
import type { OwnPreview } from "./preview.ts";
import type { Corrections } from "./propose.ts";
import { isMessage, readSheets } from "./read.ts";
import type { Read } from "./read.ts";
import { headIn, spansIn, tableOf } from "./table.ts";

/** The answer to a file: what was understood of it, or the sentence why it cannot be read. */
export type Opening = { readonly preview: OwnPreview } | { readonly refused: Message };

export interface Keeping {
  readonly kept: boolean;
  readonly table: Table;
}

/** Own files as a source beside the live services; its tables are files on this device. */
export interface OwnSource extends TableSource {
  /** All files that are kept, the last added first. */
  files(): Promise<readonly Table[]>;
  /** Looks at a file; it is held until another is looked at. Nothing is kept yet. */
  open(name: string, bytes: ArrayBuffer): Promise<Opening | Problem>;
  /** Reads the file that is looked at, or one that is kept, once more; as it was kept where nothing is said. */
  correct(id: string, said?: Corrections): Promise<Opening | Problem>;
  /**
   * Keeps a file as it is read now. `kept` is false where the device refuses: then it is there until the page goes.
   * `instead`: the id of an older file whose place it takes, under that id, so that what was made with it goes on.
   */
  keep(id: string, choices: Choices, instead?: string): Promise<Keeping | Problem>;
  remove(id: string): Promise<boolean>;
  /** Puts the file back that was removed, or that gave its place to a newer one, last. */
  restore(): Promise<boolean>;
  /** Files as they are kept, to be taken along; and the other way. */
  give(ids: readonly string[]): Promise<readonly OwnRecord[]>;
  take(records: readonly OwnRecord[]): Promise<boolean>;
}

interface Making {
  readonly device: Device;
  /** The areas, with those of a level that is read apart. */
  readonly areas: (level: string) => Promise<Areas | Problem>;
  readonly now?: () => number;
}

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly bytes: ArrayBuffer;
  read: Read;
  readonly small: string;
}

/** The files on a device as a source. `now` gives the moment at which one is added. */
export function createOwn({ device, areas, now = Date.now }: Making): OwnSource {
  /** What the device did not keep, and what was read from it. */
  const records = new Map<string, OwnRecord>();
  const cubes = new Map<string, Promise<Built | Problem>>();
  let listed: Promise<void> | undefined;
  let draft: Draft | undefined;
  let removed: OwnRecord | undefined;
  let back: OwnRecord | undefined;

  /** Another window may have added a file since: the device is asked again where one is not known. */
  async function recordOf(id: string): Promise<OwnRecord | undefined> {
    await (listed ??= refresh());
    if (!records.has(id) && id !== removed?.id) await refresh();
    return records.get(id);
  }

  async function refresh(): Promise<void> {
    for (const record of await device.all())
      if (record.id !== removed?.id && (records.get(record.id)?.added ?? 0) < record.added)
        records.set(record.id, record);
  }

  /** The areas that a file needs: districts and neighbourhoods only where their codes stand in it. */
  async function areasFor(small: string, level: string | undefined): Promise<Areas | Problem> {
    return areas(level === "wijk" || level === "buurt" ? level : small);
  }

  /** The file of the same name that was added last. */
  function olderThan({ id, name }: Draft): OwnRecord | undefined {
    const others = [...records.values()].filter((one) => one.name === name && one.id !== id);
    return others.reduce<OwnRecord | undefined>(
      (last, one) => (last && last.added > one.added ? last : one),
      undefined,
    );
  }

  /** Who adds a file once more finds it as it was corrected; a newer one of its name begins with what was said of it. */
  async function look(at: Draft, corrected?: Corrections): Promise<Opening | Problem> {
    const { id, name, read, small } = at;
    const before = await recordOf(id);
    const older = before ? undefined : olderThan(at);
    const { topics = [], places = {} } = older?.choices ?? {};
    const said = { ...(older ? { topics, places } : {}), ...(corrected ?? before?.choices) };
    const known = await areasFor(small, said.level);
    if (isProblem(known)) return known;
    const { preview } = understand(read, known, name, said);
    const heads = new Set(preview.choices.topics.map(({ head }) => head));
    const lost = topics.filter(({ head }) => !heads.has(head)).map((topic) => topic.name);
    return {
      preview: { id, name, kept: before !== undefined, ...preview, ...(older && { older: { id: older.id, lost } }) },
    };
  }

  async function begin(name: string, bytes: ArrayBuffer, delimiter?: string): Promise<Draft | Message> {
    const read = await readSheets(bytes, delimiter);
    if (isMessage(read)) return read;
    return { id: fileId(name, new Uint8Array(bytes)), name, bytes, read, small: smallAreasIn(read) };
  }

  async function draftOf(id: string, delimiter?: string): Promise<Draft | Message> {
    const at = draft?.id === id ? draft : await recordOf(id);
    if (!at) return { id: "own.gone" };
    if ("read" in at && (delimiter ?? at.read.delimiter) === at.read.delimiter) return at;
    const next = await begin(at.name, at.bytes, delimiter);
    return "read" in next ? (draft = { ...next, id }) : next;
  }

  async function built(record: OwnRecord): Promise<Built | Problem> {
    const one = await begin(record.name, record.bytes, record.choices.delimiter || undefined);
    if (!("read" in one)) return problem("malformed", record.name, record.id);
    const known = await areasFor(one.small, record.choices.level);
    return isProblem(known) ? known : understand(one.read, known, record.name, record.choices).built;
  }

  async function read(need: Need): Promise<Cube | Problem> {
    const record = await recordOf(ownFileOf(need.indicator));
    const head = record && headIn(record, need.indicator);
    if (!record || head === undefined) return problem("elsewhere", ownTopicName(need.indicator), "");
    const key = `${record.id}|${String(record.added)}`;
    const reading = cubes.get(key) ?? built(record);
    cubes.set(key, reading);
    const answer = await reading;
    if (isProblem(answer)) {
      cubes.delete(key);
      return answer;
    }
    const cube = answer.cubes.get(head)?.get(need.level);
    return cube ? { ...cube, indicator: need.indicator } : nothingOf(need);
  }

  async function put(record: OwnRecord): Promise<boolean> {
    if (removed?.id === record.id) removed = undefined;
    records.set(record.id, record);
    return device.put(record);
  }

  return {
    id: OWN_FILES,
    tableOf: ownFileOf,
    host: () => undefined,
    called: ownTopicName,
    async describe(id) {
      const record = await recordOf(id);
      return record ? tableOf(record) : problem("elsewhere", ownFileName(id), "");
    },
    answerId: (need) => [needKey(need), records.get(ownFileOf(need.indicator))?.added ?? ""].join("|"),
    read,

    async files() {
      await (listed = refresh());
      return [...records.values()].sort((a, b) => b.added - a.added).map(tableOf);
    },

    async open(name, bytes) {
      const next = await begin(name, bytes);
      if (!("read" in next)) return { refused: next };
      draft = next;
      return look(next);
    },

    async correct(id, said) {
      const at = await draftOf(id, said?.delimiter || undefined);
      return "read" in at ? look(at, said) : { refused: at };
    },

    async keep(id, choices, instead = id) {
      const at = await draftOf(id, choices.delimiter || undefined);
      if (!("read" in at)) return problem("not-found", id, "");
      const known = await areasFor(at.small, choices.level);
      if (isProblem(known)) return known;
      const { built: figures, preview } = understand(at.read, known, at.name, choices);
      if (instead !== id) back = await recordOf(instead);
      const record: OwnRecord = {
        version: 1,
        id: instead,
        name: at.name,
        added: now(),
        bytes: at.bytes,
        choices: preview.choices,
        spans: spansIn(figures),
      };
      // What it was read as before is of no use any more.
      for (const key of cubes.keys()) if (key.startsWith(`${instead}|`)) cubes.delete(key);
      cubes.set(`${instead}|${String(record.added)}`, Promise.resolve(figures));
      return { kept: await put(record), table: tableOf(record) };
    },

    async remove(id) {
      back = removed = await recordOf(id);
      records.delete(id);
      return removed !== undefined && (await device.remove(id));
    },

    async restore() {
      // Read later than the file that took its place, so that no window goes on with that one.
      return back !== undefined && put(back === removed ? back : { ...back, added: now() });
    },

    async give(ids) {
      const all = await Promise.all(ids.map(recordOf));
      return all.flatMap((record) => record ?? []);
    },

    async take(taken) {
      // What is here already is as this person corrected it.
      const fresh = [];
      for (const record of taken) if (!(await recordOf(record.id))) fresh.push(record);
      return (await Promise.all(fresh.map(put))).every(Boolean);
    },
  };
}

/** No figure of this level: everything asked is *empty*. */
function nothingOf({ indicator, level }: Need): Cube {
  return {
    ...{ indicator, level, division: "per-period", areas: [], periods: [], dimensions: [] },
    ...{ values: new Float64Array(), reason: new Uint8Array(), flags: new Uint16Array() },
  };
}

/** `buurt` or `wijk` where codes of those stand in the first rows; empty otherwise. */
function smallAreasIn({ sheets }: Read): string {
  for (const { rows } of sheets)
    for (const row of rows.slice(0, 40))
      for (const cell of row) {
        const letters = typeof cell === "string" ? /^\s*(BU|WK)\d{6,8}\s*$/i.exec(cell)?.[1]?.toUpperCase() : undefined;
        if (letters !== undefined) return letters === "BU" ? "buurt" : "wijk";
      }
  return "";
}
