import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { RadarOptions } from "./options.ts";

/** Whether the shape of the area itself is filled. */
export function Panel({ options, theme, words, onIntent }: PanelProps<RadarOptions>) {
  return (
    <div className="chart-panel">
      <Tick
        label={words.text("radar.filled")}
        checked={options.filled}
        onChange={(filled) => onIntent({ kind: "options", patch: { filled } })}
      />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
