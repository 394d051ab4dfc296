import { SEQUENTIAL_IDS } from "../../ui/palettes.ts";
import { Choice } from "../chart/Choice.tsx";
import type { PanelProps } from "../form.ts";
import type { CalendarOptions } from "./options.ts";

/** Over what the classes are made, and their colours. */
export function Panel({ options, words, onIntent }: PanelProps<CalendarOptions>) {
  const patch = (change: Partial<CalendarOptions>) => onIntent({ kind: "options", patch: change });
  return (
    <div className="chart-panel">
      <Choice
        label={words.text("calendar.over")}
        value={options.over}
        choices={(["shown", "level"] as const).map((over) => [over, words.text(`calendar.over-${over}`)])}
        onChange={(over) => patch({ over })}
      />
      <Choice
        label={words.text("map.palette")}
        value={options.palette}
        choices={SEQUENTIAL_IDS.map((palette) => [palette, words.text(`map.palette-${palette}`)])}
        onChange={(palette) => patch({ palette })}
      />
    </div>
  );
}
