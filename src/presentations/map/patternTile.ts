import { PATTERNS, PATTERN_TILE } from "../../ui/patterns.ts";

/** A tile of a pattern as a small canvas; both painters that have no SVG take it. */
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
