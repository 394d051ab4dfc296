import * as v from "valibot";
import { LONGEST_TEXT } from "../limits.ts";
import { transact } from "./database.ts";

/**
 * Words of the report while they are written, so that a page that goes away takes nothing of them along. One for each
 * piece of work; no part of the document until the person is done.
 */
const DraftSchema = v.object({
  /** The work that it is for. */
  id: v.string(),
  kind: v.picklist(["heading", "text"]),
  /** Its place in the report, counted from 0. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The words that it replaces, by which their piece is known again; absent for a new piece at that place. */
  over: v.exactOptional(v.string()),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
});

export type Draft = Readonly<v.InferOutput<typeof DraftSchema>>;

/** What was being written in the report of a work; undefined where nothing was, or it cannot be read. */
export async function readDraft(work: string): Promise<Draft | undefined> {
  const raw = await transact<unknown>("drafts", "readonly", (drafts, answer) => {
    const one = drafts.get(work);
    one.onsuccess = () => answer(one.result);
  });
  const draft = v.safeParse(DraftSchema, raw);
  return draft.success ? draft.output : undefined;
}

/** Keeps words that are being written, over those of before. */
export function keepDraft(draft: Draft): Promise<true> {
  return transact<true>("drafts", "readwrite", (drafts, answer) => {
    drafts.put(draft).onsuccess = () => answer(true);
  });
}

/** The person is done with it, or wants it no longer. */
export function forgetDraft(work: string): Promise<true> {
  return transact<true>("drafts", "readwrite", (drafts, answer) => {
    drafts.delete(work).onsuccess = () => answer(true);
  });
}
