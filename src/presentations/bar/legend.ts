import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { LegendEntry } from "../chart/legend.ts";
import { AVERAGE_DASH, DASHES, markerOf } from "../chart/looks.ts";
import type { Dash } from "../chart/marks.ts";
import { withUnit } from "../chart/names.ts";
import { memberLooks } from "./looks.ts";
import { overlayDash } from "./over.ts";
import type { BarModel, Level } from "./series.ts";

/** Members where there are several, and the lines over the bars with their figures. */
export function legendEntries(model: BarModel, words: Words, theme: Theme): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const panel of model.panels) {
    const looks = memberLooks(model, panel, theme);
    for (const [index, { name }] of panel.members.entries()) {
      const look = looks[index];
      if (panel.members.length > 1 && look)
        entries.set(name, { text: name, colour: look.colour, shape: "box", hatch: look.hatch });
    }
    for (const level of panel.levels) {
      if (Number.isNaN(level.value)) continue;
      const decimals = panel.decimals + (level.kind === "average" ? 1 : 0);
      const text = `${level.name}: ${withUnit(words.number(level.value, decimals), panel.unit, words)}`;
      entries.set(text, { text, colour: theme.reference, shape: "line", dash: levelDash(panel.levels, level) });
    }
    for (const [index, { name, joined, reference }] of panel.overlays.entries()) {
      const key = { text: name, colour: theme.reference, marker: markerOf(reference) };
      entries.set(name, joined ? { ...key, shape: "line", dash: overlayDash(index) } : { ...key, shape: "dot" });
    }
  }
  const margins = model.panels.some((panel) => panel.margins.some((margin) => margin.length > 0));
  const key = { text: words.text("charts.margin-key"), colour: theme.ink, shape: "line" } as const;
  return [...entries.values(), ...(margins ? [key] : [])];
}

/** How a line over the bars is drawn. */
export function levelDash(levels: readonly Level[], level: Level): Dash {
  if (level.kind === "average") return AVERAGE_DASH;
  return DASHES[levels.filter(({ kind }) => kind === "reference").indexOf(level) % DASHES.length] ?? null;
}
