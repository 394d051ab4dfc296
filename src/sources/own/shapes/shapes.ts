import type { Area, Areas, BordersEntry } from "../../../cube/area.ts";
import { PER_PERIOD } from "../../../cube/area.ts";
import type { Borders } from "../../../cube/borders.ts";
import type { Message } from "../../../cube/message.ts";
import { OWN_BORDERS, OWN_LEVEL, ownFileName } from "../../../cube/ownFile.ts";
import type { OwnPoints } from "../../../cube/ownFile.ts";
import { isProblem, problem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import type { Localised } from "../../../cube/text.ts";
import { parseJson } from "../../json.ts";
import { levelOf } from "../../cbs/codes.ts";
import { asSaid } from "../../live/measure.ts";
import type { Table } from "../../source.ts";
import type { Shelf, ShapesRecord } from "../device.ts";
import { fileId } from "../identity.ts";
import { readFeatures } from "./features.ts";
import type { Features } from "./features.ts";
import { bordersOf } from "./outlines.ts";
import { understandShapes } from "./understand.ts";
import type { ShapeChoices, ShapesPreview, Understood } from "./understand.ts";
import { withShapes } from "./within.ts";
import type { OwnShapes } from "./within.ts";

export type ShapesOpening = { readonly shapes: ShapesPreview } | { readonly refused: Message };

/** Files of borders and points on this device. Nothing of them is ever asked of anybody or told to anybody. */
export interface ShapesSource {
  open(name: string, bytes: ArrayBuffer): Promise<ShapesOpening>;
  /** Reads the file that is looked at, or one that is kept, with another property as code. */
  correct(id: string, said?: Partial<ShapeChoices>): Promise<ShapesOpening>;
  /** False where the device refuses: then it is there until the page goes. */
  keep(id: string, choices: ShapeChoices): Promise<boolean>;
  remove(id: string): Promise<void>;
  restore(): Promise<void>;
  list(): Promise<readonly OwnShapes[]>;
  /** Files as they are kept, to be taken along: of these points, and of the borders that are drawn for these levels. */
  give(points: readonly string[], levels: readonly string[]): Promise<readonly ShapesRecord[]>;
  /** The other way; what is here already stays as this person corrected it. */
  take(records: readonly ShapesRecord[]): Promise<void>;
  points(id: string): Promise<OwnPoints | Problem>;
  borders(entry: BordersEntry): Promise<Borders | Problem>;
  /** The areas of a store with those of own borders. */
  withAreas(areas: Areas): Promise<Areas>;
  /** A table with the borders that fit the codes of its areas; the same table gives the same answer. */
  beside(table: Table): Promise<Table>;
}

interface Kept {
  readonly record: ShapesRecord;
  readonly listed: OwnShapes;
  readonly understood: Understood;
  /** Code in the file → code of the area. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Below every Dutch level, so that none of these is taken for a larger area. */
const RANK = 30;

/** Borders and points on a device. `now` gives the moment at which a file is added. */
export function createOwnShapes(device: Shelf<ShapesRecord>, now: () => number = Date.now): ShapesSource {
  let reading: Promise<Map<string, Kept>> | undefined;
  let draft: { readonly id: string; readonly name: string; readonly bytes: ArrayBuffer } | undefined;
  let removed: ShapesRecord | undefined;
  /** Per entry which shape is which area of it. */
  const wanted = new Map<string, { readonly id: string; readonly codes: ReadonlyMap<string, string> }>();
  let tables = new WeakMap<Table, Table>();
  let areasMade = new WeakMap<Areas, Areas>();

  const all = (): Promise<Map<string, Kept>> =>
    (reading ??= device.all().then(
      (records) =>
        new Map(
          records.flatMap((record): [string, Kept][] => {
            const kept = keptOf(record);
            return kept ? [[record.id, kept]] : [];
          }),
        ),
    ));

  function keptOf(record: ShapesRecord): Kept | undefined {
    const read = featuresIn(record.name, record.bytes);
    if ("id" in read) return undefined;
    const understood = understandShapes(read, record.choices);
    const { id, name } = record;
    const { kind, count, choices } = understood.preview;
    const print = id.slice(-8);
    const level = { id: OWN_LEVEL + print, name: asSaid(ownFileName(id)), plural: asSaid(ownFileName(id)), rank: RANK };
    const codes = new Map([...understood.areas.keys()].map((code, at) => [code, areaCode(print, code, at)]));
    const areas = [...understood.areas].map(([code, [first]]): Area => {
      const label = first?.said[choices.label] ?? "";
      return { code: codes.get(code) ?? "", level: level.id, name: label === "" ? code : label, aliases: [code] };
    });
    const listed = { id, name, kind, count, areas, ...(kind === "borders" && { level }) };
    return { record, listed, understood, codes };
  }

  function changed(): void {
    tables = new WeakMap();
    areasMade = new WeakMap();
  }

  async function put(record: ShapesRecord): Promise<boolean> {
    const made = keptOf(record);
    if (made) (await all()).set(record.id, made);
    changed();
    return device.put(record);
  }

  async function look(
    id: string,
    name: string,
    bytes: ArrayBuffer,
    said: Partial<ShapeChoices>,
  ): Promise<ShapesOpening> {
    const read = featuresIn(name, bytes);
    if ("id" in read) return { refused: read };
    const { preview } = understandShapes(read, said);
    return preview.count === 0
      ? { refused: { id: "own.geo-none" } }
      : { shapes: { id, name, kept: (await all()).has(id), ...preview } };
  }

  function entryOf(kept: Kept, level: string, codes: ReadonlyMap<string, string>): BordersEntry {
    const entry = `${OWN_BORDERS}:${kept.record.id}:${String(kept.record.added)}:${level}`;
    wanted.set(entry, { id: kept.record.id, codes });
    return { id: entry, division: PER_PERIOD, from: "0001-01-01", to: null, levels: [level], approximate: false };
  }

  return {
    async open(name, bytes) {
      draft = { id: fileId(name, new Uint8Array(bytes)), name, bytes };
      const before = (await all()).get(draft.id)?.record.choices;
      return look(draft.id, name, bytes, before ?? {});
    },

    async correct(id, said) {
      const record = (await all()).get(id)?.record;
      const at = draft?.id === id ? draft : record;
      return at ? look(id, at.name, at.bytes, said ?? record?.choices ?? {}) : { refused: { id: "own.gone" } };
    },

    async keep(id, choices) {
      const at = draft?.id === id ? draft : (await all()).get(id)?.record;
      return at !== undefined && put({ version: 1, id, name: at.name, added: now(), bytes: at.bytes, choices });
    },

    async remove(id) {
      const there = await all();
      removed = there.get(id)?.record;
      there.delete(id);
      changed();
      await device.remove(id);
    },

    async restore() {
      if (removed) await put(removed);
    },

    list: async () => [...(await all()).values()].map(({ listed }) => listed),

    async give(points, levels) {
      const drawn = [...wanted].flatMap(([entry, { id }]) => (levels.includes(entry.split(":")[3] ?? "") ? [id] : []));
      const isAsked = ({ record: { id }, listed: { level } }: Kept) =>
        points.includes(id) || drawn.includes(id) || (level !== undefined && levels.includes(level.id));
      return [...(await all()).values()].filter(isAsked).map(({ record }) => record);
    },

    async take(records) {
      const there = await all();
      for (const record of records) if (!there.has(record.id)) await put(record);
    },

    async points(id) {
      const kept = (await all()).get(id);
      if (!kept) return problem("elsewhere", ownFileName(id), "");
      const { points, preview } = kept.understood;
      return {
        id,
        name: ownFileName(id),
        points: points.flatMap(({ points: places, said }) =>
          places.map((place) => ({ place, name: said[preview.choices.label] ?? "", said: Object.entries(said) })),
        ),
      };
    },

    async borders(entry) {
      const asked = wanted.get(entry.id);
      const kept = asked && (await all()).get(asked.id);
      if (!kept) return problem("elsewhere", entry.id.split(":")[1] ?? "", "");
      const shapes = [...kept.understood.areas].flatMap(([code, parts]) => {
        const area = asked.codes.get(code);
        return area === undefined ? [] : [[area, parts] as const];
      });
      return bordersOf(new Map(shapes), entry);
    },

    async withAreas(areas) {
      const made =
        areasMade.get(areas) ??
        withShapes(
          areas,
          [...(await all()).values()].map(({ listed }) => listed),
        );
      areasMade.set(areas, made);
      return made;
    },

    async beside(table) {
      const before = tables.get(table);
      if (before) return before;
      const own = [...(await all()).values()].filter(({ listed }) => listed.kind === "borders");
      const used = new Set(table.indicators.flatMap(({ spans }) => spans.map(({ level }) => level)));
      const mine = own.filter(({ listed }) => listed.level && used.has(listed.level.id));
      const best = (fits: (kept: Kept) => ReadonlyMap<string, string> | undefined) =>
        own
          .flatMap((kept) => {
            const codes = fits(kept);
            return codes ? [{ kept, codes }] : [];
          })
          .sort((a, b) => b.codes.size - a.codes.size)
          .at(0);
      const foreign = table.levels.flatMap(({ id }) => {
        const fit = best((kept) => fittingCodes(kept, table, id));
        return fit ? [entryOf(fit.kept, id, fit.codes)] : [];
      });
      // Dutch areas keep the borders that a store has of their division: these stand in where it has none.
      const dutch = [...used].flatMap((level) => {
        const fit = best((kept) => dutchCodes(kept, level));
        return fit ? [{ ...entryOf(fit.kept, level, fit.codes), note: noteOf(fit.kept) }] : [];
      });
      const made =
        mine.length + foreign.length + dutch.length === 0
          ? table
          : {
              ...table,
              levels: [...table.levels, ...mine.flatMap(({ listed }) => listed.level ?? [])],
              areas: [...table.areas, ...mine.flatMap(({ listed }) => listed.areas)],
              borders: [
                ...foreign,
                ...dutch,
                ...mine.map((kept) => entryOf(kept, kept.listed.level?.id ?? "", kept.codes)),
              ],
            };
      tables.set(table, made);
      return made;
    },
  };
}

function featuresIn(name: string, bytes: ArrayBuffer): Features | Message {
  const parsed = parseJson(bytes, name, name);
  return isProblem(parsed) ? { id: "own.geo-broken", params: { where: parsed.where } } : readFeatures(parsed.value);
}

/** Whose borders a map of Dutch areas is drawn on. */
function noteOf({ record }: Kept): Localised {
  const name = ownFileName(record.id);
  return { nl: `De grenzen komen uit uw eigen bestand ${name}.`, en: `The borders come from your own file ${name}.` };
}

/** A code that a link can hold; one that it cannot is called by its place in the file. */
function areaCode(print: string, code: string, at: number): string {
  return `${print}_${/^[A-Za-z0-9-]{1,40}$/.test(code) ? code : `n${String(at + 1)}`}`;
}

/** Which shapes are Dutch areas of a level, by the codes of CBS; undefined where half of the file is something else. */
function dutchCodes({ understood }: Kept, level: string): ReadonlyMap<string, string> | undefined {
  const codes = [...understood.areas.keys()].filter((code) => levelOf(code) === level);
  const enough = codes.length > 0 && codes.length >= understood.areas.size / 2;
  return enough ? new Map(codes.map((code) => [code, code])) : undefined;
}

/** Which shapes are areas of a level abroad, by the code of the office; undefined where too few are for it to be no chance. */
function fittingCodes({ understood }: Kept, table: Table, level: string): ReadonlyMap<string, string> | undefined {
  const there = table.areas.filter((area) => area.level === level);
  const fitting = there.flatMap(({ code }): [string, string][] => {
    const own = code.slice(code.indexOf("_") + 1);
    return understood.areas.has(own) ? [[own, code]] : [];
  });
  const enough = fitting.length >= Math.min(there.length, understood.areas.size) / 2;
  return fitting.length > 0 && enough ? new Map(fitting) : undefined;
}
