import { Choice } from "../chart/Choice.tsx";
import type { PanelProps } from "../form.ts";
import { Looks } from "../map/Looks.tsx";
import { seriesOf } from "../map/scene.ts";
import { SeriesChoice } from "../map/SeriesChoice.tsx";
import { SlotChoice } from "../map/SlotChoice.tsx";
import { SIZES } from "./options.ts";
import type { CirclesOptions } from "./options.ts";
import "../chart/chart.css";
import "../map/map.css";

/** Of which topic and period, and how large the circles are. */
export function Panel({ result, options, words, onIntent }: PanelProps<CirclesOptions>) {
  const patch = (change: Partial<CirclesOptions>) => onIntent({ kind: "options", patch: change });
  const series = seriesOf(result, options);
  return (
    <div className="map-panel">
      <SeriesChoice
        label={words.text("map.series")}
        series={series}
        onSeries={(chosen) => patch({ series: chosen })}
        {...{ result, words }}
      />
      <SlotChoice {...{ result, options, series, words }} onSlot={(slot) => patch({ slot })} />
      <Choice
        label={words.text("atlas.size")}
        value={options.size}
        choices={SIZES.map((size) => [size, words.text(`atlas.size-${size}`)])}
        onChange={(size) => patch({ size })}
      />
      <Looks {...{ result, words, onIntent }} options={{ ...options, palette: "auto" }} palette={false} />
    </div>
  );
}
