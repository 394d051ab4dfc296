import { useCallback, useMemo, useState } from "react";
import { boxAround } from "./geometry.ts";
import type { Geometry } from "./geometry.ts";
import type { Scene } from "./scene.ts";
import { fit, toScreen, zoomAt } from "./view.ts";
import type { Size, View } from "./view.ts";

export interface MovableView {
  /** Undefined until the size of the picture is known. */
  readonly view: View | undefined;
  /** Furthest out and furthest in. */
  readonly low: number;
  readonly high: number;
  readonly change: (next: (view: View) => View) => void;
  /** Zooms around the middle of the picture. */
  readonly zoom: (levels: number) => void;
  /** Back to the view that shows the whole selection. */
  readonly reset: () => void;
}

/** What is in sight: all selected areas, clear of the legend, until the person moves the map. */
export function useView(
  scene: Scene,
  geometry: Geometry,
  size: Size | undefined,
  legend: Size | undefined,
): MovableView {
  const [moved, setMoved] = useState<View | null>(null);
  // The codes are the same in every period, so the picture stays where it is while periods change.
  const codes = useMemo(() => scene.areas.map(({ code }) => code).join(), [scene.areas]);
  const chosen = useMemo(() => codes.split(",").flatMap((code) => geometry.byCode.get(code) ?? []), [codes, geometry]);
  const box = useMemo(() => boxAround(chosen) ?? boxAround(geometry.shapes), [chosen, geometry]);
  const whole = useMemo(() => {
    if (!box || !size) return undefined;
    const view = fit(box, size);
    if (!legend) return view;
    const hidden = chosen.some(({ box: [x0, y0, x1, y1] }) => {
      const [x, y] = toScreen(view, size, [(x0 + x1) / 2, (y0 + y1) / 2]);
      return x < legend.width && y < legend.height;
    });
    return hidden ? fit(box, size, 12, legend.width) : view;
  }, [box, chosen, size, legend]);

  const change = useCallback(
    (next: (view: View) => View) => {
      setMoved((old) => {
        const from = old ?? whole;
        return from ? next(from) : old;
      });
    },
    [whole],
  );
  const [low, high] = [(whole?.zoom ?? 7) - 0.5, Math.max(13, (whole?.zoom ?? 7) + 3)];
  return {
    view: moved ?? whole,
    low,
    high,
    change,
    zoom: (levels) => {
      if (size) change((from) => zoomAt(from, size, [size.width / 2, size.height / 2], levels, low, high));
    },
    reset: () => setMoved(null),
  };
}
