import { memo } from "react";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { legendRows } from "./legend.ts";
import type { Scene } from "./scene.ts";
import { Swatch } from "./Swatch.tsx";

interface MapLegendProps {
  readonly result: Result;
  readonly scene: Scene;
  readonly theme: Theme;
  readonly words: Words;
  /** Codes that are on the borders; without it all selected areas are counted. */
  readonly onMap?: ReadonlySet<string> | undefined;
}

/** Colours and patterns with what they mean and how many areas have them now. */
export const MapLegend = memo(function MapLegend({ result, scene, theme, words, onMap }: MapLegendProps) {
  const rows = legendRows(result, scene, onMap);
  return (
    <div className="map-legend">
      <table>
        <caption className="visually-hidden">{words.text("map.legend")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.text("map.areas")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind === "class" ? row.index : row.reason}>
              <th scope="row">
                <Swatch row={row} theme={theme} onePattern={scene.onePattern} />
                {words.say(row.label)}
              </th>
              <td>{words.number(row.count, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
