import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { seriesNames } from "../chart/names.ts";
import { classLabel } from "../map/legend.ts";
import type { CellLooks } from "../table/looks.ts";
import { legendSeries, looksOfClasses } from "./classing.ts";
import type { HeatOptions } from "./options.ts";

export interface LegendSwatch extends CellLooks {
  readonly label: string;
}

export interface LegendGroup {
  readonly title: string;
  readonly swatches: readonly LegendSwatch[];
}

/** More topics than this have their limits in nobody's head. */
const MOST = 4;

/** Whether some figures are underlined, which is then said once for all topics. */
export function hasLow(groups: readonly LegendGroup[]): boolean {
  return groups.some(({ swatches }) => swatches.some(({ low }) => low));
}

/** What each colour means, per topic; without limits that all cells share, what low and high look like. */
export function heatLegend(result: Result, options: HeatOptions, words: Words, theme: Theme): LegendGroup[] {
  const shown = legendSeries(result, options);
  if (shown.length === 0 || shown.length > MOST) {
    const count = 5;
    const looks = looksOfClasses(count, options, theme);
    const ends = [words.text("heat.lowest"), ...looks.slice(2).map(() => ""), words.text("heat.highest")];
    const title = words.text(`heat.within-${options.by}`);
    return [{ title, swatches: looks.map((each, at) => ({ ...each, label: ends[at] ?? "" })) }];
  }
  const names = seriesNames(result, words);
  return shown.flatMap((series) => {
    const classes = result.classes[series];
    const of = result.series[series];
    if (!classes || !of) return [];
    const swatches = looksOfClasses(classes.limits.length + 1, options, theme).map((looks, index) => ({
      ...looks,
      label: words.say(classLabel(classes, index, of.decimals)),
    }));
    const unit = words.localised(of.unit);
    return [{ title: shown.length > 1 ? `${names[series] ?? ""} · ${unit}` : unit, swatches }];
  });
}
