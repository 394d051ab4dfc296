import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { PieOptions } from "./options.ts";

/** A pie or a doughnut, with the figures or only their shares. */
export function Panel({ options, theme, words, onIntent }: PanelProps<PieOptions>) {
  const patch = (change: Partial<PieOptions>) => onIntent({ kind: "options", patch: change });
  return (
    <div className="chart-panel">
      <Tick label={words.text("pie.hole")} checked={options.hole} onChange={(hole) => patch({ hole })} />
      <Tick label={words.text("pie.figures")} checked={options.figures} onChange={(figures) => patch({ figures })} />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
