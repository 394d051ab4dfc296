import type { Feature, MultiLineString, Position } from "geojson";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Borders } from "../../cube/borders.ts";
import type { LevelId } from "../../cube/area.ts";
import { REASON } from "../../cube/reason.ts";
import { PATTERN_TILE } from "../../ui/patterns.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Lines } from "./lines.ts";
import { lineAt, outlinesOf } from "./outlines.ts";
import type { Outline, Path } from "./outlines.ts";
import { LINE_ORDER } from "./paint.ts";
import type { PaintedLines } from "./paint.ts";
import { patternTile } from "./patternTile.ts";
import { patternOf, patternsIn } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { unproject } from "./view.ts";
import type { View } from "./view.ts";

export interface GlPicture {
  /** Colours the areas for a scene. Within the same borders only what changed is told to the card. */
  readonly paint: (scene: Scene, theme: Theme) => void;
  readonly look: (view: View, lines: PaintedLines) => void;
  readonly remove: () => void;
}

interface GlOptions {
  readonly container: HTMLElement;
  readonly borders: Borders;
  readonly level: LevelId;
  readonly lines: Lines;
  readonly view: View;
  /** Called once, when the whole picture stands. */
  readonly onReady: () => void;
  /** The graphics context was lost or something cannot be drawn; the other painter must take over. */
  readonly onFail: () => void;
}

const STYLED: readonly LayerSpecification[] = [
  { id: "fill", type: "fill", source: "areas", paint: { "fill-antialias": false } },
  ...LINE_ORDER.map(([id, source]): LayerSpecification => ({
    id,
    type: "line",
    source,
    layout: { "line-join": "round" },
  })),
];

setWorkerUrl(workerUrl);

/**
 * The painter on the graphics card. It takes no part in moving and choosing: it shows the view it is given, as the
 * other painter does. Throws when the browser has no WebGL.
 */
export function createGlPicture(options: GlOptions): GlPicture {
  const map = new MapLibreMap({
    container: options.container,
    style: { version: 8, sources: {}, layers: [] },
    center: unproject([options.view.x, options.view.y]),
    zoom: options.view.zoom,
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    maxZoom: 22,
    canvasContextAttributes: { antialias: true },
  });
  const canvas = map.getCanvas();
  canvas.removeAttribute("tabindex");
  canvas.removeAttribute("role");
  canvas.setAttribute("aria-hidden", "true");

  let waiting: (() => void)[] = [];
  let styled = false;
  const whenStyled = (work: () => void) => {
    if (styled) work();
    else waiting.push(work);
  };
  const states = new globalThis.Map<string, number>();
  map.once("load", () => {
    addBorders(map, options);
    styled = true;
    for (const work of waiting) work();
    waiting = [];
    map.once("idle", options.onReady);
  });
  map.on("error", options.onFail);
  canvas.addEventListener("webglcontextlost", options.onFail);

  return {
    paint: (scene, theme) => {
      whenStyled(() => {
        addPatterns(map, scene, theme);
        map.setPaintProperty("fill", "fill-color", fillColour(scene));
        for (const code of options.borders.levels[options.level]?.codes ?? []) {
          const area = scene.byCode.get(code);
          const reason = patternOf(scene, area);
          // One number says it all: the class, or −2 for not selected, or −10 − reason.
          const state = !area ? NOT_SELECTED : reason === null ? area.classIndex : -10 - REASON[reason];
          if (states.get(code) === state) continue;
          states.set(code, state);
          map.setFeatureState({ source: "areas", id: code }, { state });
        }
      });
    },
    look: (view, lines) => {
      map.jumpTo({ center: unproject([view.x, view.y]), zoom: view.zoom });
      whenStyled(() => {
        for (const [kind] of LINE_ORDER) {
          map.setPaintProperty(kind, "line-color", lines[kind].colour);
          map.setPaintProperty(kind, "line-width", lines[kind].width);
        }
      });
    },
    remove: () => {
      map.off("error", options.onFail);
      canvas.removeEventListener("webglcontextlost", options.onFail);
      map.remove();
    },
  };
}

function addBorders(map: MapLibreMap, { borders, level, lines }: GlOptions): void {
  const features = outlinesOf(borders, borders.points, level).map(featureOf);
  map.addSource("areas", {
    type: "geojson",
    data: { type: "FeatureCollection", features },
    promoteId: "code",
    maxzoom: 12,
    buffer: 32,
  });
  for (const kind of ["between", "outline", "regions"] as const) {
    const coordinates = lines[kind].map((line) => positionsOf(lineAt(borders, borders.points, line)));
    const data: MultiLineString = { type: "MultiLineString", coordinates };
    map.addSource(kind, { type: "geojson", data, maxzoom: 12, buffer: 32 });
  }
  for (const layer of STYLED) map.addLayer(layer);
}

function featureOf({ code, polygons }: Outline): Feature {
  const coordinates = polygons.map((rings) => rings.map(positionsOf));
  return { type: "Feature", geometry: { type: "MultiPolygon", coordinates }, properties: { code } };
}

function positionsOf(path: Path): Position[] {
  const positions: Position[] = [];
  for (let at = 0; at < path.length; at += 2) positions.push([path[at] ?? NaN, path[at + 1] ?? NaN]);
  return positions;
}

const NOT_SELECTED = -2;
const STATE: ExpressionSpecification = ["feature-state", "state"];

function fillColour({ colours, outside, ground }: Scene): ExpressionSpecification {
  const cases = colours.flatMap((colour, index) => [index, colour]);
  return ["match", STATE, NOT_SELECTED, outside, ...cases, ground];
}

/** Patterns grow twofold between one whole zoom and the next; this centres that around their true size. */
const BETWEEN_ZOOMS = Math.SQRT2;

/** A layer per reason: which areas show it is a matter of opacity, so nothing is cut anew when the period changes. */
function addPatterns(map: MapLibreMap, scene: Scene, theme: Theme): void {
  const density = Math.ceil(window.devicePixelRatio);
  for (const reason of patternsIn(scene)) {
    const tile = patternTile(reason, theme.inkQuiet, density);
    const pixels = tile.getContext("2d")?.getImageData(0, 0, PATTERN_TILE * density, PATTERN_TILE * density);
    if (!pixels) continue;
    const id = `pattern-${reason}`;
    if (map.hasImage(id)) map.updateImage(id, pixels);
    else map.addImage(id, pixels, { pixelRatio: density * BETWEEN_ZOOMS });
    if (map.getLayer(id)) continue;
    const opacity: ExpressionSpecification = ["case", ["==", STATE, -10 - REASON[reason]], 1, 0];
    map.addLayer(
      {
        id,
        type: "fill",
        source: "areas",
        paint: { "fill-pattern": id, "fill-opacity": opacity, "fill-antialias": false },
      },
      "between",
    );
  }
}
