import { REASON } from "../../cube/reason.ts";
import type { SeriesFrame, ShownRows } from "../frame.ts";
import type { ResultNote } from "../result.ts";

const NEARLY = 1e-6;

/**
 * Says where shares that are together the whole do not add up to 100 as they are written: of the members in the cells
 * of an area, of the areas in a column, or both.
 */
export function roundingNotes(frames: readonly SeriesFrame[], shown: ShownRows): ResultNote[] {
  const shares = new Map<string, { readonly frame: SeriesFrame; readonly index: number }[]>();
  for (const [index, frame] of frames.entries()) {
    const last = frame.layout.series.calculations.at(-1);
    if (last?.kind !== "share" || last.of === "parent") continue;
    const own = last.of === "areas" ? frame.layout.series.key : "";
    const key = JSON.stringify([frame.layout.series.indicator.id, last, own]);
    shares.set(key, [...(shares.get(key) ?? []), { frame, index }]);
  }
  return [...shares.values()].flatMap((together): ResultNote[] => {
    const [first] = together;
    if (
      !first ||
      !isOff(
        together.map(({ frame }) => frame),
        shown,
      )
    )
      return [];
    const name = first.frame.layout.series.indicator.name;
    return [{ severity: "info", message: { id: "analysis.share-rounding", params: { name } }, series: first.index }];
  });
}

/** Whether any whole that is shown in full is written as something else than 100. */
function isOff(frames: readonly SeriesFrame[], { areas, places }: ShownRows): boolean {
  const [first] = frames;
  const share = first?.layout.series.calculations.at(-1);
  if (!first || share?.kind !== "share") return false;
  const selected = places.filter((place, at) => place >= 0 && areas[at]?.role === "selected");
  const rows = share.of === "members" ? places.map((place) => [place]) : [selected];
  return rows.some((of) =>
    Array.from({ length: first.block.columns }, (_, column) => column).some((column) => {
      let [exact, written] = [0, 0];
      for (const { block } of frames) {
        for (const row of of) {
          const cell = row * block.columns + column;
          if (row < 0 || block.reason[cell] !== REASON.present) continue;
          const value = block.values[cell] ?? NaN;
          exact += value;
          written += Math.round(10 * value);
        }
      }
      return Math.abs(exact - 100) < NEARLY && written !== 1000;
    }),
  );
}
