import { Tick } from "../chart/Tick.tsx";
import { selectedRows } from "../chart/average.ts";
import type { PanelProps } from "../form.ts";
import { LEAST_PLACED, LEAST_TREND } from "./model.ts";
import type { KpiOptions } from "./options.ts";
import "./kpi.css";

const PARTS = ["change", "place", "trend", "references"] as const;

/** What stands on the cards. */
export function Panel({ result, options, words, onIntent }: PanelProps<KpiOptions>) {
  const short = selectedRows(result).length < LEAST_PLACED || result.slots.length < LEAST_TREND;
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
      {short && <p className="small quiet">{words.text("kpi.needs", { areas: LEAST_PLACED, periods: LEAST_TREND })}</p>}
    </div>
  );
}
