import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { KpiOptions } from "./options.ts";
import "./kpi.css";

const PARTS = ["change", "place", "trend", "references"] as const;

/** What stands on the cards. */
export function Panel({ options, words, onIntent }: PanelProps<KpiOptions>) {
  return (
    <div className="kpi-panel">
      {PARTS.map((part) => (
        <Tick
          key={part}
          label={words.text(`kpi.show-${part}`)}
          checked={options[part]}
          onChange={(checked) => onIntent({ kind: "options", patch: { [part]: checked } })}
        />
      ))}
    </div>
  );
}
