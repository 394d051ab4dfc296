import { useMemo } from "react";
import type { Words } from "../../i18n/words.ts";
import type { PointsShown } from "../form.ts";
import type { Theme } from "../../ui/theme.ts";
import { POINT_RADIUS, pointPath } from "./pointMarks.ts";
import { project, toScreen } from "./view.ts";
import type { Size, View } from "./view.ts";

interface PointsProps extends PointsShown {
  readonly words: Words;
  readonly theme: Theme;
  readonly view: View;
  readonly size: Size;
}

/** What a finger hits is larger than what is seen. */
const TARGET = 12;

/**
 * Points of one's own over the areas, each to be pressed for its card. Only what is in sight is drawn. The list below
 * the map has the same points for keys and for screen readers, so these are hidden from them.
 */
export function Points({ files, chosen, onChoose, words, theme, view, size }: PointsProps) {
  const places = useMemo(
    () => files.flatMap(({ points }, file) => points.map((point) => ({ point, file, plane: project(...point.place) }))),
    [files],
  );
  const seen = places.flatMap(({ point, file, plane }) => {
    const [x, y] = toScreen(view, size, plane);
    return x < 0 || y < 0 || x > size.width || y > size.height ? [] : [{ point, file, x, y }];
  });
  const own = chosen && places.find(({ point }) => point === chosen);
  const [left, top] = own ? toScreen(view, size, own.plane) : [0, 0];
  return (
    <svg className="map-points" width={size.width} height={size.height} aria-hidden="true">
      {seen.map(({ point, file, x, y }, at) => (
        <g key={at} className="map-point" onClick={() => onChoose(point === chosen ? null : point)}>
          <title>{point.name || words.text("map.point")}</title>
          <circle cx={x} cy={y} r={TARGET} fill="transparent" />
          <path d={pointPath(file, x, y)} fill={theme.ink} stroke={theme.surface} strokeWidth={2} />
        </g>
      ))}
      {own && <circle cx={left} cy={top} r={POINT_RADIUS + 5} fill="none" stroke={theme.mine} strokeWidth={3} />}
    </svg>
  );
}
