import { cellAt } from "../../analysis/result.ts";
import type { Atlas, AtlasFigure, AtlasLegend, Frame } from "../atlas/atlas.ts";
import { sharedLegend } from "../atlas/legendOf.ts";
import { nested } from "../atlas/nested.ts";
import { circlePath } from "../atlas/marks.ts";
import type { Mark } from "../atlas/marks.ts";
import { quietScene } from "../atlas/quiet.ts";
import { roundSymbols } from "../atlas/roundSymbols.ts";
import { cellInWords, periodName, seriesNames } from "../chart/names.ts";
import { bordersFor } from "../map/borders.ts";
import { middleOf } from "../map/geometry.ts";
import { sceneOf, seriesOf, slotOf } from "../map/scene.ts";
import type { Scene } from "../map/scene.ts";
import { toScreen } from "../map/view.ts";
import type { Theme } from "../../ui/theme.ts";
import { LARGEST, largestOf, legendFigures, radiusOf } from "./model.ts";
import type { CirclesOptions } from "./options.ts";

const FAINT = 0.75;

/** Result → a quiet map with a circle in each area, as large as its figure. */
export function drawCircles({ result, options, theme, words, areas, mine }: AtlasFigure<CirclesOptions>): Atlas {
  const [series, slot] = [seriesOf(result, options), slotOf(result, options)];
  const scene = quietScene(sceneOf(result, { palette: "auto", series, slot: options.slot }, theme, slot), theme);
  const largest = largestOf(result, series);
  const radius = LARGEST[options.size];
  const frame: Frame = {
    key: "circles",
    caption: "",
    scene,
    entry: bordersFor(result, slot, areas, series),
    labels: options.labels,
    figures: true,
    ...circlesOn(scene, largest, radius, theme, mine),
  };
  const rows = new Map(result.areas.map(({ code }, row) => [code, row]));
  const topic = result.series[series];
  const name = [seriesNames(result, words)[series] ?? "", periodName(result, series, slot, words)].join(", ");
  const legend = (): AtlasLegend => {
    const figures = legendFigures(largest, topic?.decimals ?? 0);
    const texts = figures.map((value) => words.number(value, topic?.decimals ?? 0));
    const label = words.text("atlas.circles-legend", {
      figures: texts.join(", "),
      unit: topic?.unit ?? { nl: "", en: "" },
    });
    return nested(
      figures.map((value) => radiusOf(value, largest, radius)),
      texts,
      label,
      theme,
    );
  };
  return {
    frames: [frame],
    notes: [
      words.text("atlas.circles-area"),
      ...(scene.areas.some(({ value }) => value < 0) ? [words.text("atlas.circles-below")] : []),
      ...(scene.areas.some(({ value }) => value === 0) ? [words.text("atlas.circles-zero")] : []),
    ],
    legends: (onMap) => {
      const missing = sharedLegend(result, [frame], "", onMap);
      const reasons = missing.kind === "rows" ? missing.rows.filter(({ row }) => row.kind === "reason") : [];
      const rest = missing.kind === "rows" && reasons.length > 0 ? [{ ...missing, rows: reasons }] : [];
      return [...(largest > 0 ? [legend()] : []), ...rest];
    },
    read: (code) => {
      const row = rows.get(code);
      const area = row === undefined ? undefined : result.areas[row];
      if (row === undefined || !area || !topic) return undefined;
      const { figure, remarks } = cellInWords(result, cellAt(result, series, row, slot), words);
      return { name: words.localised(area.name), lines: [{ head: name, text: [figure, ...remarks].join(", ") }] };
    },
    figureOf: (code) => ({ series, slot, code }),
  };
}

/** All circles of a kind are one path: thousands of elements would be slow. The small ones lie over the large ones. */
function circlesOn(
  scene: Scene,
  largest: number,
  most: number,
  theme: Theme,
  mine: string | undefined,
): Required<Pick<Frame, "symbols" | "symbolAt" | "reach">> {
  const sized = scene.areas
    .flatMap(({ code, value }) => (value ? [{ code, value, radius: radiusOf(value, largest, most) }] : []))
    .sort((a, b) => b.radius - a.radius);
  const symbols: Frame["symbols"] = (geometry, view, size) => {
    const paths = { above: "", below: "", mine: "" };
    for (const { code, value, radius: r } of sized) {
      const shape = geometry.byCode.get(code);
      if (!shape) continue;
      const [x, y] = toScreen(view, size, middleOf(shape));
      if (x < -r || y < -r || x > size.width + r || y > size.height + r || r < 0.3) continue;
      paths[value < 0 ? "below" : code === mine ? "mine" : "above"] += circlePath(x, y, r);
    }
    const marks: Mark[] = [
      { kind: "path", d: paths.above, fill: theme.accent, opacity: FAINT, stroke: theme.surface, width: 1 },
      { kind: "path", d: paths.below, fill: theme.surface, opacity: FAINT, stroke: theme.ink, width: 1.5, dash: "3 2" },
      { kind: "path", d: paths.mine, fill: theme.mine, opacity: FAINT, stroke: theme.surface, width: 1 },
    ];
    return marks.filter((mark) => mark.kind !== "path" || mark.d !== "");
  };
  return { symbols, ...roundSymbols(sized) };
}
