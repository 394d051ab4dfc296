import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { periodName } from "../chart/names.ts";
import type { ScatterModel } from "./model.ts";
import type { ScatterOptions } from "./options.ts";

/** Below the picture: how well the line fits, who stands out, and what points of areas never tell. */
export function scatterCaptions(
  result: Result,
  { axes, line, points, outside }: ScatterModel,
  options: ScatterOptions,
  words: Words,
): string[] {
  const periods = [axes.x, axes.y].map((series) => periodName(result, series, axes.slot, words));
  const when = [...new Set(periods)].join(" · ");
  const own = points.filter(({ standing }) => standing !== "reference").length;
  const found = line
    ? words.text("scatter.line-found", {
        r2: { value: line.r2, decimals: 2 },
        count: line.n,
        direction: words.text(line.slope < 0 ? "scatter.falls" : "scatter.rises"),
      })
    : words.text("scatter.no-line", { count: own });
  const names = outside.map((row) => words.localised(result.areas[row]?.name ?? { nl: "", en: "" }));
  return [
    `${words.text("charts.of-period", { period: when })} ${options.line ? found : words.text("scatter.count", { count: own })}`,
    ...(options.line && options.names && names.length > 0
      ? [words.text("scatter.outliers", { names: names.join(", ") })]
      : []),
    words.text("scatter.not-persons"),
  ];
}

/** Who is not drawn and why, in words; empty when everybody is. */
export function notDrawn({ missing }: ScatterModel, words: Words): string {
  const count = [...missing.values()].reduce((sum, each) => sum + each, 0);
  if (count === 0) return "";
  const why = [...missing].map(([reason, number]) => `${words.reason(reason)} (${words.number(number, 0)})`).join(", ");
  return words.text("scatter.missing", { count, why });
}
