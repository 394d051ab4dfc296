import { legendRows } from "../map/legend.ts";
import type { LegendRow } from "../map/legend.ts";
import type { Result } from "../../analysis/result.ts";
import type { AtlasLegend, Frame } from "./atlas.ts";

/** More columns of counts than this are a table, no legend. */
const MOST_COUNTED = 4;

/** Classes and reasons of frames that share them, with how many areas each frame has of them. */
export function sharedLegend(
  result: Result,
  frames: readonly Frame[],
  title: string,
  onMap: (frame: Frame) => ReadonlySet<string> | undefined,
): AtlasLegend {
  const perFrame = frames.map((frame) => legendRows(result, frame.scene, onMap(frame)));
  const keyOf = (row: LegendRow) => (row.kind === "class" ? `class ${row.index}` : row.reason);
  const all = new Map(perFrame.flat().map((row) => [keyOf(row), row]));
  const counted = frames.length <= MOST_COUNTED;
  const rows = [...all].map(([key, row]) => ({
    row,
    counts: counted ? perFrame.map((own) => own.find((each) => keyOf(each) === key)?.count ?? 0) : [],
  }));
  const first = rows.filter(({ row }) => row.kind === "class");
  return {
    kind: "rows",
    title,
    heads: counted ? frames.map(({ caption }) => (frames.length > 1 ? caption : "")) : [],
    rows: [...first, ...rows.filter(({ row }) => row.kind === "reason")],
    onePattern: frames[0]?.scene.onePattern ?? false,
  };
}
