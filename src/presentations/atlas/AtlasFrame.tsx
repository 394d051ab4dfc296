import { useMemo, useState } from "react";
import type { Areas, LevelId } from "../../cube/area.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { isBorders } from "../map/borders.ts";
import { CanvasAreas } from "../map/CanvasAreas.tsx";
import { shapeAt } from "../map/geometry.ts";
import { labelsOf } from "../map/labels.ts";
import { Overlay } from "../map/Overlay.tsx";
import { RegionNames } from "../map/RegionNames.tsx";
import { SvgAreas } from "../map/SvgAreas.tsx";
import { usePointer } from "../map/usePointer.ts";
import type { MovableView } from "../map/useView.ts";
import { toPlane } from "../map/view.ts";
import type { Box, Point, Size, View } from "../map/view.ts";
import type { Frame } from "./atlas.ts";
import type { Ground } from "./ground.ts";
import { Marks } from "./Marks.tsx";

interface AtlasFrameProps {
  readonly result: Result;
  readonly frame: Frame;
  readonly painter: "svg" | "canvas";
  /** Undefined while its borders are on their way. */
  readonly ground: Ground | undefined;
  readonly areas: Areas;
  readonly level: LevelId;
  /** Levels whose names are written over the areas. */
  readonly layerNames: readonly LevelId[];
  readonly theme: Theme;
  readonly words: Words;
  readonly view: View;
  readonly sight: MovableView;
  readonly size: Size;
  /** What lies over the map, on the screen. */
  readonly taken: readonly Box[] | undefined;
  readonly mine: string | undefined;
  readonly cursor: string | null;
  readonly pointed: string | null;
  readonly onPoint: (code: string | undefined, at: Point | null) => void;
  readonly onChoose: (code: string) => void;
}

/** One map of several. Moving it moves them all. */
export function AtlasFrame(props: AtlasFrameProps) {
  const { result, frame, painter, ground, theme, words, view, sight, size, mine, cursor, pointed } = props;
  const { areas, level, layerNames, onPoint, onChoose } = props;
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const { scene } = frame;
  const codeAt = (at: Point) =>
    ground &&
    (frame.symbolAt?.(ground.geometry, view, size, at) ?? shapeAt(ground.geometry, toPlane(view, size, at))?.code);
  usePointer(element, {
    size,
    low: sight.low,
    high: sight.high,
    change: sight.change,
    hover: (at) => onPoint(at ? codeAt(at) : undefined, at),
    choose: (at) => {
      const code = codeAt(at);
      onPoint(code, at);
      if (code !== undefined) onChoose(code);
    },
  });
  const labels = useMemo(
    () => (ground && frame.labels ? labelsOf(result, scene, ground.geometry, frame.labels, words, mine, frame) : []),
    [result, scene, ground, frame, words, mine],
  );
  const marks = useMemo(
    () => (ground && frame.symbols ? frame.symbols(ground.geometry, view, size) : []),
    [ground, frame, view, size],
  );
  const sheet = { theme, view, size };
  const Painted = painter === "canvas" ? CanvasAreas : SvgAreas;
  return (
    <div ref={setElement} className="atlas-map" style={{ height: size.height }}>
      {ground ? (
        <>
          <Painted {...{ scene, theme, view, size }} geometry={ground.geometry} lines={ground.lines} />
          {/* Beneath what is drawn in it an outline says whose it is; over it, it would cut through. */}
          {marks.length > 0 && (
            <Overlay {...sheet} geometry={ground.geometry} labels={[]} mine={mine} cursor={null} hovered={null} />
          )}
          {marks.length > 0 && (
            <svg className="map-overlay" width={size.width} height={size.height} aria-hidden="true">
              <Marks marks={marks} />
            </svg>
          )}
          {frame.labels !== null && layerNames.length > 0 && (
            <RegionNames
              {...{ level, labels, areas, words, theme, view, size }}
              layers={layerNames}
              geometry={ground.geometry}
            />
          )}
          <Overlay
            {...{ ...sheet, labels, cursor }}
            taken={props.taken}
            geometry={ground.geometry}
            mine={marks.length > 0 ? undefined : mine}
            hovered={pointed}
          />
        </>
      ) : (
        <p className="quiet small">{isBorders(frame.entry) ? words.text("map.loading") : words.say(frame.entry)}</p>
      )}
    </div>
  );
}
