import { useMemo } from "react";
import type { OwnPoint, OwnPoints } from "../../cube/ownFile.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { project, toScreen } from "./view.ts";
import type { Size, View } from "./view.ts";

interface PointsProps {
  readonly files: readonly OwnPoints[];
  readonly chosen: OwnPoint | null;
  readonly onPoint: (point: OwnPoint | null) => void;
  readonly words: Words;
  readonly theme: Theme;
  readonly view: View;
  readonly size: Size;
}

const RADIUS = 6;
/** What a finger hits is larger than what is seen. */
const TARGET = 12;

/**
 * Points of one's own over the areas, each to be pressed for its card. Only what is in sight is drawn. The list below
 * the map has the same points for keys and for screen readers, so these are hidden from them.
 */
export function Points({ files, chosen, onPoint, words, theme, view, size }: PointsProps) {
  const places = useMemo(
    () => files.flatMap(({ points }) => points.map((point) => ({ point, plane: project(...point.place) }))),
    [files],
  );
  const seen = places.flatMap(({ point, plane }) => {
    const [x, y] = toScreen(view, size, plane);
    return x < 0 || y < 0 || x > size.width || y > size.height ? [] : [{ point, x, y }];
  });
  const own = chosen && places.find(({ point }) => point === chosen);
  const [left, top] = own ? toScreen(view, size, own.plane) : [0, 0];
  return (
    <svg className="map-points" width={size.width} height={size.height} aria-hidden="true">
      {seen.map(({ point, x, y }, at) => (
        <g key={at} className="map-point" onClick={() => onPoint(point === chosen ? null : point)}>
          <title>{point.name || words.text("map.point")}</title>
          <circle cx={x} cy={y} r={TARGET} fill="transparent" />
          <circle cx={x} cy={y} r={RADIUS} fill={theme.ink} stroke={theme.surface} strokeWidth={2} />
        </g>
      ))}
      {own && <circle cx={left} cy={top} r={RADIUS + 5} fill="none" stroke={theme.mine} strokeWidth={3} />}
    </svg>
  );
}
