import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { cellReading } from "../chart/cellReading.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import { gridReach } from "../chart/gridReach.ts";
import type { GridItem } from "../chart/gridReach.ts";
import { periodName, withUnit } from "../chart/names.ts";
import type { Picture } from "../chart/picture.ts";
import { layDistribution } from "./layout.ts";
import type { LaidBin, LaidSpread } from "./layout.ts";
import { drawnColumns, spreadsOf } from "./model.ts";
import type { Spread } from "./model.ts";
import type { DistributionOptions } from "./options.ts";

/** The distributions of a result, laid out for a size. */
export function distributionPicture(
  result: Result,
  options: DistributionOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const spreads = spreadsOf(result, words, mine);
  if (spreads.length === 0) return emptyPicture(size, words.text("advice.no-figures"), theme);
  const layout = layDistribution(result, spreads, options, words, theme, size);
  const rows = layout.spreads.flatMap((laid) => [
    options.histogram ? laid.bins.map((bin) => binItem(result, bin, laid.spread, words)) : [],
    laid.dots.map(({ dot, x, y }): GridItem => {
      const far = laid.drawn || dot.standing !== "selected" ? 0 : Infinity;
      return {
        ...{ x, y, outline: "" },
        away: (px, py) => Math.hypot(px - x, py - y) + far,
        read: () => cellReading(result, dot.cell, dot.name, words),
      };
    }),
  ]);
  const first = layout.spreads[0]?.spread.dots ?? [];
  const own = first.findIndex(({ standing }) => standing === "mine");
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: gridReach(rows, { row: 1, column: own >= 0 ? own : Math.floor(first.length / 2) }),
    shape: "point",
    marked: spreads.flatMap((spread) => inWords(result, spread, words)),
    left: leftOut(result, layout.spreads, options, words),
  };
}

function binItem(result: Result, { bin, x, y, width, height }: LaidBin, spread: Spread, words: Words): GridItem {
  const of = result.series[spread.series];
  const [right, foot] = [x + width, y + height];
  const figure = (value: number) => ({ value, decimals: of?.decimals ?? 0 });
  const stretch = words.text("distribution.stretch", { from: figure(bin.from), to: figure(bin.to) });
  return {
    x: x + width / 2,
    y,
    outline: `M${x.toFixed(1)},${y.toFixed(1)}H${right.toFixed(1)}V${foot.toFixed(1)}H${x.toFixed(1)}Z`,
    away: (px, py) => (px >= x && px <= right && py >= y && py <= foot ? 0 : Infinity),
    read: () => ({
      name: withUnit(stretch, of?.unit ?? { nl: "", en: "" }, words),
      period: periodName(result, spread.series, spread.slot, words),
      figure: words.text("distribution.areas", { count: bin.count }),
      remarks: [],
      code: null,
    }),
  };
}

/** The box in words, for who cannot see it. */
function inWords(result: Result, { series, title, box }: Spread, words: Words): string[] {
  if (!box) return [];
  const decimals = result.series[series]?.decimals ?? 0;
  const figure = (value: number) => ({ value, decimals });
  const { n, median, lowQuarter, highQuarter } = box;
  const params = { title, count: n, median: figure(median), low: figure(lowQuarter), high: figure(highQuarter) };
  return [words.text("distribution.said", params)];
}

/** What is not drawn. */
function leftOut(result: Result, laid: readonly LaidSpread[], options: DistributionOptions, words: Words): string {
  const { left } = drawnColumns(result);
  const missing = laid.reduce((most, { spread }) => Math.max(most, spread.missing), 0);
  return [
    missing > 0 ? words.text("distribution.missing", { count: missing }) : "",
    options.dots && laid.some(({ drawn }) => !drawn) ? words.text("distribution.too-many") : "",
    left > 0 ? words.text("distribution.left", { count: left }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
