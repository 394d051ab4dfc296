import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { DualOptions } from "./options.ts";

/** Where both axes begin, and whether figures are written at the points. */
export function Panel({ options, theme, words, onIntent }: PanelProps<DualOptions>) {
  const patch = (change: Partial<DualOptions>) => onIntent({ kind: "options", patch: change });
  return (
    <div className="chart-panel">
      <Tick label={words.text("dual.zero")} checked={options.zero} onChange={(zero) => patch({ zero })} />
      <Tick label={words.text("charts.values")} checked={options.values} onChange={(values) => patch({ values })} />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
