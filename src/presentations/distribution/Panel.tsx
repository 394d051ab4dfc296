import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { DistributionOptions } from "./options.ts";

const PARTS = ["histogram", "box", "dots", "limits"] as const;

/** Which parts are drawn, and in which colours the histogram, the only one that has any of its own. */
export function Panel({ options, theme, words, onIntent }: PanelProps<DistributionOptions>) {
  return (
    <div className="chart-panel">
      {PARTS.map((part) => (
        <Tick
          key={part}
          label={words.text(`distribution.show-${part}`)}
          checked={options[part]}
          onChange={(shown) => onIntent({ kind: "options", patch: { [part]: shown } })}
        />
      ))}
      {options.histogram && <LookFields {...{ options, theme, words, onIntent }} />}
    </div>
  );
}
