import { useEffect, useRef } from "react";
import type { LevelId } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Geometry } from "./geometry.ts";
import type { GlPicture } from "./gl.ts";
import type { Lines } from "./lines.ts";
import { paintedLines } from "./paint.ts";
import type { Scene } from "./scene.ts";
import type { View } from "./view.ts";

interface GlAreasProps {
  readonly scene: Scene;
  readonly geometry: Geometry;
  readonly borders: Borders;
  readonly level: LevelId;
  readonly lines: Lines;
  readonly theme: Theme;
  readonly view: View;
  readonly onReady: () => void;
  readonly onFail: () => void;
}

/** The painter on the graphics card, as a part of the screen. Its code is heavy and comes when first needed. */
export function GlAreas(props: GlAreasProps) {
  const { scene, geometry, lines, borders, level, theme, view, onReady, onFail } = props;
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<GlPicture>(null);
  const latest = useRef({ scene, theme, view, geometry, onReady, onFail });
  useEffect(() => {
    latest.current = { scene, theme, view, geometry, onReady, onFail };
  });

  useEffect(() => {
    const container = frame.current;
    let gone = false;
    const fail = () => {
      if (!gone) latest.current.onFail();
    };
    void import("./gl.ts")
      .then(({ createGlPicture }) => {
        if (gone || !container) return;
        const now = latest.current;
        picture.current = createGlPicture({
          container,
          borders,
          level,
          lines,
          view: now.view,
          onReady: () => {
            if (!gone) latest.current.onReady();
          },
          onFail: fail,
        });
        picture.current.look(now.view, paintedLines(now.geometry, now.theme, now.view));
        picture.current.paint(now.scene, now.theme);
      })
      .catch(fail);
    return () => {
      gone = true;
      picture.current?.remove();
      picture.current = null;
    };
  }, [borders, level, lines]);

  useEffect(() => {
    picture.current?.paint(scene, theme);
  }, [scene, theme]);
  useEffect(() => {
    picture.current?.look(view, paintedLines(geometry, theme, view));
  }, [view, geometry, theme]);

  return <div ref={frame} className="map-picture map-gl" aria-hidden="true" data-painter="gl" />;
}
