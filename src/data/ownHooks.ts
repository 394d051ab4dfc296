import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import type { Message } from "../cube/message.ts";
import type { OwnParts } from "../cube/ownFile.ts";
import { isProblem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import type { Choices } from "../sources/own/choices.ts";
import type { Keeping, Opening } from "../sources/own/own.ts";
import type { OwnPreview } from "../sources/own/preview.ts";
import type { Corrections } from "../sources/own/propose.ts";
import type { ShapesOpening } from "../sources/own/shapes/shapes.ts";
import type { Table } from "../sources/source.ts";
import type { DataClient } from "./client.ts";
import { askLive } from "./engine/engine.ts";
import { readingOf } from "./hooks.ts";
import type { Reading } from "./hooks.ts";
import { useDataClient } from "./provider.tsx";
import { reading } from "./reading.ts";

export type { Choices, ColumnRole, TopicChoice } from "../sources/own/choices.ts";
export { OWN_AGGREGATIONS, OWN_KINDS } from "../sources/own/kinds.ts";
export type { OwnPreview } from "../sources/own/preview.ts";
export type { Corrections } from "../sources/own/propose.ts";

/** Hooks of the screens about own files: they come in with them. */

/** A file that was just chosen, or one that is on the device already, by its id: of figures, or of borders or points. */
export type Looked = File | string | { readonly shapes: string };

/** The files of one's own on this device; asks nothing of anybody else. */
export function useOwnFiles(): readonly Table[] {
  const { engine } = useDataClient();
  return useQuery(reading(["own-files"], () => askLive(engine, { about: "own-files" }))).data ?? NONE;
}

const NONE: readonly Table[] = [];

export interface OwnReading {
  /** What was understood as far as was said; while that is worked out, what was understood before. */
  readonly reading: Reading<Opening | ShapesOpening>;
  readonly busy: boolean;
}

/** What is understood of a file. `said`: what the person corrected; undefined for nothing yet. */
export function useOwnPreview(looked: Looked, said: Corrections | undefined): OwnReading {
  const client = useDataClient();
  const first = useQuery<Opening | ShapesOpening>({
    ...reading(["own-preview", nameOf(looked)], () => openOwn(client, looked)),
    gcTime: 0,
  });
  const id = first.data && "preview" in first.data ? first.data.preview.id : undefined;
  const key = ["own-preview", nameOf(looked), said];
  const next = useQuery<Opening>({
    ...(id === undefined || said === undefined
      ? { queryKey: key, queryFn: skipToken }
      : { ...reading(key, () => askLive(client.engine, { about: "own-correct", id, said })), gcTime: 0 }),
    placeholderData: keepPreviousData,
  });
  const answer = said !== undefined && (next.data || next.error) ? next : first;
  return { reading: readingOf(answer, client), busy: first.isFetching || next.isFetching };
}

function nameOf(looked: Looked): string {
  if (typeof looked === "string") return looked;
  return "shapes" in looked
    ? `shapes|${looked.shapes}`
    : `${looked.name}|${String(looked.size)}|${String(looked.lastModified)}`;
}

async function openOwn({ engine }: DataClient, looked: Looked): Promise<Opening | ShapesOpening | Problem> {
  if (typeof looked === "string") return askLive(engine, { about: "own-correct", id: looked });
  if ("shapes" in looked) return askLive(engine, { about: "own-shapes-correct", id: looked.shapes });
  try {
    const bytes = await looked.arrayBuffer();
    return await askLive(engine, { about: "own-open", name: looked.name, bytes });
  } catch {
    // The browser may not read it any more: it was moved or is a folder.
    return { refused: GONE };
  }
}

const GONE: Message = { id: "own.gone" };

/** Keeps a file as it is read, in the place of another or beside it; its table, and whether the device has it. */
export async function keepOwn(
  client: DataClient,
  { id }: OwnPreview,
  choices: Choices,
  instead?: string,
): Promise<Keeping | Problem> {
  const answer = await askLive(client.engine, {
    ...{ about: "own-keep", id, choices },
    ...(instead !== undefined && { instead }),
  });
  if (!isProblem(answer)) await forget(client);
  return answer;
}

/** Takes an own file off this device; `restoreOwn` puts it back. */
export async function removeOwn(client: DataClient, id: string): Promise<void> {
  await askLive(client.engine, { about: "own-remove", id });
  await forget(client);
}

/** Puts the file back that was removed, or that gave its place to a newer one, last. */
export async function restoreOwn(client: DataClient): Promise<void> {
  await askLive(client.engine, { about: "own-restore" });
  await forget(client);
}

/** Own files as they are taken along in a file, and kept on this device when they came with one. */
export function packOwn({ engine }: DataClient, parts: OwnParts): Promise<readonly object[]> {
  return askLive(engine, { about: "own-give", parts });
}

/** Names of the files of borders and points that go along. */
export function useShapesAlong(parts: OwnParts): readonly string[] {
  const { engine } = useDataClient();
  const key = ["own-along", parts];
  return (
    useQuery({ ...reading(key, () => askLive(engine, { about: "own-along", parts })), gcTime: 0 }).data ?? NO_NAMES
  );
}

const NO_NAMES: readonly string[] = [];

/** Keeps the own files that came along in a file of work. What is none of them is left out. */
export async function unpackOwn(client: DataClient, packed: unknown): Promise<void> {
  await askLive(client.engine, { about: "own-take", packed });
  await forget(client);
}

/** What was worked out with other own files than there are now is asked anew. */
export async function forget({ queries }: DataClient): Promise<void> {
  const kinds = ["own-files", "own-shapes", "own-points", "tables", "result", "explanation", "offers", "sheet"];
  await Promise.all(kinds.map((kind) => queries.invalidateQueries({ queryKey: [kind] })));
}
