import { useLayoutEffect, useMemo, useRef } from "react";
import type { PATTERNS } from "../../ui/patterns.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Geometry, Shape } from "./geometry.ts";
import type { Lines } from "./lines.ts";
import { lineAt } from "./outlines.ts";
import type { Path } from "./outlines.ts";
import { LINE_ORDER, paintedAreas, paintedLines } from "./paint.ts";
import { patternTile } from "./patternTile.ts";
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

/** The painter without WebGL for very many areas: thousands of elements would be too slow, a canvas is not. */
export function CanvasAreas({ scene, geometry, lines, theme, view, size }: AreasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const areas = useMemo(() => paintedAreas(scene, geometry), [scene, geometry]);
  const density = window.devicePixelRatio;

  // Before the frame is in sight: an empty map would flash.
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen) return;
    const { scale, x, y } = transformOf(view, size);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, size.width * density, size.height * density);
    pen.setTransform(density * scale, 0, 0, density * scale, density * x, density * y);
    for (const { shape, fill } of areas) {
      pen.fillStyle = fill;
      pen.fill(pathFor(shape), "evenodd");
    }
    const tiles = new Map(patternsIn(scene).map((reason) => [reason, tileOf(pen, reason, theme.inkQuiet, density)]));
    for (const { shape, pattern } of areas) {
      const tile = pattern && tiles.get(pattern);
      if (!tile) continue;
      tile.setTransform(new DOMMatrix().scale(1 / (density * scale)));
      pen.fillStyle = tile;
      pen.fill(pathFor(shape), "evenodd");
    }
    const widths = paintedLines(geometry, theme, view);
    pen.lineJoin = "round";
    for (const [kind, source] of LINE_ORDER) {
      if (widths[kind].width === 0) continue;
      pen.strokeStyle = widths[kind].colour;
      pen.lineWidth = widths[kind].width / scale;
      pen.beginPath();
      for (const line of lines[source]) trace(pen, lineAt(geometry.borders, geometry.plane, line));
      pen.stroke();
    }
  }, [areas, lines, scene, geometry, theme, view, size, density]);

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

const shapes = new WeakMap<Shape, Path2D>();

/** A path per area, made once. One path for all areas of a colour would be made anew each time, and that is slow. */
function pathFor(shape: Shape): Path2D {
  let path = shapes.get(shape);
  if (!path) {
    path = new Path2D();
    for (const ring of shape.rings) {
      trace(path, ring);
      path.closePath();
    }
    shapes.set(shape, path);
  }
  return path;
}

function trace(path: CanvasPath, points: Path): void {
  for (let at = 0; at < points.length; at += 2) {
    if (at === 0) path.moveTo(points[0] ?? 0, points[1] ?? 0);
    else path.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
  }
}

/** One tile of a pattern, as sharp as the screen. */
function tileOf(
  pen: CanvasRenderingContext2D,
  reason: keyof typeof PATTERNS,
  colour: string,
  density: number,
): CanvasPattern | null {
  return pen.createPattern(patternTile(reason, colour, density), "repeat");
}
