import { useEffect, useEffectEvent, useState } from "react";
import type { Intent } from "../form.ts";
import { middleOf } from "./geometry.ts";
import type { Geometry } from "./geometry.ts";
import { toPlane, toScreen } from "./view.ts";
import type { Point, Size, View } from "./view.ts";

type Corners = readonly [Point, Point];

export interface BoxChoice {
  /** Whether the next drag draws a box instead of moving the map; Shift does so at any time. */
  readonly wanted: boolean;
  readonly toggle: () => void;
  /** The box as it is drawn now, on the screen. */
  readonly corners: Corners | null;
  /** Whether the keyboard has set one corner and not yet the other. */
  readonly begun: boolean;
}

/** The codes of the areas whose middle lies between two points of the plane. */
export function codesBetween({ shapes }: Geometry, [[ax, ay], [bx, by]]: Corners): string[] {
  const within = (at: number, one: number, other: number) => at >= Math.min(one, other) && at <= Math.max(one, other);
  return shapes.flatMap((shape) => {
    const [x, y] = middleOf(shape);
    return within(x, ax, bx) && within(y, ay, by) ? [shape.code] : [];
  });
}

/** Where a map lies within what hands and keys are on: the one under a point, or the one that the keyboard goes over. */
export type CornerOf = (at: Point | null) => Point;

interface BoxGround {
  readonly geometry: Geometry;
  /** What hands and keys are on: a map, or several that move together. */
  readonly frame: HTMLElement | null;
  readonly view: View | undefined;
  /** Of one map. */
  readonly size: Size | undefined;
  readonly cornerOf: CornerOf;
  /** The area that the keyboard stands on. */
  readonly cursor: string | null;
  readonly onIntent: (intent: Intent) => void;
}

/**
 * Choosing all areas in a box: they become the selection. By hand from corner to corner, by key from one area to
 * another. It listens to the map before whatever moves it and goes over it, so that these need not know of it.
 */
export function useBox({ geometry, frame, view, size, cornerOf, cursor, onIntent }: BoxGround): BoxChoice {
  const [wanted, setWanted] = useState(false);
  const [drawn, setDrawn] = useState<Corners | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const letGo = () => {
    setWanted(false);
    setDrawn(null);
    setFrom(null);
  };
  const choose = (corners: Corners) => {
    const codes = codesBetween(geometry, corners);
    if (codes.length > 0) onIntent({ kind: "choose-areas", codes });
    letGo();
  };
  const middle = (code: string | null): Point | undefined => {
    const shape = code === null ? undefined : geometry.byCode.get(code);
    return shape && middleOf(shape);
  };
  const onPointer = useEffectEvent((event: PointerEvent) => {
    const box = frame?.getBoundingClientRect();
    if (!box) return;
    const at: Point = [event.clientX - box.left, event.clientY - box.top];
    if (event.type === "pointerdown" && event.button === 0 && (wanted || event.shiftKey)) {
      frame?.setPointerCapture(event.pointerId);
      setDrawn([at, at]);
    } else if (!drawn) return;
    else if (event.type === "pointermove") setDrawn([drawn[0], at]);
    else if (event.type === "pointerup" && view && size) {
      const [left, top] = cornerOf(drawn[0]);
      const inPlane = ([x, y]: Point) => toPlane(view, size, [x - left, y - top]);
      choose([inPlane(drawn[0]), inPlane(at)]);
    } else if (event.type !== "pointerdown") letGo();
    event.stopImmediatePropagation();
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const [one, other] = [middle(from), middle(cursor)];
    if (event.key === "Escape" && (from !== null || wanted)) letGo();
    else if (event.key !== "Enter" || !event.shiftKey || !other) return;
    else if (one) choose([one, other]);
    else setFrom(cursor);
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    if (!frame) return;
    const stop = new AbortController();
    const before = { capture: true, signal: stop.signal };
    for (const kind of ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const)
      frame.addEventListener(kind, (event) => onPointer(event), before);
    frame.addEventListener("keydown", (event) => onKey(event), before);
    return () => stop.abort();
  }, [frame]);

  const [start, end] = [middle(from), middle(cursor)];
  const onScreen = (point: Point): Point => {
    const [left, top] = cornerOf(null);
    const [x, y] = view && size ? toScreen(view, size, point) : [0, 0];
    return [left + x, top + y];
  };
  return {
    wanted,
    toggle: () => setWanted(!wanted),
    corners: drawn ?? (start && end && view && size ? [onScreen(start), onScreen(end)] : null),
    begun: from !== null,
  };
}
