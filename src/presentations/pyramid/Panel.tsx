import { addsUp } from "../advice/addsUp.ts";
import { Choice } from "../chart/Choice.tsx";
import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import { MEASURES } from "./options.ts";
import type { PyramidOptions } from "./options.ts";

/** Numbers or parts, the figures at the bars, and where the first member stands. */
export function Panel({ result, options, theme, words, onIntent }: PanelProps<PyramidOptions>) {
  const patch = (change: Partial<PyramidOptions>) => onIntent({ kind: "options", patch: change });
  return (
    <div className="chart-panel">
      {result.series.every(addsUp) && (
        <Choice
          label={words.text("pyramid.measure")}
          value={options.measure}
          choices={MEASURES.map((measure) => [measure, words.text(`pyramid.measure-${measure}`)])}
          onChange={(measure) => patch({ measure })}
        />
      )}
      <Tick
        label={words.text("pyramid.figures")}
        checked={options.figures}
        onChange={(figures) => patch({ figures })}
      />
      <Tick
        label={words.text("pyramid.upwards")}
        checked={options.upwards}
        onChange={(upwards) => patch({ upwards })}
      />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
