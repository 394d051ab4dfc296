import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { SlopeOptions } from "./options.ts";

/** Figures at both ends, and where the picture begins. */
export function Panel({ options, theme, words, onIntent }: PanelProps<SlopeOptions>) {
  const patch = (change: Partial<SlopeOptions>) => onIntent({ kind: "options", patch: change });
  return (
    <div className="chart-panel">
      <Tick label={words.text("charts.values")} checked={options.values} onChange={(values) => patch({ values })} />
      <Tick label={words.text("charts.zero")} checked={options.zero} onChange={(zero) => patch({ zero })} />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
