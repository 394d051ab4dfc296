import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { TreemapOptions } from "./options.ts";

/** Shares alone, or the figures too. */
export function Panel({ options, theme, words, onIntent }: PanelProps<TreemapOptions>) {
  return (
    <div className="chart-panel">
      <Tick
        label={words.text("treemap.figures")}
        checked={options.figures}
        onChange={(figures) => onIntent({ kind: "options", patch: { figures } })}
      />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
