import type { Theme } from "../../ui/theme.ts";
import type { Symbols } from "../atlas/atlas.ts";
import { inkOn } from "../chart/looks.ts";
import { middleOf } from "../map/geometry.ts";
import { fillOf } from "../map/scene.ts";
import type { Scene, SceneArea } from "../map/scene.ts";
import { toScreen, transformOf } from "../map/view.ts";

/** Half a dash, and the room that an area needs around it, in pixels. */
const HALF = 3;
const ROOM = { wide: 14, high: 8 } as const;

interface Signed {
  /** What stands in them: a dash for a fall, a plus for a rise. */
  readonly sign: "dash" | "plus";
  readonly areas: readonly SceneArea[];
}

/** The areas with a sign: those that fell by more than the least or, where nearly all fell, those that rose. */
export function signedIn({ areas, classes }: Scene): Signed {
  const { below, above } = classes?.centre ?? { below: 0, above: 0 };
  if (below > above) return { sign: "plus", areas: areas.filter(({ value }) => value > 0) };
  return { sign: "dash", areas: areas.filter(({ value, classIndex }) => value < 0 && classIndex < below) };
}

/**
 * A sign in every such area that is large enough: on a grey print, and for eyes that see few colours, the darkest
 * fall looks like the darkest rise. One path per colour of ink.
 */
export function changeSigns(scene: Scene, theme: Theme): Symbols {
  const { sign, areas } = signedIn(scene);
  return (geometry, view, size) => {
    const { scale } = transformOf(view, size);
    const paths = new Map<string, string>();
    for (const area of areas) {
      const shape = geometry.byCode.get(area.code);
      if (!shape) continue;
      const [x0, y0, x1, y1] = shape.box;
      const [x, y] = toScreen(view, size, middleOf(shape)).map(Math.round);
      if ((x1 - x0) * scale < ROOM.wide || (y1 - y0) * scale < ROOM.high || x === undefined || y === undefined)
        continue;
      if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
      const ink = inkOn(fillOf(scene, area), theme);
      const upright = sign === "plus" ? `M${x},${y - HALF}v${2 * HALF}` : "";
      paths.set(ink, `${paths.get(ink) ?? ""}M${x - HALF},${y}h${2 * HALF}${upright}`);
    }
    return [...paths].map(([stroke, d]) => ({ kind: "path", d, stroke, width: 1.6 }));
  };
}
