import type { OwnPoints } from "../../cube/ownFile.ts";
import type { DataClient } from "../../data/client.ts";
import type { AnyForm, RawOptions } from "../../presentations/defineForm.ts";
import { pointsIn } from "../../workspace/pointsIn.ts";

/** The points of one's own on a map that is written as a picture; none where it has none or is no map. */
export async function pointsOn(
  form: AnyForm,
  options: RawOptions,
  client: DataClient,
): Promise<{ readonly points?: readonly OwnPoints[] }> {
  const ids = form.group === "map" ? pointsIn(options) : [];
  if (ids.length === 0) return {};
  const { readOwnPoints } = await import("../../data/shapesHooks.ts");
  return { points: await readOwnPoints(client, ids) };
}
