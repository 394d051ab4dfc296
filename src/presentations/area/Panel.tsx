import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { AreaOptions } from "./options.ts";

/** Numbers, or parts of 100 %. */
export function Panel({ options, theme, words, onIntent }: PanelProps<AreaOptions>) {
  return (
    <div className="chart-panel">
      <Tick
        label={words.text("area.shares")}
        checked={options.shares}
        onChange={(shares) => onIntent({ kind: "options", patch: { shares } })}
      />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
