import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { periodName, withUnit } from "../chart/names.ts";
import type { FunnelModel } from "./model.ts";

/** Of so many areas who lies outside the narrow limits by chance. */
const BY_CHANCE = 0.05;

/** Below the picture: what the middle is, how many lie outside, how many would by chance, and what limits do not say. */
export function funnelCaptions(result: Result, model: FunnelModel, words: Words): string[] {
  const { series, axes, middle, middleName, outsideOf, outside, points } = model;
  const of = result.series[series.of];
  const figure = withUnit(words.number(middle, of?.decimals ?? 0), of?.unit ?? { nl: "", en: "" }, words);
  const [narrow, wide] = outsideOf;
  const names = outside.map((row) => words.localised(result.areas[row]?.name ?? { nl: "", en: "" }));
  return [
    `${words.text("charts.of-period", { period: periodName(result, series.of, axes.slot, words) })} ${words.text("funnel.middle", { name: middleName, figure })}`,
    words.text("funnel.outside", {
      ...{ narrow, wide, count: points.length },
      expected: { value: BY_CHANCE * points.length, decimals: 0 },
    }),
    ...(names.length > 0 ? [words.text("funnel.furthest", { names: names.slice(0, MOST_NAMES).join(", ") })] : []),
    words.text(series.rate.chance === "clustered" ? "funnel.clustered" : "funnel.not-all"),
  ];
}

/** Up to so many of those outside are named. */
export const MOST_NAMES = 12;
