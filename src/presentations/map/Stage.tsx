import { useCallback, useId, useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Borders } from "../../cube/borders.ts";
import type { DrawingProps } from "../form.ts";
import { CanvasAreas } from "./CanvasAreas.tsx";
import { boxAround, geometryOf, shapeAt } from "./geometry.ts";
import { GlAreas } from "./GlAreas.tsx";
import { meaningOf } from "./keys.ts";
import type { Geometry } from "./geometry.ts";
import { labelsOf } from "./labels.ts";
import { linesOf } from "./lines.ts";
import type { MapOptions } from "./options.ts";
import type { Stop } from "./order.ts";
import { Overlay } from "./Overlay.tsx";
import { Readout } from "./Readout.tsx";
import { spoken } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { SvgAreas } from "./SvgAreas.tsx";
import { usePointer } from "./usePointer.ts";
import { useSize } from "./useSize.ts";
import { useTyped } from "./useTyped.ts";
import { bringIn, fit, toPlane, toScreen, zoomAt } from "./view.ts";
import type { Point, Size, View } from "./view.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface StageProps extends DrawingProps<MapOptions> {
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
  const typed = useTyped();
  const helpId = useId();
  const [moved, setMoved] = useState<View | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [hovered, setHovered] = useState<{ readonly code: string; readonly at: Point } | null>(null);
  const [failed, setFailed] = useState(false);
  const [ready, setReady] = useState<string | null>(null);

  const geometry = useMemo(() => geometryOf(borders, level), [borders, level]);
  const layers = useMemo(() => options.layers.filter((layer) => layer !== level), [options.layers, level]);
  const lines = useMemo(() => linesOf(geometry.flat, level, layers, areas), [geometry, level, layers, areas]);
  const labels = useMemo(
    () => labelsOf(result, scene, geometry, options.labels, words, mine),
    [result, scene, geometry, options.labels, words, mine],
  );
  const stops = useMemo(
    () =>
      scene.areas
        .flatMap(({ code, name }): Stop[] => {
          const shape = geometry.byCode.get(code);
          return shape ? [{ code, name: words.localised(name), at: shape.middle }] : [];
        })
        .sort((a, b) => words.compare(a.name, b.name)),
    [scene.areas, geometry, words],
  );
  // The box of the selection stays the same while periods change, so that the picture does not move.
  const key = scene.areas.map(({ code }) => code).join();
  const whole = useMemo(() => {
    const chosen = key.split(",").flatMap((code) => geometry.byCode.get(code) ?? []);
    const box = boxAround(chosen) ?? boxAround(geometry.shapes);
    if (!box || !size) return undefined;
    const view = fit(box, size);
    const hidden = chosen.some(({ middle }) => {
      const [x, y] = toScreen(view, size, middle);
      return legend && x < legend.width && y < legend.height;
    });
    return hidden && legend ? fit(box, size, 12, legend.width) : view;
  }, [key, geometry, size, legend]);

  const view = moved ?? whole;
  const change = useCallback((next: (view: View) => View) => {
    setMoved((old) => {
      const from = old ?? whole;
      return from ? next(from) : old;
    });
  }, [whole]);
  const [low, high] = [(whole?.zoom ?? 7) - 0.5, Math.max(13, (whole?.zoom ?? 7) + 3)];
  const zoom = (levels: number) => {
    if (size) change((from) => zoomAt(from, size, [size.width / 2, size.height / 2], levels, low, high));
  };
  const at = (point: Point) => (view && size ? shapeAt(geometry, toPlane(view, size, point))?.code : undefined);

  usePointer(frame, {
    size: size ?? { width: 1, height: 1 },
    low,
    high,
    change,
    hover: (point) => {
      const code = point && at(point);
      setHovered(point && code && scene.byCode.has(code) ? { code, at: point } : null);
    },
    choose: (point) => {
      const code = at(point);
      if (code !== undefined) onIntent({ kind: "choose-area", code });
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !size) return;
    const first = cursor === null && mine !== undefined && geometry.byCode.has(mine) && event.key.startsWith("Arrow");
    const meaning = first ? { kind: "go", code: mine } as const : meaningOf(event.key, stops, cursor, typed(event.key));
    if (!meaning) return;
    event.preventDefault();
    if (meaning.kind === "go") {
      setCursor(meaning.code);
      const middle = geometry.byCode.get(meaning.code)?.middle;
      if (middle) change((from) => bringIn(from, size, middle));
    }
    if (meaning.kind === "choose" && cursor !== null) onIntent({ kind: "choose-area", code: cursor });
    if (meaning.kind === "leave") setCursor(null);
    if (meaning.kind === "zoom") zoom(meaning.levels);
    if (meaning.kind === "fit") setMoved(null);
  };

  // One picture on the graphics card per set of borders; until it stands, the other painter is in sight.
  const glKey = `${borders.entry.id}/${level}/${layers.join()}`;
  const wantsGl = options.painter === "auto" && !failed;
  const onCard = wantsGl && ready === glKey;
  const Areas = scene.areas.length > 2000 ? CanvasAreas : SvgAreas;
  const current = cursor === null ? undefined : scene.byCode.get(cursor);
  const over = hovered ? scene.byCode.get(hovered.code) : current;
  const place = hovered?.at ?? (view && size && current ? screenOf(geometry, current.code, view, size) : undefined);
  const widget = {
    role: "application",
    tabIndex: 0,
    "aria-roledescription": words.text("map.kind"),
    "aria-label": title,
    "aria-describedby": helpId,
    onKeyDown,
    onBlur: () => setCursor(null),
  };
  return (
    <div className="map-stage">
      <div ref={setFrame} className="map-frame" {...widget} data-painter={onCard ? "gl" : Areas === SvgAreas ? "svg" : "canvas"}>
        {view && size && (
          <>
            {!onCard && <Areas {...{ scene, geometry, lines, theme, view, size }} />}
            {wantsGl && (
              <GlAreas
                key={glKey}
                {...{ scene, geometry, borders, level, layers, areas, theme, view }}
                onReady={() => setReady(glKey)}
                onFail={() => setFailed(true)}
              />
            )}
            <Overlay {...{ geometry, labels, mine, cursor, theme, view, size }} hovered={hovered?.code ?? null} />
            {over && place && <Readout {...{ result, scene, words, size }} area={over} at={place} />}
          </>
        )}
      </div>
      <p id={helpId} className="visually-hidden">
        {description} {words.text("map.keys")}
      </p>
      <p className="visually-hidden" role="status">
        {current && words.say(spoken(result, scene, current))}
      </p>
      <ZoomButtons words={words} onZoom={zoom} onAll={() => setMoved(null)} />
    </div>
  );
}

function screenOf(geometry: Geometry, code: string, view: View, size: Size): Point | undefined {
  const middle = geometry.byCode.get(code)?.middle;
  return middle && toScreen(view, size, middle);
}
