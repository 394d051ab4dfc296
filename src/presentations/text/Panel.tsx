import { Tick } from "../chart/Tick.tsx";
import type { PanelProps } from "../form.ts";
import type { TextOptions } from "./options.ts";

const PARTS = ["remarks", "source"] as const;

/** What is told beside the figures. */
export function Panel({ options, words, onIntent }: PanelProps<TextOptions>) {
  return PARTS.map((part) => (
    <Tick
      key={part}
      label={words.text(`text.show-${part}`)}
      checked={options[part]}
      onChange={(checked) => onIntent({ kind: "options", patch: { [part]: checked } })}
    />
  ));
}
