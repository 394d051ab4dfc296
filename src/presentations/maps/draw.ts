import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Atlas, AtlasFigure, AtlasLegend, Frame } from "../atlas/atlas.ts";
import { stripOf } from "../atlas/heads.ts";
import { sharedLegend } from "../atlas/legendOf.ts";
import { cellInWords, periodName, seriesNames } from "../chart/names.ts";
import { bordersFor } from "../map/borders.ts";
import { classSigns } from "../map/signs.ts";
import { sceneOf } from "../map/scene.ts";
import { besideOf, columnsOf, sharesClasses } from "./model.ts";
import type { Column } from "./model.ts";
import type { MapsOptions } from "./options.ts";

/** Names fit in a few large maps; in many small ones they would cover what they name. */
const FEW = 4;

/** Result → a map for each period or each topic, of the same places, and where that makes sense in the same classes. */
export function drawMaps({ result, options, theme, words, areas }: AtlasFigure<MapsOptions>): Atlas {
  const { columns, left } = columnsOf(result, options);
  const beside = besideOf(result, options);
  const names = seriesNames(result, words);
  const all = [...new Set(columns.map(({ series }) => series))];
  const shared = sharesClasses(result, all);
  const frames = columns.map(({ series, slot }): Frame => {
    const scene = sceneOf(result, { ...options, series }, theme, slot);
    return {
      key: `${series} ${slot}`,
      caption: beside === "periods" ? periodName(result, series, slot, words) : (names[series] ?? ""),
      scene,
      strip: shared ? undefined : stripOf(scene, result.series[series]?.decimals ?? 0, words, theme),
      entry: bordersFor(result, slot, areas, series),
      labels: columns.length <= FEW ? options.labels : null,
      figures: true,
      symbols: classSigns(scene, theme),
    };
  });
  const rows = new Map(result.areas.map(({ code }, row) => [code, row]));
  const notes = [
    ...(shared && columns.length > 1 ? [words.text("atlas.same-classes")] : []),
    ...(left > 0 ? [words.text(`atlas.left-${beside}`, { count: left })] : []),
    ...(frames[0]?.scene.hasReferences ? [words.text("map.references-not-counted")] : []),
  ];
  return {
    frames,
    notes,
    legends: (onMap) =>
      shared
        ? [sharedLegend(result, frames, all.length === 1 ? "" : unitOf(result, all[0] ?? 0, words), onMap)]
        : frames.map((frame): AtlasLegend => sharedLegend(result, [frame], frame.caption, onMap)),
    read: (code) => {
      const row = rows.get(code);
      const area = row === undefined ? undefined : result.areas[row];
      if (row === undefined || !area) return undefined;
      const line = ({ series, slot }: Column, index: number) => {
        const { figure, remarks } = cellInWords(result, cellAt(result, series, row, slot), words);
        return { head: frames[index]?.caption ?? "", text: [figure, ...remarks].join(", ") };
      };
      return { name: words.localised(area.name), lines: columns.map(line) };
    },
    figureOf: (code, { scene }) => ({ series: scene.series, slot: scene.slot, code }),
  };
}

function unitOf(result: Result, series: number, words: Words): string {
  return words.localised(result.series[series]?.unit ?? { nl: "", en: "" });
}
