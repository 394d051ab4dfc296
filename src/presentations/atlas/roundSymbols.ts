import { middleOf } from "../map/geometry.ts";
import { toPlane, scaleOf } from "../map/view.ts";
import type { Frame } from "./atlas.ts";

/** What a frame says of its circles or pies, each around the middle of its area and the topmost last, in pixels. */
export function roundSymbols(
  circles: readonly { readonly code: string; readonly radius: number }[],
): Required<Pick<Frame, "symbolAt" | "reach">> {
  const radii = new Map(circles.map(({ code, radius }) => [code, radius]));
  return {
    symbolAt: (geometry, view, size, at) => {
      const [scale, [x, y]] = [scaleOf(view), toPlane(view, size, at)];
      return circles.findLast(({ code, radius }) => {
        const shape = geometry.byCode.get(code);
        if (!shape) return false;
        const [left, top] = middleOf(shape);
        return Math.hypot(left - x, top - y) * scale <= radius;
      })?.code;
    },
    reach: (code) => radii.get(code) ?? 0,
  };
}
