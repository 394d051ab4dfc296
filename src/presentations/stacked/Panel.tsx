import { DIRECTIONS } from "../bar/options.ts";
import { Choice } from "../chart/Choice.tsx";
import { LookFields } from "../chart/LookFields.tsx";
import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import { STACKS } from "./options.ts";
import type { StackedOptions } from "./options.ts";

/** Numbers or parts of 100 %, standing or lying, with figures or without. */
export function Panel({ options, theme, words, onIntent }: PanelProps<StackedOptions>) {
  const patch = (change: Partial<StackedOptions>) => onIntent({ kind: "options", patch: change });
  return (
    <div className="chart-panel">
      <Choice
        label={words.text("charts.stack")}
        value={options.stack}
        choices={STACKS.map((stack) => [stack, words.text(`charts.stack-${stack}`)])}
        onChange={(stack) => patch({ stack })}
      />
      <Choice
        label={words.text("charts.direction")}
        value={options.direction}
        choices={DIRECTIONS.map((direction) => [direction, words.text(`charts.direction-${direction}`)])}
        onChange={(direction) => patch({ direction })}
      />
      <Tick label={words.text("charts.bar-values")} checked={options.values} onChange={(values) => patch({ values })} />
      <LookFields {...{ options, theme, words, onIntent }} />
    </div>
  );
}
