import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import type { BordersEntry } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { check } from "../check.ts";
import { parseJson } from "../json.ts";

type Shapes = Topology<Record<string, GeometryCollection>>;

const Collection = v.looseObject({
  type: v.literal("GeometryCollection"),
  geometries: v.custom<readonly unknown[]>(Array.isArray, "a list"),
});

const Frame = v.looseObject({
  type: v.literal("Topology"),
  arcs: v.custom<readonly unknown[]>(Array.isArray, "a list"),
  objects: v.record(v.string(), Collection),
});

/**
 * Bytes of a file of borders → Borders. That every level of the entry is there and every shape has the code of its
 * area is looked at; the lines themselves are not.
 */
export function decodeBorders(bytes: ArrayBuffer, entry: BordersEntry, where: string): Borders | Problem {
  const parsed = parseJson(bytes, entry.id, where);
  if (isProblem(parsed)) return parsed;
  const frame = check(Frame, parsed.value, entry.id, where);
  if (isProblem(frame)) return frame;
  for (const level of entry.levels) {
    const shapes = frame.objects[level]?.geometries;
    if (!shapes) return problem("mismatch", entry.id, `${where}#objects.${level}`);
    const nameless = shapes.findIndex((shape) => !hasCode(shape));
    if (nameless >= 0) return problem("mismatch", entry.id, `${where}#objects.${level}.geometries.${String(nameless)}`);
  }
  return { entry, topology: parsed.value as Shapes };
}

function hasCode(shape: unknown): boolean {
  return typeof shape === "object" && shape !== null && "id" in shape && typeof shape.id === "string";
}
