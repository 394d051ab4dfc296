import { Choice } from "../chart/Choice.tsx";
import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import { thirdLegend } from "./looks.ts";
import { scatterAxes, THIRDS } from "./options.ts";
import type { ScatterOptions } from "./options.ts";

/** Which topic lies, what a third is shown by, and the line, names and quadrants. */
export function Panel({ result, options, theme, words, onIntent }: PanelProps<ScatterOptions>) {
  const patch = (change: Partial<ScatterOptions>) => onIntent({ kind: "options", patch: change });
  const axes = scatterAxes(result, options);
  const legend = axes !== undefined && thirdLegend(result, { axes, by: options.third }, [], words, theme).length > 0;
  return (
    <div className="chart-panel">
      {result.series.length > 2 && (
        <Choice
          label={words.text("scatter.third")}
          value={options.third}
          choices={[...THIRDS, "none" as const].map((third) => [third, words.text(`scatter.third-${third}`)])}
          onChange={(third) => patch({ third })}
        />
      )}
      <Tick label={words.text("scatter.line")} checked={options.line} onChange={(line) => patch({ line })} />
      <Tick label={words.text("scatter.names")} checked={options.names} onChange={(names) => patch({ names })} />
      {result.areas.some(({ role }) => role === "reference") && (
        <Tick
          label={words.text("scatter.quadrants")}
          checked={options.quadrants}
          onChange={(quadrants) => patch({ quadrants })}
        />
      )}
      <Tick label={words.text("scatter.turned")} checked={options.turned} onChange={(turned) => patch({ turned })} />
      <LookFields {...{ legend, options, theme, words, onIntent }} />
    </div>
  );
}
