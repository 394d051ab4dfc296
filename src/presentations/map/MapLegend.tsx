import { memo } from "react";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { PATTERNS, PATTERN_TILE } from "../../ui/patterns.ts";
import { legendRows } from "./legend.ts";
import type { LegendRow } from "./legend.ts";
import type { Scene } from "./scene.ts";

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
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.text("map.classes")}</th>
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

function Swatch({
  row,
  theme,
  onePattern,
}: {
  readonly row: LegendRow;
  readonly theme: Theme;
  readonly onePattern: boolean;
}) {
  const reason = row.kind === "reason" && row.reason !== "present" ? row.reason : undefined;
  const pattern = reason && PATTERNS[onePattern ? "empty" : reason];
  const fill = row.kind === "class" ? row.colour : theme.surface;
  return (
    <svg className="swatch" width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
      <rect width="24" height="16" fill={fill} />
      {pattern &&
        [0, 1, 2].flatMap((column) =>
          [0, 1].map((line) => (
            <path
              key={`${column}-${line}`}
              transform={`translate(${column * PATTERN_TILE},${line * PATTERN_TILE})`}
              d={pattern.path}
              fill="none"
              stroke={theme.inkQuiet}
              strokeWidth={pattern.width}
            />
          )),
        )}
      <rect x="0.5" y="0.5" width="23" height="15" rx="1.5" fill="none" stroke={theme.lineStrong} />
    </svg>
  );
}
