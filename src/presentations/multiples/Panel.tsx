import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { MultiplesOptions } from "./options.ts";

/** Where the axis that all panels share begins. */
export function Panel({ options, words, onIntent }: PanelProps<MultiplesOptions>) {
  return (
    <div className="chart-panel">
      <Tick
        label={words.text("charts.zero")}
        checked={options.zero}
        onChange={(zero) => onIntent({ kind: "options", patch: { zero } })}
      />
    </div>
  );
}
