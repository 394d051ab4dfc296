import { lazy, Suspense, useId, useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Borders } from "../../cube/borders.ts";
import type { DrawingProps } from "../form.ts";
import { geometryOf, middleOf, shapeAt } from "./geometry.ts";
import { GlAreas } from "./GlAreas.tsx";
import { labelsOf, takenIn } from "./labels.ts";
import { linesOf } from "./lines.ts";
import type { MapOptions } from "./options.ts";
import { Overlay } from "./Overlay.tsx";
import { MANY_AREAS } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { SvgAreas } from "./SvgAreas.tsx";
import { useCursor } from "./useCursor.ts";
import { usePointer } from "./usePointer.ts";
import { useSize } from "../useSize.ts";
import { useView } from "./useView.ts";
import { sightOf, toPlane, toScreen } from "./view.ts";
import type { Point, Size } from "./view.ts";

/** The first picture does without these: they come in after it, or for very many areas beside their borders. */
const CanvasAreas = lazy(async () => ({ default: (await import("./CanvasAreas.tsx")).CanvasAreas }));
const Readout = lazy(async () => ({ default: (await import("./Readout.tsx")).Readout }));
const Signs = lazy(async () => ({ default: (await import("./Signs.tsx")).Signs }));
const Points = lazy(async () => ({ default: (await import("./Points.tsx")).Points }));
const RegionNames = lazy(async () => ({ default: (await import("./RegionNames.tsx")).RegionNames }));
const Spoken = lazy(async () => ({ default: (await import("./Spoken.tsx")).Spoken }));
const StageTools = lazy(async () => ({ default: (await import("./StageTools.tsx")).StageTools }));

interface StageProps extends Omit<DrawingProps<MapOptions>, "borders"> {
  readonly scene: Scene;
  readonly borders: Borders;
  /** The corner at the top left that the legend covers; absent when it stands below. */
  readonly legend?: Size;
}

/** The picture itself: two painters, one view, and everything a hand or a key can do with it. */
export function Stage(props: StageProps) {
  const { result, scene, borders, options, theme, words, areas, title, description, mine, onIntent, legend } = props;
  const { level } = result;
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const size = useSize(frame);
  const helpId = useId();
  const [pointed, setPointed] = useState<{ readonly code: string; readonly at: Point } | null>(null);
  const [failed, setFailed] = useState(false);
  const [ready, setReady] = useState<string | null>(null);

  const geometry = useMemo(() => geometryOf(borders, level), [borders, level]);
  // By their names: options are read anew at each change, and lines take long for very many areas.
  const layerNames = options.layers.filter((layer) => layer !== level).join();
  const layers = useMemo(() => layerNames.split(",").filter(Boolean), [layerNames]);
  const lines = useMemo(() => linesOf(borders, level, layers, areas), [borders, level, layers, areas]);
  const labels = useMemo(
    () => labelsOf(result, scene, geometry, options.labels, words, mine),
    [result, scene, geometry, options.labels, words, mine],
  );
  const sight = useView({ scene, geometry, size, legend, level, kept: options.sight, onIntent });
  const { view } = sight;
  const figureOf = (code: string) => ({ series: scene.series, slot: scene.slot, code });
  const choose = (code: string) => onIntent({ kind: "choose-area", code, figure: figureOf(code) });
  const explain = (code: string) => onIntent({ kind: "explain", ...figureOf(code) });
  const cursor = useCursor(scene, geometry, words, mine, size, sight, choose, explain);

  const point = (at: Point | null): string | undefined => {
    const code = at && view && size ? shapeAt(geometry, toPlane(view, size, at))?.code : undefined;
    setPointed(at && code !== undefined && scene.byCode.has(code) ? { code, at } : null);
    return code;
  };
  usePointer(frame, {
    size: size ?? { width: 1, height: 1 },
    low: sight.low,
    high: sight.high,
    change: sight.change,
    hover: point,
    choose: (at) => {
      const code = point(at);
      if (code !== undefined) choose(code);
    },
  });

  // One picture on the graphics card per set of borders; until it stands, the other painter is in sight.
  const glKey = `${borders.entry.id}/${level}/${layerNames}`;
  const wantsGl = options.painter === "auto" && !failed;
  const onCard = wantsGl && ready === glKey;
  const many = geometry.shapes.length > MANY_AREAS;
  const Areas = many ? CanvasAreas : SvgAreas;
  const current = cursor.code === null ? undefined : scene.byCode.get(cursor.code);
  const shape = current && geometry.byCode.get(current.code);
  const over = pointed ? scene.byCode.get(pointed.code) : current;
  const place = pointed?.at ?? (view && size && shape ? toScreen(view, size, middleOf(shape)) : undefined);
  const widget = {
    role: "application",
    tabIndex: 0,
    "aria-roledescription": words.text("map.kind"),
    "aria-label": title,
    "aria-describedby": `${helpId} ${helpId}-box`,
    "data-painter": onCard ? "gl" : many ? "canvas" : "svg",
    ...(view &&
      size && { "data-drawn": `${borders.entry.id} ${scene.slot}`, "data-sight": sightOf(view, size).join(" ") }),
    onKeyDown: (event: KeyboardEvent) => {
      setPointed(null);
      cursor.onKeyDown(event);
    },
    onFocus: cursor.onFocus,
    onBlur: cursor.onBlur,
  };
  return (
    <div className="map-stage">
      {view && size && props.underlay?.(view, size)}
      <div ref={setFrame} className="map-frame" {...widget}>
        {view && size && (
          <>
            {!onCard && (
              <Suspense fallback={null}>
                <Areas {...{ scene, geometry, lines, theme, view, size }} />
              </Suspense>
            )}
            {wantsGl && (
              <GlAreas
                key={glKey}
                {...{ scene, geometry, lines, borders, level, theme, view }}
                onReady={() => setReady(glKey)}
                onFail={() => setFailed(true)}
              />
            )}
            {scene.signs.length > 0 && (
              <Suspense fallback={null}>
                <Signs {...{ scene, geometry, theme, view, size }} />
              </Suspense>
            )}
            {options.layerNames.length > 0 && (
              <Suspense fallback={null}>
                <RegionNames
                  {...{ geometry, level, labels, areas, words, theme, view, size }}
                  layers={options.layerNames}
                />
              </Suspense>
            )}
            <Overlay
              {...{ geometry, labels, mine, theme, view, size, taken: takenIn(size, legend) }}
              cursor={cursor.code}
              hovered={pointed?.code ?? null}
            />
            <Suspense fallback={null}>
              {over && place && <Readout {...{ result, scene, words, size }} area={over} at={place} />}
            </Suspense>
          </>
        )}
      </div>
      <p id={helpId} className="visually-hidden">
        {description} {words.text("map.keys")}
      </p>
      <Suspense fallback={null}>
        <Spoken {...{ result, scene, words }} area={current} />
      </Suspense>
      {props.pointsOver && view && size && (
        <Suspense fallback={null}>
          <Points {...{ words, theme, view, size }} {...props.pointsOver} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <StageTools
          {...{ geometry, frame, size, sight, words, onIntent }}
          cursor={cursor.code}
          helpId={`${helpId}-box`}
        />
      </Suspense>
    </div>
  );
}
