import { useEffect, useMemo, useRef } from "react";
import { PATTERNS, PATTERN_TILE } from "../../ui/patterns.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Geometry, Shape } from "./geometry.ts";
import type { Lines } from "./lines.ts";
import { linePaths, paintedAreas, paintedLines } from "./paint.ts";
import type { Painted } from "./paint.ts";
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

/** The painter without WebGL for very many areas: thousands of elements would be too slow, a canvas is not. */
export function CanvasAreas({ scene, geometry, lines, theme, view, size }: AreasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const layers = useMemo(() => layersOf(paintedAreas(scene, geometry)), [scene, geometry]);
  const paths = useMemo(() => linePaths(lines), [lines]);
  const strokes = useMemo(
    () => ({ between: new Path2D(paths.between), outline: new Path2D(paths.outline), regions: new Path2D(paths.regions) }),
    [paths],
  );
  const density = window.devicePixelRatio;

  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen) return;
    const { scale, x, y } = transformOf(view, size);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, size.width * density, size.height * density);
    pen.setTransform(density * scale, 0, 0, density * scale, density * x, density * y);
    for (const [fill, path] of layers.fills) {
      pen.fillStyle = fill;
      pen.fill(path, "evenodd");
    }
    for (const [reason, path] of layers.patterns) {
      const pattern = tileOf(pen, reason, theme.inkQuiet, density);
      pattern?.setTransform(new DOMMatrix().scale(1 / (density * scale)));
      pen.fillStyle = pattern ?? theme.line;
      pen.fill(path, "evenodd");
    }
    const widths = paintedLines(geometry, theme, view);
    pen.lineJoin = "round";
    for (const kind of ["between", "outline", "regions"] as const) {
      if (widths[kind].width === 0) continue;
      pen.strokeStyle = widths[kind].colour;
      pen.lineWidth = widths[kind].width / scale;
      pen.stroke(strokes[kind]);
    }
  }, [layers, strokes, geometry, theme, view, size, density]);

  return (
    <canvas
      ref={canvas}
      className="map-picture"
      aria-hidden="true"
      data-painter="canvas"
      width={size.width * density}
      height={size.height * density}
      style={{ width: size.width, height: size.height }}
    />
  );
}

interface Layers {
  readonly fills: ReadonlyMap<string, Path2D>;
  readonly patterns: ReadonlyMap<Exclude<Painted["pattern"], null>, Path2D>;
}

/** One path per colour and pattern. Areas do not overlap, so filled even-odd together they look as they do apart. */
function layersOf(areas: readonly Painted[]): Layers {
  const fills = new Map<string, Path2D>();
  const patterns = new Map<Exclude<Painted["pattern"], null>, Path2D>();
  for (const { shape, fill, pattern } of areas) {
    addTo(fills, fill, shape);
    if (pattern) addTo(patterns, pattern, shape);
  }
  return { fills, patterns };
}

function addTo<Key>(paths: Map<Key, Path2D>, key: Key, shape: Shape): void {
  let path = paths.get(key);
  if (!path) {
    path = new Path2D();
    paths.set(key, path);
  }
  for (const ring of shape.rings) {
    for (const [index, [x = 0, y = 0]] of ring.entries()) {
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
}

/** One tile of a pattern, as sharp as the screen. */
function tileOf(pen: CanvasRenderingContext2D, reason: keyof typeof PATTERNS, colour: string, density: number): CanvasPattern | null {
  return pen.createPattern(patternTile(reason, colour, density), "repeat");
}

/** A tile of a pattern as a small canvas; MapLibre takes the same one. */
export function patternTile(reason: keyof typeof PATTERNS, colour: string, density: number): HTMLCanvasElement {
  const tile = document.createElement("canvas");
  tile.width = PATTERN_TILE * density;
  tile.height = PATTERN_TILE * density;
  const pen = tile.getContext("2d");
  if (pen) {
    pen.scale(density, density);
    pen.strokeStyle = colour;
    pen.lineWidth = PATTERNS[reason].width;
    pen.stroke(new Path2D(PATTERNS[reason].path));
  }
  return tile;
}
