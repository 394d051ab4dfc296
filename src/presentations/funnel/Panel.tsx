import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { FunnelOptions } from "./options.ts";

/** How sizes are spread along the axis, and whether who stands out has a name. */
export function Panel({ options, theme, words, onIntent }: PanelProps<FunnelOptions>) {
  const patch = (change: Partial<FunnelOptions>) => onIntent({ kind: "options", patch: change });
  return (
    <div className="chart-panel">
      <Tick label={words.text("funnel.tens")} checked={options.tens} onChange={(tens) => patch({ tens })} />
      <Tick label={words.text("funnel.names")} checked={options.names} onChange={(names) => patch({ names })} />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
