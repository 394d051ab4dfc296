import { LookFields } from "../chart/LookFields.tsx";
import type { PanelProps } from "../form.ts";
import { Tick } from "../chart/Tick.tsx";
import { selectedRows } from "../chart/average.ts";
import type { LineOptions } from "./options.ts";

/** What can be changed about lines. */
export function Panel({ result, options, theme, words, onIntent }: PanelProps<LineOptions>) {
  const change = (patch: Partial<LineOptions>) => onIntent({ kind: "options", patch });
  return (
    <div className="chart-panel">
      <Tick label={words.text("charts.values")} checked={options.values} onChange={(values) => change({ values })} />
      <Tick label={words.text("charts.zero")} checked={options.zero} onChange={(zero) => change({ zero })} />
      {selectedRows(result).length > 1 && (
        <Tick
          label={words.text("charts.average")}
          checked={options.average}
          onChange={(average) => change({ average })}
        />
      )}
      {result.lower && (
        <Tick
          label={words.text("charts.margins")}
          checked={options.margins}
          onChange={(margins) => change({ margins })}
        />
      )}
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
