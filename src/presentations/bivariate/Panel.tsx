import type { PanelProps } from "../form.ts";
import { Looks } from "../map/Looks.tsx";
import { SeriesChoice } from "../map/SeriesChoice.tsx";
import { SlotChoice } from "../map/SlotChoice.tsx";
import { pairOf } from "./model.ts";
import type { BivariateOptions } from "./options.ts";
import "../chart/chart.css";
import "../map/map.css";

/** Which two topics, of which period. */
export function Panel({ result, options, words, onIntent }: PanelProps<BivariateOptions>) {
  const patch = (change: Partial<BivariateOptions>) => onIntent({ kind: "options", patch: change });
  const pair = pairOf(result, options);
  if (!pair) return null;
  const [series, other] = [pair.x.series, pair.y.series];
  return (
    <div className="map-panel">
      <SeriesChoice
        label={words.text("atlas.across")}
        // What was on the other axis changes places with it.
        onSeries={(chosen) => patch(chosen === other ? { series: chosen, other: series } : { series: chosen, other })}
        {...{ result, words, series }}
      />
      <SeriesChoice
        label={words.text("atlas.up")}
        series={other}
        onSeries={(chosen) => patch(chosen === series ? { series: other, other: chosen } : { series, other: chosen })}
        {...{ result, words }}
      />
      <SlotChoice {...{ result, options, series, words }} onSlot={(slot) => patch({ slot })} />
      <Looks
        {...{ result, words, onIntent }}
        options={{ ...options, palette: "auto" }}
        palette={false}
        figures={false}
      />
    </div>
  );
}
