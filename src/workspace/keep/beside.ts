import * as v from "valibot";
import { KeptFiguresSchema } from "../figures/schema.ts";
import type { KeptFigures } from "../figures/schema.ts";
import { transact } from "./database.ts";
import type { Shelf } from "./database.ts";

/**
 * What stands beside a piece of work and is made from it: the figures of its tabs as they were, and a small picture.
 * Apart from the work, so that a list of works is read without them, and a work is kept where there is no room for them.
 */

const BESIDE = ["figures", "pictures"] as const satisfies readonly Shelf[];

/** Figures by the id of their tab. */
export type TabFigures = Readonly<Record<string, KeptFigures>>;

/** The figures that stand beside a work; what cannot be read is left out. */
export async function readFigures(id: string): Promise<TabFigures> {
  return parseFigures(fieldOf(await read("figures", id), "figures"));
}

/** Figures from outside, tab by tab; what does not fit the schema is left out. */
export function parseFigures(raw: unknown): TabFigures {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return {};
  const parsed = Object.entries(raw).flatMap(([tab, one]) => {
    const figures = v.safeParse(KeptFiguresSchema, one);
    return figures.success ? [[tab, figures.output] as const] : [];
  });
  return Object.fromEntries(parsed);
}

/** Keeps the figures that a work showed when it was last seen, over those of before. */
export function putFigures(id: string, figures: TabFigures): Promise<true> {
  return put("figures", { id, figures });
}

/** The small picture of a work; undefined where none was drawn yet. */
export async function readPicture(id: string): Promise<Blob | undefined> {
  const picture = fieldOf(await read("pictures", id), "picture");
  return picture instanceof Blob ? picture : undefined;
}

/** Keeps the small picture of a work, over that of before. */
export function putPicture(id: string, picture: Blob): Promise<true> {
  return put("pictures", { id, picture });
}

/** Puts what stands beside a work beside its copy too. */
export async function copyBeside(id: string, copy: string): Promise<void> {
  for (const shelf of BESIDE) {
    const record = await read(shelf, id);
    if (typeof record === "object" && record !== null) await put(shelf, { ...record, id: copy });
  }
}

/** Forgets what stands beside works that are no longer there. */
export async function sweep(works: readonly { readonly id: string }[]): Promise<void> {
  const there = new Set<IDBValidKey>(works.map(({ id }) => id));
  for (const shelf of [...BESIDE, "drafts"] as const) {
    await transact<true>(shelf, "readwrite", (records, answer) => {
      const keys = records.getAllKeys();
      keys.onsuccess = () => {
        for (const key of keys.result) if (!there.has(key)) records.delete(key);
        answer(true);
      };
    });
  }
}

function read(shelf: Shelf, id: string): Promise<unknown> {
  return transact<unknown>(shelf, "readonly", (records, answer) => {
    const one = records.get(id);
    one.onsuccess = () => answer(one.result);
  });
}

function put(shelf: Shelf, record: Readonly<Record<string, unknown>> & { readonly id: string }): Promise<true> {
  return transact<true>(shelf, "readwrite", (records, answer) => {
    records.put(record).onsuccess = () => answer(true);
  });
}

function fieldOf(record: unknown, field: string): unknown {
  return typeof record === "object" && record !== null ? new Map(Object.entries(record)).get(field) : undefined;
}
