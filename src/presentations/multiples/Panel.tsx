import { Choice } from "../chart/Choice.tsx";
import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import { SMALL_KINDS } from "./options.ts";
import type { MultiplesOptions } from "./options.ts";

/** Lines or bars, their figures, and where the axis of lines begins. */
export function Panel({ options, theme, words, onIntent }: PanelProps<MultiplesOptions>) {
  const change = (patch: Partial<MultiplesOptions>) => onIntent({ kind: "options", patch });
  return (
    <div className="chart-panel">
      <Choice
        label={words.text("multiples.as")}
        value={options.kind}
        choices={SMALL_KINDS.map((kind) => [kind, words.text(`multiples.as-${kind}`)])}
        onChange={(kind) => change({ kind })}
      />
      <Tick
        label={words.text(options.kind === "bars" ? "charts.bar-values" : "charts.values")}
        checked={options.values}
        onChange={(values) => change({ values })}
      />
      {options.kind === "lines" && (
        <Tick label={words.text("charts.zero")} checked={options.zero} onChange={(zero) => change({ zero })} />
      )}
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
