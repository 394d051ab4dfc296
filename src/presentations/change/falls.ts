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

/** The areas in a class below the middle one: those that fell by more than the least. */
export function fallenIn({ areas, colours }: Scene): SceneArea[] {
  const middle = (colours.length - 1) / 2;
  return areas.filter(({ value, classIndex }) => value < 0 && classIndex >= 0 && classIndex < middle);
}

/**
 * A dash in every area that fell and is large enough: on a grey print, and for eyes that see few colours, the darkest
 * fall looks like the darkest rise. One path per colour of ink.
 */
export function fallMarks(scene: Scene, theme: Theme): Symbols {
  const fallen = fallenIn(scene);
  return (geometry, view, size) => {
    const { scale } = transformOf(view, size);
    const paths = new Map<string, string>();
    for (const area of fallen) {
      const shape = geometry.byCode.get(area.code);
      if (!shape) continue;
      const [x0, y0, x1, y1] = shape.box;
      const [x, y] = toScreen(view, size, middleOf(shape)).map(Math.round);
      if ((x1 - x0) * scale < ROOM.wide || (y1 - y0) * scale < ROOM.high || x === undefined || y === undefined)
        continue;
      if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
      const ink = inkOn(fillOf(scene, area), theme);
      paths.set(ink, `${paths.get(ink) ?? ""}M${x - HALF},${y}h${2 * HALF}`);
    }
    return [...paths].map(([stroke, d]) => ({ kind: "path", d, stroke, width: 1.6 }));
  };
}
