import { memo, useId, useMemo } from "react";
import { PATTERNS, PATTERN_TILE } from "../../ui/patterns.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Geometry } from "./geometry.ts";
import type { Lines } from "./lines.ts";
import { LINE_ORDER, linePaths, paintedAreas, paintedLines, shapePath } from "./paint.ts";
import { patternsIn } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { transformOf } from "./view.ts";
import type { Size, View } from "./view.ts";

interface AreasProps {
  readonly scene: Scene;
  readonly geometry: Geometry;
  readonly lines: Lines;
  readonly theme: Theme;
  readonly view: View;
  readonly size: Size;
}

/** The painter without WebGL: the same scene in the same projection, for up to some 2,000 areas. */
export function SvgAreas({ scene, geometry, lines, theme, view, size }: AreasProps) {
  const id = useId();
  const paths = useMemo(() => linePaths(geometry, lines), [geometry, lines]);
  const strokes = paintedLines(geometry, theme, view);
  const { scale, x, y } = transformOf(view, size);
  return (
    <svg className="map-picture" width={size.width} height={size.height} aria-hidden="true" data-painter="svg">
      <defs>
        {patternsIn(scene).map((reason) => (
          <pattern
            key={reason}
            id={`${id}-${reason}`}
            width={PATTERN_TILE}
            height={PATTERN_TILE}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${1 / scale})`}
          >
            <path d={PATTERNS[reason].path} fill="none" stroke={theme.inkQuiet} strokeWidth={PATTERNS[reason].width} />
          </pattern>
        ))}
      </defs>
      <g transform={`translate(${x},${y}) scale(${scale})`} strokeLinejoin="round" strokeLinecap="round">
        <Fills scene={scene} geometry={geometry} id={id} />
        {LINE_ORDER.map(([kind]) =>
          strokes[kind].width > 0 ? (
            <path
              key={kind}
              d={paths[kind]}
              fill="none"
              stroke={strokes[kind].colour}
              strokeWidth={strokes[kind].width}
              vectorEffect="non-scaling-stroke"
            />
          ) : null,
        )}
      </g>
    </svg>
  );
}

/** Left alone while the map is moved: only a change of period, class or colour draws it anew. */
const Fills = memo(function Fills({
  scene,
  geometry,
  id,
}: Pick<AreasProps, "scene" | "geometry"> & { readonly id: string }) {
  return paintedAreas(scene, geometry).map(({ shape, fill, pattern }) => (
    <g key={shape.code}>
      <path d={shapePath(shape)} fill={fill} data-code={shape.code} />
      {pattern && <path d={shapePath(shape)} fill={`url(#${id}-${pattern})`} />}
    </g>
  ));
});
