import type { Theme } from "../../ui/theme.ts";
import type { Geometry, Shape } from "./geometry.ts";
import { placeLabels } from "./labels.ts";
import type { Label } from "./labels.ts";
import { HALO_WIDTH, MARK_WIDTH, shapePath } from "./paint.ts";
import { transformOf } from "./view.ts";
import type { Box, Size, View } from "./view.ts";

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
  /** What lies over the picture, on the screen: no name is written beneath it. */
  readonly taken?: readonly Box[] | undefined;
}

/** Names and outlines of single areas, drawn over either painter, so that they are the same in both. */
export function Overlay({ geometry, labels, mine, cursor, hovered, theme, view, size, taken }: OverlayProps) {
  const { scale, x, y } = transformOf(view, size);
  const marks = [
    { code: hovered, colour: theme.ink, width: 1.6 },
    { code: mine ?? null, colour: theme.mine, width: MARK_WIDTH },
    { code: cursor, colour: theme.ink, width: MARK_WIDTH + 0.6 },
  ];
  return (
    <svg className="map-overlay" width={size.width} height={size.height} aria-hidden="true">
      <g transform={`translate(${x},${y}) scale(${scale})`} fill="none" strokeLinejoin="round">
        {marks.map(({ code, colour, width }, index) => {
          const shape = code === null ? undefined : geometry.byCode.get(code);
          if (!shape) return null;
          const path = shapePath(shape) + ringAround(shape, scale);
          return (
            <g key={index}>
              <path d={path} stroke={theme.surface} strokeWidth={HALO_WIDTH} vectorEffect="non-scaling-stroke" />
              <path d={path} stroke={colour} strokeWidth={width} vectorEffect="non-scaling-stroke" />
            </g>
          );
        })}
      </g>
      <g className="map-labels" fill={theme.ink} stroke={theme.surface}>
        {placeLabels(labels, geometry, view, size, taken).map(({ code, text, at, mine: own }) => (
          <text key={code} x={at[0]} y={at[1]} fontWeight={own ? 650 : 500}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** An area too small to be seen in its outline gets a circle around it, `RING` pixels wide on the screen. */
function ringAround({ box: [x0, y0, x1, y1] }: Shape, scale: number): string {
  const radius = RING / 2 / scale;
  if (Math.max(x1 - x0, y1 - y0) > radius) return "";
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`;
}

const RING = 22;
