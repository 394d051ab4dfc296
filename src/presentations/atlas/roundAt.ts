import { middleOf } from "../map/geometry.ts";
import { toPlane, scaleOf } from "../map/view.ts";
import type { SymbolAt } from "./atlas.ts";

/** Which of these circles, each around the middle of its area and the topmost last, lies under a point. */
export function roundAt(circles: readonly { readonly code: string; readonly r: number }[]): SymbolAt {
  return (geometry, view, size, at) => {
    const [scale, [x, y]] = [scaleOf(view), toPlane(view, size, at)];
    return circles.findLast(({ code, r }) => {
      const shape = geometry.byCode.get(code);
      if (!shape) return false;
      const [left, top] = middleOf(shape);
      return Math.hypot(left - x, top - y) * scale <= r;
    })?.code;
  };
}
