import type { Reason } from "../../cube/reason.ts";
import { REASONS } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Atlas, AtlasFigure, Frame } from "../atlas/atlas.ts";
import { sharedLegend } from "../atlas/legendOf.ts";
import { cellInWords, periodName, seriesNames } from "../chart/names.ts";
import { bordersFor } from "../map/borders.ts";
import { dashesAt, signsIn } from "../map/signs.ts";
import { sceneOf, slotOf } from "../map/scene.ts";
import type { Scene, SceneArea } from "../map/scene.ts";
import { pairColours } from "./colours.ts";
import { pairLegend } from "./legend.ts";
import { classAt, pairOf } from "./model.ts";
import type { Pair } from "./model.ts";
import type { BivariateOptions } from "./options.ts";

/** Result → one map in which each area has the colour of its classes in two topics. */
export function drawBivariate({ result, options, theme, words, areas }: AtlasFigure<BivariateOptions>): Atlas {
  const pair = pairOf(result, options);
  const slot = slotOf(result, options);
  if (!pair)
    return {
      frames: [],
      legends: () => [],
      notes: [],
      read: () => undefined,
      figureOf: (code) => ({ series: 0, slot, code }),
    };
  const { x, y } = pair;
  const [across, up] = [x.limits.length + 1, y.limits.length + 1];
  const colours = pairColours(theme.dark, across, up);
  const of = (series: number) => sceneOf(result, { palette: "auto", series, slot: options.slot }, theme, slot);
  const scene = together(result, pair, of(x.series), of(y.series), colours);
  const names = seriesNames(result, words);
  const frame: Frame = {
    key: "bivariate",
    caption: "",
    scene,
    entry: bordersFor(result, slot, areas, x.series),
    labels: options.labels === "values" ? "names" : options.labels,
    figures: false,
    symbols: signsIn(scene, theme, ({ classIndex }) => {
      const count = Math.floor(classIndex / across);
      return count > 0 ? { high: count, path: (x, y) => dashesAt(x, y, count) } : null;
    }),
  };
  const rows = new Map(result.areas.map(({ code }, row) => [code, row]));
  const rank = (at: number, count: number) =>
    words.text(`atlas.class-${at === 0 ? "low" : at === count - 1 ? "high" : "middle"}`);
  return {
    frames: [frame],
    notes: [
      words.text("atlas.pair-classes"),
      ...(up > 1 ? [words.text("atlas.pair-dashes", { name: names[y.series] ?? "" })] : []),
      ...(scene.hasReferences ? [words.text("map.references-not-counted")] : []),
    ],
    legends: (onMap) => {
      const codes = onMap(frame);
      const counts = new Array<number>(colours.length).fill(0);
      for (const { code, classIndex } of scene.areas) {
        if (classIndex >= 0 && (!codes || codes.has(code))) counts[classIndex] = (counts[classIndex] ?? 0) + 1;
      }
      const missing = sharedLegend(result, [frame], "", onMap);
      const reasons = missing.kind === "rows" ? missing.rows.filter(({ row }) => row.kind === "reason") : [];
      return [
        pairLegend({ colours, counts, across, theme, words, rank }, names[x.series] ?? "", names[y.series] ?? ""),
        ...(missing.kind === "rows" && reasons.length > 0 ? [{ ...missing, rows: reasons }] : []),
      ];
    },
    read: (code) => {
      const row = rows.get(code);
      const area = row === undefined ? undefined : result.areas[row];
      if (row === undefined || !area) return undefined;
      const lines = [x, y].map((side) => {
        const { figure, remarks } = cellInWords(result, cellAt(result, side.series, row, slot), words);
        const at = classAt(result, side, row, slot);
        const told = at < 0 || side.limits.length === 0 ? [] : [rank(at, side.limits.length + 1)];
        const head = [names[side.series] ?? "", periodName(result, side.series, slot, words)].join(", ");
        return { head, text: [figure, ...told, ...remarks].join(", ") };
      });
      return { name: words.localised(area.name), lines };
    },
    figureOf: (code) => ({ series: x.series, slot, code }),
  };
}

/** One scene of two: an area without one of the figures has the pattern of the reason for that. */
function together(result: Result, { x, y }: Pair, one: Scene, other: Scene, colours: readonly string[]): Scene {
  const rows = new Map(result.areas.map(({ code, role }, row) => [role === "selected" ? code : "", row]));
  const areas = one.areas.map((area): SceneArea => {
    const reason: Reason = area.reason === "present" ? (other.byCode.get(area.code)?.reason ?? "empty") : area.reason;
    const row = rows.get(area.code) ?? 0;
    const [right, above] = [classAt(result, x, row, one.slot), classAt(result, y, row, one.slot)];
    const both = reason === "present";
    const classIndex = both ? above * (x.limits.length + 1) + right : -1;
    return { ...area, reason, classIndex, value: both ? area.value : NaN, rank: 0 };
  });
  const seen = new Set([...one.reasons, ...other.reasons]);
  return {
    ...one,
    ...{ areas, colours, signs: [], classes: null },
    byCode: new Map(areas.map((area) => [area.code, area])),
    reasons: REASONS.filter((reason) => seen.has(reason)),
  };
}
