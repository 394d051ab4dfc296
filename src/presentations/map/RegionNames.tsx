import { useMemo } from "react";
import type { Areas, LevelId } from "../../cube/area.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Geometry } from "./geometry.ts";
import { placeLabels } from "./labels.ts";
import type { Label } from "./labels.ts";
import { placeRegionNames, REGION_LETTERS, regionNamesOf } from "./regionNames.ts";
import type { Size, View } from "./view.ts";

interface RegionNamesProps {
  readonly geometry: Geometry;
  readonly level: LevelId;
  readonly layers: readonly LevelId[];
  /** The names of areas, which go first. */
  readonly labels: readonly Label[];
  readonly areas: Areas;
  readonly words: Words;
  readonly theme: Theme;
  readonly view: View;
  readonly size: Size;
}

/** Names of provinces or municipalities over their areas. */
export function RegionNames(props: RegionNamesProps) {
  const { geometry, level, layers, labels, areas, words, theme, view, size } = props;
  const names = useMemo(
    () => regionNamesOf(geometry, level, layers, areas, words),
    [geometry, level, layers, areas, words],
  );
  const placed = placeRegionNames(names, placeLabels(labels, geometry, view, size), view, size);
  return (
    <svg className="map-overlay" width={size.width} height={size.height} aria-hidden="true">
      <g className="map-labels map-regions" fill={theme.ink} stroke={theme.surface}>
        {placed.map(({ code, text, at }) => (
          <text key={code} x={at[0]} y={at[1]} style={{ fontSize: REGION_LETTERS }}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}
