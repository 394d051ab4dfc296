import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { Intent } from "../form.ts";
import { middleOf } from "./geometry.ts";
import type { Geometry } from "./geometry.ts";
import type { PointerActions } from "./usePointer.ts";
import { toPlane, toScreen } from "./view.ts";
import type { Point, Size, View } from "./view.ts";

type Corners = readonly [Point, Point];

export interface BoxChoice {
  /** Whether the next drag draws a box instead of moving the map; Shift does so at any time. */
  readonly wanted: boolean;
  readonly toggle: () => void;
  /** The box as it is drawn now, on the screen. */
  readonly corners: Corners | null;
  /** The area that the keyboard began at. */
  readonly from: string | null;
  readonly pointer: NonNullable<PointerActions["box"]>;
  /** Whether the key was for the box: Shift and Enter set one corner and then the other, Escape lets go. */
  readonly onKeyDown: (event: KeyboardEvent, code: string | null) => boolean;
}

/** The codes of the areas whose middle lies between two points of the plane. */
export function codesBetween({ shapes }: Geometry, [[ax, ay], [bx, by]]: Corners): string[] {
  const within = (at: number, one: number, other: number) => at >= Math.min(one, other) && at <= Math.max(one, other);
  return shapes.flatMap((shape) => {
    const [x, y] = middleOf(shape);
    return within(x, ax, bx) && within(y, ay, by) ? [shape.code] : [];
  });
}

/** Choosing all areas in a box, by hand or from one area to another by key: they become the selection. */
export function useBox(
  geometry: Geometry,
  view: View | undefined,
  size: Size | undefined,
  cursor: string | null,
  onIntent: (intent: Intent) => void,
): BoxChoice {
  const [wanted, setWanted] = useState(false);
  const [drawn, setDrawn] = useState<Corners | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const choose = (corners: Corners) => {
    const codes = codesBetween(geometry, corners);
    if (codes.length > 0) onIntent({ kind: "choose-areas", codes });
    setWanted(false);
    setFrom(null);
  };
  const middle = (code: string | null): Point | undefined => {
    const shape = code === null ? undefined : geometry.byCode.get(code);
    return shape && middleOf(shape);
  };
  const [start, end] = [middle(from), middle(cursor)];
  const byKey =
    start && end && view && size ? ([toScreen(view, size, start), toScreen(view, size, end)] as const) : null;
  return {
    wanted,
    toggle: () => setWanted(!wanted),
    corners: drawn ?? byKey,
    from,
    pointer: {
      wanted,
      draw: setDrawn,
      done: (a, b) => {
        setDrawn(null);
        if (view && size) choose([toPlane(view, size, a), toPlane(view, size, b)]);
      },
    },
    onKeyDown: (event, code) => {
      if (event.key === "Escape" && (from !== null || wanted)) {
        setFrom(null);
        setWanted(false);
        return true;
      }
      if (event.key !== "Enter" || !event.shiftKey || code === null) return false;
      const [one, other] = [middle(from), middle(code)];
      if (one && other) choose([one, other]);
      else setFrom(code);
      return true;
    },
  };
}
