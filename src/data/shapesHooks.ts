import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import type { OwnPoints } from "../cube/ownFile.ts";
import type { ShapesOpening } from "../sources/own/shapes/shapes.ts";
import type { OwnShapes } from "../sources/own/shapes/within.ts";
import type { ShapeChoices, ShapesPreview } from "../sources/own/shapes/understand.ts";
import type { DataClient } from "./client.ts";
import { askLive } from "./engine/engine.ts";
import { readingOf } from "./hooks.ts";
import type { Reading } from "./hooks.ts";
import { forget } from "./ownHooks.ts";
import { useDataClient } from "./provider.tsx";
import { reading } from "./reading.ts";

export { withShapes } from "../sources/own/shapes/within.ts";
export type { ShapeChoices, ShapesPreview } from "../sources/own/shapes/understand.ts";

/** Hooks about borders and points of one's own: they come in with the screens about own files. */

const NONE: readonly OwnShapes[] = [];

/** The files of borders and points on this device; asks nothing of anybody else. */
export function useOwnShapes(): readonly OwnShapes[] {
  const { engine } = useDataClient();
  return useQuery(reading(["own-shapes"], () => askLive(engine, { about: "own-shapes" }))).data ?? NONE;
}

/** What is understood of a file with another property as code; what was understood before while that is worked out. */
export function useShapesPreview(first: ShapesPreview, said: Partial<ShapeChoices> | undefined): ShapesPreview {
  const { engine } = useDataClient();
  const key = ["own-shapes-preview", first.id, said];
  const { data } = useQuery<ShapesOpening>({
    ...(said === undefined
      ? { queryKey: key, queryFn: skipToken }
      : { ...reading(key, () => askLive(engine, { about: "own-shapes-correct", id: first.id, said })), gcTime: 0 }),
    placeholderData: keepPreviousData,
  });
  return data && "shapes" in data ? data.shapes : first;
}

/** Points of these files, each by itself: one that is not on this device is a failure. */
export function useOwnPoints(ids: readonly string[]): Reading<readonly OwnPoints[]> {
  const client = useDataClient();
  const key = ["own-points", ...ids];
  const query = useQuery<readonly OwnPoints[]>(
    ids.length === 0
      ? { queryKey: key, queryFn: skipToken }
      : { ...reading(key, () => readOwnPoints(client, ids)), gcTime: 60_000 },
  );
  return ids.length === 0 ? { state: "idle" } : readingOf(query, client);
}

/** Points of these files, for a picture that is made of them. */
export async function readOwnPoints({ engine }: DataClient, ids: readonly string[]): Promise<readonly OwnPoints[]> {
  const answers = await Promise.all(ids.map((id) => askLive(engine, { about: "own-points", id })));
  return answers.map((answer, at) =>
    "points" in answer ? answer : { id: ids[at] ?? "", name: answer.what, points: [] },
  );
}

/** Keeps borders or points as they are read now: false where the device refuses, and they are there until the page goes. */
export async function keepShapes(client: DataClient, id: string, choices: ShapeChoices): Promise<boolean> {
  const { kept } = await askLive(client.engine, { about: "own-shapes-keep", id, choices });
  await forget(client);
  return kept;
}

/** Takes borders or points off this device; `restoreShapes` puts them back. */
export async function removeShapes(client: DataClient, id: string): Promise<void> {
  await askLive(client.engine, { about: "own-shapes-remove", id });
  await forget(client);
}

/** Puts the file back that was removed last. */
export async function restoreShapes(client: DataClient): Promise<void> {
  await askLive(client.engine, { about: "own-shapes-restore" });
  await forget(client);
}
