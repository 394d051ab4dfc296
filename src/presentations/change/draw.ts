import type { Message } from "../../cube/message.ts";
import { behindFigure } from "../../i18n/behindFigure.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Atlas, AtlasFigure, Frame } from "../atlas/atlas.ts";
import { sharedLegend } from "../atlas/legendOf.ts";
import { cellInWords, periodName, withUnit } from "../chart/names.ts";
import { bordersFor } from "../map/borders.ts";
import { classSigns, signOf } from "../map/signs.ts";
import { sceneOf, seriesOf } from "../map/scene.ts";
import type { Scene } from "../map/scene.ts";
import { brokenIn, changeOf, momentsOf } from "./model.ts";
import type { ChangeOptions } from "./options.ts";

/** Result → one map of how much each area rose or fell, on the borders of the last moment. */
export function drawChange({ result, options, theme, words, areas }: AtlasFigure<ChangeOptions>): Atlas {
  const series = seriesOf(result, options);
  const moments = momentsOf(result, series);
  const change = changeOf(result, options);
  const none: Message = { id: "atlas.one-moment" };
  const looks = { palette: "diverging", series: 0, slot: null } as const;
  const scene = sceneOf(change ?? { ...result, classes: [] }, looks, theme);
  const unit = change?.series[0]?.unit ?? { nl: "", en: "" };
  const frame: Frame = {
    key: "change",
    caption: "",
    scene,
    entry: change && moments ? bordersFor(result, moments[1], areas, series) : none,
    labels: options.labels,
    figures: false,
    symbols: classSigns(scene, theme),
  };
  const [before, after] = (moments ?? [0, 0]).map((slot) => periodName(result, series, slot, words));
  const between = words.text("atlas.change-between", { before: before ?? "", after: after ?? "" });
  const title = [between, behindFigure(words.localised(unit))].filter(Boolean).join(", ");
  const broken = change ? brokenIn(change) : 0;
  const [sign] = scene.areas.flatMap((area) => signOf(scene, area) ?? []);
  const rows = new Map(result.areas.map(({ code }, row) => [code, row]));
  return {
    frames: [frame],
    notes: change
      ? [
          ...sidesSaid(scene).map((id) => words.text(id)),
          ...(sign ? [words.text(`atlas.change-${sign}`)] : []),
          ...(broken > 0 ? [words.text("atlas.change-broken", { count: broken })] : []),
        ]
      : [],
    legends: (onMap) => (change ? [sharedLegend(change, [frame], title, onMap)] : []),
    read: (code) => {
      const row = rows.get(code);
      const area = row === undefined ? undefined : result.areas[row];
      if (row === undefined || !area || !change || !moments) return undefined;
      const value = change.values[row] ?? NaN;
      const decimals = change.series[0]?.decimals ?? 0;
      const said = `${value > 0 ? "+" : ""}${words.number(value, decimals)}`;
      const lines = moments.map((slot) => ({
        head: periodName(result, series, slot, words),
        text: cellInWords(result, cellAt(result, series, row, slot), words).figure,
      }));
      const difference = { head: words.text("atlas.difference"), text: withUnit(said, unit, words) };
      return { name: words.localised(area.name), lines: Number.isNaN(value) ? lines : [difference, ...lines] };
    },
    figureOf: (code) => ({ series, slot: moments?.[1] ?? 0, code }),
  };
}

/** What classes say of zero: one of them lies around it, or nearly all areas stand on one side of it. */
function sidesSaid({ classes }: Scene): string[] {
  if (!classes?.centre) return [];
  const { below, above } = classes.centre;
  if (below !== above) return [`atlas.change-mostly-${below > above ? "fell" : "rose"}`];
  return below + above <= classes.limits.length ? ["atlas.change-middle"] : [];
}
