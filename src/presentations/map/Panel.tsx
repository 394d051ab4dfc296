import { useMemo } from "react";
import type { PanelProps } from "../form.ts";
import { Classing } from "./Classing.tsx";
import { Looks } from "./Looks.tsx";
import type { MapOptions } from "./options.ts";
import { sceneOf, seriesOf } from "./scene.ts";
import { SeriesChoice } from "./SeriesChoice.tsx";
import "../chart/chart.css";
import "./map.css";

/** What a person can change about a map: its classes, which are part of the question, and how it is drawn. */
export function Panel({ result, options, classes, theme, words, onIntent }: PanelProps<MapOptions>) {
  const scene = useMemo(() => sceneOf(result, options, theme), [result, options, theme]);
  return (
    <div className="map-panel">
      <SeriesChoice
        label={words.text("map.series")}
        series={seriesOf(result, options)}
        onSeries={(series) => onIntent({ kind: "options", patch: { series } })}
        {...{ result, words }}
      />
      <Classing {...{ result, scene, classes, theme, words, onIntent }} />
      <Looks {...{ result, options, words, onIntent }} />
    </div>
  );
}
