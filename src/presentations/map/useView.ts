import { useCallback, useEffect, useMemo, useState } from "react";
import type { LevelId } from "../../cube/area.ts";
import type { Intent } from "../form.ts";
import { boxAround } from "./geometry.ts";
import type { Geometry } from "./geometry.ts";
import type { MapOptions } from "./options.ts";
import type { Scene } from "./scene.ts";
import { boxOfSight, sightFrom } from "./sight.ts";
import { fit, toPlane, zoomAt } from "./view.ts";
import type { Box, Size, View } from "./view.ts";

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
  /** All that the borders have, chosen or not; undefined where that is the selection. */
  readonly showAll: (() => void) | undefined;
}

interface Seen {
  readonly scene: Scene;
  readonly geometry: Geometry;
  readonly size: Size | undefined;
  /** The corner at the top left that must be kept clear. */
  readonly legend?: Size | undefined;
  readonly level: LevelId;
  /** What was kept of an earlier look at it. */
  readonly kept: MapOptions["sight"];
  readonly onIntent: (intent: Intent) => void;
}

/** A view is kept this long after the last move: one drag is many of them. */
const SETTLE = 400;

/**
 * What is in sight: what was kept, else all selected areas, clear of the legend, until the person moves the map. Where
 * it comes to rest is told as a look: it stands in the tab, but is no step of undo.
 */
export function useView({ scene, geometry, size, legend, level, kept, onIntent }: Seen): MovableView {
  const told = JSON.stringify(kept);
  const [seen, setSeen] = useState<{ told: string; said: string; moved: View | null }>({
    ...{ told, said: told, moved: null },
  });
  // A change from outside (undo, a link) wins over what stands here; what was said here comes back rounded.
  if (seen.told !== told) setSeen({ told, said: told, moved: told === seen.said ? seen.moved : null });
  const { moved } = seen;

  // The codes are the same in every period, so the picture stays where it is while periods change.
  const codes = useMemo(() => scene.areas.map(({ code }) => code).join(), [scene.areas]);
  const chosen = useMemo(() => codes.split(",").flatMap((code) => geometry.byCode.get(code) ?? []), [codes, geometry]);
  const all = useMemo(() => boxAround(geometry.shapes), [geometry]);
  const box = useMemo(() => boxAround(chosen) ?? all, [chosen, all]);
  const whole = useMemo(() => {
    if (!box || !size) return undefined;
    // A view in which nothing of the selection is left is of an earlier selection.
    const old = boxOfSight(kept, level);
    if (old && chosen.some((shape) => meet(shape.box, old))) return fit(old, size, 0);
    const view = fit(box, size);
    if (!legend) return view;
    const [right, low] = toPlane(view, size, [legend.width, legend.height]);
    const hidden = chosen.some(
      ({ box: [x0, y0], rings }) =>
        x0 < right &&
        y0 < low &&
        rings.some((ring) => ring.some((x, at) => at % 2 === 0 && x < right && (ring[at + 1] ?? low) < low)),
    );
    if (!hidden) return view;
    const [beside, below] = [fit(box, size, 12, legend.width), fit(box, size, 12, 0, legend.height)];
    return beside.zoom < below.zoom ? below : beside;
  }, [box, chosen, size, legend, kept, level]);

  useEffect(() => {
    if (!moved || !size) return;
    const sight = sightFrom(moved, size, level);
    const said = JSON.stringify(sight);
    const timer = window.setTimeout(() => {
      setSeen((old) => ({ ...old, said }));
      onIntent({ kind: "options", patch: { sight }, look: true });
    }, SETTLE);
    return () => window.clearTimeout(timer);
  }, [moved, size, level, onIntent]);

  const change = useCallback(
    (next: (view: View) => View) => {
      setSeen((old) => {
        const from = old.moved ?? whole;
        const to = from && next(from);
        return !to || to === from ? old : { ...old, moved: to };
      });
    },
    [whole],
  );
  const zooms = size ? [box, all].flatMap((one) => (one ? fit(one, size).zoom : [])) : [];
  const [low, high] = [Math.min(7, ...zooms) - 0.5, Math.max(13, ...zooms.map((zoom) => zoom + 3))];
  return {
    view: moved ?? whole,
    low,
    high,
    change,
    zoom: (levels) => {
      if (size) change((from) => zoomAt(from, size, [size.width / 2, size.height / 2], levels, low, high));
    },
    reset: () => {
      setSeen((old) => ({ ...old, moved: null }));
      if (kept) onIntent({ kind: "options", patch: { sight: undefined }, look: true });
    },
    showAll: all && size && chosen.length < geometry.shapes.length ? () => change(() => fit(all, size)) : undefined,
  };
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
