import type { Theme } from "../../ui/theme.ts";
import type { Geometry } from "./geometry.ts";
import { placeLabels } from "./labels.ts";
import type { Label } from "./labels.ts";
import { HALO_WIDTH, MARK_WIDTH, shapePath } from "./paint.ts";
import { transformOf } from "./view.ts";
import type { Size, View } from "./view.ts";

interface OverlayProps {
  readonly geometry: Geometry;
  readonly labels: readonly Label[];
  readonly mine: string | undefined;
  /** Where the keyboard stands, and whether the map has the focus. */
  readonly cursor: string | null;
  readonly hovered: string | null;
  readonly theme: Theme;
  readonly view: View;
  readonly size: Size;
}

/** Names and outlines of single areas, drawn over either painter, so that they are the same in both. */
export function Overlay({ geometry, labels, mine, cursor, hovered, theme, view, size }: OverlayProps) {
  const { scale, x, y } = transformOf(view, size);
  const marks = [
    { code: hovered, colour: theme.ink, width: 1.6 },
    { code: mine ?? null, colour: theme.mine, width: MARK_WIDTH },
    { code: cursor, colour: theme.accent, width: MARK_WIDTH + 0.6 },
  ];
  return (
    <svg className="map-overlay" width={size.width} height={size.height} aria-hidden="true">
      <g transform={`translate(${x},${y}) scale(${scale})`} fill="none" strokeLinejoin="round">
        {marks.map(({ code, colour, width }, index) => {
          const shape = code === null ? undefined : geometry.byCode.get(code);
          if (!shape) return null;
          const path = shapePath(shape);
          return (
            <g key={index}>
              <path d={path} stroke={theme.surface} strokeWidth={HALO_WIDTH} vectorEffect="non-scaling-stroke" />
              <path d={path} stroke={colour} strokeWidth={width} vectorEffect="non-scaling-stroke" />
            </g>
          );
        })}
      </g>
      <g className="map-labels" fill={theme.ink} stroke={theme.surface}>
        {placeLabels(labels, geometry, view, size).map(({ code, text, at, mine: own }) => (
          <text key={code} x={at[0]} y={at[1]} fontWeight={own ? 650 : 500}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}
