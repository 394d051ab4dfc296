import { Choice } from "../chart/Choice.tsx";
import type { PanelProps } from "../form.ts";
import { Looks } from "../map/Looks.tsx";
import { seriesOf } from "../map/scene.ts";
import { SeriesChoice } from "../map/SeriesChoice.tsx";
import { COUNTS } from "./options.ts";
import type { ChangeOptions } from "./options.ts";
import "../chart/chart.css";
import "../map/map.css";

/** Of which topic, and in how many classes around zero. */
export function Panel({ result, options, words, onIntent }: PanelProps<ChangeOptions>) {
  const patch = (change: Partial<ChangeOptions>) => onIntent({ kind: "options", patch: change });
  return (
    <div className="map-panel">
      <SeriesChoice
        label={words.text("map.series")}
        series={seriesOf(result, options)}
        onSeries={(series) => patch({ series })}
        {...{ result, words }}
      />
      <Choice
        label={words.text("map.classes")}
        value={String(options.count)}
        choices={COUNTS.map((count) => [String(count), String(count)])}
        onChange={(value) => patch({ count: COUNTS.find((count) => String(count) === value) ?? 5 })}
      />
      <Looks
        {...{ result, words, onIntent }}
        options={{ ...options, palette: "auto" }}
        palette={false}
        figures={false}
      />
    </div>
  );
}
