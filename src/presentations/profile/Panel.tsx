import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { ProfileOptions } from "./options.ts";

/** Whether the range of all areas and the own figures are shown. */
export function Panel({ result, options, theme, words, onIntent }: PanelProps<ProfileOptions>) {
  const patch = (change: Partial<ProfileOptions>) => onIntent({ kind: "options", patch: change });
  return (
    <div className="chart-panel">
      <Tick label={words.text("profile.range")} checked={options.range} onChange={(range) => patch({ range })} />
      <Tick
        label={words.text("profile.figures")}
        checked={options.figures}
        onChange={(figures) => patch({ figures })}
      />
      {result.lower && (
        <Tick
          label={words.text("charts.margins")}
          checked={options.margins}
          onChange={(margins) => patch({ margins })}
        />
      )}
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
