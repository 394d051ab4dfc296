import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { AreaOptions } from "./options.ts";

/** Numbers or parts of 100 %, and whether figures are written. */
export function Panel({ options, theme, words, onIntent }: PanelProps<AreaOptions>) {
  const change = (patch: Partial<AreaOptions>) => onIntent({ kind: "options", patch });
  return (
    <div className="chart-panel">
      <Tick label={words.text("area.shares")} checked={options.shares} onChange={(shares) => change({ shares })} />
      <Tick label={words.text("area.values")} checked={options.values} onChange={(values) => change({ values })} />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
