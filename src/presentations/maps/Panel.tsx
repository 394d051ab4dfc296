import { useMemo } from "react";
import { Choice } from "../chart/Choice.tsx";
import type { PanelProps } from "../form.ts";
import { Classing } from "../map/Classing.tsx";
import { Looks } from "../map/Looks.tsx";
import { sceneOf, seriesOf } from "../map/scene.ts";
import { SeriesChoice } from "../map/SeriesChoice.tsx";
import { besideOf } from "./model.ts";
import type { MapsOptions } from "./options.ts";
import "../chart/chart.css";
import "../map/map.css";

/** What stands beside what, and as for one map its classes and looks. */
export function Panel({ result, options, classes, theme, words, onIntent }: PanelProps<MapsOptions>) {
  const patch = (change: Partial<MapsOptions>) => onIntent({ kind: "options", patch: change });
  const scene = useMemo(() => sceneOf(result, options, theme), [result, options, theme]);
  const beside = besideOf(result, options);
  const both = result.series.length > 1 && result.slots.length > 1;
  return (
    <div className="map-panel">
      {both && (
        <Choice
          label={words.text("atlas.beside")}
          value={beside}
          choices={[
            ["periods", words.text("atlas.beside-periods")],
            ["series", words.text("atlas.beside-series")],
          ]}
          onChange={(chosen) => patch({ beside: chosen })}
        />
      )}
      {beside === "periods" && (
        <SeriesChoice
          label={words.text("map.series")}
          series={seriesOf(result, options)}
          onSeries={(series) => patch({ series })}
          {...{ result, words }}
        />
      )}
      <Classing {...{ result, scene, classes, theme, words, onIntent }} />
      <Looks {...{ result, options, words, onIntent }} />
    </div>
  );
}
