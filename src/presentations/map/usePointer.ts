import { useEffect, useRef } from "react";
import { panBy, zoomAt } from "./view.ts";
import type { Point, Size, View } from "./view.ts";

export interface PointerActions {
  readonly size: Size;
  readonly low: number;
  readonly high: number;
  readonly change: (next: (view: View) => View) => void;
  readonly hover: (at: Point | null) => unknown;
  readonly choose: (at: Point) => void;
}

/** A press that moves less than this, in pixels, is a click. */
const STILL = 4;

/** Mouse, pen and fingers on the map: drag to move, wheel or two fingers to zoom, click to choose, hover to read. */
export function usePointer(element: HTMLElement | null, actions: PointerActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });

  useEffect(() => {
    if (!element) return;
    const pressed = new Map<number, Point>();
    let moved = 0;

    const at = (event: PointerEvent | WheelEvent): Point => {
      const box = element.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (pressed.size === 0) moved = 0;
      pressed.set(event.pointerId, at(event));
    };
    const move = (event: PointerEvent) => {
      const now = at(event);
      const before = pressed.get(event.pointerId);
      const { change, hover, size, low, high } = latest.current;
      if (!before) {
        if (event.pointerType !== "touch") hover(now);
        return;
      }
      const [right, below] = [now[0] - before[0], now[1] - before[1]];
      moved += Math.hypot(right, below);
      if (moved < STILL) return;
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
      const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
      pressed.set(event.pointerId, now);
      if (!other) {
        change((view) => panBy(view, right, below));
        return;
      }
      const spread =
        Math.hypot(now[0] - other[0], now[1] - other[1]) /
        Math.max(1, Math.hypot(before[0] - other[0], before[1] - other[1]));
      const middle: Point = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2];
      change((view) => panBy(zoomAt(view, size, middle, Math.log2(spread), low, high), right / 2, below / 2));
    };
    const up = (event: PointerEvent) => {
      const was = pressed.delete(event.pointerId);
      if (was && event.type === "pointerup" && moved < STILL && pressed.size === 0) latest.current.choose(at(event));
    };
    const leave = () => {
      latest.current.hover(null);
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const { change, size, low, high } = latest.current;
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const levels = Math.max(-1, Math.min(1, (-event.deltaY * lines) / 260));
      change((view) => zoomAt(view, size, at(event), levels, low, high));
    };

    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", up);
    element.addEventListener("pointercancel", up);
    element.addEventListener("pointerleave", leave);
    // Not passive: the page must not scroll while the map zooms.
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", up);
      element.removeEventListener("pointercancel", up);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("wheel", wheel);
    };
  }, [element]);
}
